//! `twinbot playground`: a web page on this machine where one person plays every role, without a token or a network.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use bot_core::text::Locale;
use clap::Args;
use playground::Playground as Page;

use super::print;
use crate::settings::{Settings, Source};
use crate::{serve, shelf};

/// Where the page is unless `--listen` says otherwise; what serves a real bot is configured for itself.
const USUAL: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8099);

#[derive(Args)]
pub(crate) struct Playground {
    /// Prints the address and opens no browser
    #[arg(long)]
    no_browser: bool,
    /// Where the page is, on this machine
    #[arg(long, value_name = "ADDRESS", default_value_t = USUAL)]
    listen: SocketAddr,
    /// Leaves the database aside that is configured; the playground has one of its own
    #[arg(long)]
    own_database: bool,
    /// Opens the gallery instead: every screen in this language, with the English one beside it
    #[arg(long, value_name = "TAG")]
    gallery: Option<String>,
}

impl Playground {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        if let Some(source) = settings.source("database_url")
            && *source != Source::Default
            && !self.own_database
        {
            bail!(
                "a database is configured (database_url, {source}), and the playground never works on one that may be \
                 in use: it plays with made-up people and a clock that can be moved. Say --own-database to leave yours \
                 aside: the playground then uses one of its own, which is thrown away at the end"
            );
        }
        let gallery = self.gallery.as_deref().map(of_gallery).transpose()?;
        let page = Page::bind(self.listen).await?;
        let url = format!("{}{}", page.url(), gallery.unwrap_or_default());
        print(&format!("The playground is at {url} (Ctrl+C ends it)"))?;
        if !self.no_browser {
            open(&url);
        }
        let folder = tempfile::tempdir().context("no folder for the playground's files")?;
        let shelf = shelf::open_folder(folder.path()).await?;
        Ok(page.serve(serve::rules(settings), Arc::new(shelf), serve::stopping()?).await?)
    }
}

/// Where a language stands in the gallery, with English beside it.
fn of_gallery(tag: &str) -> Result<String> {
    let Some(locale) = Locale::from_tag(tag) else {
        let known: Vec<&str> = Locale::all().map(Locale::tag).collect();
        bail!("there are no texts in {tag:?}; there are: {}", known.join(", "));
    };
    Ok(format!("gallery#lang={}&beside={}", locale.tag(), Locale::english().tag()))
}

/// Opens the page in the visitor's browser, if this machine has one; the address is printed in any case.
fn open(url: &str) {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let quiet = std::process::Stdio::null;
    let started = std::process::Command::new(opener).arg(url).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn();
    if let Err(error) = started {
        tracing::debug!(%error, "no browser is opened");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gallery_is_opened_in_a_language_that_there_is() {
        assert_eq!(of_gallery("ES").expect("there is Spanish"), "gallery#lang=es&beside=en");
        let refused = of_gallery("xx").expect_err("there is no such language").to_string();
        assert!(refused.contains("en, es"), "{refused}");
    }
}
