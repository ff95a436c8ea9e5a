//! The operator at the command line.

use bot_core::lists::List;
use bot_core::text::{Locale, msg};
use rehearsal::{Profile, Setting, Stage};
use serde_json::json;

use crate::{PROGRAM, Telegram, cast, each_engine, each_platform, ends_well, folder, on_sqlite, stage};

#[tokio::test(flavor = "multi_thread")]
async fn authorities_and_approvers_are_set_up_listed_and_ended() {
    each_platform("authorities_and_approvers_are_set_up_listed_and_ended", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.appoint(&parts.links).await.expect("everybody is appointed");
        let listed = stage.asks(&["authority", "list"]).await.expect("a list");
        let lines: Vec<&str> = listed.lines().collect();
        assert_eq!(
            lines,
            [
                "Authority  Name                               Deciding",
                "ES         National Support Service (Spain)   1",
                "ES-MD      Regional authority (Madrid)        1",
                "PL         National Support Service (Poland)  1",
            ]
        );
        let again = stage.asks(&["authority", "add", "--country", "es"]).await.expect("adding twice");
        assert_eq!(again, "ES is set up already: National Support Service (Spain).");
        let all = stage.lists(&["authority", "list"]).await.expect("a list for programs");
        let madrid = json!({"authority": "ES-MD", "name": "Regional authority (Madrid)", "country": "ES", "region": "ES-MD",
            "deciding": 1});
        assert!(all.len() == 3 && all[1] == madrid, "{all:?}");

        let approvers = stage.asks(&["approver", "list"]).await.expect("a list");
        let eva = approvers.lines().find(|line| line.contains("Eva Mar")).expect("Eva is listed");
        let [authority, person, ..] = eva.split_whitespace().collect::<Vec<_>>()[..] else { panic!("{eva}") };
        assert_eq!(authority, "ES", "by the name that the operator knows");
        let person = person.to_owned();
        assert!((4..8).contains(&person.len()), "as many digits as tell her apart: {person}");
        let said = stage.asks(&["approver", "revoke", "--authority", "ES", "--person", &person]).await.expect("ended");
        assert_eq!(said, "Eva Mar does not decide for ES any more (National Support Service (Spain)).");
        let again = stage.run(&["approver", "revoke", "--authority", "ES", "--person", &person]).await.expect("runs");
        assert!(!again.status.success(), "ending it twice is an error");
        assert_eq!(stage.lists(&["approver", "list"]).await.expect("a list").len(), 2);

        let said = stage.asks(&["authority", "disable", "PL"]).await.expect("taken out of use");
        assert_eq!(said, "PL is out of use: National Support Service (Poland).");
        assert_eq!(stage.lists(&["authority", "list"]).await.expect("a list").len(), 2);
        let olga = stage.lists(&["approver", "list"]).await.expect("a list");
        assert!(olga.iter().any(|approver| approver["authority"] == "PL"), "it is still named: {olga:?}");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn operators_and_invitations_for_roles_are_listed_and_revoked() {
    each_engine("operators_and_invitations_for_roles_are_listed", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let otto = stage.person(5001, "Otto Berg", Locale::english());
        let [first, second] = [stage.asks(&["operator", "invite"]).await, stage.asks(&["operator", "invite"]).await];
        let (first, second) = (first.expect("a link"), second.expect("a link"));
        stage.asks(&["authority", "add", "--country", "ES"]).await.expect("it is set up");
        let third = stage.asks(&["approver", "invite", "--authority", "ES"]).await.expect("a link");
        otto.opens(&first).await;
        otto.sees(&msg::home_operator()).await.expect("the chat is the operator's");

        let open = stage.asks(&["invitation", "list"]).await.expect("a list");
        assert!(open.starts_with("Number ") && open.contains("  approver of ES  "), "{open}");
        // What stands in the list is enough to name one; fewer digits are not.
        let short: Vec<String> =
            open.lines().skip(1).filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect();
        let open = stage.lists(&["invitation", "list"]).await.expect("a list");
        assert!(open.len() == 2 && open[0]["role"] == "operator" && open[1]["authority"] == "ES", "{open:?}");
        let few = stage.run(&["invitation", "revoke", &short[0][1..4]]).await.expect("runs");
        assert!(!few.status.success(), "three digits name nothing");
        for (invitation, number) in open.iter().zip(&short) {
            assert!(invitation["invitation"].as_str().is_some_and(|whole| whole.ends_with(number) && whole != number));
            let said = stage.asks(&["invitation", "revoke", number]).await.expect("it is revoked");
            let role = if invitation["role"] == "operator" { "operator" } else { "approver of ES" };
            assert_eq!(said, format!("The invitation {number} ({role}) cannot be opened any more."));
            let again = stage.run(&["invitation", "revoke", number]).await.expect("runs");
            assert!(!again.status.success(), "revoking it twice is an error");
        }
        assert_eq!(stage.asks(&["invitation", "list"]).await.expect("a list"), "");

        let listed = stage.lists(&["operator", "list"]).await.expect("a list");
        assert!(listed.len() == 1 && listed[0]["name"] == "Otto Berg", "{listed:?}");
        let person = listed[0]["person"].as_str().expect("a number");
        let said = stage.asks(&["operator", "revoke", "--person", person]).await.expect("it is revoked");
        assert_eq!(said, "The chat of Otto Berg is no operator's any more.");
        assert_eq!(stage.asks(&["operator", "list"]).await.expect("a list"), "");
        let again = stage.run(&["operator", "revoke", "--person", person]).await.expect("runs");
        assert!(!again.status.success(), "revoking it twice is an error");
        for link in [&second, &third] {
            otto.opens(link).await;
            otto.sees(&msg::refusal_link_over()).await.expect("nobody gets a role by it any more");
        }
        assert_eq!(stage.asks(&["operator", "list"]).await.expect("a list"), "");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_says_so_and_what_comes_next() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let stage = Stage::empty(Setting::new(PROGRAM, &url), folder.path()).await.expect("an emulator");
    let lists: [(&str, &str); 8] = [
        ("authority", "twinbot authority add --country ES"),
        ("approver", "twinbot approver invite --authority ES"),
        ("channel", "twinbot channel bind --authority ES"),
        ("operator", "twinbot operator invite"),
        ("invitation", "twinbot operator invite"),
        ("schools", "twinbot schools import FILE"),
        ("keys", "twinbot run"),
        ("dead-letters", "no dead letters"),
    ];
    for (list, expected) in lists {
        let output = stage.run(&[list, "list"]).await.expect("runs");
        let (printed, said) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success() && printed.is_empty() && said.contains(expected), "{list}: {printed}{said}");
        assert_eq!(stage.asks(&[list, "list", "--json"]).await.expect("a list"), "[]", "{list}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_are_explained() {
    let folder = folder();
    let stage = on_sqlite(folder.path()).await;
    let cases: [(&[&str], &str); 7] = [
        (&["authority", "add", "--country", "XX"], "not one of the countries"),
        (&["authority", "add", "--country", "ES", "--region", "PL-MZ"], "not a region of es"),
        (&["approver", "invite", "--authority", "FR"], "twinbot authority list"),
        (&["schools", "import", "nowhere.csv"], "nowhere.csv"),
        (&["dead-letters", "replay", "999"], "999"),
        (&["run", "--listen", "nonsense"], "listen"),
        (&["authority", "list", "--undo-seconds", "0"], "unexpected argument"),
    ];
    for (arguments, expected) in cases {
        let output = stage.run(arguments).await.expect("runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{arguments:?} fails");
        assert!(said.contains(expected), "{arguments:?} says {expected:?}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn schools_are_imported_and_found() {
    each_platform("schools_are_imported_and_found", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let csv = "name,town,country,region\nEscuela Nube,Valverde,ES,ES-MD\nSzkoła Pod Lipą,Lipowo,PL,\n";
        std::fs::write(folder.join("schools.csv"), csv).expect("a file");
        stage.asks(&["schools", "import", "schools.csv"]).await.expect("imported");
        stage.asks(&["schools", "import", "schools.csv"]).await.expect("once more changes nothing");
        // Without a code they have a number.
        let list = stage.asks(&["schools", "list"]).await.expect("a list");
        let nube = list.lines().find(|line| line.contains("Escuela Nube")).expect("it is listed");
        let number = nube.split_whitespace().next().expect("a number");
        let found = stage.asks(&["schools", "show", number]).await.expect("a school");
        assert!(number.len() < 19 && found.starts_with(&format!("{number} Escuela Nube")), "{found}");
        let (cast, parts) = cast(&stage).await;
        cast.appoint(&parts.links).await.expect("everybody is appointed");
        let jan = &cast.jan;
        jan.starts().await.expect("Jan starts");
        jan.presses(&msg::button_register()).await.expect("registers");
        jan.answers(&msg::field_name_ask(), "Jan Lipa").await.expect("asked");
        jan.answers(&msg::field_country_ask(), &jan.reads(&List::countries().text("pl"))).await.expect("asked");
        jan.answers(&msg::field_school_ask(), "szkola lipa").await.expect("asked");
        let label = jan.waits("the school", |message| {
            message.buttons().find(|button| button.text.contains("Szkoła Pod Lipą")).map(|button| button.text.clone())
        });
        jan.presses_words(&label.await.expect("found without the letters of Polish")).await.expect("chosen");
        jan.asked(&msg::field_subjects_taught_ask()).await.expect("nothing else is asked about it");

        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_list_of_schools_is_said_and_the_rest_is_taken_over() {
    each_engine("what_is_wrong_with_a_list_of_schools", |setting, folder| async move {
        let stage = Stage::empty(setting, &folder).await.expect("an emulator");
        let list = "código;Nombre;Localidad;País;Comunidad autónoma\r\n\
                    1234;\"Escuela\r\nNube\";Valverde;España;Comunidad de Madrid\r\n\r\n\
                    28001234;Escuela\0 Río;Lipo\u{202E}wo;ES;\r\n\
                    28001235;Escuela Lluvia;Valverde;XX;\r\n28001234;Otra;Valverde;ES;\r\n";
        let write = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).expect("a file");
        write("list.csv", list.as_bytes());
        let imports = |arguments: &'static [&'static str]| {
            let stage = &stage;
            async move {
                let output = stage.run(&[&["schools", "import"], arguments].concat()).await.expect("runs");
                let [out, err] = [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
                (output.status.success(), out, err)
            }
        };
        let (went_well, said, faults) = imports(&["list.csv", "--dry-run"]).await;
        assert!(!went_well && said.contains("nothing is written; it would be: 2 added"), "{said} {faults}");
        assert_eq!(stage.asks(&["schools", "list"]).await.expect("a list"), "");
        let (went_well, said, faults) = imports(&["list.csv"]).await;
        assert!(!went_well && said.starts_with("2 added, 0 changed, 0 known already, 2 faulty"), "{said} {faults}");
        for fault in ["line 6: country: \"XX\"", "line 7: this school stands in line 5 already"] {
            assert!(faults.contains(fault), "{fault}: {faults}");
        }
        let list = stage.asks(&["schools", "list"]).await.expect("a list");
        assert!(list.contains("ES:28001234  Escuela Río, Lipowo, Spain"), "schools are known by their codes: {list}");
        let found = stage.asks(&["schools", "show", "es:28001234"]).await.expect("a school");
        assert!(
            found.starts_with("ES:28001234 Escuela Río, Lipowo, Spain") && found.contains("teachers: 0"),
            "{found}"
        );
        let other = stage.asks(&["schools", "show", "es:00001234"]).await.expect("a school");
        assert!(other.contains("Escuela Nube, Valverde, Madrid, Spain"), "{other}");

        stage.asks(&["schools", "merge", "es:28001234", "es:00001234"]).await.expect("they are one");
        let exported = stage.asks(&["schools", "export", "--country", "ES"]).await.expect("a list");
        assert_eq!(exported, "code,name,town,country,region\n00001234,Escuela Nube,Valverde,ES,ES-MD");
        write("again.csv", exported.as_bytes());
        let (went_well, said, _) = imports(&["again.csv"]).await;
        assert!(
            went_well && said.starts_with("0 added, 0 changed, 1 known"),
            "what is exported can be imported: {said}"
        );
        stage.asks(&["schools", "close", "es:00001234"]).await.expect("it is closed");
        assert_eq!(stage.asks(&["schools", "list"]).await.expect("a list"), "");

        std::fs::create_dir(folder.join("folder")).expect("a folder");
        write("empty.csv", b"");
        write("heads.csv", b"name,town,country\n");
        write("bare.csv", b"Escuela Nube,Valverde,ES\nEscuela Sol,Valverde,ES\n");
        for (file, expected) in [
            (&["folder"], "is a folder"),
            (&["empty.csv"], "is empty"),
            (&["heads.csv"], "no schools below"),
            (&["bare.csv"], "its first row has to name the columns"),
        ] {
            let (went_well, _, said) = imports(file).await;
            assert!(!went_well && said.contains(expected), "{file:?} says {expected:?}: {said}");
        }
        let faulty: String = (0..30).map(|n| format!("Escuela {n},Valverde,XX\n")).collect();
        write("many.csv", format!("name,town,country\n{faulty}").as_bytes());
        let (_, _, faults) = imports(&["many.csv"]).await;
        assert_eq!(faults.matches("line ").count(), 20, "{faults}");
        let all = std::fs::read_to_string(folder.join("many.csv.faults.txt")).expect("the rest stands in a file");
        assert_eq!(all.lines().count(), 30);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_is_told_when_nobody_can_decide() {
    each_platform("the_operator_is_told_when_nobody_can_decide", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let otto = stage.person(5001, "Otto Berg", Locale::english());
        let link = stage.asks(&["operator", "invite"]).await.expect("a link");
        otto.opens(&link).await;
        otto.sees(&msg::home_operator()).await.expect("the chat is the operator's");
        let (cast, parts) = cast(&stage).await;
        cast.ana.registers(&Profile::spanish(&cast.ana)).await.expect("Ana registers");
        let spain = msg::authority_national(List::countries().text("es"));
        otto.sees(&msg::operator_no_approver(spain)).await.expect("nobody is appointed for Spain");
        assert!(stage.read_log(0).contains("no approver for a waiting decision"), "it stands in the log, too");
        cast.appoint(&parts.links).await.expect("now somebody is");
        cast.eva.says("/queue").await.expect("an answer");
        cast.eva.sees_words("Ana Nube").await.expect("what has waited stands in the queue");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_deployment_validates_at_once() {
    each_platform("a_closed_deployment_validates_at_once", |setting, folder| async move {
        let stage = stage(setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once"), &folder).await;
        let (cast, _) = cast(&stage).await;
        let ana = Profile::spanish(&cast.ana);
        cast.ana.registers(&ana).await.expect("Ana registers");
        cast.ana.is_validated().await.expect("and is valid at once");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_database_is_refused() {
    each_engine("a_newer_database_is_refused", |setting, folder| async move {
        let stage = Stage::empty(setting.clone(), &folder).await.expect("an emulator");
        stage.asks(&["authority", "list"]).await.expect("the database is made");
        sqlx::any::install_default_drivers();
        let url = setting.database.clone();
        let db = sqlx::AnyPool::connect(&url).await.expect("connects");
        let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                     SELECT 9999, 'from the future', success, checksum, execution_time FROM _sqlx_migrations \
                     WHERE version = 1";
        sqlx::query(newer).execute(&db).await.expect("a migration of a later version");
        db.close().await;
        let output = stage.run(&["authority", "list"]).await.expect("runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success());
        assert!(said.contains("newer"), "{said}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_come_from_file_environment_and_flag() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    std::fs::write(folder.path().join("token"), "1234:from-a-file-of-its-own\n").expect("a file");
    let file = "undo_seconds = 7\nlisten = \"127.0.0.1:7001\"\npacing = \"off\"\n";
    std::fs::write(folder.path().join("twinbot.toml"), file).expect("a file");
    let token = folder.path().join("token").display().to_string();
    let setting = Setting::new(PROGRAM, &url)
        .with("TWINBOT_UNDO_SECONDS", "8")
        .with("TWINBOT_TELEGRAM_WEBHOOK_SECRET", "hush-hush-hush-hush");
    let stage = Stage::empty(setting, folder.path()).await.expect("an emulator");
    let shown = stage.asks(&["config", "--listen", "127.0.0.1:7002"]).await.expect("shown");
    let line = |key: &str| shown.lines().find(|line| line.contains(key)).unwrap_or_default().to_owned();
    assert!(line("undo_seconds").contains('8'), "the environment is stronger than the file: {shown}");
    assert!(line("listen").contains("7002"), "a flag is stronger than both: {shown}");
    for secret in ["hush-hush-hush-hush", stage.of::<Telegram>().token()] {
        assert!(!shown.contains(secret), "secrets are hidden: {shown}");
    }
    let both = Setting::new(PROGRAM, &url).with("TWINBOT_TELEGRAM_TOKEN_FILE", token);
    let stage = Stage::empty(both, folder.path()).await.expect("an emulator");
    let output = stage.run(&["config"]).await.expect("runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("TOKEN_FILE"), "a value and a file for it contradict: {said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_that_comes_late_still_has_its_say() {
    each_platform("an_authority_that_comes_late_still_has_its_say", |setting, folder| async move {
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once");
        let stage = stage(setting, &folder).await;
        let otto = stage.person(5001, "Otto Berg", Locale::english());
        let cast = stage.people(&[Locale::english()]);
        let (ana, jan) = (&cast.ana, &cast.jan);
        ana.registers(&Profile::spanish(ana)).await.expect("Ana registers");
        jan.registers(&Profile::polish(jan)).await.expect("Jan registers");
        ana.meets(jan).await.expect("they meet");
        let offer = rehearsal::Offer::example(ana);
        cast.offer(&offer).await.expect("Ana offers");
        jan.accepts(&offer).await.expect("Jan accepts");
        // The operator comes later still, and is told of what waits.
        let link = stage.asks(&["operator", "invite"]).await.expect("a link");
        otto.opens(&link).await;
        otto.sees_words(&offer.title).await.expect("the operator is told of the project");
        let links = stage.links().await.expect("the authorities are set up");
        cast.appoint(&links).await.expect("the approvers are appointed");
        for approver in [&cast.eva, &cast.olga, &cast.marco] {
            approver.says("/queue").await.expect("the queue");
            let label = approver.reads(&msg::task_approval(offer.title.as_str()));
            approver.presses_words(&label).await.expect("the project stands in it");
            approver.approves(&offer).await.expect("it can be approved");
        }
        cast.become_active(&offer).await.expect("the work can start");
        ends_well(&stage).await;
    })
    .await;
}
