//! The operator: sets the authorities up, invites those who decide, serves, and brings the schools in.

use std::path::Path;

use bot_core::platform::Platform;
use bot_core::text::Locale;
use rehearsal::{Actor, Profile, Setting, Shown, Stage, Way};

use super::paper::{Paper, Read};
use super::tell;

const PROGRAM: &str = env!("CARGO_BIN_EXE_twinbot");

const HEAD: (&str, &str) = (
    "# The first ten minutes of an operator\n\nA ministry has decided to try Twinbot. Somebody has built the program, has a token from \
     @BotFather, and sits at a terminal. This is what the program says there, and in the operator's own chat: a test does it and \
     writes it down. Times, numbers and codes are made up, and the same each time.\n",
    "# Los primeros diez minutos de quien administra\n\nUn ministerio quiere probar Twinbot. Alguien ha compilado el programa, tiene un token de \
     @BotFather y está ante una terminal, donde el programa habla en inglés. Esto es lo que dice, ahí y en el chat de quien \
     administra: una prueba lo hace y lo anota. Las horas, los números y los códigos son siempre los mismos.\n",
);

/// Who runs it, as a deployment says it in the language of the page.
fn who_runs_it(locale: Locale) -> [(&'static str, &'static str); 3] {
    [
        ("TWINBOT_OPERATOR_NAME", tell(locale, "Ministry of Education of X", "Ministerio de Educación de X")),
        ("TWINBOT_OPERATOR_CONTACT", "data-protection@education.example"),
        ("TWINBOT_OPERATOR_PRIVACY", "https://education.example/twinbot/privacy"),
    ]
}

const SCHOOLS: &str = "code,name,town,country,region\n28001234,Escuela Nube,Valverde,ES,ES-MD\n28005678,IES Río Claro,Valverde,ES,ES-MD\n\
                       280099999,CEIP Lluvia,Pozo Alto,ES,ES-MD\n";

pub(crate) async fn plays(locale: Locale) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let setting = Setting::new(PROGRAM, "sqlite://twinbot.db").by(Way::Asks);
    let setting = who_runs_it(locale).into_iter().fold(setting, |setting, (name, value)| setting.with(name, value));
    let mut stage = Stage::empty(setting, folder.path()).await.expect("the platforms are there");
    let at = folder.path().display().to_string();
    let mut paper = Paper { page: tell(locale, HEAD.0, HEAD.1).to_owned(), locale, folder: at };
    begins(&mut paper, folder.path());
    sets_up(&mut paper, &stage).await;
    let (otto, eva, ana) = (
        person(&stage, 1, "Otto Berg", locale),
        person(&stage, 2, "Eva Mar", locale),
        person(&stage, 3, "Ana Nube", locale),
    );
    let links = invites(&mut paper, &stage).await;
    serves(&mut paper, &mut stage).await;
    is_told(&mut paper, &stage, (&otto, &links.1), (&eva, &links.0), &ana).await;
    brings_schools(&mut paper, &stage, folder.path()).await;
    ends(&mut paper, &mut stage).await;
    stage.assert_clean();
    format!("{}\n", paper.page.trim_end())
}

fn person(stage: &Stage, nth: i64, name: &str, locale: Locale) -> Actor {
    stage.person_on(Platform::ALL[0], 2000 + nth, name, locale)
}

/// The program before anything is set.
fn begins(paper: &mut Paper, folder: &Path) {
    let run = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut program = rehearsal::program(PROGRAM);
        program.args(arguments).current_dir(folder).envs(variables.iter().copied());
        program.output().expect("it runs")
    };
    paper.chapter("1. Is everything set?", "1. ¿Está todo configurado?");
    paper.ran("twinbot run", &run(&["run"], &[]));
    paper.note("A token that was copied in part is recognised:", "Un token copiado a medias se detecta:");
    paper.ran(
        "TWINBOT_TELEGRAM_TOKEN=123456:AAE twinbot config",
        &run(&["config"], &[("TWINBOT_TELEGRAM_TOKEN", "123456:AAE")]),
    );
    paper.note(
        "With the whole token, and with who is responsible, `twinbot config` shows what is set. Secrets are hidden.",
        "Con el token completo y los datos de la entidad responsable, `twinbot config` muestra lo que está configurado. Los \
         secretos no se ven.",
    );
    let operator = who_runs_it(paper.locale);
    let variables = [&[("TWINBOT_TELEGRAM_TOKEN", "123456:made-up-made-up-made-up")][..], &operator[..]].concat();
    let shown = run(&["config"], &variables);
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    let is_set = |line: &&str| !line.ends_with("(default)") && !line.ends_with("is not set");
    let shown = shown.lines().filter(is_set).collect::<Vec<_>>().join("\n");
    let exports = operator.map(|(name, value)| format!("$ export {name}=\"{value}\"\n")).concat();
    let config = "$ twinbot config | grep -v -e '(default)' -e 'is not set'";
    paper.printed(&format!("export TWINBOT_TELEGRAM_TOKEN=123456:…\n{exports}{config}"), &shown);
}

async fn runs(paper: &mut Paper, stage: &Stage, arguments: &[&str]) -> String {
    let output = stage.run(arguments).await.expect("it runs");
    paper.ran(&format!("twinbot {}", arguments.join(" ")), &output);
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

async fn sets_up(paper: &mut Paper, stage: &Stage) {
    paper.chapter("2. Who decides", "2. Quién decide");
    for arguments in [
        &["authority", "list"][..],
        &["authority", "add", "--country", "ES"],
        &["authority", "add", "--country", "ES", "--region", "ES-MD"],
        &["authority", "list"],
    ] {
        runs(paper, stage, arguments).await;
    }
}

/// The links of an approver and of the operator.
async fn invites(paper: &mut Paper, stage: &Stage) -> (String, String) {
    paper.note(
        "Each link is for one person. The operator sends the first one to Eva Mar of the support service, and keeps the second. The region gets \
         its approver in the same way.",
        "Cada enlace es para una persona. El primero se envía a Eva Mar, del servicio de apoyo; el segundo es para quien administra. Con la \
         región se hace lo mismo.",
    );
    let approver = runs(paper, stage, &["approver", "invite", "--authority", "ES"]).await;
    let operator = runs(paper, stage, &["operator", "invite"]).await;
    runs(paper, stage, &["invitation", "list"]).await;
    let link =
        |printed: &str| printed.split_whitespace().find(|word| word.contains("start")).unwrap_or_default().to_owned();
    (link(&approver), link(&operator))
}

async fn serves(paper: &mut Paper, stage: &mut Stage) {
    paper.chapter("3. Serving", "3. En marcha");
    stage.add().await.expect("it serves");
    stage.hears().await.expect("it is heard");
    paper.printed("twinbot run &", &stage.read_log(0));
    runs(paper, stage, &["ready"]).await;
}

/// The operator's chat, in which it is said that somebody waits for whom nobody can decide.
async fn is_told(
    paper: &mut Paper,
    stage: &Stage,
    (otto, operator): (&Actor, &str),
    (eva, approver): (&Actor, &str),
    ana: &Actor,
) {
    paper.chapter("4. The operator's own chat", "4. El chat de quien administra");
    paper.note(
        "The operator opens the second link on a phone:",
        "Quien administra abre el segundo enlace en su teléfono:",
    );
    let mut read = Read::default();
    otto.opens(operator).await;
    otto.waits("the operator's home", |_| Some(())).await.expect("it answers");
    read.on(paper, stage, otto).await;
    paper.note(
        "A first teacher, Ana Nube, registers, though Eva Mar has not opened her link yet. It is still valid, so no \
         other one is needed:",
        "Se registra una primera docente, Ana Nube, pero Eva Mar todavía no ha abierto su enlace. Sigue siendo válido \
         y no hace falta otro:",
    );
    let before = otto.client.newest();
    ana.registers(&Profile::spanish(ana)).await.expect("she registers");
    let told = otto.waits("that nobody can decide", |message| (message.id > before).then(|| message.clone()));
    let told = told.await.expect("the operator is told");
    read.on(paper, stage, otto).await;
    paper.note("Eva Mar opens hers:", "Eva Mar abre el suyo:");
    eva.is_appointed(approver).await.expect("she is appointed");
    let is_other = |message: &Shown| (message.id == told.id && !message.reads_like(&told)).then_some(());
    otto.waits("that somebody can decide", is_other).await.expect("the operator is told");
    read.on(paper, stage, otto).await;
    runs(paper, stage, &["approver", "list"]).await;
}

async fn brings_schools(paper: &mut Paper, stage: &Stage, folder: &Path) {
    paper.chapter("5. The schools", "5. Los centros");
    paper.note(
        "An official list of three schools. The first one is the one that Ana Nube has typed; in the last line the code is too long.",
        "Una lista oficial de tres centros. El primero es el que ha escrito Ana Nube; en la última línea, el código es demasiado largo.",
    );
    std::fs::write(folder.join("schools.csv"), SCHOOLS).expect("it can be written");
    paper.printed("cat schools.csv", SCHOOLS);
    runs(paper, stage, &["schools", "import", "schools.csv", "--dry-run"]).await;
    runs(paper, stage, &["schools", "import", "schools.csv"]).await;
    paper.note(
        "State is empty for both. It says which schools a teacher typed and nobody has checked yet, and which are closed.",
        "State está vacío en los dos. Dice qué centros ha escrito un docente y nadie ha revisado aún, y cuáles están cerrados.",
    );
    runs(paper, stage, &["schools", "list"]).await;
}

async fn ends(paper: &mut Paper, stage: &mut Stage) {
    paper.chapter("6. What one looks at later", "6. Lo que se mira después");
    runs(paper, stage, &["dead-letters", "list"]).await;
    runs(paper, stage, &["doctor", "--files"]).await;
    runs(paper, stage, &["students", "purge", "--dry-run"]).await;
    let before = stage.read_log(0).len();
    stage.terminate(0).await.expect("it ends");
    let said = stage.read_log(0)[before..].to_owned();
    paper.printed("kill %1", &said);
}
