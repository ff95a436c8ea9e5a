//! What can happen to a connection, without the addresses and tokens that the client's own errors name.

/// What happened to a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NetworkFault {
    /// It took too long.
    #[error("timeout")]
    Timeout,
    /// It could not be made.
    #[error("no connection")]
    Connect,
    /// It broke.
    #[error("broken connection")]
    Broken,
}

impl From<&reqwest::Error> for NetworkFault {
    fn from(error: &reqwest::Error) -> Self {
        if error.is_timeout() {
            Self::Timeout
        } else if error.is_connect() {
            Self::Connect
        } else {
            Self::Broken
        }
    }
}
