//! Figures for operations in the form that Prometheus reads, on an address of their own.

use std::sync::atomic::AtomicU64;

use axum::{Router, extract::State, http::header, response::IntoResponse, routing::get};
use bedre_actions::{Platform, outbox};
use prometheus_client::{encoding::text::encode, metrics::gauge::Gauge, registry::Registry};
use tokio::{net::TcpListener, sync::watch};
use tracing::error;

/// Answers with figures until `stop` says true.
pub(crate) async fn serve(listener: TcpListener, platform: Platform, mut stop: watch::Receiver<bool>) {
    let site = Router::new().route("/metrics", get(figures)).with_state(platform);
    let stopped = async move {
        let _ = stop.wait_for(|stop| *stop).await;
    };
    if let Err(error) = axum::serve(listener, site).with_graceful_shutdown(stopped).await {
        error!(%error, "could not serve figures for operations");
    }
}

/// The figures of this moment.
async fn figures(State(platform): State<Platform>) -> impl IntoResponse {
    let mut registry = Registry::with_prefix("bedre");
    let figure = |registry: &mut Registry, name: &str, help: &str, value: u64| {
        let gauge = Gauge::<u64, AtomicU64>::default();
        gauge.set(value);
        registry.register(name, help, gauge);
    };
    figure(&mut registry, "database_well", "1 when the database answers", u64::from(platform.is_well().await));
    figure(&mut registry, "database_queries", "Queries since the start", platform.queries());
    if let Ok((waiting, failed)) = outbox::counts(&platform).await {
        figure(&mut registry, "outbox_waiting", "Messages that wait to be sent", waiting);
        figure(&mut registry, "outbox_failed", "Messages given up after the last attempt", failed);
    }
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = encode(&mut text, &registry);
    ([(header::CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], text)
}
