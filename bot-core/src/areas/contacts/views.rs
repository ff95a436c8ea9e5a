//! The person's contacts, the requests to become one, and the ways to win one: invitations, and the platform's own list of
//! people.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::invitation::{Invitation, InvitationKind};
use super::request::{ContactRequest, Relation};
use super::{Command, Screen, rules};
use crate::area::{self, Confirmation};
use crate::areas::forward::{self, Letter};
use crate::areas::suspension;
use crate::decision::Decision;
use crate::domain::{ContactRequestId, Peer, PersonId, ProjectId, Title};
use crate::form::PAGE;
use crate::lists::List;
use crate::reader::{Fresh, Reader};
use crate::text::{Arg, Locale, Text, folded, msg, search};
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, Link, Style, View, button, field};
use crate::wire::{Page, Words};

/// From more than this many contacts on, one can look for some of them by words, or by country.
const SEARCHED_FROM: usize = 10;

/// The way leads to the contacts of at most so many countries.
const COUNTRIES: usize = 6;

/// Shows all contacts, by name, and the way to those who are blocked.
pub(super) fn contacts(contacts: &[Peer], blocked: usize, page: Page) -> View {
    let lines: Vec<Line> = contacts.iter().map(line).collect();
    let titles = (msg::contacts_title(), msg::contacts_title_empty());
    let (blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), Screen::Contacts { page });
    buttons.push(button::add_contact());
    if contacts.len() > SEARCHED_FROM {
        buttons.push(search_button());
        buttons.extend(countries(contacts));
    }
    if blocked > 0 {
        buttons.push(button::go(msg::button_blocked(blocked), Screen::Blocked { page: Page(0) }));
    }
    buttons.push(button::home());
    View::card(blocks, buttons)
}

fn search_button() -> Button {
    button::act(msg::button_search_contacts(), Command::Search { words: Words::default() })
}

/// The ways to those of each country, where there are several: of the countries with most contacts.
fn countries(contacts: &[Peer]) -> Vec<Button> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for school in contacts.iter().filter_map(Peer::checked_school) {
        *counts.entry(&school.country).or_default() += 1;
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts.truncate(COUNTRIES);
    let to = |(country, count): (&str, usize)| {
        let label = msg::button_contacts_of(List::countries().text(country), count);
        button::navigate(label, Screen::ContactsOf { country: country.to_owned(), page: Page(0) })
    };
    if counts.len() < 2 { Vec::new() } else { counts.into_iter().map(to).collect() }
}

/// Shows the contacts whose schools are in a country, by name.
pub(super) fn of_country(contacts: &[Peer], (country, page): (&str, Page)) -> View {
    let is_there = |peer: &&Peer| peer.checked_school().is_some_and(|school| school.country == country);
    let lines: Vec<Line> = contacts.iter().filter(is_there).map(line).collect();
    // What is no country has no contacts.
    let title = if List::countries().contains(country) {
        msg::contacts_title_of(List::countries().text(country))
    } else {
        msg::contacts_title()
    };
    let screen = Screen::ContactsOf { country: country.to_owned(), page };
    let (blocks, mut buttons) = list((title, msg::contacts_title_none()), &Part::of(&lines, page.0), screen);
    buttons.push(search_button());
    buttons.extend([button::contacts(), button::home()]);
    View::card(blocks, buttons)
}

/// Shows the contacts whom somebody's words name, by their name, school, town or country; the best first.
pub(super) fn found(words: &str, contacts: &[Peer], reader: &Reader) -> View {
    let entry = |peer: &Peer| {
        let mut parts = vec![folded(&reader.locale.plain(&peer.name()))];
        parts.extend(peer.username.as_ref().map(|username| folded(username.as_str())));
        if let Some(school) = peer.checked_school() {
            let country = reader.locale.plain(&List::countries().text(&school.country));
            parts.extend([folded(&school.name), folded(&school.town), folded(&country)]);
        }
        parts
    };
    let found = search(contacts.iter().map(|peer| (peer, entry(peer))), &folded(words));
    let lines: Vec<Line> = found.iter().take(crate::view::PAGE).map(|peer| line(peer)).collect();
    let titles = (msg::contacts_title(), msg::frame_search_nothing(words));
    let (mut blocks, mut buttons) = list(titles, &Part::of(&lines, 0), Screen::Found { words: words.to_owned() });
    if !found.is_empty() {
        blocks.insert(1, Block::Note(msg::frame_search_found(words, found.len())));
    }
    if found.len() > lines.len() {
        blocks.push(Block::Note(msg::contacts_title_more()));
    }
    buttons.push(search_button());
    buttons.extend([button::contacts(), button::home()]);
    View::card(blocks, buttons)
}

fn line(peer: &Peer) -> Line {
    // A button names the school, too, where somebody else is called the same.
    let more = peer.checked_school().map(|school| school.label()).into_iter().collect();
    Line { says: peer.label(), label: peer.name(), shows: Screen::Contact { person: peer.id }.into(), more }
}

/// Shows the people who are blocked: each button takes it back.
pub(super) fn blocked(blocked: &[(ContactRequestId, Peer)], page: Page) -> View {
    let part = Part::of(blocked, page.0);
    let mut blocks = vec![Block::Title(msg::blocked_title())];
    blocks.push(Block::Para(if blocked.is_empty() { msg::blocked_title_empty() } else { msg::blocked_title_how() }));
    blocks.extend(part.note());
    let unblock = |(request, peer): &(ContactRequestId, Peer)| {
        button::act(msg::button_unblock(peer.name_to_strangers()), Command::Unblock { request: *request }).entry()
    };
    let mut buttons: Vec<Button> = part.entries.iter().map(unblock).collect();
    buttons.extend(part.turn(&Screen::Blocked { page }.into()));
    buttons.extend([button::contacts(), button::home()]);
    View::card(blocks, buttons)
}

/// Says what becomes of a pick, whoever was picked: a stranger does not learn who is here.
pub(super) fn picked() -> View {
    let blocks = vec![Block::Title(msg::picked_title()), Block::Para(msg::picked_title_how())];
    let link = button::primary(msg::button_link_single(), Command::MakeLink { reusable: false });
    View::card(blocks, vec![link, button::contacts(), button::home()])
}

/// Shows one contact, to whom a new project can be offered, and each that somebody has declined; `None` for anybody else.
pub(super) fn contact(relation: &Relation, declined: &[(ProjectId, Title)]) -> Option<View> {
    if !relation.is_contact {
        return None;
    }
    let peer = &relation.other;
    let mut blocks = vec![Block::Title(peer.name())];
    blocks.extend(school(peer));
    if !peer.valid {
        blocks.push(Block::Note(msg::contact_not_valid(peer.name())));
    }
    blocks.extend(unreachable(peer));
    let mut buttons = vec![button::act(msg::button_new_project(), area::new_project_with(peer.id))];
    let offer = |(project, title): &(ProjectId, Title)| {
        button::act(msg::button_offer_to(title.as_str()), area::offer_to(*project, peer.id))
    };
    buttons.extend(declined.iter().map(offer));
    buttons.extend([
        button::danger(msg::button_remove_contact(), Command::RemoveContact { person: peer.id }),
        button::contacts(),
        button::home(),
    ]);
    Some(View::card(blocks, buttons))
}

/// Says that somebody's answer can be long in coming, if no message arrives there.
pub(crate) fn unreachable(peer: &Peer) -> Option<Block> {
    (!peer.reachable).then(|| Block::Note(msg::contact_unreachable(peer.name())))
}

fn school(peer: &Peer) -> Option<Block> {
    peer.checked_school().map(|school| field(msg::field_school(), school.full_label()))
}

/// Shows a contact request to the one who is asked and to the one who asks.
pub(super) fn request(request: &ContactRequest, reader: &Reader) -> Option<View> {
    let me = reader.me.id;
    if request.to.id == me {
        Some(asked(request, reader))
    } else if request.from.id == me {
        Some(asking(request, reader))
    } else {
        None
    }
}

fn asked(request: &ContactRequest, reader: &Reader) -> View {
    let name = name(&request.from, request);
    let mut blocks = vec![Block::Title(msg::contact_request_title(name.clone()))];
    blocks.extend(school(&request.from));
    let buttons = match request.accepted {
        None => {
            blocks.extend(unchecked(&request.from));
            blocks.push(Block::Para(msg::contact_request_asked()));
            blocks.extend(suspension::note(reader));
            answers(request, reader)
        }
        Some(true) => {
            blocks.push(Block::Para(msg::contact_request_accepted(name)));
            together(request.from.id, reader)
        }
        Some(false) if request.blocked => {
            blocks.push(Block::Note(msg::contact_request_you_blocked()));
            vec![button::contacts(), button::home()]
        }
        Some(false) => {
            blocks.push(Block::Note(msg::contact_request_you_declined()));
            vec![block(request), button::contacts(), button::home()]
        }
    };
    View::card(blocks, buttons)
}

/// What somebody on the other side of a request is called: they are a stranger until it is accepted.
fn name(peer: &Peer, request: &ContactRequest) -> Text {
    if request.accepted == Some(true) { peer.name() } else { peer.name_to_strangers() }
}

/// Says that nobody has checked who somebody is, before they are accepted.
fn unchecked(peer: &Peer) -> Option<Block> {
    match &peer.school {
        _ if peer.valid => None,
        Some(_) => Some(Block::Note(msg::contact_request_not_valid())),
        None => Some(Block::Note(msg::contact_request_not_registered())),
    }
}

fn answers(request: &ContactRequest, reader: &Reader) -> Vec<Button> {
    let may = |accept: &bool| rules::answer_request(request, *accept, reader).is_ok();
    let answer = |accept| {
        let command = Command::AnswerRequest { request: request.id, accept };
        if accept {
            button::primary(msg::button_accept(), command)
        } else {
            button::act(msg::button_decline(), command)
        }
    };
    [true, false].into_iter().filter(may).map(answer).chain([block(request), button::home()]).collect()
}

fn block(request: &ContactRequest) -> Button {
    button::danger(msg::button_block(), Command::Block { request: request.id })
}

fn asking(request: &ContactRequest, reader: &Reader) -> View {
    let name = name(&request.to, request);
    let (says, buttons) = match request.told() {
        None => return waiting(name, request, reader),
        Some(true) => (msg::contact_request_accepted(name.clone()), together(request.to.id, reader)),
        Some(false) => {
            let others = vec![button::add_contact(), button::contacts(), button::home()];
            (msg::contact_request_declined(name.clone()), others)
        }
    };
    let mut blocks = vec![Block::Title(msg::contact_request_own_title(name))];
    blocks.extend(school(&request.to));
    blocks.push(Block::Para(says));
    View::card(blocks, buttons)
}

/// The reader's own request without an answer. Who has not registered may have opened a link, and read of the bot for the first time: the
/// message says who speaks and who is responsible, and leads to the languages (docs/domain.md, "Who runs it").
fn waiting(name: Text, request: &ContactRequest, reader: &Reader) -> View {
    let first = reader.me.teacher.is_none().then(|| area::privacy_first(reader));
    let mut blocks = vec![Block::Title(msg::contact_request_own_title(name.clone()))];
    blocks.extend(first.is_some().then(|| Block::Para(msg::who_speaks())));
    blocks.extend(school(&request.to));
    blocks.push(Block::Para(msg::contact_request_waits(name)));
    if !request.to.reachable {
        blocks.push(Block::Note(msg::contact_unreachable(request.to.name_to_strangers())));
    }
    let mut buttons: Vec<Button> = register(reader).into_iter().collect();
    buttons.push(button::contacts());
    if let Some((privacy, more)) = first {
        blocks.extend([Block::Para(msg::contact_request_waits_register()), Block::Note(privacy)]);
        buttons.extend([button::go(msg::button_language(), area::languages()), more]);
    }
    buttons.push(button::home());
    View::card(blocks, buttons)
}

/// The way to register, for who has not.
fn register(reader: &Reader) -> Option<Button> {
    reader.me.teacher.is_none().then(|| button::primary(msg::button_register(), area::register()))
}

/// What two new contacts will want: a project with each other, once they are registered.
fn together(other: PersonId, reader: &Reader) -> Vec<Button> {
    let project = match register(reader) {
        Some(register) => register,
        None => button::primary(msg::button_new_project(), area::new_project_with(other)),
    };
    vec![project, button::go(msg::button_contact(), Screen::Contact { person: other }), button::home()]
}

/// Shows the person's invitations and how they stand, and makes new ones.
pub(super) fn add(invitations: &[Invitation], reader: &Reader) -> View {
    let now = reader.now;
    let mut mine: Vec<&Invitation> = invitations.iter().filter(|own| own.owner() == Some(reader.me.id)).collect();
    // What can still be sent comes first, the newest of each first: ids grow with time.
    mine.sort_by_key(|own| (!own.is_open(now), std::cmp::Reverse(own.id)));
    mine.truncate(PAGE);
    let mut blocks = vec![Block::Title(msg::add_contact_title()), Block::Para(msg::add_contact_title_how())];
    blocks.extend(suspension::note(reader));
    blocks.extend(mine.iter().map(|own| Block::Item(state(own, is_one_of_several(own, &mine, now), now))));
    let may_begin = suspension::may_begin(reader).is_ok();
    let mut buttons = Vec::new();
    match rules::make_link(false, invitations, reader, &mut Fresh::dry()) {
        Ok(_) => buttons.extend([
            button::primary(msg::button_link_single(), Command::MakeLink { reusable: false }),
            button::act(msg::button_link_reusable(), Command::MakeLink { reusable: true }),
        ]),
        // That somebody is suspended is said above.
        Err(refusal) => blocks.extend(may_begin.then(|| Block::Note(refusal.text))),
    }
    buttons.extend(may_begin.then(|| button::go(msg::button_pick(), Screen::PickContact)));
    let open = mine.iter().filter(|own| own.is_open(now));
    let screen = |own: &Invitation| Screen::Invite { link: own.id, language: reader.locale, page: Page(0) };
    buttons.extend(open.map(|own| button::go(short(own, is_one_of_several(own, &mine, now)), screen(own)).entry()));
    buttons.extend([button::contacts(), button::home()]);
    View::card(blocks, buttons)
}

/// Whether an invitation for several people is one of several that are open: then only when it was made tells it apart.
fn is_one_of_several(invitation: &Invitation, all: &[&Invitation], now: i64) -> bool {
    let is_alike = |other: &Invitation| other.reusable && other.is_open(now);
    is_alike(invitation) && all.iter().filter(|other| is_alike(other)).count() > 1
}

/// For how many people an invitation is, and its state.
fn state(invitation: &Invitation, is_one_of_several: bool, now: i64) -> Text {
    let kind = match (invitation.reusable, is_one_of_several) {
        (false, _) => msg::link_single(),
        (true, true) => msg::link_reusable_made(Arg::Moment(invitation.made_at)),
        (true, false) => msg::link_reusable(),
    };
    match (invitation.revoked_at, invitation.used, invitation.expires_at) {
        (Some(at), ..) => msg::link_revoked(kind, Arg::Day(at)),
        (None, Some((at, _)), _) if !invitation.reusable => msg::link_used(kind, Arg::Day(at)),
        (None, _, Some(at)) if at <= now => msg::link_ended(kind, Arg::Day(at)),
        (None, _, Some(at)) => msg::link_open_until(kind, Arg::Moment(at)),
        (None, _, None) => msg::link_open(kind),
    }
}

/// Names an invitation on its button: a reusable one has no end to tell it apart by.
fn short(invitation: &Invitation, is_one_of_several: bool) -> Text {
    match invitation.expires_at {
        Some(at) => msg::button_link_until(Arg::Moment(at)),
        None if is_one_of_several => msg::button_link_made(Arg::Moment(invitation.made_at)),
        None => msg::button_link(),
    }
}

/// Says how an invitation is sent, or that it has ended and so has the message that was forwarded; `None` where it is not the
/// person's own.
pub(super) fn invite(invitation: &Invitation, (language, page): (Locale, Page), reader: &Reader) -> Option<View> {
    let (link, state) = (invitation.id, Block::Note(link_state(invitation, reader.now)));
    let Some(letter) = letter(invitation, language, reader) else {
        is_own(invitation, reader).then_some(())?;
        let blocks = vec![Block::Title(msg::invite_over()), state, Block::Para(msg::invite_over_forwarded())];
        let another = button::primary(msg::button_link_single(), Command::MakeLink { reusable: false });
        let another = suspension::may_begin(reader).is_ok().then_some(another);
        let buttons = another.into_iter().chain([button::add_contact(), button::home()]);
        return Some(View::card(blocks, buttons.collect()));
    };
    let how = if invitation.reusable { msg::invite_reusable() } else { msg::invite_single() };
    let screen = Screen::Invite { link, language, page };
    let (says, languages) =
        forward::languages((language, page), screen, |language| Command::Write { link, language }.into());
    let mut buttons = vec![letter.share()];
    // Who is suspended writes it no more.
    buttons.extend(languages.into_iter().filter(|_| rules::write(invitation, language, reader).is_ok()));
    buttons.push(button::danger(msg::button_revoke_link(), Command::RevokeLink { link }));
    buttons.extend([button::add_contact(), button::home()]);
    Some(View::card(vec![Block::Title(msg::invite_title()), Block::Para(how), says, state], buttons))
}

/// The message that is forwarded; where the invitation has ended, that it has. `None` where it is not the person's own.
pub(super) fn forward(invitation: &Invitation, language: Locale, reader: &Reader) -> Option<View> {
    is_own(invitation, reader).then_some(())?;
    Some(match letter(invitation, language, reader) {
        Some(letter) => letter.view(),
        None => forward::over(link_state(invitation, reader.now), reader),
    })
}

/// What is written for an invitation that somebody can open.
fn letter(invitation: &Invitation, language: Locale, reader: &Reader) -> Option<Letter> {
    let code = invitation.code.clone().filter(|_| is_own(invitation, reader) && invitation.is_open(reader.now))?;
    let hello =
        forward::sender(reader, |name, school| msg::invite_hello_from(name, school), |name| msg::invite_hello(name));
    let opens = msg::invite_opens(forward::twinbot(&reader.settings.operator));
    Some(Letter { hello, opens, code, language })
}

fn is_own(invitation: &Invitation, reader: &Reader) -> bool {
    matches!(invitation.kind, InvitationKind::Contact { of } if of == reader.me.id)
}

/// For how many people an invitation is, and its state, as a line of its own.
pub(crate) fn link_state(invitation: &Invitation, now: i64) -> Text {
    state(invitation, false, now).capitalized()
}

/// Lets the person pick somebody from the platform's own list of people.
pub(super) fn pick() -> View {
    let blocks = vec![Block::Title(msg::pick_title()), Block::Para(msg::pick_title_how())];
    let pick = Button { label: msg::button_pick(), link: Link::Pick, style: Style::Primary };
    let back = button::navigate(msg::button_back(), Screen::AddContact);
    View::card(blocks, vec![pick, back, button::home()])
}

/// Asks before a contact is removed.
pub(super) fn removing(relation: &Relation, reader: &Reader) -> Option<Confirmation> {
    if !rules::remove_contact(relation, reader).does_something() {
        return None;
    }
    let person = relation.other.id;
    Some(Confirmation {
        question: msg::confirm_remove_contact(relation.other.name()),
        yes: msg::button_remove_contact(),
        command: Command::RemoveContact { person }.into(),
        back: Screen::Contact { person }.into(),
    })
}

/// Asks before somebody is blocked.
pub(super) fn blocking(request: &ContactRequest, reader: &Reader) -> Option<Confirmation> {
    rules::block(request, reader).ok().filter(Decision::does_something)?;
    Some(Confirmation {
        question: msg::confirm_block(name(&request.from, request)),
        yes: msg::button_block(),
        command: Command::Block { request: request.id }.into(),
        back: Screen::ContactRequest { request: request.id }.into(),
    })
}

/// Asks before an invitation ends.
pub(super) fn revoking(invitation: &Invitation, reader: &Reader) -> Option<Confirmation> {
    rules::revoke_link(invitation, reader).ok().filter(Decision::does_something)?;
    let link = invitation.id;
    Some(Confirmation {
        question: msg::confirm_revoke_link(),
        yes: msg::button_revoke_link(),
        command: Command::RevokeLink { link }.into(),
        back: Screen::Invite { link, language: reader.locale, page: Page(0) }.into(),
    })
}
