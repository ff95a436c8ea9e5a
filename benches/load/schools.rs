//! What a search of schools costs, right and mistyped, in a country of 1 000 schools and in one of 300 000.
//!
//! The names are made up of words of which few are frequent and most are rare, as those of real lists.

use std::time::Duration;

use anyhow::Context as _;
use bot_core::areas::people::store::schools::{BATCH, search, upsert};
use bot_core::domain::{
    Country, FreshIds, ListedSchool, NewSchool, PersonId, SchoolCode, SchoolName, SchoolsFound, Town,
};
use bot_core::store::{Db, Options};
use futures::FutureExt as _;
use tokio::time::Instant;

const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 300_000];
/// So often each search is done, each time for another school.
const TIMES: usize = 100;
/// What schools are called before their name.
const KINDS: [&str; 6] = ["Colegio", "Escuela", "Instituto", "Centro", "Colegio Publico", "Escuela Infantil"];

/// A word of four syllables, another for each rank.
fn word(rank: usize) -> String {
    let mut rest = (rank + 1) * 48_611 % 99_999_989;
    let mut word = String::new();
    for _ in 0..4 {
        for (letters, count) in [("bcdfghjklmnprstvwxyz", 20), ("aeiou", 5)] {
            word.extend(letters.chars().nth(rest % count));
            rest /= count;
        }
    }
    word
}

/// A rank below `count`: 1 is as frequent as all between 10 and 30 together.
fn rank(random: &mut fastrand::Rng, count: usize) -> usize {
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small")]
    let rank = (count as f64).powf(random.f64()) as usize;
    rank.min(count - 1)
}

/// The name and the town of a school.
fn school(nth: usize) -> (String, String) {
    let mut random = fastrand::Rng::with_seed(u64::try_from(nth).unwrap_or_default());
    let kind = KINDS[rank(&mut random, KINDS.len())];
    let (first, second, town) = (rank(&mut random, 60_000), rank(&mut random, 60_000), rank(&mut random, 8_000));
    (format!("{kind} {} {}", word(first), word(second)), word(100_000 + town))
}

fn listed(nth: usize) -> anyhow::Result<ListedSchool> {
    let (name, town) = school(nth);
    let country = Country::of("es".to_owned());
    let code = SchoolCode::read(&format!("{nth:08}"), &country).ok().context("a code")?;
    let (name, town) = (SchoolName::read(&name).ok().context("a name")?, Town::read(&town).ok().context("a town")?);
    Ok(ListedSchool { code: Some(code), school: NewSchool { name, town, country, region: None } })
}

/// The word with one typing error.
fn mistyped(word: &str, nth: usize) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = nth % (letters.len() - 1);
    match nth % 4 {
        0 => letters[at] = if letters[at] == 'q' { 'k' } else { 'q' },
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, 'q'),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

/// Something that is typed, and what it is an example of.
type Search = (&'static str, fn(usize) -> String);

/// What is typed to find a school.
const SEARCHES: [Search; 6] = [
    ("a word of its name", |nth| words(nth)[0].clone()),
    ("a word that very many have", |_| "colegio".to_owned()),
    ("a mistyped word", |nth| mistyped(&words(nth)[0], nth)),
    ("a mistyped word and a frequent one", |nth| format!("colegio {}", mistyped(&words(nth)[0], nth))),
    ("three mistyped words", |nth| words(nth).iter().map(|word| mistyped(word, nth)).collect::<Vec<_>>().join(" ")),
    ("six words that no school has", |nth| {
        (0..6).map(|word| format!("qq{}", words(nth + word)[0])).collect::<Vec<_>>().join(" ")
    }),
];

/// The rare words of a school: the last two of its name, and its town.
fn words(nth: usize) -> [String; 3] {
    let (name, town) = school(nth);
    let mut words = name.rsplit(' ').map(str::to_owned);
    [words.next().unwrap_or_default(), words.next().unwrap_or_default(), town]
}

async fn take(db: &Db, from: usize, to: usize) -> anyhow::Result<()> {
    for begin in (from..to).step_by(BATCH) {
        let list = (begin..to.min(begin + BATCH)).map(listed).collect::<anyhow::Result<Vec<_>>>()?;
        let now = 1_800_000_000_000 + i64::try_from(begin)?;
        let taken = db.turn(move |tx| {
            let list = list.clone();
            async move { upsert(tx, &list, &mut FreshIds::new(now, 0), now).await }.boxed()
        });
        taken.await?;
    }
    Ok(())
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default().as_secs_f64() * 1e3
}

/// Reads one school by its code, as often as each search is done.
async fn reference(db: &Db, count: usize) -> anyhow::Result<f64> {
    let mut times = Vec::new();
    for nth in 0..TIMES {
        let (mut tx, begin) = (db.read().await?, Instant::now());
        let code = format!("{:08}", nth * (count / TIMES));
        bot_core::areas::people::store::schools::of_code(&mut tx, "es", &code).await?.context("it is there")?;
        times.push(begin.elapsed());
    }
    Ok(median(times))
}

/// Prints what each search costs with ever more schools, up to so many.
pub(crate) async fn measure(name: &str, database: &str, most: usize) -> anyhow::Result<()> {
    let db = Db::open(database, Options::default()).await?;
    let mut there = 0;
    for count in SIZES.into_iter().filter(|count| *count <= most) {
        let begin = Instant::now();
        take(&db, there, count).await?;
        let (added, time) = (count - there, begin.elapsed().as_secs_f64());
        there = count;
        let reference = reference(&db, count).await?;
        println!("{name}, {count} schools ({added} taken over in {time:.0} s); reading one: {reference:.2} ms");
        for (what, typed) in SEARCHES {
            let (mut times, mut found) = (Vec::new(), 0);
            for nth in 0..TIMES {
                let words = typed(nth * (count / TIMES));
                let (mut tx, begin) = (db.read().await?, Instant::now());
                let SchoolsFound { schools, .. } = search(&mut tx, &words, "es", PersonId(1)).await?;
                times.push(begin.elapsed());
                found += usize::from(!schools.is_empty());
            }
            let longest = times.iter().max().copied().unwrap_or_default().as_secs_f64() * 1e3;
            let median = median(times);
            let ratio = median / reference;
            println!(
                "  {what:36} {median:7.2} ms, at most {longest:7.2}   {ratio:6.1} times the reading; {found} of {TIMES}"
            );
        }
    }
    db.close().await;
    Ok(())
}
