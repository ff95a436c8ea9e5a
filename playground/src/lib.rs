//! The playground: a web page on this machine where one person plays every role.
//!
//! The engine, the store and the front ends are those of `twinbot run`; the platforms are emulators, and the page draws
//! their state, so that what is seen is what was sent. [`World`] is the server's side of everything, `page` the browser's;
//! who may call is in `guard`.

mod api;
mod apps;
mod bot;
mod clock;
mod feed;
mod files;
mod gallery;
mod guard;
mod page;
mod people;
mod phone;
mod saved;
mod timeline;
mod tour;
mod world;

use std::net::SocketAddr;
use std::sync::Arc;

use bot_core::file_store::FileStore;
use bot_core::reader::Settings;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

pub use apps::{App, Drawn, Front, open as apps, serve};
pub use gallery::{CutOff, cut_off};
pub use saved::Unusable;
pub use world::World;

/// Why the playground cannot be.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Others could reach the address, and everybody would be let in.
    #[error("the playground is for this machine only: listen on 127.0.0.1 or [::1], not on {0}")]
    NotLoopback(SocketAddr),
    /// The port is taken, or may not be used.
    #[error("{0} cannot be listened on")]
    Listen(SocketAddr, #[source] std::io::Error),
    /// The folder, the emulator or a thread cannot be had.
    #[error("the playground cannot be set up")]
    SetUp(#[from] std::io::Error),
    /// The database of the playground fails.
    #[error("the playground's database fails")]
    Store(#[from] bot_core::store::Error),
    /// What the operator does there fails.
    #[error(transparent)]
    Operator(#[from] bot_core::engine::NotDone),
    /// The bot does not start.
    #[error("the bot does not start: {0}")]
    Bot(String),
    /// Nobody is there to do it.
    #[error("the bot is switched off")]
    Off,
    /// What is to be loaded cannot be brought back.
    #[error("this is not a saved playground that can be brought back: {0:?}")]
    Saved(Unusable),
}

/// A playground that listens.
#[derive(Debug)]
pub struct Playground {
    listener: TcpListener,
    address: SocketAddr,
}

impl Playground {
    /// Listens on an address of this machine; port 0 is any free one.
    ///
    /// # Errors
    /// [`Error::NotLoopback`], [`Error::Listen`].
    pub async fn bind(address: SocketAddr) -> Result<Self, Error> {
        if !address.ip().is_loopback() {
            return Err(Error::NotLoopback(address));
        }
        let listener = TcpListener::bind(address).await.map_err(|error| Error::Listen(address, error))?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address })
    }

    /// The page's address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves the page until `stop`; the bot decides by these settings.
    ///
    /// # Errors
    /// [`Error`]: the bot or its database cannot be had.
    pub async fn serve(
        self,
        settings: Settings,
        files: Arc<dyn FileStore>,
        stop: CancellationToken,
    ) -> Result<(), Error> {
        let world = World::begin(settings, files).await?;
        let routes = api::routes(world.clone(), self.address, stop.clone());
        let served = axum::serve(self.listener, routes).with_graceful_shutdown(stop.cancelled_owned()).await;
        world.end().await;
        Ok(served?)
    }
}
