//! Makes the file of a view just before the view is delivered: what stands on it is read with the view, its secrets are opened and it
//! is written beside the runtime, and nothing of it is kept.

use std::collections::HashMap;
use std::sync::Arc;

use cards::{CardError, PER_PAGE, Sheet};
use zeroize::Zeroize as _;

use crate::area;
use crate::delivery::{Channel, FileOut};
use crate::id::SecretId;
use crate::paper::{CardSheet, Draft, Format, Paper, SealedLogin};
use crate::reader::Reader;
use crate::store::{self, Error, Tx};
use crate::text::{Locale, msg};
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
    blocks.iter().find_map(|block| if let Block::File(paper) = block { Some(paper) } else { None })
}

/// Makes the files of a view, each as small as the first of these channels takes it: there they are sent. Links lead to the first
/// one that has links. Where nothing can be made, the view says so.
pub(super) async fn made(
    view: View,
    order: Option<Order>,
    vault: &Arc<Vault>,
    channels: Vec<Arc<dyn Channel>>,
) -> (View, Vec<FileOut>) {
    let vault = Arc::clone(vault);
    let most = channels.first().map_or(usize::MAX, |here| here.platform().file_limit());
    let link = move |code: &str| channels.iter().find_map(|channel| channel.link(code));
    let files = match order {
        Some(order) => tokio::task::spawn_blocking(move || order.made(&vault, most, &link)).await,
        None => Ok(Vec::new()),
    };
    let files = files.unwrap_or_else(|error| {
        tracing::error!(%error, "a file was not made");
        Vec::new()
    });
    if files.is_empty() { (without_file(view), files) } else { (view, files) }
}

/// The view with a line in place of its file.
fn without_file(mut view: View) -> View {
    if let View::Card { blocks, .. } = &mut view {
        for block in blocks.iter_mut().filter(|block| matches!(block, Block::File(_))) {
            *block = Block::Note(msg::frame_file_gone());
        }
    }
    view
}

impl Order {
    /// Opens the secrets and writes the files; none where nothing is left to be written.
    fn made(self, vault: &Vault, most: usize, link: Link<'_>) -> Vec<FileOut> {
        let Self { paper, locale, draft, sealed } = self;
        let secrets = Secrets { opened: opened(vault, &sealed), link };
        let written = match draft {
            Draft::Cards(sheets) => sheets
                .into_iter()
                .filter_map(|sheet| secrets.on_cards(sheet))
                .map(|mut sheet| {
                    let files = in_parts(&sheet, most);
                    for card in &mut sheet.cards {
                        card.password.zeroize();
                        card.link.zeroize();
                    }
                    files
                })
                .collect::<Result<Vec<_>, _>>()
                .map(|files| files.concat()),
            Draft::Logins { list, link, logins } => match secrets.in_table(list, link, &logins) {
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
        (1..).zip(files).map(|(nth, bytes)| FileOut { name: name(nth), mime, bytes }).collect()
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

/// The link that hands a code over, where there is one.
type Link<'a> = &'a dyn Fn(&str) -> Option<String>;

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
    link: Link<'a>,
}

impl Secrets<'_> {
    /// The password and the link of a student; `None` where the password cannot be read.
    fn of(&self, login: &SealedLogin) -> Option<(&str, Option<String>)> {
        let password = self.opened.get(&login.password)?.as_str();
        let code = login.claim.and_then(|claim| self.opened.get(&claim));
        Some((password, code.and_then(|code| (self.link)(code.as_str()))))
    }

    /// The sheet with the cards whose passwords can be read; `None` where there is none.
    fn on_cards(&self, CardSheet { mut sheet, scan, logins }: CardSheet) -> Option<Sheet> {
        let filled = std::mem::take(&mut sheet.cards).into_iter().zip(&logins).filter_map(|(mut card, login)| {
            let (password, link) = self.of(login)?;
            password.clone_into(&mut card.password);
            if link.is_some() {
                card.begin[0].clone_from(&scan);
            }
            Some(cards::Card { link, ..card })
        });
        sheet.cards = filled.collect();
        (!sheet.cards.is_empty()).then_some(sheet)
    }

    /// The table with the rows whose passwords can be read; `None` where there is none.
    fn in_table(&self, mut list: cards::List, head: String, logins: &[SealedLogin]) -> Option<cards::List> {
        let rows = std::mem::take(&mut list.rows).into_iter().zip(logins);
        let filled: Vec<_> = rows.filter_map(|(row, login)| Some((row, self.of(login)?))).collect();
        let has_links = filled.iter().any(|(_, (_, link))| link.is_some());
        list.heads.extend(has_links.then_some(head));
        let row = |(mut row, (password, link)): (Vec<String>, (&str, Option<String>))| {
            row.push(password.to_owned());
            row.extend(has_links.then(|| link.unwrap_or_default()));
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
        CardSheet { sheet: sheet(count), scan: "Scan this.".to_owned(), logins: logins(count) }
    }

    fn link(code: &str) -> Option<String> {
        Some(format!("https://chat.example/{code}"))
    }

    fn no_link(_: &str) -> Option<String> {
        None
    }

    fn order(vault: &Vault, format: Format, draft: Draft) -> Order {
        let seal = |id: SecretId| (id, vault.seal(id, &format!("river-moon-{}", id.0)));
        let sealed = draft.secrets().into_iter().map(seal).collect();
        let paper = Paper { kind: PaperKind::Cards, project: ProjectId(1), format, title: Text::words("Login cards") };
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
        let parts = made(whole[0].bytes.len() - 1);
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
        Draft::Logins { list, link: "Link".to_owned(), logins: logins(2) }
    }

    fn words(files: &[FileOut]) -> String {
        String::from_utf8(files[0].bytes.clone()).expect("UTF-8").trim_start_matches('\u{FEFF}').to_owned()
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
        let filled = |link: Link<'_>| {
            let mut sheet = cards(3);
            sheet.logins[1].claim = None;
            let mut order = order(&vault, Format::Pdf, Draft::Cards(vec![cards(3)]));
            order.sealed.retain(|(id, _)| *id != SecretId(101));
            let secrets = Secrets { opened: opened(&vault, &order.sealed), link };
            let sheet = secrets.on_cards(sheet).expect("three cards");
            sheet.cards.into_iter().map(|card| (card.begin[0].clone(), card.link)).collect::<Vec<_>>()
        };
        let without = ("See your teacher.".to_owned(), None);
        let with = ("Scan this.".to_owned(), link("river-moon-103"));
        assert_eq!(filled(&link), [without.clone(), without.clone(), with]);
        assert_eq!(filled(&no_link), vec![without; 3], "where no platform has links");
        let mut order = order(&vault, Format::Csv, table());
        order.sealed.retain(|(id, _)| *id != SecretId(101));
        let text = words(&order.made(&vault, usize::MAX, &link));
        let rows = ["Lea,'=1+1,river-moon-1,", "Leo,Monte,river-moon-2,https://chat.example/river-moon-102", ""];
        assert_eq!(text, format!("Given,Surname,Password,Link\r\n{}", rows.join("\r\n")));
    }

    #[tokio::test]
    async fn a_view_without_its_file_says_so() {
        let paper = order(&Vault::fresh(), Format::Pdf, Draft::Cards(Vec::new())).paper;
        let view = View::card(vec![Block::Para(Text::words("Cut them.")), Block::File(paper)], Vec::new());
        let (view, files) = made(view, None, &Arc::new(Vault::fresh()), Vec::new()).await;
        let View::Card { blocks, .. } = view else { panic!("a card") };
        assert_eq!(blocks, [Block::Para(Text::words("Cut them.")), Block::Note(msg::frame_file_gone())]);
        assert!(files.is_empty());
    }

    #[test]
    fn debug_shows_nothing_of_what_is_in_a_file() {
        let file = FileOut { name: "list.csv".to_owned(), mime: "text/csv", bytes: b"river-moon".to_vec() };
        assert_eq!(format!("{file:?}"), "FileOut(list.csv, 10 bytes)");
    }
}
