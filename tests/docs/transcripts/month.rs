//! A month of an operator: what is typed every day, week and month, when somebody leaves, in a drill, and for a new key; each line is run by a
//! shell, one after the other in one folder.

use std::fs::File;
use std::io::Write as _;
use std::os::unix::fs::{OpenOptionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use rehearsal::{Profile, Setting, Stage, Way};

use super::paper::{Paper, cells};
use super::setup::{Serving, ends, free_port};
use super::tell;

const PROGRAM: &str = env!("CARGO_BIN_EXE_twinbot");

const HEAD: (&str, &str) = (
    "# A month of an operator\n\nTwinbot runs on a server of a ministry, in a folder with `twinbot.toml`. This is what its operator types there in a \
     month, one command after the other, and what the program says: a test runs all of it in one folder and writes it down. People, schools, \
     times, numbers, keys and codes are made up, and the same each time. [Operations](../operations.md#what-to-do-when) says what each is \
     for.\n",
    "# Un mes de quien administra\n\nTwinbot funciona en un servidor de un ministerio, en una carpeta con `twinbot.toml`. Esto es lo que se escribe ahí \
     en un mes, un comando tras otro, y lo que dice el programa, en inglés: una prueba lo ejecuta todo en una misma carpeta y lo anota. Las \
     personas, los centros, las horas, los números, las claves y los códigos son siempre los mismos. \
     [Operations](../operations.md#what-to-do-when) dice para qué sirve cada cosa.\n",
);

const SCHOOLS: &str = "code,name,town,country,region\n28001234,CEIP Nube,Valverde,ES,ES-MD\n28005678,IES Río Claro,Valverde,ES,ES-MD\n\
                       28009012,CEIP Lluvia,Pozo Alto,ES,ES-MD\n";

/// The settings of the ministry, in the language of the page.
fn configuration(locale: Locale, token: &str) -> String {
    let name = tell(locale, "Ministry of Education of X", "Ministerio de Educación de X");
    format!(
        "telegram_token = \"{token}\"\noperator_name = \"{name}\"\noperator_contact = \"data-protection@education.example\"\n\
         operator_privacy = \"https://education.example/twinbot/privacy\"\n"
    )
}

pub(crate) async fn plays(locale: Locale) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    // The program takes the folder as the machine knows it.
    let at = folder.path().canonicalize().expect("it is there");
    let setting = Setting::new(PROGRAM, "sqlite://twinbot.db").by(Way::Asks);
    let stage = Stage::empty(setting, &at).await.expect("the platforms are there");
    let mut paper = Paper { page: tell(locale, HEAD.0, HEAD.1).to_owned(), locale, folder: at.display().to_string() };
    let mut desk = Desk::begin(&stage, &at, locale);
    let mut serving = desk.serves();
    stage.hears().await.expect("it is heard");
    every_day(&mut paper, &desk).await;
    people_come(&desk, &stage, locale).await;
    every_week(&mut paper, &mut desk).await;
    somebody_leaves(&mut paper, &mut desk, &stage).await;
    let head = every_month(&mut paper, &desk).await;
    is_lost(&mut paper, &desk, &mut serving);
    let mut serving = comes_back(&mut paper, &desk, &head).await;
    has_a_new_key(&mut paper, &mut desk);
    shows_itself(&mut paper, &desk);
    ends(&mut serving.0);
    stage.assert_clean();
    format!("{}\n", paper.page.trim_end())
}

/// A folder in which lines are run as somebody types them there.
struct Desk {
    at: PathBuf,
    /// Where `twinbot` is found, and where its log is.
    beside: tempfile::TempDir,
    /// What only a rehearsal has to say: where its platform is, and free ports.
    settings: [(&'static str, String); 3],
    /// What is another one each time, and what is told in its place.
    told: Vec<(String, String)>,
}

impl Desk {
    fn begin(stage: &Stage, at: &Path, locale: Locale) -> Self {
        let beside = tempfile::tempdir().expect("a folder");
        symlink(PROGRAM, beside.path().join("twinbot")).expect("a link");
        let emulator = stage.emulator(Platform::ALL[0]);
        let files = [("twinbot.toml", configuration(locale, emulator.token())), ("schools.csv", SCHOOLS.to_owned())];
        for (name, says) in files {
            let file = File::options().write(true).create_new(true).mode(0o600).open(at.join(name));
            file.and_then(|mut file| file.write_all(says.as_bytes())).expect("it is written");
        }
        let settings = [
            ("TWINBOT_TELEGRAM_API_URL", emulator.url().to_owned()),
            ("TWINBOT_LISTEN", format!("127.0.0.1:{}", free_port())),
            ("TWINBOT_METRICS_LISTEN", "off".to_owned()),
        ];
        let desk = Self { at: at.to_owned(), beside, settings, told: Vec::new() };
        desk.does("twinbot authority add --country ES");
        desk.does("twinbot authority add --country ES --region ES-MD");
        desk
    }

    fn command(&self, program: &str) -> Command {
        let mut command = rehearsal::program(program);
        let path = format!("{}:{}", self.beside.path().display(), std::env::var("PATH").unwrap_or_default());
        command.current_dir(&self.at).env("PATH", path).env("LC_ALL", "C.UTF-8").stdin(Stdio::null());
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs a line as a shell does; gives whether it is done, and what it prints.
    fn tries(&self, line: &str) -> (bool, String) {
        let output = self.command("sh").args(["-c", line]).output().expect("it runs");
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("text")).concat();
        (output.status.success(), said)
    }

    /// The same for a line that has to be done.
    fn does(&self, line: &str) -> String {
        let (is_done, said) = self.tries(line);
        assert!(is_done, "{line}: {said}");
        said
    }

    /// Runs a line and writes down what it prints; gives that as it is.
    fn runs(&self, paper: &mut Paper, line: &str) -> String {
        let said = self.does(line);
        self.writes(paper, line, &said);
        said
    }

    /// The same for a list. From now on these words of a column are told as others: the one of the row that says the first as the second.
    fn lists(&mut self, paper: &mut Paper, line: &str, (column, rows): (&str, &[(&str, &str)])) {
        let said = self.does(line);
        for (row, told) in rows {
            self.told.push((cell(&said, column, row), (*told).to_owned()));
        }
        self.writes(paper, line, &said);
    }

    /// Waits until a line is done and says what it should.
    async fn until(&self, line: &str, holds: impl Fn(&str) -> bool) -> String {
        let waits = async {
            loop {
                let (is_done, said) = self.tries(line);
                if is_done && holds(&said) {
                    return said;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), waits).await.unwrap_or_else(|_| panic!("it is never so: {line}"))
    }

    fn writes(&self, paper: &mut Paper, line: &str, said: &str) {
        paper.written(&self.tells(line), &self.tells(said));
    }

    /// What is told as this.
    fn real(&self, told: &str) -> &str {
        self.told.iter().find(|(_, as_this)| as_this == told).map(|(real, _)| real.as_str()).expect("it was listed")
    }

    /// The same without what is another one each time.
    fn tells(&self, said: &str) -> String {
        said.lines().map(|line| self.of_line(line)).collect::<Vec<_>>().join("\n")
    }

    fn of_line(&self, line: &str) -> String {
        // A machine may need something, too, which is left out.
        if line.starts_with("twinbot: ") && line.ends_with(" attention") {
            return "twinbot: one thing needs attention".to_owned();
        }
        let words: Vec<&str> = line.split(' ').collect();
        let told = |(nth, word): (usize, &&str)| match words.get(nth + 1).copied().unwrap_or_default() {
            // How much there is depends on what the program has to note, and when.
            "rows" => "1284".to_owned(),
            next if next.starts_with("kB)") => "(96".to_owned(),
            _ => self.of_word(word),
        };
        words.iter().enumerate().map(told).collect::<Vec<_>>().join(" ")
    }

    fn of_word(&self, word: &str) -> String {
        if let Some((_, told)) = self.told.iter().find(|(real, _)| real == word) {
            return told.clone();
        }
        let is_hash = |text: &str| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let is_version = |text: &str| text.split('.').all(|part| part.parse::<u32>().is_ok());
        match (word.split_once(':'), word.split_once('+')) {
            (Some((number, hash)), _) if is_hash(hash) => format!("{number}:0a1b…"),
            // The commit of which the program was built.
            (_, Some((version, _))) if is_version(version) => version.to_owned(),
            _ => word.to_owned(),
        }
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.beside.path().join("log")).unwrap_or_default()
    }

    /// The program, which serves until it is ended.
    fn serves(&self) -> Serving {
        let log = File::options().create(true).append(true).open(self.beside.path().join("log")).expect("a file");
        let child = self.command(PROGRAM).arg("run").stdout(Stdio::null()).stderr(log).spawn();
        Serving(child.expect("it starts"))
    }
}

/// The word of a table in the column with this head, in the row that says this.
fn cell(said: &str, column: &str, row: &str) -> String {
    let heads = cells(said.lines().next().unwrap_or_default());
    let nth = heads.iter().position(|head| head == column).unwrap_or_else(|| panic!("no {column} in {said}"));
    let line = said.lines().skip(1).find(|line| line.contains(row)).unwrap_or_else(|| panic!("no {row} in {said}"));
    cells(line).swap_remove(nth)
}

/// The link that a command has printed.
fn link(said: &str) -> String {
    said.split_whitespace().find(|word| word.contains("start=")).expect("a link").to_owned()
}

/// Every entry of the audit has its place.
fn is_whole(said: &str) -> bool {
    !said.contains("wait for their places")
}

/// Waits until the running program has given each entry of the audit its place.
async fn has_places(desk: &Desk) -> String {
    desk.until("twinbot audit verify", is_whole).await
}

/// People are served, and nothing waits.
fn is_quiet(said: &str) -> bool {
    said.contains("waiting: nothing")
}

async fn every_day(paper: &mut Paper, desk: &Desk) {
    paper.chapter("1. Every day", "1. Cada día");
    let ready = desk.until("twinbot ready", is_quiet).await;
    desk.writes(paper, "twinbot ready", &ready);
    desk.runs(paper, "twinbot dead-letters list");
}

/// Somebody administers, somebody decides, and a teacher registers with a school that is not in the list.
async fn people_come(desk: &Desk, stage: &Stage, locale: Locale) {
    let [eva, otto, ana] =
        [(2001, "Eva Mar"), (2002, "Otto Berg"), (2003, "Ana Nube")].map(|(id, name)| stage.person(id, name, locale));
    otto.opens(&link(&desk.does("twinbot operator invite"))).await;
    otto.waits("the operator's home", |_| Some(())).await.expect("it answers");
    eva.is_appointed(&link(&desk.does("twinbot approver invite --authority ES"))).await.expect("she is appointed");
    ana.registers(&Profile::spanish(&ana)).await.expect("she registers");
    ana.loses(&msg::button_send()).await.expect("it is sent");
}

async fn every_week(paper: &mut Paper, desk: &mut Desk) {
    paper.chapter("2. Every week", "2. Cada semana");
    desk.runs(paper, "twinbot authority list");
    paper.note(
        "`doctor` says the same. What it says of this machine is left out here: its disk, its clock and its name.",
        "`doctor` dice lo mismo. Aquí se omite lo que dice de esta máquina: su disco, su reloj y su nombre.",
    );
    has_places(desk).await;
    desk.runs(paper, "twinbot doctor | grep -v -e disk -e clock -e 'served by'");
    exports(paper, desk).await;
    paper.note(
        "A new official list of schools has come. A teacher had typed one of them under another name: the two become one. Another one has closed.",
        "Ha llegado una nueva lista oficial de centros. Una docente había escrito uno de ellos con otro nombre: los dos pasan a ser uno. Otro ha \
         cerrado.",
    );
    paper.printed("cat schools.csv", SCHOOLS);
    desk.runs(paper, "twinbot schools import schools.csv --dry-run");
    desk.runs(paper, "twinbot schools import schools.csv");
    desk.lists(paper, "twinbot schools list --new", ("Number", &[("Escuela Nube", "4821")]));
    let merge = format!("twinbot schools merge {} ES:28001234", desk.real("4821"));
    desk.runs(paper, &merge);
    desk.runs(paper, "twinbot schools close ES:28009012");
    desk.runs(paper, "twinbot schools list");
}

async fn somebody_leaves(paper: &mut Paper, desk: &mut Desk, stage: &Stage) {
    paper.chapter("3. Somebody leaves", "3. Alguien se va");
    paper.note(
        "Eva Mar takes another post. Luz Brisa follows her, and comes first, so that somebody decides all the time. She gets this link and opens it.",
        "Eva Mar cambia de puesto. La sustituye Luz Brisa, que entra antes, para que siempre haya quien decida. Recibe este enlace y lo abre.",
    );
    let said = desk.runs(paper, "twinbot approver invite --authority ES");
    let luz = stage.person(2004, "Luz Brisa", paper.locale);
    luz.is_appointed(&link(&said)).await.expect("she is appointed");
    desk.lists(paper, "twinbot approver list", ("Person", &[("Eva Mar", "7310"), ("Luz Brisa", "7311")]));
    let revoke = format!("twinbot approver revoke --person {} --authority ES", desk.real("7310"));
    desk.runs(paper, &revoke);
    paper.note(
        "A link for a deputy went to the wrong person, who has not opened it. It is ended.",
        "Un enlace para una persona suplente se envió a quien no era, y nadie lo ha abierto. Se anula.",
    );
    desk.runs(paper, "twinbot approver invite --authority ES --deputy");
    desk.lists(paper, "twinbot invitation list", ("Number", &[("deputy", "5930")]));
    let revoke = format!("twinbot invitation revoke {}", desk.real("5930"));
    desk.runs(paper, &revoke);
    paper.note(
        "Madrid decides no more for itself. Whose chats are the operators'?",
        "Madrid deja de decidir por su cuenta. ¿De quién son los chats de administración?",
    );
    desk.runs(paper, "twinbot authority disable ES-MD");
    desk.lists(paper, "twinbot operator list", ("Person", &[("Otto Berg", "7312")]));
}

/// Gives the head of the audit, which is noted elsewhere.
async fn every_month(paper: &mut Paper, desk: &Desk) -> String {
    paper.chapter("4. Every month", "4. Cada mes");
    desk.runs(paper, "twinbot stats");
    paper.note(
        "Who did what: the first entries of [the audit](../audit.md), without their times, numbers and hashes. Is it whole? Its head is noted on paper.",
        "Quién hizo qué: las primeras entradas de [la auditoría](../audit.md), sin horas, números ni resúmenes. ¿Está completa? La última entrada se \
         anota en papel.",
    );
    has_places(desk).await;
    desk.runs(
        paper,
        "twinbot audit export --csv > audit.csv 2> /dev/null && cut -d , -f 1,3,5,12 audit.csv | head -n 6",
    );
    let whole = has_places(desk).await;
    desk.writes(paper, "twinbot audit verify", &whole);
    let head = desk.runs(paper, "twinbot audit head").trim().to_owned();
    paper.note("Files, students, and a backup:", "Los archivos, los estudiantes y una copia de seguridad:");
    desk.runs(paper, "twinbot doctor --files");
    desk.runs(paper, "twinbot students purge --dry-run");
    desk.runs(paper, "twinbot backup twinbot.tar");
    desk.runs(paper, "twinbot restore --verify twinbot.tar");
    exports(paper, desk).await;
    head
}

/// Every week the audit is exported, with all that was done by then.
async fn exports(paper: &mut Paper, desk: &Desk) {
    paper.note(
        "The audit of this week is kept elsewhere: after a restore, it says who has to be erased again.",
        "La auditoría de esta semana se guarda en otro lugar: después de una restauración, dice a quién hay que borrar otra vez.",
    );
    has_places(desk).await;
    // Whether the export itself waits for its place is another thing each time.
    desk.runs(paper, "twinbot audit export > audit.jsonl 2> /dev/null");
}

/// The program ends, and its database is lost.
fn is_lost(paper: &mut Paper, desk: &Desk, serving: &mut Serving) {
    paper.chapter("5. The drill", "5. El simulacro");
    paper.note(
        "Once a year, on another machine as a rule: the database is lost, and the backup brings everything back.",
        "Una vez al año, normalmente en otra máquina: la base de datos se ha perdido, y la copia lo recupera todo.",
    );
    let before = desk.log().len();
    ends(&mut serving.0);
    paper.printed("kill %1", &desk.log()[before..]);
    let moves = "mkdir lost && mv twinbot.db* lost/";
    desk.does(moves);
    let said = desk.does("twinbot restore twinbot.tar");
    desk.writes(paper, &format!("{moves}\n$ twinbot restore twinbot.tar"), &said);
}

/// Everything is there, by the head that was noted, too, and the program serves again.
async fn comes_back(paper: &mut Paper, desk: &Desk, head: &str) -> Serving {
    desk.runs(paper, "twinbot doctor --files");
    desk.runs(paper, "twinbot approver list");
    desk.runs(paper, &format!("twinbot audit verify --head {head}"));
    desk.runs(paper, "twinbot erase-again audit.jsonl");
    desk.runs(paper, "twinbot students purge");
    let before = desk.log().len();
    let serving = desk.serves();
    let ready = desk.until("twinbot ready", is_quiet).await;
    let said = desk.log()[before..].to_owned();
    let begins: Vec<&str> =
        said.lines().filter(|line| line.contains("starting") || line.contains("the bot is known")).collect();
    paper.printed("twinbot run &", &begins.join("\n"));
    desk.writes(paper, "twinbot ready", &ready);
    serving
}

fn has_a_new_key(paper: &mut Paper, desk: &mut Desk) {
    paper.chapter("6. A new key", "6. Una clave nueva");
    desk.lists(paper, "twinbot keys list", ("Key", &[("seals", "1f0c8a52")]));
    let said = desk.does("twinbot keys rotate");
    let key = said.split_whitespace().next().unwrap_or_default().to_owned();
    desk.told.push((key, "9be47d03".to_owned()));
    desk.writes(paper, "twinbot keys rotate", &said);
    desk.runs(paper, "twinbot keys list");
    let drop = format!("twinbot keys drop {}", desk.real("1f0c8a52"));
    desk.runs(paper, &drop);
}

fn shows_itself(paper: &mut Paper, desk: &Desk) {
    paper.chapter("7. Settings, completions and man pages", "7. La configuración, el autocompletado y el manual");
    desk.runs(paper, "twinbot config check");
    desk.runs(paper, "twinbot config print | grep twinbot.toml");
    desk.runs(paper, "twinbot shell completions bash > twinbot.bash && head -n 1 twinbot.bash");
    desk.runs(paper, "mkdir man1 && twinbot shell man man1 && ls man1 | head -n 3");
}
