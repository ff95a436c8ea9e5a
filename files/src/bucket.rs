//! A bucket of a service that speaks S3: Amazon's, MinIO, Garage, Ceph, R2 and others.
//!
//! A large file comes in as an upload in parts. What a killed process leaves of one is no object, and cannot be listed here: give the
//! bucket a rule that ends incomplete uploads after a day (`AbortIncompleteMultipartUpload`).

use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use http_body_util::BodyExt as _;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpResponseBody, HttpService,
};
use object_store::prefix::PrefixStore;
use object_store::{BackoffConfig, ClientOptions, RetryConfig};
use zeroize::Zeroizing;

use crate::error::{Error, fault};

/// So much of a file is sent at a time, in bytes: S3 takes no smaller parts but the last one
/// (<https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html>).
pub(crate) const PART: usize = 5 << 20;
/// So many files come in beside each other at most: each holds a part in memory.
pub(crate) const AT_ONCE: usize = 4;

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(5);
/// How long nothing may come or go on a connection that is made.
const SILENT: Duration = Duration::from_secs(20);
/// How often and for how long a request is made again that the service does not answer.
const RETRIES: usize = 3;
const RETRIED_FOR: Duration = Duration::from_secs(30);

/// A bucket, and the key to it.
#[derive(Clone)]
pub struct Bucket {
    /// The address of the service, such as `https://s3.example.org`; `None` for Amazon's own. Without TLS only where it begins with
    /// `http://`.
    pub endpoint: Option<String>,
    /// Its region; services that know none take any, such as `us-east-1`.
    pub region: String,
    /// The name of the bucket, which has to be there.
    pub name: String,
    /// What stands before the names of all files, such as `twinbot`, so that several programs can share a bucket; empty for nothing.
    pub prefix: String,
    /// The id of the key.
    pub key_id: String,
    /// The key. It is shown nowhere.
    pub key: Zeroizing<String>,
}

/// Shows neither the key nor its id.
impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Bucket");
        out.field("endpoint", &self.endpoint)
            .field("region", &self.region)
            .field("name", &self.name)
            .field("prefix", &self.prefix);
        out.finish_non_exhaustive()
    }
}

impl Bucket {
    pub(crate) fn store(&self) -> Result<PrefixStore<AmazonS3>, Error> {
        for (what, value) in
            [("region", &self.region), ("bucket", &self.name), ("key's id", &self.key_id), ("key", &*self.key)]
        {
            if value.is_empty() {
                return Err(Error::Settings(format!("the {what} is missing")));
            }
        }
        let retry = RetryConfig { backoff: BackoffConfig::default(), max_retries: RETRIES, retry_timeout: RETRIED_FOR };
        let mut builder = AmazonS3Builder::new()
            .with_region(&self.region)
            .with_bucket_name(&self.name)
            .with_access_key_id(&self.key_id)
            .with_secret_access_key(self.key.as_str())
            .with_retry(retry)
            .with_http_connector(Connector);
        if let Some(endpoint) = &self.endpoint {
            let endpoint = endpoint.trim_end_matches('/');
            let (is_plain, is_safe) = (endpoint.starts_with("http://"), endpoint.starts_with("https://"));
            if !is_plain && !is_safe {
                return Err(Error::Settings("the endpoint begins with neither https:// nor http://".to_owned()));
            }
            builder = builder.with_endpoint(endpoint).with_allow_http(is_plain);
        }
        let store = builder.build().map_err(|error| Error::Settings(fault(error).to_string()))?;
        Ok(PrefixStore::new(store, self.prefix.as_str()))
    }
}

/// Makes requests by the HTTP client that the rest of the program has; the crate's own would bring another one, and another TLS.
#[derive(Clone, Copy, Debug)]
struct Connector;

#[derive(Clone, Debug)]
struct Client(reqwest::Client);

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        let client = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .read_timeout(SILENT)
            .redirect(reqwest::redirect::Policy::none());
        let client = client.build().map_err(|error| generic(error.without_url()))?;
        Ok(HttpClient::new(Client(client)))
    }
}

fn generic(source: reqwest::Error) -> object_store::Error {
    object_store::Error::Generic { store: "S3", source: Box::new(source) }
}

#[async_trait]
impl HttpService for Client {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let request = request.map(reqwest::Body::wrap);
        let request = reqwest::Request::try_from(request).map_err(broken)?;
        let response = self.0.execute(request).await.map_err(broken)?;
        let (parts, body) = http::Response::<reqwest::Body>::from(response).into_parts();
        Ok(HttpResponse::from_parts(parts, HttpResponseBody::new(body.map_err(broken))))
    }
}

/// Which errors are worth another try, as the crate decides by the kind.
fn broken(error: reqwest::Error) -> HttpError {
    let kind = if error.is_timeout() {
        HttpErrorKind::Timeout
    } else if error.is_connect() {
        HttpErrorKind::Connect
    } else if error.is_decode() {
        HttpErrorKind::Decode
    } else if error.is_request() || error.is_body() {
        HttpErrorKind::Interrupted
    } else {
        HttpErrorKind::Unknown
    };
    HttpError::new(kind, error.without_url())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bucket() -> Bucket {
        Bucket {
            endpoint: Some("https://s3.example".to_owned()),
            region: "us-east-1".to_owned(),
            name: "twinbot".to_owned(),
            prefix: "spring".to_owned(),
            key_id: "AKIAMADEUP".to_owned(),
            key: Zeroizing::new("river-lemon-cloud".to_owned()),
        }
    }

    #[test]
    fn what_is_logged_of_a_bucket_holds_no_key() {
        let said = format!("{:?}", crate::Settings::Bucket(bucket()));
        assert!(said.contains("s3.example") && !said.contains("AKIAMADEUP") && !said.contains("lemon"), "{said}");
        let said = format!("{:?}", bucket().store().expect("settings that can be used"));
        assert!(!said.contains("lemon"), "{said}");
    }

    #[test]
    fn settings_that_cannot_be_used_are_named() {
        let says = |bucket: Bucket, what: &str| {
            let error = bucket.store().expect_err("it cannot be used");
            assert!(error.to_string().contains(what), "{error}");
        };
        says(Bucket { name: String::new(), ..bucket() }, "bucket");
        says(Bucket { key: Zeroizing::default(), ..bucket() }, "key");
        says(Bucket { endpoint: Some("s3.example".to_owned()), ..bucket() }, "endpoint");
    }
}
