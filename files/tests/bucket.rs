//! Files in a bucket, against a server that others wrote.

mod common;

use std::collections::HashSet;
use std::convert::Infallible;
use std::future::ready;
use std::time::{Duration, SystemTime};

use files::{Bucket, Error, Files, Hash, Settings, Stored, Swept};
use futures::TryStreamExt as _;
use futures::future::join_all;
use testkit::moto::{BUCKET, Moto};

use common::{MOST, comes, is_cut, most_held_of_ten, noise, read};

/// As the crate sends files in parts.
const PART: usize = 5 << 20;

/// The bucket of a server.
fn bucket(server: &Moto) -> Bucket {
    Bucket {
        endpoint: Some(server.url.clone()),
        region: "us-east-1".to_owned(),
        name: BUCKET.to_owned(),
        prefix: String::new(),
        key_id: "made-up".to_owned(),
        key: "made-up-key".to_owned().into(),
    }
}

async fn files_in(server: &Moto) -> Files {
    Files::open(Settings::Bucket(bucket(server))).await.expect("it opens")
}

/// Keeps the same bytes as others do at the same time. moto stumbles over that now and then, and Twinbot tries again later, as it does
/// whenever a bucket is away.
async fn keeps(files: &Files, bytes: &[u8]) -> Stored {
    for _ in 0..100 {
        match files.put(comes(bytes), MOST).await {
            Err(Error::Away(_)) => tokio::time::sleep(Duration::from_millis(200)).await,
            kept => return kept.expect("it is kept again"),
        }
    }
    panic!("the bucket stays away");
}

/// How many objects there are, and how many uploads have begun and not ended.
async fn counts(server: &Moto) -> (usize, usize) {
    let (objects, uploads) = server.has().await;
    (objects.len(), uploads)
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_any_size_come_into_a_bucket_and_out_again() {
    let Some(server) = Moto::start("files_of_any_size_come_into_a_bucket").await else { return };
    let files = files_in(&server).await;
    files.check().await.expect("it answers");
    assert_eq!(counts(&server).await, (0, 0), "nothing is left of the check");
    for size in [1, PART, PART + 1, 2 * PART + 7] {
        let bytes = noise(size as u64, size);
        let stored = files.put(comes(&bytes), MOST).await.expect("it is kept");
        assert_eq!(stored.size, size as u64);
        assert!(read(&files, stored.hash).await.expect("it can be read") == bytes, "of {size} bytes");
        assert_eq!(counts(&server).await, (1, 0), "one object, under its hash");
        let same = join_all((0..10).map(|_| keeps(&files, &bytes))).await;
        assert!(same.into_iter().all(|again| again == stored));
        assert_eq!(counts(&server).await, (1, 0), "and still one");
        files.delete(stored.hash).await.expect("it is removed");
        files.delete(stored.hash).await.expect("it is gone already");
        assert!(!files.exists(stored.hash).await.expect("it can be looked up"));
        assert!(matches!(files.get(stored.hash).await, Err(Error::Missing)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_in_a_bucket_of_what_is_not_kept() {
    let Some(server) = Moto::start("nothing_is_left_in_a_bucket").await else { return };
    let files = files_in(&server).await;
    let bytes = noise(1, PART + 100);
    assert!(matches!(files.put(is_cut(&bytes), MOST).await, Err(Error::Cut(_))));
    assert!(matches!(files.put(comes(&bytes), PART as u64 + 1).await, Err(Error::TooLarge(_))));
    assert!(matches!(files.put(comes(b""), MOST).await, Err(Error::Empty)));
    assert_eq!(counts(&server).await, (0, 0));

    let stored = files.put(comes(&bytes), MOST).await.expect("it is kept");
    let known = files.put(comes(b"known"), MOST).await.expect("it is kept").hash;
    server.asks("PUT", "/kept/incoming/0000000000000001", b"a beginning".to_vec()).await.expect("a crash leaves it");
    let mut changed = bytes.clone();
    changed[0] ^= 1;
    server.asks("PUT", &format!("/kept/files/{}", stored.hash), changed).await.expect("somebody changes it");
    let all: Result<Vec<_>, _> = files.get(stored.hash).await.expect("it is there").try_collect().await;
    assert!(matches!(all, Err(Error::Changed)));

    let knows = |_: Vec<Hash>| ready(Ok::<_, Infallible>(HashSet::from([known])));
    let beside = Bucket { prefix: "another".to_owned(), ..bucket(&server) };
    let beside = Files::open(Settings::Bucket(beside)).await.expect("it opens");
    let theirs = beside.put(comes(&bytes), MOST).await.expect("another deployment keeps the same").hash;

    let never = SystemTime::UNIX_EPOCH;
    let swept = files.sweep(never..never, knows).await.expect("it is swept");
    assert_eq!(swept, Swept { kept: 2, ..Swept::default() }, "all are young");
    #[expect(clippy::disallowed_methods, reason = "objects have times of the system's clock")]
    let soon = SystemTime::now() + Duration::from_secs(60);
    let found = Swept { kept: 1, removed: 1, unfinished: 1, ..Swept::default() };
    assert_eq!(files.survey(never..soon, knows).await.expect("it is looked at"), found);
    let older = Swept { removed: 0, older: 1, ..found };
    assert_eq!(files.survey(soon..soon, knows).await.expect("it is looked at"), older);
    assert_eq!(counts(&server).await, (4, 0), "looking removes nothing");
    assert_eq!(files.sweep(never..soon, knows).await.expect("it is swept"), found);
    assert_eq!(counts(&server).await, (2, 0));
    assert!(read(&beside, theirs).await.expect("what is another's stays") == bytes);
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_files_of_20_mb_at_once_hold_a_few_parts() {
    let Some(server) = Moto::start("ten_files_of_20_mb_at_once_hold_a_few_parts").await else { return };
    let files = files_in(&server).await;
    let most = most_held_of_ten(&files).await;
    assert!(most <= 4 * (PART + (128 << 10)), "{most} bytes were held");
    assert_eq!(counts(&server).await, (10, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_is_not_there_says_so() {
    let Some(server) = Moto::start("a_bucket_that_is_not_there_says_so").await else { return };
    let other = Bucket { name: "another".to_owned(), ..bucket(&server) };
    let files = Files::open(Settings::Bucket(other)).await.expect("nobody is asked yet");
    let checked = files.check().await;
    assert!(matches!(checked, Err(Error::Away(_))), "{checked:?}");
    assert!(matches!(files.put(comes(b"some"), MOST).await, Err(Error::Away(_))));
    let bucket = bucket(&server);
    drop(server);
    let files = Files::open(Settings::Bucket(bucket)).await.expect("nobody is asked yet");
    let checked = files.check().await;
    assert!(matches!(&checked, Err(Error::Away(_))), "{checked:?}");
    assert!(checked.is_err_and(|error| error.is_worth_retrying() && !error.to_string().contains("made-up")));
}
