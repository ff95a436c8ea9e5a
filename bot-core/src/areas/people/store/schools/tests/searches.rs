//! Which schools a search finds, in which order, and what it asks of the database.

use super::*;
use crate::store::Dialect;

/// Takes over schools of Spain by their names and towns.
async fn has(tx: &mut Tx, list: &[(&str, &str)]) -> Result<(), Error> {
    let list: Vec<ListedSchool> = list.iter().map(|(name, town)| listed(None, name, town, None)).collect();
    for (now, batch) in (1..).zip(list.chunks(BATCH)) {
        upsert(tx, batch, &mut FreshIds::new(1_800_000_000_000 + now, 0), now).await?;
    }
    Ok(())
}

#[tokio::test]
async fn whole_words_come_first_then_towns_and_names_in_order() {
    in_a_turn("whole_words_come_first", |tx| {
        async move {
            let list =
                [("Zeta", "Valverde"), ("Alfa", "Valverde"), ("Beta", "Valverdejo"), ("Valverde Valverdejo", "Alba")];
            has(tx, &list).await?;
            let expected = ["Valverde Valverdejo, Alba", "Alfa, Valverde", "Zeta, Valverde", "Beta, Valverdejo"];
            assert_eq!(finds(tx, "valverde", ANA).await?, expected, "and each of them once");
            assert_eq!(finds(tx, "valverde alb", ANA).await?, expected[..1], "every word has to fit");
            assert!(search(tx, "valverde", "pl", ANA).await?.schools.is_empty(), "a search stays in its country");
            assert!(finds(tx, " - ", ANA).await?.is_empty());
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn names_come_before_towns_and_whole_words_before_beginnings_whatever_the_towns() {
    in_a_turn("names_come_before_towns", |tx| {
        async move {
            let list = [
                ("Escuela Nubes", "Alba"),
                ("Escuela Alta", "Nube"),
                ("Colegio Nube", "Zamora"),
                ("Escuela Nube", "Toledo"),
                ("Aula Nubosa", "Alba"),
                ("Aula Baja", "Nube"),
            ];
            has(tx, &list).await?;
            let names = ["Escuela Nube, Toledo", "Colegio Nube, Zamora"];
            let towns = ["Aula Baja, Nube", "Escuela Alta, Nube"];
            assert_eq!(finds(tx, "nube", ANA).await?, [&names[..], &towns, &["Escuela Nubes, Alba"]].concat());
            let all = ["Aula Nubosa, Alba", "Escuela Nubes, Alba", "Aula Baja, Nube", "Escuela Alta, Nube"];
            assert_eq!(
                finds(tx, "nub", ANA).await?,
                [&all[..], &names].concat(),
                "only beginnings: by towns and names"
            );
            let expected = ["Escuela Nube, Toledo", "Escuela Alta, Nube", "Escuela Nubes, Alba"];
            assert_eq!(finds(tx, "nube escuela", ANA).await?, expected, "all words have to be whole, and of the name");
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn one_typing_error_is_forgiven_wherever_it_is() {
    in_a_turn("one_typing_error_is_forgiven", |tx| {
        async move {
            has(tx, &[("Colegio Cervantes", "Valverde"), ("Instituto Góngora", "Ávila")]).await?;
            let cervantes = ["Colegio Cervantes, Valverde"];
            for wrong in ["zervantes", "cervamtes", "cervantez", "cefvan"] {
                assert_eq!(finds(tx, wrong, ANA).await?, cervantes, "a wrong letter: {wrong}");
            }
            for missing in ["ervantes", "cervntes", "cervante", "cervnt"] {
                assert_eq!(finds(tx, missing, ANA).await?, cervantes, "a missing letter: {missing}");
            }
            for more in ["xcervantes", "cervvantes", "cervantess"] {
                assert_eq!(finds(tx, more, ANA).await?, cervantes, "a letter too many: {more}");
            }
            for swapped in ["ecrvantes", "cevrantes", "cervantse"] {
                assert_eq!(finds(tx, swapped, ANA).await?, cervantes, "two swapped: {swapped}");
            }
            assert_eq!(finds(tx, "GÓMGORA ávlia", ANA).await?, ["Instituto Góngora, Ávila"], "one in each word");
            assert_eq!(finds(tx, "valverde zervantes colegio", ANA).await?, cervantes, "other words are right");
            for wrong in ["cervnatez", "zerbantes", "cer vantes", "cervantes avila", "qwertyui"] {
                assert!(finds(tx, wrong, ANA).await?.is_empty(), "{wrong}");
            }
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn typing_errors_are_forgiven_only_where_nothing_is_found_without() {
    in_a_turn("typing_errors_are_forgiven_only_where_nothing", |tx| {
        async move {
            has(tx, &[("Escuela Nube", "Valverde"), ("Colegio Nuve", "Alba"), ("Aula Sol", "Nueve")]).await?;
            assert_eq!(finds(tx, "nuve", ANA).await?, ["Colegio Nuve, Alba"]);
            assert_eq!(finds(tx, "escuela nuve", ANA).await?, ["Escuela Nube, Valverde"], "no school has both words");
            let expected = ["Escuela Nube, Valverde", "Colegio Nuve, Alba", "Aula Sol, Nueve"];
            assert_eq!(finds(tx, "nuqe", ANA).await?[..2], [expected[1], expected[0]], "by town");
            assert_eq!(finds(tx, "nuxe", ANA).await?, [expected[1], expected[0], expected[2]], "names before towns");
            assert!(finds(tx, "aula sal", ANA).await?.is_empty(), "a word of three letters is right");
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn a_mistyped_search_finds_nothing_that_a_right_one_does_not() {
    in_a_turn("a_mistyped_search_finds_nothing_else", |tx| {
        async move {
            has(tx, &[("Escuela Nube", "Valverde"), ("Escuela Lluvia", "Alba")]).await?;
            assert!(search(tx, "nuve", "pl", JAN).await?.schools.is_empty(), "another country's");
            let [name, town] = ["Escuela Tormenta", "Valverde"].map(str::to_owned);
            add(tx, &School { id: SchoolId(7), name, town, country: "es".into(), region: None }, ANA, 2).await?;
            assert_eq!(finds(tx, "tornenta valverde", ANA).await?, ["Escuela Tormenta, Valverde"], "her own one");
            assert!(finds(tx, "tornenta", JAN).await?.is_empty(), "a stranger's");
            let (nube, lluvia) = (only(tx, "nuve").await?, only(tx, "lluwia").await?);
            close(tx, nube.id, 3).await?;
            assert!(finds(tx, "nuve", JAN).await?.is_empty(), "a closed one");
            let new = listed(None, "Escuela Niebla", "Alba", None);
            takes(tx, &[new], 4).await?;
            let niebla = only(tx, "niebal").await?;
            merge(tx, lluvia.id, &niebla, 5).await?;
            assert!(finds(tx, "lluwia", JAN).await?.is_empty(), "one that is another now");
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn a_search_says_how_many_there_are_and_reads_no_more_than_it_shows() {
    in_a_turn("a_search_says_how_many_there_are", |tx| {
        async move {
            for (now, batch) in (1..).zip(many(3_200).chunks(BATCH)) {
                takes(tx, batch, now).await?;
            }
            has(tx, &[("Aula", "Zamora"), ("Aula Valverde", "Zamora")]).await?;
            let found = search(tx, "nube 31", "es", ANA).await?;
            assert_eq!((found.schools.len(), found.all), (24, Some(111)), "31, 310 to 319 and 3100 to 3199");
            assert_eq!(found.schools[0].name, "Escuela Nube 31", "the whole word first");
            let found = search(tx, "escuela valv", "es", ANA).await?;
            assert_eq!((found.schools.len(), found.all), (24, None), "so many are not counted");
            let found = search(tx, "valverde", "es", ANA).await?;
            assert_eq!((found.schools.len(), found.all), (24, None));
            assert_eq!(found.schools[0].name, "Aula Valverde", "a name comes before however many towns");
            let found = search(tx, "nuwe 31", "es", ANA).await?;
            assert_eq!((found.schools.len(), found.all), (24, Some(111)), "mistyped");
            assert_eq!(found.schools[0].name, "Escuela Nube 31");
            let found = search(tx, "valberde", "es", ANA).await?;
            assert_eq!((found.schools.len(), found.all), (24, None), "so many are not counted");
            assert_eq!(found.schools[0].name, "Aula Valverde");
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn words_that_very_many_schools_have_are_found_together() {
    in_a_turn("words_that_very_many_schools_have", |tx| {
        async move {
            let names: Vec<String> = (0..3_001).map(|n| format!("Escuela {n}")).collect();
            let mut list: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "Alba")).collect();
            let others: Vec<String> = (0..3_001).map(|n| format!("Colegio {n}")).collect();
            list.extend(others.iter().map(|name| (name.as_str(), "Zamora")));
            list.push(("Aula Escuela", "Zamora"));
            has(tx, &list).await?;
            let found = search(tx, "escuela zamora", "es", ANA).await?;
            assert_eq!((found.schools.len(), found.all), (1, None), "behind 3 001 others that have the longer word");
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn a_mistyped_search_asks_as_little_of_many_schools_and_words_as_of_one() {
    in_a_turn("a_mistyped_search_asks_as_little", |tx| {
        async move {
            let long = ["qwertyuiopasdfghjklzxcvbnm"; 4].concat();
            let long: Vec<&str> = (0..8).map(|from| &long[from..from + 60]).collect();
            let mut asked = Vec::new();
            for count in [1, 400_u32] {
                for (now, batch) in (1_000 * i64::from(count)..).zip(many(count as usize).chunks(BATCH)) {
                    takes(tx, batch, now).await?;
                }
                for words in ["nuwe", "escuela nuwe vlaverde 0", &long.join(" ")] {
                    let before = tx.statements();
                    search(tx, words, "es", ANA).await?;
                    asked.push(tx.statements() - before);
                }
            }
            assert_eq!(asked, [4, 4, 1, 4, 4, 1], "two that count, one that says which words are meant, and the page");
            Ok(())
        }
        .boxed()
    })
    .await;
}

#[tokio::test]
async fn what_a_search_asks_goes_along_an_index() {
    testkit::each_engine("what_a_search_asks_goes_along_an_index", |url| async move {
        let db = Db::open(&url, Options::default()).await.expect("the database opens");
        let explain = match db.dialect() {
            Dialect::Sqlite => ("EXPLAIN QUERY PLAN", "detail"),
            Dialect::Postgres => ("EXPLAIN", "QUERY PLAN"),
        };
        let asked = db.turn(move |tx| {
            async move {
                for (now, batch) in (1..).zip(many(3_200).chunks(BATCH)) {
                    takes(tx, batch, now).await?;
                }
                // A short table would be read as a whole.
                let sql = "INSERT INTO school (id, country, name, town, same, added_at) \
                           WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 20000) \
                           SELECT n, 'pl', 'x', 'x', $1, 1 FROM n";
                tx.run(sql, values![vec![0_u8]]).await?;
                tx.run("ANALYZE", values![]).await?;
                let mut plans = Vec::new();
                for words in 1..=3 {
                    plans.extend(search::plans(tx, &["escuela", "nube", "3100"][..words], explain).await?);
                }
                Ok(plans)
            }
            .boxed()
        });
        for plan in asked.await.expect("it commits") {
            let scans: Vec<&str> = plan.lines().filter(|line| is_scan(line)).collect();
            assert!(scans.is_empty() && plan.contains("school_word_order"), "{scans:?} in {plan}");
        }
        db.close().await;
    })
    .await;
}

/// Whether a step goes through a whole table, and not through what the statement itself has gathered.
fn is_scan(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let is_table = words.next() == Some("SCAN") && matches!(words.next(), Some("s" | "w" | "x"));
    line.contains("Seq Scan") || is_table
}
