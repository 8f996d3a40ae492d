//! Where the program is reached: taken hold of before anything else is done, so that an address that is taken is said at once.

use anyhow::Context as _;
use tokio::net::TcpListener;

use crate::settings::Settings;

/// The addresses that the program listens on.
#[derive(Debug)]
pub(crate) struct Door {
    /// For the pages.
    pub(crate) pages: TcpListener,
    /// For figures for operations.
    pub(crate) figures: Option<TcpListener>,
}

impl Door {
    /// Takes hold of the addresses of the settings, and writes into them what the system chose where it was left to it
    /// (port 0).
    ///
    /// # Errors
    ///
    /// When an address cannot be listened on, because somebody else does or because it is not this machine's.
    pub(crate) async fn open(settings: &mut Settings) -> anyhow::Result<Self> {
        let pages = TcpListener::bind(settings.listen).await.with_context(|| {
            format!("cannot listen on {} (the setting `listen` chooses another address)", settings.listen)
        })?;
        settings.listen = pages.local_addr()?;
        let figures = match &mut settings.metrics_listen {
            Some(listen) => {
                let figures = TcpListener::bind(*listen).await.with_context(|| format!("cannot listen on {listen}"))?;
                *listen = figures.local_addr()?;
                Some(figures)
            }
            None => None,
        };
        Ok(Self { pages, figures })
    }
}
