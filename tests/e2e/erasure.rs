//! Students are forgotten: on their own word, on their teacher's, and by the operator once their project has been closed for long.

use std::time::Duration;

use bot_core::text::msg;
use rehearsal::Stage;
use sqlx::{AnyPool, Row as _};

use crate::sessions::{brings_two_in, hello, phone, stored};
use crate::{each_engine, each_platform, ends_well};

async fn students(url: &str) -> i64 {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let row = sqlx::query("SELECT COUNT(*) FROM student").fetch_one(&db).await.expect("a number");
    db.close().await;
    row.get(0)
}

/// Waits until none of these words is in the database. PostgreSQL's own files are its own.
pub(crate) async fn are_nowhere(stage: &Stage, url: &str, words: &[&str]) {
    for _ in 0..600 {
        stage.settles(Duration::from_millis(100)).await;
        let database = stored(url).await.to_lowercase();
        if !words.iter().any(|word| database.contains(&word.to_lowercase())) {
            return;
        }
    }
    let database = stored(url).await.to_lowercase();
    let found: Vec<_> = words.iter().filter(|word| database.contains(&word.to_lowercase())).collect();
    panic!("{found:?} lie in the database");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_is_forgotten_and_so_is_another_by_the_teacher() {
    each_platform("a_student_is_forgotten_and_so_is_another", |setting, folder| async move {
        let url = setting.database.clone();
        let (stage, cast, offer) = brings_two_in(setting, &folder, 14).await;
        let (ana, lea) = (&cast.ana, phone(&stage, 1501));
        let code = ana.reads_code(&offer, "Lea Rojo", "Lea R.").await.expect("a link");
        let login = lea.claims(&code, "Lea R.").await.expect("the password");
        lea.notes_password().await.expect("it is noted");
        lea.sees(&hello("Lea")).await.expect("her TwinSpace");
        assert!(stored(&url).await.contains("lea.rojo"), "what is stored can be found");

        lea.says("/forget").await.expect("an answer");
        lea.sees(&msg::confirm_forget_me()).await.expect("she is asked");
        lea.presses(&msg::button_no()).await.expect("she says no");
        lea.sees(&hello("Lea")).await.expect("she stays");
        assert_eq!(students(&url).await, 2);
        lea.says("/forget").await.expect("an answer");
        let asked = lea.reads(&msg::confirm_forget_me());
        lea.presses_below(&asked, &msg::button_forget_me()).await.expect("she says yes");
        lea.sees(&msg::forgotten_you()).await.expect("it is said");
        ana.sees(&msg::forgotten_asked(offer.title.as_str())).await.expect("Ana is told that somebody has asked");
        are_nowhere(&stage, &url, &["rojo", "lea.rojo", &login.password]).await;
        lea.logs_in(&login).await.expect("it is asked");
        lea.sees(&msg::problem_login()).await.expect("nobody gets in any more");

        ana.opens_student(&offer, "Zoe Monte").await.expect("her card");
        ana.presses(&msg::button_forget_student()).await.expect("it is offered");
        let asked = ana.reads(&msg::confirm_forget("Zoe Monte"));
        ana.presses_below(&asked, &msg::button_forget_student()).await.expect("Ana is sure");
        ana.sees(&msg::students_title_empty()).await.expect("nobody is left");
        are_nowhere(&stage, &url, &["zoe.monte"]).await;
        stage.assert_logs_are_discreet(&["Rojo", "lea.rojo", "Monte", &login.password]);
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_purges_what_is_due() {
    each_engine("the_operator_purges_what_is_due", |setting, folder| async move {
        let url = setting.database.clone();
        let (stage, cast, offer) = brings_two_in(setting.with("TWINBOT_STUDENT_DAYS", "1"), &folder, 14).await;
        let none = stage.asks(&["students", "purge"]).await.expect("it is said");
        assert_eq!(none.trim(), "Nothing is due: no project with students has been closed for 1 day.");
        cast.ana.closes(&offer, "Thank you all!").await.expect("Ana closes it");
        cast.ana.sees(&msg::ending_title_goes()).await.expect("with so short a time she is told at once");
        let none = stage.asks(&["students", "purge", "--dry-run"]).await.expect("it is said");
        assert!(none.starts_with("Nothing is due"), "it has just closed: {none}");
        sqlx::any::install_default_drivers();
        let db = AnyPool::connect(&url).await.expect("connects");
        sqlx::query("UPDATE project SET since = since - 86400001").execute(&db).await.expect("a day passes");
        db.close().await;
        let dry = stage.asks(&["students", "purge", "--dry-run"]).await.expect("it is said");
        let lines: Vec<&str> = dry.lines().collect();
        assert_eq!(lines.len(), 3, "{dry}");
        assert!(lines[0].contains("would be erased (nothing is written)"), "{dry}");
        assert!(lines[1].starts_with("project ") && lines[1].ends_with(": 2 students"), "{dry}");
        assert_eq!(lines[2], "In all: 1 project, 2 students.");
        assert_eq!(students(&url).await, 2, "nothing is written");
        let done = stage.asks(&["students", "purge"]).await.expect("it is said");
        assert!(done.contains("are erased:") && done.ends_with("In all: 1 project, 2 students."), "{done}");
        assert_eq!(students(&url).await, 0);
        let none = stage.asks(&["students", "purge"]).await.expect("it is said");
        assert!(none.starts_with("Nothing is due"), "{none}");
        are_nowhere(&stage, &url, &["rojo", "zoe.monte"]).await;
        ends_well(&stage).await;
    })
    .await;
}
