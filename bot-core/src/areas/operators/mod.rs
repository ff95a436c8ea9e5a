//! What operators do in their own chats: they set authorities up and take them out of use, invite who decides there and end that, look at
//! what is stuck and how much there is, and mend the list of schools (docs/domain.md, "Operators").
//!
//! The command line asks the same commands, as nobody ([`Reader::command_line`](crate::reader::Reader::command_line)): there is one rule
//! for each, and each event says who acted ([`By`]).

mod act;
mod facts;
pub mod figures;
mod form;
mod job;
mod role;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod store;
pub mod stuck;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{HOLDS, MUTES, OLD, WAITS, inbox, merge, queue, unattended};
pub use act::By;
pub use facts::{Colleague, Desk, Found, Invited};
pub use form::{AuthorityDraft, Seat};
pub use job::Job;
pub use role::Role;

use crate::area::{Confirmation, events};
use crate::areas::authorities::{self, Authority, Left};
use crate::areas::contacts::{self, Invitation};
use crate::areas::people::store::schools;
use crate::areas::{inquiries, suspension};
use crate::conversation::{Input, Key};
use crate::decision::{Ask, Decided, Decision, Refusal, about};
use crate::domain::{AccountId, AuthorityId, LinkId, PersonId, School, SchoolId, Territory};
use crate::flows::Reads;
use crate::form::FormState;
use crate::job::NewInvitation;
use crate::lists::List;
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx};
use crate::text::msg;
use crate::view::part::Part;
use crate::view::{PAGE, View};
use crate::wire;
use crate::wire::{Page, Words};

wire! {
    /// What can be shown to operators.
    pub enum Screen {
        /// Where an operator begins.
        171 = Menu,
        /// The authorities that are in use.
        172 = Desks { page: Page },
        /// One of them, or one that is out of use.
        173 = Authority { authority: AuthorityId, page: Page } about authority,
        /// Somebody who decides for it, or its deputy.
        174 = Official { authority: AuthorityId, person: PersonId } about authority,
        /// The invitations for a role that can still be opened.
        175 = Invitations { page: Page },
        /// One invitation for a role.
        176 = Invitation { link: LinkId } about link,
        /// The operators.
        177 = Colleagues { page: Page },
        /// One of them.
        178 = Operator { person: PersonId } about person,
        /// What is stuck, and since when.
        179 = Stuck { page: Page } [Slow],
        /// How much there is.
        180 = Figures { page: Page } [Slow],
        /// Who is suspended.
        181 = Suspended { page: Page },
        /// The schools that teachers have typed and that nobody has taken yet.
        182 = NewSchools { page: Page },
        /// A school.
        183 = School { school: SchoolId } about school,
        ;
        /// The schools that words have found; the one is to become one of them.
        FoundSchools {
            /// The words.
            words: String,
            /// Which school turned out to be one of them, where that is asked.
            school: Option<SchoolId>,
        } [Slow],
        /// Tells somebody that they are no operator any more.
        Ended [Own],
        /// Tells the operators who has become one.
        Joined {
            /// By which link.
            link: LinkId,
        },
        /// Tells an operator that another one is forgotten, and how many are left.
        ColleagueLeft [Own],
    }
}

wire! {
    /// What operators can ask for, in their chats or at the command line.
    pub enum Command {
        /// Opens the form that sets an authority up, in a country where that is known.
        210 = SetUp { country: String } [Begins],
        /// Takes an authority out of use.
        211 = TakeOutOfUse { authority: AuthorityId } [Confirmed],
        /// Invites somebody for a role.
        212 = Invite { role: Role },
        /// Ends an invitation.
        213 = RevokeInvitation { link: LinkId } [Confirmed],
        /// Ends an appointment.
        214 = EndAppointment { authority: AuthorityId, person: PersonId } [Confirmed],
        /// Ends it that somebody is an operator.
        215 = EndOperator { person: PersonId } [Confirmed],
        /// Looks for schools.
        216 = FindSchool { words: Words },
        /// Looks for the school that another one turned out to be.
        217 = FindTwin { school: SchoolId, words: Words },
        /// Makes two schools one: the first turned out to be the second.
        218 = MergeSchools { from: SchoolId, into: SchoolId } [Confirmed],
        /// Lets nobody choose a school any more.
        219 = CloseSchool { school: SchoolId } [Confirmed],
        ;
        /// Sets an authority up.
        Add { country: Key, region: Option<Key> },
        /// The code of an invitation is made; the link goes to an account, where there is one.
        Make { link: LinkId, role: Role, made: Box<NewInvitation>, account: Option<AccountId> },
        /// Asks a new authority about what waits already, behind a subject in the order of their ids.
        AskLate { authority: AuthorityId, behind: i64 },
        /// Lets what waits for an authority that is out of use go on without it.
        HandBack { authority: AuthorityId },
    }
}

events! {
    /// What operators did, and what followed from it by itself. All times are in ms.
    pub enum Event by (tx, info) {
        /// An authority is in use from now on.
        SetUp { authority: AuthorityId, place: Territory, by: By, at: i64 } =>
            store::set_up(tx, *authority, place, *at),
        /// It was asked about what waited already, up to a subject; before it was the first one. `None`: all.
        AskedLate { authority: AuthorityId, behind: i64, to: Option<i64>, at: i64 } =>
            authorities::store::asked(tx, *authority, (*behind, *to)),
        /// An authority is out of use; this waited for it.
        TakenOutOfUse { authority: AuthorityId, left: Left, by: By, at: i64 } =>
            store::take_out_of_use(tx, *authority, *at),
        /// Somebody decides for an authority no more, or is not its deputy any more.
        AppointmentEnded { person: PersonId, authority: AuthorityId, by: By, at: i64 } =>
            store::end_appointment(tx, (*person, *authority), *at),
        /// What they have taken to answer it there is everybody's again.
        QuestionsLeft { person: PersonId, authority: AuthorityId } =>
            inquiries::store::leave(tx, (*person, *authority), info),
        /// Somebody can open an invitation for a role.
        Invited { invitation: Box<Invitation>, made: Box<NewInvitation>, by: By } =>
            store::invite(tx, (invitation, *by), made),
        /// Nobody can open it any more.
        InvitationRevoked { link: LinkId, by: By, at: i64 } => contacts::store::revoke(tx, *link, *at),
        /// Somebody is no operator any more.
        OperatorEnded { person: PersonId, by: By, at: i64 } => store::end_operator(tx, *person),
        /// A school turned out to be another one.
        SchoolMerged { from: SchoolId, into: School, by: By, at: i64 } => schools::merge(tx, *from, into, *at),
        /// Nobody can choose a school any more.
        SchoolClosed { school: SchoolId, by: By, at: i64 } => schools::close(tx, *school, *at),
    }
}

impl Screen {
    /// The operators from the first page on.
    pub(crate) fn colleagues() -> Self {
        Self::Colleagues { page: Page(0) }
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::SetUp { .. } | Self::Add { .. } => Screen::Desks { page: Page(0) },
            Self::TakeOutOfUse { authority } | Self::AskLate { authority, .. } | Self::HandBack { authority } => {
                rules::desk(authority)
            }
            Self::Invite { role } => role.screen(),
            Self::RevokeInvitation { link } | Self::Make { link, .. } => Screen::Invitation { link },
            Self::EndAppointment { authority, person } => Screen::Official { authority, person },
            Self::EndOperator { person } => Screen::Operator { person },
            Self::FindSchool { .. } => Screen::NewSchools { page: Page(0) },
            Self::FindTwin { school, .. } | Self::CloseSchool { school } => Screen::School { school },
            Self::MergeSchools { from, .. } => Screen::School { school: from },
        }
    }
}

/// Locks who the operators are, before the one who acts is read: two who end each other do so one after the other.
pub(crate) async fn lock_people(command: &Command, tx: &mut Tx) -> Result<()> {
    match command {
        Command::EndOperator { .. } => authorities::store::lock_operators(tx).await,
        Command::SetUp { .. }
        | Command::TakeOutOfUse { .. }
        | Command::Invite { .. }
        | Command::RevokeInvitation { .. }
        | Command::EndAppointment { .. }
        | Command::FindSchool { .. }
        | Command::FindTwin { .. }
        | Command::MergeSchools { .. }
        | Command::CloseSchool { .. }
        | Command::Add { .. }
        | Command::Make { .. }
        | Command::AskLate { .. }
        | Command::HandBack { .. } => Ok(()),
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    if let Screen::Ended = screen {
        return Ok(views::ended(reader));
    }
    if !rules::may_read(reader) {
        return Ok(None);
    }
    Ok(match screen {
        Screen::Menu | Screen::Ended => Some(views::menu()),
        Screen::Desks { page } => Some(views::desks::authorities(&store::in_use(tx).await?, *page)),
        Screen::Authority { authority, page } => {
            let desk = store::desk(tx, *authority, reader).await?;
            desk.map(|desk| views::desks::authority(&desk, *page, reader))
        }
        Screen::Official { authority, person } => {
            let desk = store::desk(tx, *authority, reader).await?;
            desk.and_then(|desk| views::desks::official(&desk, *person, reader))
        }
        Screen::Invitations { page } => {
            Some(views::invitations::invitations(&store::open(tx, reader.now).await?, *page))
        }
        Screen::Invitation { link } => {
            let invited = store::invited(tx, *link).await?;
            invited.map(|invited| views::invitations::invitation(&invited, reader))
        }
        Screen::Colleagues { page } => Some(views::colleagues::operators(&store::operators(tx).await?, *page, reader)),
        Screen::Operator { person } => {
            let all = store::operators(tx).await?;
            views::colleagues::operator(*person, &all, reader)
        }
        Screen::Joined { link } => {
            let invited = store::invited(tx, *link).await?;
            invited.and_then(|invited| views::colleagues::joined(&invited, reader))
        }
        Screen::ColleagueLeft => Some(views::colleagues::left(store::operators(tx).await?.len())),
        Screen::Stuck { page } => {
            let in_use = store::in_use(tx).await?;
            let all = stuck::stuck(store::backlogs(tx, &in_use, reader.now).await?, reader.now);
            let machine = store::machine(tx, reader.now).await?;
            Some(views::stuck::stuck(&all, machine, *page))
        }
        Screen::Figures { page } => Some(figures_of(tx, *page, reader).await?),
        Screen::Suspended { page } => {
            let countries: Vec<Key> = List::countries().keys().map(str::to_owned).collect();
            let all = suspension::store::count(tx, &countries).await?;
            let range = Part::<suspension::Listed>::range(all, page.0);
            let listed = suspension::store::page(tx, &countries, range).await?;
            Some(views::suspended(&listed, all, *page))
        }
        Screen::NewSchools { page } => {
            let all = schools::count_new(tx).await?;
            let new = schools::new(tx, Part::<School>::range(all, page.0)).await?;
            Some(views::schools::new(&new, all, *page))
        }
        Screen::School { school } => {
            store::school(tx, *school).await?.map(|found| views::schools::school(&found, reader))
        }
        Screen::FoundSchools { words, school } => found_schools(tx, words, *school).await?,
    })
}

/// The figures of all, and of the countries of a page.
async fn figures_of(tx: &mut Tx, page: Page, reader: &Reader) -> Result<View> {
    let mut services = store::in_use(tx).await?;
    services.retain(|authority| authority.region.is_none());
    let projects = store::projects(tx).await?;
    let all = services.len();
    let mut countries = Vec::new();
    for service in &services[Part::<Authority>::range(all, page.0)] {
        countries.push(store::country(tx, service, reader.now).await?);
    }
    Ok(views::figures::figures(&projects, &countries, (all, page)))
}

/// The schools that words have found: of the country of the one that turned out to be another, or of all that have a support service.
async fn found_schools(tx: &mut Tx, words: &str, school: Option<SchoolId>) -> Result<Option<View>> {
    let Some(school) = school else {
        let services = store::in_use(tx).await?.into_iter().filter(|authority| authority.region.is_none());
        let countries: Vec<Key> = services.map(|service| service.country).collect();
        let (found, are_all) = store::find_schools(tx, words, &countries, PAGE).await?;
        return Ok(Some(views::schools::found(words, (&found, are_all), None)));
    };
    let Some(twin) = store::school(tx, school).await? else { return Ok(None) };
    let country = [twin.entry.school.country.clone()];
    let (found, are_all) = store::find_schools(tx, words, &country, PAGE).await?;
    Ok(Some(views::schools::found(words, (&found, are_all), Some(&twin))))
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    Ok(match command {
        Command::SetUp { country } => rules::set_up(country, reader),
        Command::Add { country, region } => {
            let place = Territory { country: country.clone(), region: region.clone() };
            let known = authorities::store::at(tx, &place).await?;
            rules::add(&place, known, reader, fresh)
        }
        Command::AskLate { authority, behind } => ask_late((*authority, *behind), tx, (reader, fresh)).await?,
        Command::TakeOutOfUse { authority } => take_out_of_use(*authority, tx, reader).await?,
        Command::HandBack { authority } => {
            let goes_on = store::without(tx, *authority, (reader, fresh)).await?;
            // Read once the projects are locked: it may be in use again by now.
            rules::hand_back(*authority, store::is_in_use(tx, *authority).await?, goes_on)
        }
        Command::EndAppointment { authority, person } => {
            authorities::store::hold(tx, *authority).await?;
            let is_appointed = authorities::store::decides(tx, *person, *authority).await?;
            let ends = authorities::store::ends_with(tx, *person, *authority).await?;
            rules::end_appointment((*person, *authority), is_appointed, &ends, reader)
        }
        Command::Invite { role } => rules::invite(*role, holds(tx, *role).await?, reader, fresh),
        Command::Make { link, role, made, account } => {
            // Whoever ends an operator ends their links, too: none comes after that.
            let reader = store::as_they_are(tx, reader).await?;
            rules::make((*link, *role), (made, *account), holds(tx, *role).await?, &reader)
        }
        Command::RevokeInvitation { link } => {
            let invitation = contacts::store::lock_invitation(tx, *link).await?;
            about(invitation, |invitation| rules::revoke_invitation(invitation, reader))
        }
        Command::EndOperator { person } => {
            let all: Vec<PersonId> =
                authorities::store::operators(tx).await?.into_iter().map(|chat| chat.person).collect();
            let made = contacts::store::role_invitations_of(tx, *person, reader.now).await?;
            rules::end_operator(*person, &all, &made, reader)
        }
        Command::FindSchool { words } => rules::find(None, words, reader),
        Command::FindTwin { school, words } => rules::find(Some(*school), words, reader),
        Command::MergeSchools { from, into } => {
            let pair = store::lock_schools(tx, [*from, *into]).await?;
            about(pair, |([from, into], suspended)| rules::merge((from, into), *suspended, reader))
        }
        Command::CloseSchool { school } => {
            schools::lock(tx, *school).await?;
            about(schools::entry(tx, *school).await?, |entry| rules::close(entry, reader))
        }
    })
}

/// Whether the authority of a role is in use, and is kept so until the turn ends; yes for an operator, who is of none.
async fn holds(tx: &mut Tx, role: Role) -> Result<bool> {
    match role.authority() {
        Some(authority) => Ok(authorities::store::hold(tx, authority).await?.is_some()),
        None => Ok(true),
    }
}

async fn take_out_of_use(authority: AuthorityId, tx: &mut Tx, reader: &Reader) -> Result<Decided> {
    // Nothing is asked of it, and nobody invited there, between what is read and that it is out of use.
    authorities::store::hold(tx, authority).await?;
    let Some(desk) = store::desk(tx, authority, reader).await? else { return Ok(Err(Refusal::gone())) };
    // Only a support service answers questions.
    let askers = match &desk.authority.region {
        None => inquiries::store::waiting_in(tx, &desk.authority.country).await?,
        Some(_) => Vec::new(),
    };
    Ok(rules::take_out_of_use(&desk, &askers, reader))
}

async fn ask_late(
    (authority, behind): (AuthorityId, i64),
    tx: &mut Tx,
    (reader, fresh): (&Reader, &mut Fresh),
) -> Result<Decided> {
    let Some(known) = authorities::store::find(tx, authority).await? else { return Ok(Err(Refusal::gone())) };
    // The command line and a job may work on the same: the next piece begins where the other one is.
    if authorities::store::asking(tx, authority).await? != Some(behind) {
        return Ok(Ok(Decision::nothing(rules::desk(authority), msg::toast_done())));
    }
    let (asks, to) = store::late(tx, (&known, behind), (reader, fresh)).await?;
    Ok(Ok(rules::ask_late(authority, (behind, to), asks, reader)))
}

/// How a command asks for words that it lacks.
pub(crate) fn asks(command: &Command, _: &str) -> Option<Ask> {
    match command {
        Command::FindSchool { .. } | Command::FindTwin { .. } => {
            let (heading, label) = (msg::schools_title(), msg::field_find_school());
            Some(Ask { heading, label, send: msg::button_search(), is_optional: false })
        }
        Command::SetUp { .. }
        | Command::TakeOutOfUse { .. }
        | Command::Invite { .. }
        | Command::RevokeInvitation { .. }
        | Command::EndAppointment { .. }
        | Command::EndOperator { .. }
        | Command::MergeSchools { .. }
        | Command::CloseSchool { .. }
        | Command::Add { .. }
        | Command::Make { .. }
        | Command::AskLate { .. }
        | Command::HandBack { .. } => None,
    }
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    match *command {
        Command::TakeOutOfUse { authority } => {
            let desk = store::desk(tx, authority, reader).await?;
            Ok(desk.and_then(|desk| views::desks::taking_out(&desk, reader)))
        }
        Command::EndAppointment { authority, person } => {
            let desk = store::desk(tx, authority, reader).await?;
            Ok(desk.and_then(|desk| views::desks::ending(&desk, person, reader)))
        }
        Command::RevokeInvitation { link } => {
            let invited = store::invited(tx, link).await?;
            Ok(invited.and_then(|invited| views::invitations::revoking(&invited, reader)))
        }
        Command::EndOperator { person } => {
            let all = store::operators(tx).await?;
            let made = contacts::store::role_invitations_of(tx, person, reader.now).await?;
            Ok(views::colleagues::ending(person, (&all, &made), reader))
        }
        Command::MergeSchools { from, into } => {
            let pair = store::pair_of(tx, [from, into]).await?;
            Ok(pair.and_then(|([from, into], suspended)| views::schools::merging((&from, &into), suspended, reader)))
        }
        Command::CloseSchool { school } => {
            let entry = schools::entry(tx, school).await?;
            Ok(entry.and_then(|entry| views::schools::closing(&entry, reader)))
        }
        Command::SetUp { .. }
        | Command::Invite { .. }
        | Command::FindSchool { .. }
        | Command::FindTwin { .. }
        | Command::Add { .. }
        | Command::Make { .. }
        | Command::AskLate { .. }
        | Command::HandBack { .. } => Ok(None),
    }
}

impl Reads for AuthorityDraft {
    async fn known(_: &FormState<Self>, _: Option<&Input>, tx: &mut Tx, _: &Reader) -> Result<Vec<Authority>> {
        store::in_use(tx).await
    }
}
