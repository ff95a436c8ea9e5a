//! Files in a folder: kept whole and once, read by nobody else, noticed when they change, and nothing left of what fails.

mod common;

use std::collections::HashSet;
use std::convert::Infallible;
use std::fs;
use std::future::ready;
use std::ops::Range;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use files::{Error, Files, Hash, Settings, Swept};
use futures::future::join_all;
use futures::{StreamExt as _, stream};
use tempfile::TempDir;

use common::{MOST, comes, is_cut, most_held_of_ten, noise, read};

/// As the crate writes files in parts.
const PART: usize = 256 << 10;
const DAY: Duration = Duration::from_secs(24 * 3600);

async fn open(folder: &Path) -> Files {
    Files::open(Settings::Folder(folder.to_owned())).await.expect("it opens")
}

async fn fresh() -> (TempDir, Files) {
    let folder = tempfile::tempdir().expect("a folder");
    let files = open(&folder.path().join("kept")).await;
    (folder, files)
}

/// The names in one of the folders.
fn names(folder: &TempDir, inner: &str) -> Vec<String> {
    let entries = fs::read_dir(folder.path().join("kept").join(inner)).expect("it is there");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    names
}

fn path_of(folder: &TempDir, hash: Hash) -> PathBuf {
    folder.path().join("kept/files").join(hash.to_string())
}

fn age(path: &Path, by: Duration) {
    let file = fs::OpenOptions::new().append(true).open(path).expect("it is there");
    #[expect(clippy::disallowed_methods, reason = "files have times of the system's clock")]
    let now = SystemTime::now();
    file.set_modified(now - by).expect("its time can be set");
}

/// From ten days ago up to a day ago.
fn older_than_a_day() -> Range<SystemTime> {
    #[expect(clippy::disallowed_methods, reason = "files have times of the system's clock")]
    let now = SystemTime::now();
    now - 10 * DAY..now - DAY
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_any_size_is_given_back_as_it_came() {
    let (folder, files) = fresh().await;
    for size in [1, PART - 1, PART, PART + 1, 3 * PART + 7] {
        let bytes = noise(size as u64, size);
        let stored = files.put(comes(&bytes), MOST).await.expect("it is kept");
        assert_eq!(stored.size, size as u64);
        assert!(files.exists(stored.hash).await.expect("it can be looked up"));
        assert!(read(&files, stored.hash).await.expect("it can be read") == bytes, "of {size} bytes");
        // After a restart, too.
        let again = open(&folder.path().join("kept")).await;
        assert!(read(&again, stored.hash).await.expect("it can be read") == bytes);
        files.delete(stored.hash).await.expect("it is removed");
        files.delete(stored.hash).await.expect("it is gone already");
        assert!(!files.exists(stored.hash).await.expect("it can be looked up"));
        assert!(matches!(files.get(stored.hash).await, Err(Error::Missing)));
    }
    assert_eq!((names(&folder, "files"), names(&folder, "incoming")), (Vec::new(), Vec::new()));
}

#[tokio::test]
async fn an_empty_file_and_one_that_is_too_large_are_not_kept() {
    let (folder, files) = fresh().await;
    let empty = stream::iter([Ok::<_, Infallible>(Bytes::new()), Ok(Bytes::new())]);
    assert!(matches!(files.put(empty, MOST).await, Err(Error::Empty)));
    let bytes = noise(1, 2 * PART);
    let most = bytes.len() as u64;
    files.put(comes(&bytes), most).await.expect("as large as may be");
    for most in [most - 1, PART as u64, 1, 0] {
        assert!(matches!(files.put(comes(&bytes), most).await, Err(Error::TooLarge(told)) if told == most));
    }
    assert_eq!((names(&folder, "files").len(), names(&folder, "incoming").len()), (1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_file_ten_times_at_once_is_kept_once() {
    let (folder, files) = fresh().await;
    let bytes = noise(2, 5 * PART + 1);
    let kept = join_all((0..10).map(|_| files.put(comes(&bytes), MOST))).await;
    let hashes: HashSet<_> = kept.into_iter().map(|stored| stored.expect("it is kept").hash).collect();
    assert_eq!((hashes.len(), names(&folder, "files").len(), names(&folder, "incoming").len()), (1, 1, 0));
    for hash in hashes {
        assert!(read(&files, hash).await.expect("it can be read") == bytes);
    }
}

#[tokio::test]
async fn nobody_else_reads_what_is_kept_whatever_the_umask() {
    // Other tests of this process do not look at rights.
    rustix::process::umask(rustix::fs::Mode::empty());
    let (folder, files) = fresh().await;
    files.put(comes(&noise(3, 10)), MOST).await.expect("it is kept");
    let large = files.put(comes(&noise(3, 3 * PART)), MOST).await.expect("it is kept");
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    let root = folder.path().join("kept");
    for inside in [root.clone(), root.join("files"), root.join("incoming")] {
        assert_eq!(mode(&inside), 0o700, "{}", inside.display());
    }
    for name in names(&folder, "files") {
        assert_eq!(mode(&root.join("files").join(name)), 0o600);
    }
    // A backup was brought back by somebody else.
    fs::set_permissions(root.join("files"), fs::Permissions::from_mode(0o755)).expect("rights can be set");
    let again = open(&root).await;
    assert_eq!(mode(&root.join("files")), 0o700);
    assert!(again.exists(large.hash).await.expect("it can be looked up"));
}

#[tokio::test]
async fn a_file_that_has_changed_is_never_given_whole() {
    let (folder, files) = fresh().await;
    let bytes = noise(4, 3 * PART + 7);
    let stored = files.put(comes(&bytes), MOST).await.expect("it is kept");
    let path = path_of(&folder, stored.hash);
    let mut flipped = bytes.clone();
    flipped[PART] ^= 1;
    let longer = [bytes.as_slice(), b"x"].concat();
    for changed in [&flipped[..], &bytes[..bytes.len() - 1], &longer[..], b""] {
        fs::write(&path, changed).expect("somebody changes it");
        let mut content = files.get(stored.hash).await.expect("it is there");
        let (mut given, mut end) = (0, None);
        while let Some(piece) = content.next().await {
            match piece {
                Ok(piece) => given += piece.len(),
                Err(error) => end = Some(error),
            }
        }
        assert!(matches!(end, Some(Error::Changed)), "{end:?}");
        assert!(given < changed.len() || changed.is_empty(), "{given} of {}", changed.len());
    }
    files.put(comes(&bytes), MOST).await.expect("it comes once more");
    assert!(read(&files, stored.hash).await.expect("which brings it back") == bytes);
}

#[tokio::test]
async fn nothing_is_left_of_a_file_that_does_not_come_whole() {
    let (folder, files) = fresh().await;
    let bytes = noise(5, 3 * PART);
    let cut = files.put(is_cut(&bytes), MOST).await.expect_err("it was cut");
    assert!(matches!(cut, Error::Cut(_)) && cut.to_string().contains("the connection breaks"), "{cut}");
    assert_eq!((names(&folder, "files").len(), names(&folder, "incoming").len()), (0, 0));

    let endless = comes(&bytes).chain(stream::pending());
    let given_up = tokio::time::timeout(Duration::from_millis(200), files.put(endless, MOST)).await;
    assert!(given_up.is_err(), "it does not end");
    testkit::until("the beginning is gone", || names(&folder, "incoming").is_empty()).await;
    assert_eq!(files.held(), 0);
}

#[tokio::test]
async fn what_nobody_knows_and_what_a_crash_has_left_is_swept_away() {
    let (folder, files) = fresh().await;
    let mut hashes = Vec::new();
    for seed in 10..14 {
        hashes.push(files.put(comes(&noise(seed, 100)), MOST).await.expect("it is kept").hash);
    }
    let [known, unknown, young, again] = hashes[..] else { panic!("four files") };
    for hash in [known, unknown, again] {
        age(&path_of(&folder, hash), 2 * DAY);
    }
    files.put(comes(&noise(13, 100)), MOST).await.expect("it is kept again, and is young again");
    let kept = folder.path().join("kept");
    for (left, by) in [("0000000000000001#1", 2 * DAY), ("0000000000000002", 2 * DAY), ("0000000000000003#1", DAY / 2)]
    {
        fs::write(kept.join("incoming").join(left), b"a beginning").expect("a crash leaves it");
        age(&kept.join("incoming").join(left), by);
    }
    fs::write(kept.join("files/notes.txt"), b"not ours").expect("somebody puts it there");
    age(&kept.join("files/notes.txt"), 2 * DAY);

    let found = Swept { kept: 3, removed: 1, older: 0, unfinished: 2, foreign: 1 };
    let surveyed = files.survey(older_than_a_day(), |_| ready(Ok::<_, Infallible>(HashSet::from([known]))));
    assert_eq!(surveyed.await.expect("it is looked at"), found);
    assert!(files.exists(unknown).await.expect("it can be looked up") && names(&folder, "incoming").len() == 3);

    let mut asked = Vec::new();
    let swept = files.sweep(older_than_a_day(), |hashes: Vec<Hash>| {
        asked.extend(hashes);
        ready(Ok::<_, Infallible>(HashSet::from([known])))
    });
    let swept = swept.await.expect("it is swept");
    assert_eq!(swept, found);
    asked.sort_unstable();
    let mut old = vec![known, unknown];
    old.sort_unstable();
    assert_eq!(asked, old, "who is young need not be known yet");
    assert_eq!(names(&folder, "incoming"), ["0000000000000003#1"]);
    for (hash, is_there) in [(known, true), (unknown, false), (young, true), (again, true)] {
        assert_eq!(files.exists(hash).await.expect("it can be looked up"), is_there);
    }
    assert!(kept.join("files/notes.txt").exists());
}

#[tokio::test]
async fn what_is_older_than_whoever_is_asked_stays_and_is_counted() {
    let (folder, files) = fresh().await;
    let mut hashes = Vec::new();
    for seed in 70..74 {
        hashes.push(files.put(comes(&noise(seed, 100)), MOST).await.expect("it is kept").hash);
    }
    let [known, older, old, again] = hashes[..] else { panic!("four files") };
    for hash in [known, older, again] {
        age(&path_of(&folder, hash), 20 * DAY);
    }
    age(&path_of(&folder, old), 2 * DAY);
    files.put(comes(&noise(73, 100)), MOST).await.expect("it is kept again, and is young again");
    let knows = |_: Vec<Hash>| ready(Ok::<_, Infallible>(HashSet::from([known])));
    let found = Swept { kept: 2, removed: 1, older: 1, ..Swept::default() };
    assert_eq!(files.survey(older_than_a_day(), knows).await.expect("it is looked at"), found);
    assert_eq!(files.sweep(older_than_a_day(), knows).await.expect("it is swept"), found);
    for (hash, is_there) in [(known, true), (older, true), (old, false), (again, true)] {
        assert_eq!(files.exists(hash).await.expect("it can be looked up"), is_there);
    }
    // Where nothing can be theirs, nothing goes.
    let nothing = older_than_a_day().end..older_than_a_day().end;
    let swept = files.sweep(nothing, |_| ready(Ok::<_, Infallible>(HashSet::new())));
    assert_eq!(swept.await.expect("it is swept"), Swept { kept: 1, older: 2, ..Swept::default() });
}

#[tokio::test]
async fn what_a_sweep_has_removed_before_it_fails_is_counted() {
    let (folder, files) = fresh().await;
    // More than are asked about at once.
    for nth in 0..501 {
        let path = folder.path().join("kept/files").join(format!("{nth:064x}"));
        fs::write(&path, b"a file").expect("written");
        age(&path, 2 * DAY);
    }
    let mut swept = Swept::default();
    let mut is_asked_again = false;
    let fails_later = |_: Vec<Hash>| {
        let answer = if is_asked_again { Err("the database is away") } else { Ok(HashSet::new()) };
        is_asked_again = true;
        ready(answer)
    };
    let failed = files.sweep_counting(older_than_a_day(), fails_later, &mut swept).await;
    assert!(matches!(&failed, Err(Error::Away(why)) if why == "the database is away"), "{failed:?}");
    assert_eq!((swept, names(&folder, "files").len()), (Swept { removed: 500, ..Swept::default() }, 1));
}

#[tokio::test]
async fn two_who_sweep_at_once_remove_what_nobody_knows_and_nothing_else() {
    let (folder, files) = fresh().await;
    let other = open(&folder.path().join("kept")).await;
    let mut hashes = Vec::new();
    for seed in 20..60 {
        hashes.push(files.put(comes(&noise(seed, 100)), MOST).await.expect("it is kept").hash);
    }
    hashes.iter().for_each(|hash| age(&path_of(&folder, *hash), 2 * DAY));
    let known: HashSet<Hash> = hashes.iter().copied().step_by(4).collect();
    let sweep = |files: Files| {
        let known = known.clone();
        async move { files.sweep(older_than_a_day(), |_| ready(Ok::<_, Infallible>(known.clone()))).await }
    };
    let both = join_all([sweep(files.clone()), sweep(other)]).await;
    for swept in both {
        assert!(swept.expect("neither stumbles over the other").kept >= 10);
    }
    for hash in hashes {
        assert_eq!(files.exists(hash).await.expect("it can be looked up"), known.contains(&hash));
    }
}

#[tokio::test]
async fn what_is_kept_again_while_it_is_asked_about_stays() {
    let (folder, files) = fresh().await;
    let again = files.put(comes(&noise(61, 100)), MOST).await.expect("it is kept").hash;
    age(&path_of(&folder, again), 2 * DAY);
    let other = files.clone();
    let swept = files.sweep(older_than_a_day(), move |_| {
        let other = other.clone();
        async move {
            // Nobody has referred to it when that was looked up; then somebody sends the same.
            other.put(comes(&noise(61, 100)), MOST).await.expect("it is kept again");
            Ok::<_, Infallible>(HashSet::new())
        }
    });
    assert_eq!(swept.await.expect("it is swept"), Swept { kept: 1, ..Swept::default() });
    assert!(files.exists(again).await.expect("it can be looked up"));
}

#[tokio::test]
async fn nothing_is_removed_while_it_cannot_be_asked_what_is_known() {
    let (folder, files) = fresh().await;
    let stored = files.put(comes(&noise(6, 10)), MOST).await.expect("it is kept");
    age(&path_of(&folder, stored.hash), 2 * DAY);
    let swept = files.sweep(older_than_a_day(), |_| ready(Err("the database is away"))).await;
    assert!(matches!(swept, Err(Error::Away(why)) if why.contains("the database is away")));
    assert!(files.exists(stored.hash).await.expect("it can be looked up"));
}

#[tokio::test]
async fn a_folder_that_is_not_mounted_any_more_is_not_made_anew() {
    let (folder, files) = fresh().await;
    files.check().await.expect("all is well");
    assert_eq!(names(&folder, "incoming"), [""; 0]);
    let (kept, away) = (folder.path().join("kept"), folder.path().join("away"));
    fs::rename(&kept, &away).expect("it goes away");
    assert!(matches!(files.check().await, Err(Error::Away(_))));
    assert!(matches!(files.put(comes(&noise(7, 10)), MOST).await, Err(Error::Away(_))));
    let some: Hash = "0".repeat(64).parse().expect("a hash");
    assert!(matches!(files.get(some).await, Err(Error::Away(_))), "nobody knows whether it is missing");
    assert!(matches!(files.exists(some).await, Err(Error::Away(_))));
    assert!(!kept.exists());
    fs::rename(&away, &kept).expect("it is back");
    files.put(comes(&noise(7, 10)), MOST).await.expect("it is kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_files_of_20_mb_at_once_hold_a_few_mb() {
    let (_folder, files) = fresh().await;
    let most = most_held_of_ten(&files).await;
    assert!(most <= 10 * (PART + (128 << 10)), "{most} bytes were held");
}

/// Where files are kept in a process of a test's own; set there only.
const AT: &str = "TWINBOT_TEST_FILES_AT";

/// Runs a test once more in a process of its own, as somebody without rights or with a limit.
fn in_a_process_of_its_own(test: &str, kept: &Path, change: impl FnOnce(&mut Command)) {
    // Not everybody can reach where it was built.
    let folder = tempfile::tempdir().expect("a folder");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("rights can be set");
    let program = folder.path().join("test");
    // Copied by somebody else: a program that was begun by another test meanwhile would still have the copy open, and what somebody
    // writes to cannot be run.
    let mut copy = Command::new("install");
    copy.args(["-m", "755"]).arg(std::env::current_exe().expect("this program")).arg(&program);
    assert!(copy.status().expect("it can be copied").success());
    // What writes too much is told so, and not killed.
    let mut command = Command::new("sh");
    let script = "trap '' XFSZ; [ -z \"$BLOCKS\" ] || ulimit -f \"$BLOCKS\"; exec \"$0\" --exact \"$1\"";
    command.args(["-c", script]).arg(&program).arg(test).env(AT, kept).current_dir("/");
    change(&mut command);
    let output = command.output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_cannot_be_written_says_so() {
    if let Some(kept) = std::env::var_os(AT).map(PathBuf::from) {
        return cannot_be_written(&kept).await;
    }
    let (folder, files) = fresh().await;
    let stored = files.put(comes(&noise(8, 1000)), MOST).await.expect("it is kept");
    let kept = folder.path().join("kept");
    let reads_only = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("rights");
    reads_only(&path_of(&folder, stored.hash), 0o644);
    reads_only(folder.path(), 0o755);
    for inside in [kept.join("incoming"), kept.join("files"), kept.clone()] {
        reads_only(&inside, 0o555);
    }
    in_a_process_of_its_own("a_folder_that_cannot_be_written_says_so", &kept, |command| {
        if is_root() {
            command.uid(65_534).gid(65_534);
        }
    });
    assert_eq!((names(&folder, "files").len(), names(&folder, "incoming").len()), (1, 0));
    for inside in [kept.clone(), kept.join("incoming"), kept.join("files")] {
        reads_only(&inside, 0o755);
    }
}

/// Nobody can bring a file, and those that are there can be read.
async fn cannot_be_written(kept: &Path) {
    let files = open(kept).await;
    assert!(matches!(files.check().await, Err(Error::ReadOnly)));
    assert!(matches!(files.put(comes(&noise(8, 10)), MOST).await, Err(Error::ReadOnly)));
    let entry = fs::read_dir(kept.join("files")).expect("it can be read").next().expect("a file").expect("an entry");
    let hash: Hash = entry.file_name().to_string_lossy().parse().expect("a hash");
    assert!(read(&files, hash).await.expect("it can be read") == noise(8, 1000));
    assert!(matches!(files.delete(hash).await, Err(Error::ReadOnly)));
}

#[tokio::test]
async fn a_full_disk_says_so_and_keeps_nothing_of_the_file() {
    if let Some(kept) = std::env::var_os(AT).map(PathBuf::from) {
        return is_full(&kept).await;
    }
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("kept")).expect("a folder");
    let kept = folder.path().join("kept");
    let mounts = |arguments: &[&str]| Command::new("mount").args(arguments).arg(&kept).output();
    let mounted = mounts(&["-t", "tmpfs", "-o", "size=1m", "tmpfs"]).is_ok_and(|output| output.status.success());
    in_a_process_of_its_own("a_full_disk_says_so_and_keeps_nothing_of_the_file", &kept, |command| {
        if !mounted {
            // In blocks of 512 or 1024 bytes, as the shell has them.
            command.env("BLOCKS", "1000");
        }
    });
    if mounted {
        let unmounted = Command::new("umount").arg(&kept).status().expect("umount is there");
        assert!(unmounted.success());
    }
}

async fn is_full(kept: &Path) {
    let files = open(kept).await;
    let small = files.put(comes(&noise(9, PART)), MOST).await.expect("there is room for a small one");
    let error = files.put(comes(&noise(9, 4 << 20)), MOST).await.expect_err("there is no room for a large one");
    assert!(matches!(error, Error::Full), "{error:?}");
    let left = |inner: &str| fs::read_dir(kept.join(inner)).expect("it is there").count();
    assert_eq!((left("files"), left("incoming")), (1, 0));
    assert!(files.exists(small.hash).await.expect("it can be looked up"));
}
