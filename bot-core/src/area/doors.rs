//! The doors: the few screens and commands to which areas lead that stand before their owner, and what the kernel asks of one.

use super::{Command, Screen, Timer};
use crate::areas::{
    accounts, authorities, carry, closing, contacts, erasure, files, guests, help, journal, members, news, newsletter,
    people, projects, sessions, space, students, suspension, takeovers, told,
};
use crate::conversation::{Action, Picked};
use crate::credentials::UserName;
use crate::decision::{Change, Decided, Effect};
use crate::domain::{AccountId, AuthorityId, Deed, PersonId, PlanId, ProjectId, SchoolId, SpaceId, StudentId, Title};
use crate::paper::{Draft, Paper};
use crate::platform::Platform;
use crate::reader::{Fresh, Me, Operator, Reader};
use crate::store::outbox::LeaseInfo;
use crate::store::{Result, Tx, conversations};
use crate::text::Text;
use crate::view::{Button, CommandName, Introduction};
use crate::wire::{Mark, Page, Wire as _};

/// The screen that is no message: the commands of a person's role.
pub(crate) fn offered_commands() -> Screen {
    help::Screen::Commands.into()
}

/// Every command there is, for platforms that offer the same to everybody; `linking`: whether accounts can be linked.
pub fn every_command(linking: bool) -> Vec<CommandName> {
    help::every_command(linking)
}

/// Home, where everything starts.
pub fn home() -> Screen {
    help::Screen::Home.into()
}

/// Home, below a line that says that words were not expected.
pub(crate) fn not_understood() -> Screen {
    help::Screen::NotUnderstood.into()
}

/// Home, below a line that says that there is no such command.
pub(crate) fn no_such_command() -> Screen {
    help::Screen::NoSuchCommand.into()
}

/// What somebody reads who was made an approver or an operator.
pub(crate) fn welcome() -> Screen {
    help::Screen::Welcome.into()
}

/// The menu that a screen is, at whatever page and whatever stands above it.
pub(crate) fn menu(screen: &Screen) -> Screen {
    if [not_understood(), no_such_command()].contains(screen) { home() } else { screen.at_page(Page(0)) }
}

/// A person's projects.
pub(crate) fn projects() -> Screen {
    projects::Screen::Projects { group: projects::Group::All, page: Page(0) }.into()
}

/// Whether a screen brings something to a person that stands nowhere else, such as somebody's words or a file: nothing else takes
/// its place then.
pub(crate) fn brings_words(screen: &Screen, me: &Me) -> bool {
    screen.is(Mark::Words) || carries_file(screen) || (*screen == registration() && people::is_asked_for_something(me))
}

/// Whether a screen is a menu: it does not change by itself, and says nothing that a newer one does not say, so that the
/// newest is enough. A refusal is none: it answers one thing that was sent, and stays with it. Nor is what a file goes out with.
pub(crate) fn is_menu(screen: &Screen) -> bool {
    let is_other = matches!(screen, Screen::Refused(_)) || carries_file(screen) || *screen == offered_commands();
    let is_other = is_other || erases_since(screen).is_some();
    screen.subject(PersonId(0)).is_none() && !is_other
}

/// Whether it takes long to read what a screen shows to somebody: what is marked so, and all that waits for those who decide.
pub(crate) fn is_slow(screen: &Screen, me: &Me) -> bool {
    screen.is(Mark::Slow) || help::counts_what_waits(screen, me)
}

/// Whether a file goes out with a screen.
pub(crate) fn carries_file(screen: &Screen) -> bool {
    screen.is(Mark::File)
}

/// Reads what stands on a paper, for a reader who may see it; `None` where nothing does.
pub(crate) async fn drafted(paper: &Paper, tx: &mut Tx, reader: &Reader) -> Result<Option<Draft>> {
    students::drafted(paper, tx, reader).await
}

/// Tells whoever has to know that an account can no longer be written to.
pub(crate) async fn lost(tx: &mut Tx, account: AccountId, info: LeaseInfo<'_>) -> Result<()> {
    authorities::store::channels::lost(tx, account, info).await?;
    newsletter::lost(tx, account).await?;
    sessions::lost(tx, account, info).await
}

/// A person's contacts.
pub(crate) fn contacts() -> Screen {
    contacts::Screen::Contacts { page: Page(0) }.into()
}

/// The ways to win a contact.
pub(crate) fn add_contact() -> Screen {
    contacts::Screen::AddContact.into()
}

/// A project as its founders see it.
pub(crate) fn project(project: ProjectId) -> Screen {
    projects::Screen::Project { project, page: Page(0) }.into()
}

/// Those who take part in a project.
pub(crate) fn members(project: ProjectId) -> Screen {
    members::Screen::Members { project, page: Page(0) }.into()
}

/// A plan of how a project goes on without somebody.
pub(crate) fn plan(plan: PlanId) -> Screen {
    members::Screen::Plan { plan }.into()
}

/// Those who could carry on in place of somebody.
pub(crate) fn comer(project: ProjectId, person: PersonId) -> Screen {
    members::Screen::Comer { project, person, page: Page(0) }.into()
}

/// What follows where somebody is at another school from now on.
pub(crate) async fn moved(tx: &mut Tx, person: PersonId) -> Result<Vec<Effect>> {
    members::replacement::moved(tx, person).await
}

/// What is said of a school elsewhere is said of the one that it turned out to be.
pub(crate) async fn school_merged(tx: &mut Tx, from: SchoolId, into: SchoolId) -> Result<()> {
    suspension::store::school_merged(tx, from, into).await?;
    projects::store::school_merged(tx, from, into).await?;
    students::store::school_merged(tx, from, into).await
}

/// Where a reader changes profiles in their projects, if they may in any.
pub(crate) async fn changes_profiles(tx: &mut Tx, reader: &Reader) -> Result<Option<Screen>> {
    members::leads_to(members::Purpose::Profiles, tx, reader).await
}

/// Where a reader says that a partner leaves one of their projects, if they may in any.
pub(crate) async fn partner_leaves(tx: &mut Tx, reader: &Reader) -> Result<Option<Screen>> {
    members::leads_to(members::Purpose::Replacement, tx, reader).await
}

/// Where a reader brings students into the TwinSpace of one of their projects, if they may in any.
pub(crate) async fn brings_students(tx: &mut Tx, reader: &Reader) -> Result<Option<Screen>> {
    members::leads_to(members::Purpose::Students, tx, reader).await
}

/// Where a reader works with others in the TwinSpace of one of their projects, if they have one.
pub(crate) async fn works_in_a_space(tx: &mut Tx, reader: &Reader) -> Result<Option<Screen>> {
    members::leads_to(members::Purpose::Space, tx, reader).await
}

/// What follows for the plans of a project that is started anew, once the new one is sent to this partner.
pub(crate) async fn started_anew(
    tx: &mut Tx,
    about: (ProjectId, PersonId),
    reader: &Reader,
    fresh: &mut Fresh,
) -> Result<Change> {
    members::replacement::started_anew(tx, about, reader, fresh).await
}

/// What a support service can say on a project about teachers of its country who do not answer.
pub(crate) fn reports(seen: projects::Seen<'_>, authority: AuthorityId) -> Vec<Button> {
    members::replacement::reports(seen, authority)
}

/// What closing a project means, and what can be done once it is closed.
pub(crate) fn closing(project: ProjectId) -> Screen {
    closing::Screen::Closing { project }.into()
}

/// Opens the form of a new project that says the same as a closed one.
pub(crate) fn start_anew(project: ProjectId) -> Command {
    closing::Command::StartAnew { project }.into()
}

/// What somebody asks for who opens a link: the hash of its code says to what it leads.
pub(crate) async fn opens(tx: &mut Tx, hash: Vec<u8>) -> Result<Command> {
    if students::store::by_claim(tx, &hash).await?.is_some() {
        return Ok(sessions::Command::OpenLink { proof: sessions::Proof::of(&hash) }.into());
    }
    if contacts::store::is_for_guests(tx, &hash).await? {
        return Ok(guests::Command::OpenLink { hash }.into());
    }
    Ok(match contacts::store::is_to_project(tx, &hash).await? {
        true => members::Command::OpenLink { hash }.into(),
        false => contacts::Command::OpenLink { hash }.into(),
    })
}

/// Opens the TwinSpace of a project.
pub(crate) fn opens_space(project: ProjectId, at: i64, fresh: &mut Fresh) -> Change {
    space::rules::opened(project, at, fresh)
}

/// The TwinSpace of a project.
pub(crate) fn space(project: ProjectId) -> Screen {
    space::Screen::Space { project }.into()
}

/// The students in the TwinSpace of a project.
pub(crate) fn students(project: ProjectId) -> Screen {
    students::Screen::Students { project, page: Page(0) }.into()
}

/// How many students a TwinSpace has: those who publish, then the others.
pub(crate) async fn count_students(tx: &mut Tx, space: SpaceId) -> Result<(u32, u32)> {
    students::store::count(tx, space).await
}

/// What follows for whoever works as a student who has another password, or is gone.
pub(crate) fn student_leaves(student: StudentId) -> Change {
    sessions::student_leaves(student)
}

/// Forgets what else is kept of a student who is erased: forms, wishes. What they have published stays, and names nobody.
pub(crate) async fn student_is_erased(tx: &mut Tx, student: StudentId) -> Result<()> {
    conversations::erase_student(tx, student).await?;
    files::erase_student(tx, student).await?;
    told::erase_student(tx, student).await?;
    news::erase_student(tx, student).await?;
    journal::store::erase_student(tx, student).await?;
    super::copies_end(tx, student).await?;
    carry::store::erase_student(tx, student).await
}

/// Whether it is time to note again that a student has done something, who did so last at this time, in ms.
pub(crate) fn is_unseen(seen_at: Option<i64>, now: i64) -> bool {
    // A time that lies ahead is of a clock that was wrong.
    seen_at.is_some_and(|at| at > now || now - at >= students::SEEN_EVERY)
}

/// Notes that a student has done something where they are logged in.
pub(crate) async fn student_seen(tx: &mut Tx, student: StudentId, now: i64) -> Result<()> {
    students::store::seen(tx, student, now).await
}

/// Asks the teacher who has registered a student to agree that they work in another project, too.
pub(crate) fn asks_consent(project: ProjectId, name: UserName) -> Command {
    takeovers::Command::Ask { project, name }.into()
}

/// What a person has asked other teachers for, for a project.
pub(crate) fn asked_students(project: ProjectId) -> Screen {
    takeovers::Screen::Asked { project, page: Page(0) }.into()
}

/// How much of that waits.
pub(crate) async fn count_asked(tx: &mut Tx, project: ProjectId, person: PersonId) -> Result<u32> {
    takeovers::store::count(tx, (project, person)).await
}

/// The link by which a student gets their password, for a teacher.
pub(crate) fn student_link(project: ProjectId, student: StudentId) -> Screen {
    sessions::Screen::Link { project, student }.into()
}

/// Begins to bring a student of another project in.
pub(crate) fn joins_student(project: ProjectId) -> Command {
    sessions::Command::Join { project }.into()
}

/// Whether a teacher can bring a student of another project in.
pub(crate) fn may_join_student(inside: space::Inside<'_>) -> Decided {
    sessions::rules::join(inside)
}

/// The guests of a TwinSpace.
pub(crate) fn guests(project: ProjectId) -> Screen {
    guests::Screen::Guests { project, page: Page(0) }.into()
}

/// Whether somebody is a guest of a TwinSpace.
pub(crate) async fn is_guest(tx: &mut Tx, space: SpaceId, person: PersonId) -> Result<bool> {
    guests::store::is_guest(tx, space, person).await
}

/// How a guest leaves a TwinSpace: the button on its home.
pub(crate) fn guest_leaves(inside: space::Inside<'_>) -> Option<Button> {
    guests::offered_on_home(inside)
}

/// The TwinSpaces where somebody is a guest.
pub(crate) fn visits() -> Screen {
    guests::Screen::Visits { page: Page(0) }.into()
}

/// In how many TwinSpaces somebody is a guest.
pub(crate) async fn count_visits(tx: &mut Tx, person: PersonId) -> Result<usize> {
    Ok(guests::store::visits(tx, person).await?.len())
}

/// Shows the posts of a TwinSpace.
pub(crate) fn look_at_news(project: ProjectId) -> Command {
    news::Command::Look { project }.into()
}

/// Counts the posts of a TwinSpace that a reader has not looked at yet.
pub(crate) async fn new_posts(tx: &mut Tx, space: SpaceId, reader: &Reader) -> Result<u32> {
    news::store::count_new(tx, space, news::Listening::of(reader)).await
}

/// Notes in the journal of a TwinSpace that somebody has done something.
pub(crate) fn noted(space: SpaceId, deed: Deed) -> Change {
    Change::event(journal::Event::Noted { space, deed })
}

/// The same, where what was done is written.
pub(crate) async fn note(tx: &mut Tx, space: SpaceId, deed: &Deed) -> Result<()> {
    journal::store::add(tx, space, deed).await
}

/// The same for the TwinSpace of a project, if it has one.
pub(crate) async fn note_in(tx: &mut Tx, project: ProjectId, deed: &Deed) -> Result<()> {
    journal::store::add_in(tx, project, deed).await
}

/// Shows what has happened in a TwinSpace.
pub(crate) fn look_at_journal(project: ProjectId) -> Command {
    journal::Command::Look { project }.into()
}

/// Counts what others have done in a TwinSpace since a reader looked last.
pub(crate) async fn missed(tx: &mut Tx, space: SpaceId, reader: &Reader) -> Result<u32> {
    journal::store::count_missed(tx, space, news::Listening::of(reader)).await
}

/// Which language shall be spoken?
pub(crate) fn languages() -> Screen {
    help::Screen::Languages { page: Page(0) }.into()
}

/// What follows for the sessions of a student who is erased: everything that names them there goes.
pub(crate) fn student_gone(student: &students::Student) -> Change {
    sessions::gone(student).and(takeovers::student_leaves(student.id))
}

/// Forgets what was typed of the name of somebody who is erased.
pub(crate) async fn forget_typed(tx: &mut Tx, is_named: &(dyn Fn(&str) -> bool + Sync)) -> Result<()> {
    sessions::store::handouts::forget_typed(tx, is_named).await
}

/// What a key has sealed is lost for good: nothing leads to it any more.
pub(crate) async fn given_up(tx: &mut Tx, key: &str) -> Result<()> {
    students::store::give_up(tx, key).await
}

/// Looks later whether an account that a student has used, who is erased, is anybody's still.
pub(crate) fn account_left(account: AccountId) -> Timer {
    erasure::Timer::Account { account }.into()
}

/// What follows for the students of a project that has closed: they are erased after a while.
pub(crate) fn students_end(project: ProjectId, reader: &Reader) -> Change {
    erasure::rules::closed(project, reader)
}

/// What follows for the students of a project that is opened again: they stay.
pub(crate) fn students_stay(project: ProjectId) -> Change {
    erasure::rules::reopened(project)
}

/// Erases a student on a teacher's word: the button on the student's card, where it is offered.
pub(crate) fn forgets_student(inside: space::Inside<'_>, pupil: &students::Pupil) -> Option<Button> {
    erasure::offered_on_card(inside, pupil)
}

/// Erases the student who asks for it.
pub(crate) fn forget_me() -> Command {
    erasure::Command::ForgetMe.into()
}

/// The home of a student.
pub(crate) fn student_home() -> Screen {
    sessions::Screen::Home.into()
}

/// Whether an action asks for a secret: what a modal answers it with, or somebody types then, is one, and is kept nowhere.
#[must_use]
pub fn is_secret(action: &Action) -> bool {
    sessions::asks_secret(action).is_some()
}

/// Whether an action proves that somebody has opened a student's link.
pub(crate) fn proves(action: &Action) -> bool {
    sessions::proves(action)
}

/// The projects of a student.
#[cfg(test)]
pub(crate) fn student_projects() -> Screen {
    sessions::Screen::MyProjects.into()
}

/// Logs a student out.
pub(crate) fn log_out() -> Command {
    sessions::Command::LogOut.into()
}

/// Begins to log in as a student.
pub(crate) fn log_in() -> Command {
    sessions::Command::LogIn.into()
}

/// Whether a student can reach a screen.
pub(crate) fn is_for_students(screen: &Screen) -> bool {
    sessions::is_open(screen)
}

/// Whether a screen asks for a secret, which is typed then.
pub(crate) fn asks_secret(screen: &Screen) -> bool {
    sessions::is_secret(screen)
}

/// Takes a message away in which somebody has typed a secret, at a time in ms.
pub(crate) fn erases(since: i64) -> Screen {
    sessions::Screen::Erase { since }.into()
}

/// When the message was written that a screen takes away, in ms; `None` where it takes none away.
pub(crate) fn erases_since(screen: &Screen) -> Option<i64> {
    sessions::erases_since(screen)
}

/// Begins to hand a student's login to somebody who was picked.
pub(crate) fn hands_out(to: &Picked, words: &str) -> Command {
    sessions::Command::AskHandout { to: to.clone(), words: words.to_owned() }.into()
}

/// A person's accounts.
pub(crate) fn accounts() -> Screen {
    accounts::Screen::Accounts.into()
}

/// How a person's own registration stands.
pub(crate) fn registration() -> Screen {
    people::Screen::Registration.into()
}

/// Begins to register as a teacher.
pub(crate) fn register() -> Command {
    people::Command::EditProfile.into()
}

/// The questions that people ask.
pub(crate) fn questions() -> Screen {
    help::Screen::Questions.into()
}

/// Opens the form for a new project.
pub(crate) fn new_project() -> Command {
    projects::Command::New.into()
}

/// The same with this contact as the partner.
pub(crate) fn new_project_with(partner: PersonId) -> Command {
    projects::Command::NewWith { partner }.into()
}

/// A person's projects that somebody has declined: they can be offered to any contact.
pub(crate) async fn declined(tx: &mut Tx, person: PersonId) -> Result<Vec<(ProjectId, Title)>> {
    projects::store::declined(tx, person).await
}

/// Offers such a project to a contact.
pub(crate) fn offer_to(project: ProjectId, partner: PersonId) -> Command {
    projects::Command::OfferTo { project, partner }.into()
}

/// What to know before the first question about oneself, in a line, and the button that says more.
pub(crate) fn privacy_first(reader: &Reader) -> (Text, Button) {
    help::privacy_first(reader)
}

/// What the bot says of itself where its platform shows that: in full, and in a few words; `None` where nobody says who runs it.
pub(crate) fn introduction(operator: &Operator, platform: Platform) -> Option<Introduction> {
    help::introduction(operator, platform)
}
