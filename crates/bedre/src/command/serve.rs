//! `bedre serve` and `bedre worker`.

use std::{net::SocketAddr, process::ExitCode, sync::Arc};

use anyhow::Context as _;
use bedre_actions::Platform;
use bedre_web::{App, Demo, Limits};
use clap::Args;
use tokio::{sync::watch, task::JoinSet};
use tracing::{info, warn};

use crate::{
    door::Door,
    mailer::Mailer,
    metrics,
    platform::{SystemClock, open_store, platform},
    settings::{Flags, LogForm, Settings},
    worker::{self, Post},
};

/// Serves the pages, and sends what waits in the outbox.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Leave the outbox to `bedre worker`.
    #[arg(long)]
    without_worker: bool,
    #[command(flatten)]
    flags: Flags,
}

/// Sends what waits in the outbox, and nothing else.
#[derive(Debug, Args)]
pub(crate) struct Worker {
    #[command(flatten)]
    flags: Flags,
}

impl Serve {
    /// Serves until told to stop.
    ///
    /// # Errors
    ///
    /// When the settings make no sense, or an address cannot be listened on.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let mut settings = self.flags.settings()?;
        write_log(settings.log);
        super::run(async {
            let door = Door::open(&mut settings).await?;
            let store = open_store(&settings).await?;
            let platform = platform(&settings, store, Arc::new(SystemClock), false);
            let post = if self.without_worker { None } else { post(&settings)? };
            serve(door, &settings, platform, None, post).await?;
            Ok(ExitCode::SUCCESS)
        })
    }
}

impl Worker {
    /// Sends until told to stop.
    ///
    /// # Errors
    ///
    /// When the settings make no sense or name no mail server.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let settings = self.flags.settings()?;
        write_log(settings.log);
        super::run(async {
            let store = open_store(&settings).await?;
            let platform = platform(&settings, store, Arc::new(SystemClock), false);
            let post = post(&settings)?.context("setting `smtp` is needed: where should messages go?")?;
            let (stop, stopping) = watch::channel(false);
            let worker = tokio::spawn(worker::work(platform, post, stopping));
            told_to_stop().await;
            let _ = stop.send(true);
            worker.await?;
            Ok(ExitCode::SUCCESS)
        })
    }
}

/// Where messages go, by the settings.
pub(crate) fn post(settings: &Settings) -> anyhow::Result<Option<Post>> {
    let Some(mail) = &settings.mail else {
        warn!("no mail server is set, so messages wait in the outbox");
        return Ok(None);
    };
    Ok(Some(Post::Server(Box::new(Mailer::new(mail)?))))
}

/// Serves the pages until told to stop; then lets those who are being answered finish.
pub(crate) async fn serve(
    door: Door,
    settings: &Settings,
    platform: Platform,
    demo: Option<Demo>,
    post: Option<Post>,
) -> anyhow::Result<()> {
    let app = App::new(platform.clone(), demo.map(Arc::new), Limits::default(), settings.behind_proxy);
    let (stop, stopping) = watch::channel(false);
    let mut beside = JoinSet::new();
    if let Some(post) = post {
        beside.spawn(worker::work(platform.clone(), post, stopping.clone()));
    }
    beside.spawn(forget_the_quiet(Arc::clone(&app.limits), stopping.clone()));
    if let Some(figures) = door.figures {
        info!("figures for operations on {}", figures.local_addr()?);
        beside.spawn(metrics::serve(figures, platform.clone(), stopping));
    }
    info!("serving on {}, for people at {}", settings.listen, settings.address());
    let service = bedre_web::site(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(door.pages, service)
        .with_graceful_shutdown(async move {
            told_to_stop().await;
            let _ = stop.send(true);
        })
        .await?;
    beside.join_all().await;
    platform.close().await;
    info!("stopped");
    Ok(())
}

/// Now and then lets go of those who have not asked for a sign-in mail for a while.
async fn forget_the_quiet(limits: Arc<Limits>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        tokio::select! {
            () = tokio::time::sleep(std::time::Duration::from_mins(10)) => limits.forget_the_quiet(),
            _ = stop.changed() => {}
        }
    }
}

/// Waits for an interrupt or the polite signal to end.
async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            }
            Err(_) => {
                let _ = interrupt.await;
            }
        }
    }
    #[cfg(not(unix))]
    {
        let _ = interrupt.await;
    }
}

/// Begins to write the log to standard error, as much as `RUST_LOG` asks for.
pub(crate) fn write_log(form: LogForm) {
    use tracing_subscriber::EnvFilter;
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,sea_orm_migration=warn"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match form {
        LogForm::Text => lines.with_target(false).init(),
        LogForm::Json => lines.json().init(),
    }
}
