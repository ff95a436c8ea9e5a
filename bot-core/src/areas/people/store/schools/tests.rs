//! Schools on both engines: lists taken over, and what becomes of schools.

mod searches;

use futures::FutureExt;
use futures::future::BoxFuture;

use super::upsert::{BATCH, Outcome, plan, upsert};
use super::*;
use crate::areas::people::store::{save, teacher};
use crate::areas::sample::cast;
use crate::domain::{Country, FreshIds, ListedSchool, Region, SchoolCode, SchoolName, SchoolsFound, Town};
use crate::store::{Db, Options};

const ANA: PersonId = PersonId(1);
const JAN: PersonId = PersonId(2);

async fn in_a_turn(name: &str, body: fn(&mut Tx) -> BoxFuture<'_, Result<(), Error>>) {
    testkit::each_engine(name, |url| async move {
        let db = Db::open(&url, Options::default()).await.expect("the database opens");
        db.turn(body).await.expect("it commits");
        db.close().await;
    })
    .await;
}

fn typed(name: &str, town: &str, region: Option<&str>) -> NewSchool {
    NewSchool {
        name: SchoolName::read(name).expect("a name"),
        town: Town::read(town).expect("a town"),
        country: Country::of("es".into()),
        region: region.map(|region| Region::of(region.into())),
    }
}

fn listed(code: Option<&str>, name: &str, town: &str, region: Option<&str>) -> ListedSchool {
    let school = typed(name, town, region);
    ListedSchool { code: code.map(|code| SchoolCode::read(code, &school.country).expect("a code")), school }
}

/// Takes a list over at a time in ms, by which the ids differ.
async fn takes(tx: &mut Tx, list: &[ListedSchool], now: i64) -> Result<Vec<Outcome>, Error> {
    let planned = plan(tx, list).await?;
    let outcomes = upsert(tx, list, &mut FreshIds::new(1_800_000_000_000 + now, 0), now).await?;
    assert_eq!(planned, outcomes, "what is done is what would be done");
    Ok(outcomes)
}

/// The schools that a person finds, as "name, town".
async fn finds(tx: &mut Tx, words: &str, by: PersonId) -> Result<Vec<String>, Error> {
    let SchoolsFound { schools, .. } = search(tx, words, "es", by).await?;
    Ok(schools.iter().map(|school| format!("{}, {}", school.name, school.town)).collect())
}

/// Somebody who teaches at a school.
async fn teaches(tx: &mut Tx, person: PersonId, school: &School) -> Result<(), Error> {
    let sql = "INSERT INTO person (id, created_at, touched_at, name, locale) VALUES ($1, 1, 1, 'Ana', 'en')";
    tx.run(sql, values![person]).await?;
    let mut teacher = cast::teacher(person, "Ana Nube", cast::valid());
    teacher.school = school.clone();
    save(tx, &teacher).await
}

async fn school_of_teacher(tx: &mut Tx, person: PersonId) -> Result<School, Error> {
    Ok(teacher(tx, person).await?.expect("a teacher").school)
}

async fn only(tx: &mut Tx, words: &str) -> Result<School, Error> {
    let found = search(tx, words, "es", PersonId(99)).await?;
    assert_eq!(found.schools.len(), 1, "one is found for {words:?}");
    Ok(found.schools.into_iter().next().expect("one"))
}

#[tokio::test]
async fn a_later_list_changes_a_school_by_its_code_and_its_teachers_follow() {
    in_a_turn("a_later_list_changes_a_school", |tx| {
        async move {
            let first = listed(Some("28001234"), "Escuela Nube", "Valverde", None);
            assert_eq!(takes(tx, std::slice::from_ref(&first), 1).await?, [Outcome::Added]);
            let before = only(tx, "nube").await?;
            teaches(tx, ANA, &before).await?;
            assert_eq!(takes(tx, &[first], 2).await?, [Outcome::Known]);
            let later = listed(Some("28001234"), "Escuela Lluvia", "Valverde", Some("es-md"));
            assert_eq!(takes(tx, &[later], 3).await?, [Outcome::Changed]);
            let now = only(tx, "lluvia").await?;
            assert_eq!((now.id, now.region.as_deref()), (before.id, Some("es-md")));
            assert_eq!(school_of_teacher(tx, ANA).await?, now, "the county gets its vote");
            assert!(finds(tx, "nube", ANA).await?.is_empty(), "the old name finds nothing");
            let without = listed(Some("28001234"), "Escuela Lluvia", "Valverde", None);
            assert_eq!(takes(tx, &[without], 4).await?, [Outcome::Known], "what a list leaves out stays");
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn without_a_code_a_school_is_known_by_its_folded_name_and_town() {
    in_a_turn("without_a_code_a_school_is_known", |tx| {
        async move {
            takes(tx, &[listed(None, "Escuela  Nube", "Valverde", None)], 1).await?;
            let same = listed(None, "ESCUELA nubé", "valverde", Some("es-md"));
            assert_eq!(takes(tx, &[same], 2).await?, [Outcome::Changed], "it gets its region");
            let coded = listed(Some("28001234"), "Escuela Nube", "Valverde", None);
            assert_eq!(takes(tx, &[coded], 3).await?, [Outcome::Changed], "it gets its code");
            let other = listed(Some("28005678"), "Escuela Nube", "Valverde", None);
            assert_eq!(takes(tx, &[other], 4).await?, [Outcome::Added], "another code is another school");
            let which = listed(None, "Escuela Nube", "Valverde", Some("es-ct"));
            assert_eq!(takes(tx, &[which], 5).await?, [Outcome::Ambiguous]);
            assert_eq!(finds(tx, "nube", ANA).await?.len(), 2);
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn a_typed_school_is_offered_to_nobody_else_until_it_is_taken() {
    in_a_turn("a_typed_school_is_offered_to_nobody_else", |tx| {
        async move {
            let new = typed("Escuela Nube", "Valverde", None);
            let name = new.name.as_str().to_owned();
            let school = School { id: SchoolId(7), name, town: "Valverde".into(), country: "es".into(), region: None };
            add(tx, &school, ANA, 1).await?;
            assert_eq!(finds(tx, "valv nube", ANA).await?, ["Escuela Nube, Valverde"]);
            assert!(finds(tx, "nube", JAN).await?.is_empty(), "a stranger's words reach nobody");
            assert!(current(tx, school.id, JAN).await?.is_none() && like(tx, &new, JAN).await?.is_none());
            assert_eq!(like(tx, &new, ANA).await?.as_ref(), Some(&school), "she does not add it twice");
            take(tx, &School { region: Some("es-md".into()), ..school.clone() }, 2).await?;
            assert_eq!(finds(tx, "nube", JAN).await?, ["Escuela Nube, Valverde"]);
            assert_eq!(finds(tx, "nube", ANA).await?.len(), 1, "she finds it once");
            let taken = current(tx, school.id, JAN).await?.expect("he can choose it");
            assert_eq!(taken.region.as_deref(), Some("es-md"));
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn a_new_school_is_shown_beside_the_known_ones_that_it_may_be() {
    in_a_turn("a_new_school_is_shown_beside_the_known_ones", |tx| {
        async move {
            let list = [("IES Nube Blanca", "Valverde"), ("Nube", "Valverde"), ("Nube Blanca", "Lipowo")];
            takes(tx, &list.map(|(name, town)| listed(None, name, town, None)), 1).await?;
            let [name, town] = ["Instituto Nube Blanca", "Valverde"].map(str::to_owned);
            let new = School { id: SchoolId(7), name, town, country: "es".into(), region: None };
            add(tx, &new, ANA, 2).await?;
            let beside = known_beside(tx, &new).await?.expect("it is new");
            let names: Vec<&str> = beside.iter().map(|school| school.name.as_str()).collect();
            assert_eq!(names, ["IES Nube Blanca", "Nube"], "the likeliest first, none of another town");
            let mistyped = School { id: SchoolId(8), name: "Nuve".into(), ..new.clone() };
            add(tx, &mistyped, ANA, 3).await?;
            let beside = known_beside(tx, &mistyped).await?.expect("it is new, too");
            assert!(beside.iter().any(|school| school.name == "Nube"), "it may be mistyped");
            let beside = known_beside(tx, &new).await?.expect("it is new");
            merge(tx, new.id, &beside[0], 4).await?;
            assert!(!is_new(tx, new.id).await? && known_beside(tx, &beside[0]).await?.is_none());
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn an_official_list_takes_what_a_teacher_has_typed() {
    in_a_turn("an_official_list_takes_what_a_teacher_has_typed", |tx| {
        async move {
            let [name, town] = ["Escuela Nube", "Valverde"].map(str::to_owned);
            add(tx, &School { id: SchoolId(7), name, town, country: "es".into(), region: None }, ANA, 1).await?;
            let outcomes = takes(tx, &[listed(Some("28001234"), "Escuela Nube", "Valverde", None)], 2).await?;
            assert_eq!(outcomes, [Outcome::Changed]);
            assert_eq!(only(tx, "nube").await?.id, SchoolId(7));
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn a_merged_school_leads_to_the_one_that_stays_and_a_closed_one_nowhere() {
    in_a_turn("a_merged_school_leads_to_the_one_that_stays", |tx| {
        async move {
            let list = ["Escuela Nube", "Escuela Nueve"].map(|name| listed(None, name, "Valverde", None));
            takes(tx, &list, 1).await?;
            let (from, into) = (only(tx, "nueve").await?, only(tx, "nube").await?);
            teaches(tx, ANA, &from).await?;
            merge(tx, from.id, &into, 2).await?;
            assert_eq!(school_of_teacher(tx, ANA).await?, into);
            assert_eq!(current(tx, from.id, JAN).await?.as_ref(), Some(&into), "a draft that names it leads there");
            assert!(finds(tx, "nueve", ANA).await?.is_empty());
            assert_eq!(teachers(tx, into.id).await?, 1);
            close(tx, into.id, 3).await?;
            assert!(current(tx, into.id, JAN).await?.is_none() && finds(tx, "nube", JAN).await?.is_empty());
            let again = listed(None, "Escuela Nube", "Valverde", None);
            assert_eq!(takes(tx, &[again], 4).await?, [Outcome::Changed], "a list that has it opens it again");
            assert_eq!(finds(tx, "nube", JAN).await?.len(), 1);
            Ok(())
        }
        .boxed()
    })
    .await;
}

fn many(count: usize) -> Vec<ListedSchool> {
    (0..count).map(|n| listed(Some(&format!("{n:08}")), &format!("Escuela Nube {n}"), "Valverde", None)).collect()
}

#[tokio::test]
async fn a_batch_takes_as_few_statements_as_one_school() {
    in_a_turn("a_batch_takes_as_few_statements_as_one_school", |tx| {
        async move {
            let mut taken = Vec::new();
            for list in [&many(BATCH + 1)[BATCH..], &many(BATCH)] {
                let before = tx.statements();
                upsert(tx, list, &mut FreshIds::new(1_800_000_000_000 + i64::from(before), 0), 1).await?;
                taken.push(tx.statements() - before);
            }
            assert_eq!(taken, [5, 5], "two that read, the schools, and their words");
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn the_longest_names_can_be_stored_and_found() {
    in_a_turn("the_longest_names_can_be_stored", |tx| {
        async move {
            // Each of these folds to eighteen letters, of several words.
            let (name, town) = ("\u{FDFA}".repeat(SchoolName::MAX), "x".repeat(Town::MAX));
            let schools: Vec<ListedSchool> = (0..BATCH)
                .map(|n| {
                    let words: String = (0..30).map(|word| format!("{} ", word * BATCH + n)).collect();
                    listed(None, words.get(..110).unwrap_or(&words), "Valverde", None)
                })
                .collect();
            takes(tx, &[listed(None, &name, &town, None)], 1).await?;
            takes(tx, &schools, 2).await?;
            assert_eq!(finds(tx, &town, ANA).await?.len(), 1);
            Ok(())
        }
        .boxed()
    })
    .await;
}
