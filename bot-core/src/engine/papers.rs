//! Makes the file of a view just before the view is delivered: what stands on it is read with the view, its secrets are opened and it
//! is written beside the runtime, and nothing of it is kept.

use std::collections::HashMap;
use std::sync::Arc;

use cards::{CardError, PER_PAGE, Sheet};
use zeroize::Zeroize as _;

use crate::area;
use crate::delivery::{Channel, FileOut, TypedClaim};
use crate::id::SecretId;
use crate::paper::{CardSheet, Draft, Enclosed, Format, Paper, SealedLogin};
use crate::reader::Reader;
use crate::store::{self, Error, Tx};
use crate::text::{Arg, Locale, msg};
use crate::vault::{Opened, Sealed, Vault};
use crate::view::{Block, View};

/// What stands on a paper, with its secrets still sealed.
pub(super) struct Order {
    paper: Paper,
    locale: Locale,
    draft: Draft,
    sealed: Vec<(SecretId, Sealed)>,
}

/// Reads what is on the file of a view; `None` where it has none, or nothing is on it any more.
///
/// # Errors
/// When the database fails.
pub(super) async fn ordered(view: &View, tx: &mut Tx, reader: &Reader) -> Result<Option<Order>, Error> {
    let Some(paper) = paper(view) else { return Ok(None) };
    let Some(draft) = area::drafted(paper, tx, reader).await? else { return Ok(None) };
    let sealed = store::secrets::read(tx, &draft.secrets()).await?;
    Ok(Some(Order { paper: paper.clone(), locale: reader.locale, draft, sealed }))
}

fn paper(view: &View) -> Option<&Paper> {
    let View::Card { blocks, .. } = view else { return None };
    blocks.iter().find_map(|block| if let Block::File(Enclosed::Paper(paper)) = block { Some(paper) } else { None })
}

/// Makes the files of a view for the first of these channels, where they are sent. What is too large there has a link, `link` says which,
/// and where there is none, each is as small as it can be. Links to students' passwords lead to the first channel that has links. Where
/// nothing can be made, the view says so.
pub(super) async fn made(
    view: View,
    order: Option<Order>,
    vault: &Arc<Vault>,
    (channels, link): (Vec<Arc<dyn Channel>>, impl Fn(usize) -> Option<String> + Send),
) -> (View, Vec<FileOut>) {
    let most = channels.first().map_or(usize::MAX, |here| here.platform().file_limit());
    let cut_to = if link(0).is_some() { usize::MAX } else { most };
    let files = written_for(order, vault, (channels, cut_to)).await;
    if files.is_empty() { (without_file(view), files) } else { placed(view, files, most, link) }
}

/// The files with the view, where each has at most so many bytes; else a link to each in their place, or why there is none.
fn placed(
    view: View,
    files: Vec<FileOut>,
    most: usize,
    link: impl Fn(usize) -> Option<String>,
) -> (View, Vec<FileOut>) {
    if files.iter().all(|file| file.bytes().len() <= most) {
        return (view, files);
    }
    let instead = files.iter().enumerate().map(|(nth, file)| match link(nth) {
        Some(link) => Block::Para(msg::frame_paper_link(Arg::Verbatim(file.name.clone()), Arg::Address(link))),
        None => Block::Para(msg::frame_file_too_large(Arg::Verbatim(file.name.clone()))),
    });
    (instead_of_file(view, &instead.collect::<Vec<_>>()), Vec::new())
}

/// Makes the files of an order, each as small as so many bytes where that can be; none where nothing is left to be written.
pub(super) async fn written_for(
    order: Option<Order>,
    vault: &Arc<Vault>,
    (channels, most): (Vec<Arc<dyn Channel>>, usize),
) -> Vec<FileOut> {
    let vault = Arc::clone(vault);
    let ways = move |code: &str| WaysIn {
        link: channels.iter().find_map(|channel| channel.link(code)),
        typed: channels.iter().find_map(|channel| channel.typed_claim(code)),
    };
    let files = match order {
        Some(order) => tokio::task::spawn_blocking(move || order.made(&vault, most, &ways)).await,
        None => Ok(Vec::new()),
    };
    files.unwrap_or_else(|error| {
        tracing::error!(%error, "a file was not made");
        Vec::new()
    })
}

/// The view with a line in place of its file.
fn without_file(view: View) -> View {
    instead_of_file(view, &[Block::Note(msg::frame_file_gone())])
}

/// The view with these in place of its file.
pub(super) fn instead_of_file(mut view: View, instead: &[Block]) -> View {
    if let View::Card { blocks, .. } = &mut view
        && let Some(at) = blocks.iter().position(|block| matches!(block, Block::File(_)))
    {
        blocks.splice(at..=at, instead.iter().cloned());
    }
    view
}

impl Order {
    /// Opens the secrets and writes the files; none where nothing is left to be written.
    fn made(self, vault: &Vault, most: usize, ways: Ways<'_>) -> Vec<FileOut> {
        let Self { paper, locale, draft, sealed } = self;
        let secrets = Secrets { opened: opened(vault, &sealed), ways };
        let written = match draft {
            Draft::Cards(sheets) => sheets
                .into_iter()
                .filter_map(|sheet| secrets.on_cards(sheet))
                .map(|mut sheet| {
                    let files = in_parts(&sheet, most);
                    for card in &mut sheet.cards {
                        card.password.zeroize();
                        card.link.zeroize();
                        card.begin.zeroize();
                    }
                    files
                })
                .collect::<Result<Vec<_>, _>>()
                .map(|files| files.concat()),
            Draft::Logins { list, heads, logins } => match secrets.in_table(list, (heads, locale), &logins) {
                None => Ok(Vec::new()),
                Some(mut list) => {
                    let file = written(&list, paper.format);
                    list.rows.iter_mut().flatten().for_each(|cell| cell.zeroize());
                    file.map(|file| vec![file])
                }
            },
            Draft::List(list) => written(&list, paper.format).map(|file| vec![file]),
        };
        let files = written.unwrap_or_else(|error| {
            tracing::error!(%error, "a file cannot be written");
            Vec::new()
        });
        let is_one = files.len() == 1;
        let name = |nth| if is_one { paper.file_name(locale) } else { paper.part_name(locale, nth) };
        let mime = paper.format.media_type();
        (1..).zip(files).map(|(nth, bytes)| FileOut::made(name(nth), mime, bytes)).collect()
    }
}

fn written(list: &cards::List, format: Format) -> Result<Vec<u8>, CardError> {
    match format {
        Format::Pdf => cards::list(list),
        Format::Csv => Ok(cards::csv(&list.language, std::iter::once(&list.heads).chain(&list.rows))),
    }
}

/// The cards as PDF, in halves of whole pages until each file is small enough.
fn in_parts(sheet: &Sheet, most: usize) -> Result<Vec<Vec<u8>>, CardError> {
    let whole = cards::pdf(sheet)?;
    let half = sheet.cards.len().div_ceil(2).next_multiple_of(PER_PAGE);
    if whole.len() <= most || half >= sheet.cards.len() {
        return Ok(vec![whole]);
    }
    let (first, second) = sheet.cards.split_at(half);
    let part = |cards: &[cards::Card]| in_parts(&Sheet { cards: cards.to_vec(), ..sheet.clone() }, most);
    Ok([part(first)?, part(second)?].concat())
}

/// How a student gets in who has the code of their link: by that link, and by what they type.
struct WaysIn {
    link: Option<String>,
    typed: Option<TypedClaim>,
}

/// The ways in with a code.
type Ways<'a> = &'a dyn Fn(&str) -> WaysIn;

/// Opens secrets, by their ids. What no key of the vault opens is not among them.
fn opened(vault: &Vault, sealed: &[(SecretId, Sealed)]) -> HashMap<SecretId, Opened> {
    let open = |(id, sealed): &(SecretId, Sealed)| {
        let words = vault.open(*id, sealed);
        if words.is_none() {
            tracing::error!(secret = id.0, key = sealed.key, "no key of this program opens a secret");
        }
        Some((*id, words?))
    };
    sealed.iter().filter_map(open).collect()
}

/// Secrets in clear, and how links are made of them.
struct Secrets<'a> {
    opened: HashMap<SecretId, Opened>,
    ways: Ways<'a>,
}

impl Secrets<'_> {
    /// The password of a student and the ways in with their code; `None` where the password cannot be read.
    fn of(&self, login: &SealedLogin) -> Option<(&str, WaysIn)> {
        let password = self.opened.get(&login.password)?.as_str();
        let code = login.claim.and_then(|claim| self.opened.get(&claim));
        let ways = code.map_or(WaysIn { link: None, typed: None }, |code| (self.ways)(code.as_str()));
        Some((password, ways))
    }

    /// The sheet with the cards whose passwords can be read; `None` where there is none.
    fn on_cards(&self, CardSheet { mut sheet, scan, locale, logins }: CardSheet) -> Option<Sheet> {
        let filled = std::mem::take(&mut sheet.cards).into_iter().zip(&logins).filter_map(|(mut card, login)| {
            let (password, WaysIn { link, typed }) = self.of(login)?;
            password.clone_into(&mut card.password);
            match (&link, typed) {
                (Some(_), None) => card.begin[0].clone_from(&scan),
                (Some(_), Some(typed)) => card.begin[0] = locale.plain(&typed.beside_link),
                (None, Some(typed)) => card.begin[0] = locale.plain(&typed.alone),
                (None, None) => {}
            }
            Some(cards::Card { link, ..card })
        });
        sheet.cards = filled.collect();
        (!sheet.cards.is_empty()).then_some(sheet)
    }

    /// The table with the rows whose passwords can be read; `None` where there is none.
    fn in_table(
        &self,
        mut list: cards::List,
        (heads, locale): ([String; 2], Locale),
        logins: &[SealedLogin],
    ) -> Option<cards::List> {
        let rows = std::mem::take(&mut list.rows).into_iter().zip(logins);
        let filled: Vec<_> = rows.filter_map(|(row, login)| Some((row, self.of(login)?))).collect();
        let has_links = filled.iter().any(|(_, (_, ways))| ways.link.is_some());
        let has_commands = filled.iter().any(|(_, (_, ways))| ways.typed.is_some());
        let [link, command] = heads;
        list.heads.extend(if has_links { Some(link) } else { has_commands.then_some(command) });
        let row = |(mut row, (password, ways)): (Vec<String>, (&str, WaysIn))| {
            row.push(password.to_owned());
            let command = || ways.typed.map(|typed| locale.plain(&typed.command)).unwrap_or_default();
            row.extend((has_links || has_commands).then(|| ways.link.unwrap_or_else(command)));
            row
        };
        list.rows = filled.into_iter().map(row).collect();
        (!list.rows.is_empty()).then_some(list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::ProjectId;
    use crate::paper::PaperKind;
    use crate::text::Text;

    fn card(nth: usize) -> cards::Card {
        cards::Card {
            name: format!("Lea Nube {nth}"),
            user_name: format!("lea.nube{nth}"),
            password: String::new(),
            project: "Rivers".to_owned(),
            begin: ["See your teacher.".to_owned(), "Type this.".to_owned()],
            link: None,
        }
    }

    fn sheet(cards: usize) -> Sheet {
        let labels = cards::Labels { user_name: "User name".to_owned(), password: "Password".to_owned() };
        let cards = (0..cards).map(card).collect();
        Sheet { title: "Rivers".to_owned(), language: "en".to_owned(), labels, cards }
    }

    fn logins(count: usize) -> Vec<SealedLogin> {
        let login = |nth| SealedLogin { password: SecretId(nth), claim: Some(SecretId(100 + nth)) };
        (1..).take(count).map(login).collect()
    }

    fn cards(count: usize) -> CardSheet {
        let locale = Locale::english();
        CardSheet { sheet: sheet(count), scan: "Scan this.".to_owned(), locale, logins: logins(count) }
    }

    fn address(code: &str) -> Option<String> {
        Some(format!("https://chat.example/{code}"))
    }

    fn typed(code: &str) -> Option<TypedClaim> {
        let [alone, beside_link] = [Text::words(format!("Type {code}.")), Text::words(format!("Scan or type {code}."))];
        Some(TypedClaim { command: Text::words(format!("/type {code}")), alone, beside_link })
    }

    fn link(code: &str) -> WaysIn {
        WaysIn { link: address(code), typed: None }
    }

    fn no_link(_: &str) -> WaysIn {
        WaysIn { link: None, typed: None }
    }

    fn command(code: &str) -> WaysIn {
        WaysIn { link: None, typed: typed(code) }
    }

    fn both(code: &str) -> WaysIn {
        WaysIn { link: address(code), typed: typed(code) }
    }

    fn order(vault: &Vault, format: Format, draft: Draft) -> Order {
        let seal = |id: SecretId| (id, vault.seal(id, &format!("river-moon-{}", id.0)));
        let sealed = draft.secrets().into_iter().map(seal).collect();
        let (kind, title) = (PaperKind::Cards, Text::words("Login cards"));
        let paper = Paper { kind, project: ProjectId(1), format, of: None, title };
        Order { paper, locale: Locale::english(), draft, sealed }
    }

    fn names(files: &[FileOut]) -> Vec<&str> {
        files.iter().map(|file| file.name.as_str()).collect()
    }

    #[test]
    fn what_is_too_large_is_several_files_of_whole_pages() {
        let vault = Vault::fresh();
        let made = |most| order(&vault, Format::Pdf, Draft::Cards(vec![cards(30)])).made(&vault, most, &link);
        let whole = made(usize::MAX);
        assert_eq!(names(&whole), ["login-cards.pdf"]);
        let parts = made(whole[0].bytes().len() - 1);
        assert_eq!(names(&parts), ["login-cards-1.pdf", "login-cards-2.pdf"]);
        // Smaller than a page it cannot become.
        assert_eq!(made(1).len(), 4);
    }

    fn table() -> Draft {
        let list = cards::List {
            title: String::new(),
            language: "en".to_owned(),
            heads: ["Given", "Surname", "Password"].map(str::to_owned).to_vec(),
            rows: [["Lea", "=1+1"], ["Leo", "Monte"]].map(|row| row.map(str::to_owned).to_vec()).to_vec(),
        };
        Draft::Logins { list, heads: ["Link", "Command"].map(str::to_owned), logins: logins(2) }
    }

    fn words(files: &[FileOut]) -> String {
        String::from_utf8(files[0].bytes().to_vec()).expect("UTF-8").trim_start_matches('\u{FEFF}').to_owned()
    }

    #[test]
    fn who_has_no_password_any_more_is_not_on_it() {
        let (vault, other) = (Vault::fresh(), Vault::fresh());
        let all = order(&vault, Format::Csv, table()).made(&vault, usize::MAX, &no_link);
        let expected = "Given,Surname,Password\r\nLea,'=1+1,river-moon-1\r\nLeo,Monte,river-moon-2\r\n";
        assert_eq!(words(&all), expected, "without a column that would be empty");
        let mut one = order(&vault, Format::Csv, table());
        one.sealed.retain(|(id, _)| *id != SecretId(1));
        assert!(!words(&one.made(&vault, usize::MAX, &link)).contains("Lea"));
        assert!(order(&vault, Format::Csv, table()).made(&other, usize::MAX, &link).is_empty(), "no key opens it");
        let cards = || Draft::Cards(vec![cards(2)]);
        assert!(order(&vault, Format::Pdf, cards()).made(&other, usize::MAX, &link).is_empty());
        assert_eq!(order(&vault, Format::Pdf, cards()).made(&vault, usize::MAX, &link).len(), 1);
    }

    #[test]
    fn whose_link_is_open_has_it_on_the_card_and_is_told_to_scan_it() {
        let vault = Vault::fresh();
        // The code of the first one is gone, and the second one has none.
        let filled = |ways: Ways<'_>| {
            let mut sheet = cards(3);
            sheet.logins[1].claim = None;
            let mut order = order(&vault, Format::Pdf, Draft::Cards(vec![cards(3)]));
            order.sealed.retain(|(id, _)| *id != SecretId(101));
            let secrets = Secrets { opened: opened(&vault, &order.sealed), ways };
            let sheet = secrets.on_cards(sheet).expect("three cards");
            sheet.cards.into_iter().map(|card| (card.begin[0].clone(), card.link)).collect::<Vec<_>>()
        };
        let without = ("See your teacher.".to_owned(), None);
        let with = ("Scan this.".to_owned(), address("river-moon-103"));
        assert_eq!(filled(&link), [without.clone(), without.clone(), with]);
        assert_eq!(filled(&no_link), vec![without.clone(); 3], "where no platform has links");
        let typed = ("Type river-moon-103.".to_owned(), None);
        assert_eq!(filled(&command), [without.clone(), without.clone(), typed], "where the code is typed");
        let scanned = ("Scan or type river-moon-103.".to_owned(), address("river-moon-103"));
        assert_eq!(filled(&both), [without.clone(), without, scanned]);
        let mut order = order(&vault, Format::Csv, table());
        order.sealed.retain(|(id, _)| *id != SecretId(101));
        let text = words(&order.made(&vault, usize::MAX, &link));
        let rows = ["Lea,'=1+1,river-moon-1,", "Leo,Monte,river-moon-2,https://chat.example/river-moon-102", ""];
        assert_eq!(text, format!("Given,Surname,Password,Link\r\n{}", rows.join("\r\n")));
        let typed = words(&self::order(&vault, Format::Csv, table()).made(&vault, usize::MAX, &command));
        assert!(typed.starts_with("Given,Surname,Password,Command\r\n"), "{typed}");
        assert!(typed.ends_with("Leo,Monte,river-moon-2,/type river-moon-102\r\n"), "{typed}");
    }

    #[tokio::test]
    async fn a_view_without_its_file_says_so() {
        let paper = order(&Vault::fresh(), Format::Pdf, Draft::Cards(Vec::new())).paper;
        let view = View::card(vec![Block::Para(Text::words("Cut them.")), Block::File(paper.into())], Vec::new());
        let (view, files) = made(view, None, &Arc::new(Vault::fresh()), (Vec::new(), |_| None)).await;
        let View::Card { blocks, .. } = view else { panic!("a card") };
        assert_eq!(blocks, [Block::Para(Text::words("Cut them.")), Block::Note(msg::frame_file_gone())]);
        assert!(files.is_empty());
    }

    #[test]
    fn files_that_their_platform_does_not_take_have_links() {
        let paper = order(&Vault::fresh(), Format::Pdf, Draft::Cards(Vec::new())).paper;
        let view = View::card(vec![Block::Para(Text::words("Cut them.")), Block::File(paper.into())], Vec::new());
        let file = |name: &str, size| FileOut::made(name.to_owned(), "application/pdf", vec![0; size]);
        let files = vec![file("a.pdf", 3), file("b.pdf", 2)];
        assert_eq!(placed(view.clone(), files.clone(), 3, |_| None), (view.clone(), files.clone()));
        let instead = |link: &dyn Fn(usize) -> Option<String>| {
            let (view, sent) = placed(view.clone(), files.clone(), 2, link);
            assert!(sent.is_empty(), "nothing is sent that does not arrive");
            let View::Card { blocks, .. } = view else { panic!("a card") };
            blocks
        };
        let (a, b) = (|| Arg::Verbatim("a.pdf".to_owned()), || Arg::Verbatim("b.pdf".to_owned()));
        let to = |nth: usize| Arg::Address(format!("https://files.example/{nth}"));
        let linked = [msg::frame_paper_link(a(), to(0)), msg::frame_paper_link(b(), to(1))].map(Block::Para);
        let first = || Block::Para(Text::words("Cut them."));
        assert_eq!(
            instead(&|nth| Some(format!("https://files.example/{nth}")))[..],
            [&[first()], &linked[..]].concat()
        );
        let told = [msg::frame_file_too_large(a()), msg::frame_file_too_large(b())].map(Block::Para);
        assert_eq!(instead(&|_| None)[..], [&[first()], &told[..]].concat());
    }

    #[test]
    fn debug_shows_nothing_of_what_is_in_a_file() {
        let file = FileOut::made("list.csv".to_owned(), "text/csv", b"river-moon".to_vec());
        assert_eq!(format!("{file:?}"), "FileOut(list.csv, 10 bytes)");
    }
}
