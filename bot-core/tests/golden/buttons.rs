//! Screens, as the outbox and the recorded messages hold them, and buttons, as they stand in people's chats.

use bot_core::area::{AreaCommand, AreaScreen};
use bot_core::areas::{accounts, authorities, help};
use bot_core::conversation::{Action, Deed, Press, QuestionId, Refused, Screen, Sorry, Verdict};
use bot_core::domain::{AuthorityId, ConversationId, EntryId, ProjectId};
use bot_core::text::Text;
use serde_json::{Value, json};

use crate::all_forms_of;

const PROJECT: ProjectId = ProjectId(1_234_567_890_123_456_789);
const AUTHORITY: AuthorityId = AuthorityId(10);
const CONVERSATION: ConversationId = ConversationId(5);

/// Fails where a variant has no sample; does not compile where the list of variants is not whole.
macro_rules! every_variant {
    ($samples:expr, $($pattern:pat),* $(,)? $(=> $($absent:pat),+)?) => {{
        let samples = $samples;
        for sample in &samples {
            match sample { $($pattern => {})* $($($absent => {})+)? }
        }
        $(assert!(samples.iter().any(|sample| matches!(sample, $pattern)), "no sample of {}", stringify!($pattern));)*
        samples
    }};
}

fn screens() -> Vec<Screen> {
    use Screen as S;
    let id = PROJECT;
    let sorries = sorries().into_iter().map(S::Sorry);
    let fixed = [
        S::Home,
        S::Conversation(CONVERSATION),
        S::Projects { page: 3 },
        S::Project { id, page: 1 },
        S::Offer { id, page: 2 },
        S::Approval { id, authority: AUTHORITY, page: 3 },
        S::Inbox { page: 4 },
        S::Queue { page: 5 },
        S::Confirm(Box::new(Deed::Withdraw(id, 3))),
        S::News(EntryId(7)),
        S::Answered(CONVERSATION),
        S::History { id, page: 6 },
        help::Screen::Commands.into(),
        S::Draft(CONVERSATION),
        authorities::Screen::NoChannel { authority: AUTHORITY, channel: "1200000000000000001".to_owned() }.into(),
        accounts::Screen::Unlinking.into(),
    ];
    let (text, leads) = (Text::new("refusal-gone"), Some((Text::new("button-home"), S::Home)));
    let refused = [S::Refused(Box::new(Refused { text, leads }))];
    let all = fixed.into_iter().chain(sorries).chain(refused);
    let all: Vec<Screen> = all.chain(AreaScreen::examples()).collect();
    #[rustfmt::skip]
    return every_variant!(
        all,
        S::Home, S::Help(_), S::Conversation(_), S::Projects { .. }, S::Project { .. },
        S::Offer { .. }, S::Approval { .. }, S::People(_), S::Inbox { .. }, S::Queue { .. }, S::Confirm(_), S::News(_),
        S::Answered(_), S::History { .. }, S::Authorities(_), S::Sorry(_), S::Draft(_), S::Accounts(_),
        S::Contacts(_), S::Refused(_),
    );
}

fn sorries() -> Vec<Sorry> {
    use Sorry as S;
    let all = vec![S::Unusable, S::Unfetched, S::EditedTooLate, S::NobodyPicked, S::Failed, S::DraftGone];
    #[rustfmt::skip]
    return every_variant!(
        all,
        S::Unusable,
        S::Unfetched, S::EditedTooLate, S::NobodyPicked, S::Failed, S::DraftGone,
    );
}

fn presses() -> Vec<Press> {
    use Press as P;
    let all = vec![
        P::Choose("es-md".into()),
        P::Toggle("art".into()),
        P::Page(2),
        P::ShowAll,
        P::Done,
        P::Skip,
        P::Back,
        P::Keep,
        P::ChangeAny,
        P::Change(QuestionId::new("title")),
        P::Send,
        P::Pause,
        P::Review,
        P::Fill,
        P::Tick,
    ];
    #[rustfmt::skip]
    return every_variant!(
        all,
        P::Choose(_), P::Toggle(_), P::Page(_), P::ShowAll, P::Done, P::Skip, P::Back, P::Keep, P::ChangeAny,
        P::Change(_), P::Send, P::Pause, P::Review, P::Fill, P::Tick,
    );
}

fn deeds() -> Vec<Deed> {
    use Deed as D;
    let (project, authority) = (PROJECT, AUTHORITY);
    let vote = |verdict| D::Vote { project, revision: 3, authority, verdict };
    let all = vec![
        D::NewProject,
        D::Resume(CONVERSATION),
        D::Discard(CONVERSATION),
        D::Accept(project, 3),
        D::Decline(project, 3),
        D::Suggest(project, 3),
        D::Later(project, 3),
        vote(Verdict::Approve),
        vote(Verdict::Return),
        vote(Verdict::Reject),
        D::Undo { project, revision: 3, authority },
        D::EditProject(project),
        D::Withdraw(project, 3),
        D::OfferAgain(project),
        D::Copy(project),
        D::Remind(project),
        D::GoOn,
    ];
    let all: Vec<Deed> = all.into_iter().chain(AreaCommand::examples()).collect();
    #[rustfmt::skip]
    return every_variant!(
        all,
        D::NewProject, D::Resume(_), D::Discard(_), D::Help(_), D::Accept(..), D::Decline(..), D::Suggest(..),
        D::Later(..), D::Vote { .. }, D::Undo { .. }, D::People(_), D::Contacts(_),
        D::EditProject(_), D::Withdraw(..), D::OfferAgain(_), D::Copy(_), D::Remind(_), D::GoOn,
        D::Accounts(_) => D::Authorities(_)
    );
}

fn actions() -> Vec<Action> {
    let form = |press| Action::Form { conversation: CONVERSATION, revision: 9, press };
    // A refusal is shown, and asked for by no button.
    let shown = screens()
        .into_iter()
        .filter(|screen| {
            screen.in_area().is_none_or(|screen| screen.number().is_some()) && !matches!(screen, Screen::Refused(_))
        })
        .map(Action::Go);
    let pressed = presses().into_iter().map(form);
    let sure = AreaCommand::examples().into_iter().map(Action::Sure);
    let all: Vec<Action> = shown.chain(pressed).chain(deeds().into_iter().map(Action::Do)).chain(sure).collect();
    every_variant!(all, Action::Go(_), Action::Form { .. }, Action::Do(_), Action::Sure(_))
}

#[test]
fn every_screen_ever_stored_is_known() {
    let today = serde_json::to_value(screens()).expect("screens encode");
    for form in all_forms_of("screens", &today) {
        for screen in form.as_array().expect("a list of screens") {
            let read: Screen = serde_json::from_value(screen.clone()).unwrap_or_else(|_| panic!("{screen} is lost"));
            let again = serde_json::to_value(&read).expect("it encodes");
            assert_eq!(serde_json::from_value::<Screen>(again).ok(), Some(read));
        }
    }
}

#[test]
fn every_button_ever_shown_still_asks_the_same() {
    let button = |action: &Action| json!({"wire": action.encode(), "asks": action});
    let today: Value = actions().iter().map(button).collect();
    for form in all_forms_of("buttons", &today) {
        for button in form.as_array().expect("a list of buttons") {
            let wire = button["wire"].as_str().expect("what the button carries");
            let asks: Action = serde_json::from_value(button["asks"].clone()).expect("an action");
            assert_eq!(Action::decode(wire), Ok(asks), "{wire}");
        }
    }
}
