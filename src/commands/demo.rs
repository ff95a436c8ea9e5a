//! `twinbot demo`.

use anyhow::Result;
use clap::Args;

#[derive(Args)]
pub(crate) struct Demo {
    /// The language of everybody, by its tag.
    #[arg(long, default_value = "en")]
    lang: String,
    /// How many times faster than a person reads.
    #[arg(long, default_value_t = 1.0)]
    speed: f64,
}

impl Demo {
    pub(crate) async fn run(self) -> Result<()> {
        let _ = (self.lang, self.speed);
        Ok(())
    }
}
