//! Properties of the form machine, over every flow.

mod known;
mod lists;

use bot_core::areas::inquiries::Origin;
use bot_core::areas::people;
use bot_core::areas::projects::{self, ProjectKnown};
use bot_core::conversation::{Action, Answer, Input, Press, QuestionId, Step};
use bot_core::domain::{AuthorityId, ConversationId, LinkId, Peer, PersonId, ProjectId, School, SchoolChoice};
use bot_core::file::FileRef;
use bot_core::flows::{
    AuthorityDraft, ClassDraft, Conversation, DelegationDraft, GuestDraft, InquiryDraft, IssueDraft, Known, Note,
    PartnersDraft, PostDraft, ProfileDraft, ProjectDraft, ReissueDraft, SendTimeDraft,
};
use bot_core::form::Handle;
use bot_core::platform::Platform;
use bot_core::reader::{Me, Reader};
use bot_core::text::{Locale, Text};
use bot_core::view::{Link, View, Widget};
use bot_core::wire::{Revision, Words};
use proptest::prelude::*;
use proptest::sample::Index;

use known::{known, school, service};

const HANDLE: Handle = Handle { conversation: ConversationId(1), revision: 1 };

fn reader() -> Reader {
    Reader::of(Me::of(PersonId(1), "Ana Nube".into()), Locale::english(), 1_800_000_000_000)
}

fn send_time() -> SendTimeDraft {
    let draft = serde_json::json!({"issue": 7, "revision": 1, "title": "Rivers", "country": "es"});
    serde_json::from_value(draft).expect("a draft")
}

/// How many there are.
const FLOWS: usize = 15;

fn flows() -> [Conversation; FLOWS] {
    let (project, revision) = (ProjectId(1), Revision(1));
    let note = |command| Conversation::from(Note::new(command, "Rivers".into()));
    [
        ProfileDraft::default().into(),
        ProjectDraft::default().into(),
        PartnersDraft::of(project, "Rivers").into(),
        ClassDraft::of(project, "Rivers").into(),
        ReissueDraft::of(project, "Rivers").into(),
        PostDraft::of(project, "Rivers").into(),
        IssueDraft::of(&service(), Locale::english()).into(),
        send_time().into(),
        GuestDraft::of(project, "Rivers", LinkId(1), None).into(),
        InquiryDraft::of(None, Some(Origin::Projects)).into(),
        DelegationDraft::of(AuthorityId(1), Text::words("The service")).into(),
        AuthorityDraft::default().into(),
        note(projects::Command::Decline { project, revision, words: Words::default() }.into()),
        note(projects::Command::Suggest { project, revision, words: Words::default() }.into()),
        note(people::Command::AnswerService { words: Words::default() }.into()),
    ]
}

/// A good answer to each question.
fn good(question: &QuestionId) -> Answer {
    let text = |words: &str| Answer::Text(words.into());
    match question.as_str() {
        "ages" => text("9-12"),
        "pupils" => text("24"),
        "role" => Answer::One("member".into()),
        "partner" => Answer::One("3".into()),
        "partners" => Answer::Many(vec!["2".into(), "4".into()]),
        "students" => Answer::Many(vec!["1".into(), "3".into()]),
        "school" => Answer::One("new".into()),
        "seat" => Answer::One("es-md".into()),
        "country" | "language" => Answer::One("es".into()),
        "send-day" => text("tomorrow"),
        "send-time" => text("9:00"),
        "region" => Answer::One("es-md".into()),
        "from" => Answer::One("nothing".into()),
        "languages" => Answer::Many(vec!["en".into(), "es".into()]),
        "subjects" | "tools" => Answer::Many(vec![first_key(question)]),
        "taker" => Answer::One("3".into()),
        "first-day" => text("tomorrow"),
        "last-day" => text("in two weeks"),
        "kit" | "word" => Answer::Skip,
        "picture" => Answer::File(file("clouds.jpg")),
        _ => text("Rivers of Europe"),
    }
}

/// A file that somebody has sent.
fn file(name: &str) -> FileRef {
    FileRef { platform: Platform::ALL[0], id: "7".into(), name: name.to_owned(), size: 9 }
}

fn first_key(question: &QuestionId) -> String {
    let list =
        if question.as_str() == "tools" { bot_core::lists::List::tools() } else { bot_core::lists::List::subjects() };
    list.keys().next().expect("a list has entries").to_owned()
}

fn step(conversation: Conversation, input: &Input) -> Step<Conversation> {
    let known = known(&conversation);
    conversation.step(input, &reader(), &known)
}

fn next(conversation: Conversation, input: &Input) -> Conversation {
    match step(conversation, input) {
        Step::Continue(next) | Step::Refused(next) | Step::Submit(next, _) => next,
    }
}

fn view(conversation: &Conversation) -> View {
    conversation.view(HANDLE, &reader(), &known(conversation))
}

/// Answers, wrong first where `wrong` says so, in batches of the given sizes.
fn run(mut conversation: Conversation, sizes: &[usize], wrong: &[bool]) -> View {
    let mut sizes = sizes.iter().copied().cycle();
    let mut failed: Vec<QuestionId> = Vec::new();
    // Each question is answered wrongly once at most.
    for _ in 0..100 {
        let open = conversation.open();
        if open.is_empty() {
            return view(&conversation);
        }
        let batch = open.into_iter().take(sizes.next().unwrap_or(1).max(1)).map(|question| {
            let at = question.as_str().len() % wrong.len().max(1);
            let fails = wrong.get(at).copied().unwrap_or(false) && !failed.contains(&question);
            let answer = if fails { Answer::Unusable } else { good(&question) };
            failed.push(question.clone());
            (question, answer)
        });
        let input = Input::Answer(batch.collect());
        conversation = next(conversation, &input);
    }
    panic!("it does not come to an end: {conversation:?}")
}

fn actions(view: &View) -> Vec<Press> {
    let buttons = match view {
        View::Ask { buttons, .. } | View::Review { buttons, .. } | View::Card { buttons, .. } => buttons.clone(),
        View::Browse { buttons, list, .. } => list.turn.iter().chain(buttons).cloned().collect(),
        View::Commands(_) => Vec::new(),
    };
    let mut all: Vec<Action> = buttons
        .into_iter()
        .filter_map(|button| match button.link {
            Link::Do(action) => Some(action),
            Link::Share { .. } | Link::Pick => None,
        })
        .collect();
    if let View::Browse { list, .. } = view {
        all.extend(list.choices.iter().map(|choice| choice.action.clone()));
    }
    all.into_iter()
        .filter_map(|action| match action {
            Action::Form { press, .. } => Some(press),
            Action::Go(_) | Action::Do(_) | Action::Sure(_) => None,
        })
        .collect()
}

fn anything() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(Answer::Text(String::new())),
        Just(Answer::Text("🎉🎉🎉".into())),
        Just(Answer::Text("a".repeat(10_000))),
        Just(Answer::Text("\u{202E}مرحبا\u{0} <b>*_`[x](y)".into())),
        Just(Answer::Text("English, Spanish".into())),
        Just(Answer::Text("zzzz".into())),
        Just(Answer::Text("9-12".into())),
        Just(Answer::Unusable),
        Just(Answer::Unfetched),
        Just(Answer::File(file("4b.csv"))),
        Just(Answer::File(file("clouds.png"))),
        Just(Answer::Skip),
        Just(Answer::One("never-offered".into())),
        Just(Answer::Many((0..50).map(|n| n.to_string()).collect())),
        ".{0,40}".prop_map(Answer::Text),
    ]
}

#[derive(Clone, Debug)]
enum Move {
    Offered(Index),
    Forged(Press),
    Answer(Answer),
    Good,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let forged = prop_oneof![
        Just(Press::Choose("never-offered".into())),
        Just(Press::Tick("never-offered".into())),
        Just(Press::Untick("never-offered".into())),
        Just(Press::Page(u16::MAX)),
        Just(Press::Done),
        Just(Press::Skip),
        Just(Press::Back),
        Just(Press::Keep),
        Just(Press::Send),
        Just(Press::ChangeAny),
        Just(Press::Review),
        Just(Press::ShowAll),
        Just(Press::ShowChosen),
        Just(Press::Use),
        Just(Press::Change(QuestionId::new("title"))),
        Just(Press::Change(QuestionId::new("no-such-question"))),
    ];
    let one = prop_oneof![
        4 => any::<Index>().prop_map(Move::Offered),
        1 => forged.prop_map(Move::Forged),
        2 => anything().prop_map(Move::Answer),
        3 => Just(Move::Good),
    ];
    prop::collection::vec(one, 0..60)
}

proptest! {
    /// However answers are batched, the same is shown in the end.
    #[test]
    fn batching_changes_nothing(
        flow in 0..FLOWS,
        sizes in prop::collection::vec(1..20_usize, 1..6),
        wrong in prop::collection::vec(any::<bool>(), 1..12),
    ) {
        let one_by_one = run(flows()[flow].clone(), &[1], &wrong);
        let batched = run(flows()[flow].clone(), &sizes, &wrong);
        prop_assert_eq!(one_by_one, batched);
    }

    /// A walk of anything at all: what is offered works, what is not changes nothing, there is always a
    /// way on, only a review can be sent, and every state survives a restart.
    #[test]
    fn walks_end_nowhere(flow in 0..FLOWS, moves in moves()) {
        let mut conversation = flows()[flow].clone();
        for made in moves {
            let view = view(&conversation);
            let offered = actions(&view);
            prop_assert!(!offered.is_empty(), "nothing can be pressed");
            let input = match made {
                Move::Offered(index) => Input::Press(index.get(&offered).clone()),
                Move::Forged(press) => Input::Press(press),
                Move::Answer(answer) => match view.question() {
                    Some(question) => Input::answer(question.id.clone(), answer),
                    None => continue,
                },
                Move::Good => match view.question() {
                    Some(question) => Input::answer(question.id.clone(), good(&question.id)),
                    None => continue,
                },
            };
            if input == Input::Press(Press::Pause) {
                continue;
            }
            let was_offered = matches!(&input, Input::Press(press) if offered.contains(press));
            conversation = match step(conversation.clone(), &input) {
                Step::Continue(next) => next,
                Step::Refused(same) => {
                    prop_assert!(!was_offered, "an offered button was refused: {:?}", input);
                    prop_assert_eq!(&same, &conversation, "a refused input changed something");
                    same
                }
                Step::Submit(state, _) => {
                    let is_review = matches!(view, View::Review { .. });
                    prop_assert!(is_review, "sent from something else than the review");
                    state
                }
            };
            let stored = conversation.encode().expect("encodes");
            let read = Conversation::decode(conversation.flow(), &stored).expect("decodes");
            prop_assert_eq!(&read, &conversation);
        }
    }

    /// Whoever is quicker than the bot presses several buttons of one message: each of them holds until something else is
    /// asked, and one pressed twice is pressed once.
    #[test]
    fn presses_of_one_message_hold_as_long_as_the_same_is_asked(
        flow in 0..FLOWS,
        good in 0..20_usize,
        quick in prop::collection::vec(any::<Index>(), 1..6),
    ) {
        let mut conversation = flows()[flow].clone();
        for question in conversation.open().into_iter().take(good) {
            conversation = next(conversation, &Input::answer(question.clone(), self::good(&question)));
        }
        let begun = conversation.clone();
        let offered = actions(&view(&conversation));
        for index in quick {
            let press = index.get(&offered).clone();
            if press == Press::Pause || !conversation.asks_the_same(&begun) {
                continue;
            }
            let once = match step(conversation.clone(), &Input::Press(press.clone())) {
                Step::Continue(next) => next,
                Step::Submit(..) => break,
                Step::Refused(_) => return Err(TestCaseError::fail(format!("{press:?} was refused"))),
            };
            if once.asks_the_same(&begun) {
                prop_assert_eq!(next(once.clone(), &Input::Press(press)), once.clone());
            }
            conversation = once;
        }
    }

    /// What was typed and cannot be used is kept, and shown again with what is wrong.
    #[test]
    fn a_rejected_answer_is_shown_again(words in "\\PC{1,30}") {
        let mut conversation: Conversation = ProjectDraft::default().into();
        conversation = next(conversation, &Input::answer(QuestionId::new("partner"), Answer::One("3".into())));
        let typed = words.repeat(120);
        conversation = next(conversation, &Input::answer(QuestionId::new("title"), Answer::Text(typed.clone())));
        let view = view(&conversation);
        let question = view.question().expect("a question is asked");
        if question.id == QuestionId::new("title") {
            prop_assert!(question.problem.is_some());
            prop_assert_eq!(question.typed.as_deref(), Some(typed.as_str()));
        } else {
            prop_assert!(typed.trim().chars().count() <= 100 || typed.split_whitespace().count() > 1);
        }
    }
}

#[test]
fn a_condition_that_ends_takes_its_answers_with_it() {
    let mut conversation: Conversation = ProfileDraft::default().into();
    for (question, answer) in [
        ("name", Answer::Text("Ana Nube".into())),
        ("country", Answer::One("es".into())),
        ("school", Answer::One("new".into())),
        ("school-name", Answer::Text("Escuela Nube".into())),
        ("town", Answer::Text("Valverde".into())),
        ("region", Answer::One("es-md".into())),
    ] {
        conversation = next(conversation, &Input::answer(QuestionId::new(question), answer));
    }
    let known = Input::answer(QuestionId::new("school"), Answer::One("7".into()));
    conversation = next(conversation, &known);
    let stored = conversation.encode().expect("encodes");
    assert!(!stored.contains("es-md\",\"") && stored.contains("\"school_name\":null"), "{stored}");
    let again = Input::answer(QuestionId::new("school"), Answer::One("new".into()));
    conversation = next(conversation, &again);
    assert_eq!(conversation.open().first(), Some(&QuestionId::new("school-name")));
}

#[test]
fn typing_ticks_what_it_names_and_searches_for_the_rest() {
    let mut conversation: Conversation = ProjectDraft::default().into();
    for (question, answer) in [
        ("partner", Answer::One("3".into())),
        ("title", Answer::Text("Rivers".into())),
        ("description", Answer::Text("Rivers of two towns".into())),
        ("languages", Answer::Text("english, Polish".into())),
    ] {
        conversation = next(conversation, &Input::answer(QuestionId::new(question), answer));
    }
    let View::Browse { list, question, .. } = view(&conversation) else { panic!("a list is shown") };
    assert!(matches!(question.widget, Widget::Many { .. }));
    assert_eq!(list.ticked.len(), 2);
    let search = Input::answer(QuestionId::new("languages"), Answer::Text("span".into()));
    conversation = next(conversation, &search);
    let View::Browse { list, .. } = view(&conversation) else { panic!("a list is shown") };
    assert_eq!(list.choices.iter().map(|choice| choice.key.as_str()).collect::<Vec<_>>(), ["es"]);
    assert_eq!(list.ticked.len(), 2, "a search keeps what is ticked");
}

/// Wherever somebody changes one answer of a form that is filled in, the way back leads to the review, with the answer as it was.
#[test]
fn back_from_one_changed_answer_leads_to_the_review() {
    for conversation in flows() {
        let mut filled = conversation;
        for _ in 0..100 {
            let Some(question) = filled.open().into_iter().next() else { break };
            let answer = good(&question);
            filled = next(filled, &Input::answer(question, answer));
        }
        let View::Review { change, .. } = view(&filled) else { panic!("all is answered: {filled:?}") };
        assert!(!change.is_empty(), "something can be changed");
        for question in change.iter().map(|choice| QuestionId::from_code(choice.key.clone())) {
            let opened = next(filled.clone(), &Input::Press(Press::Change(question.clone())));
            assert_eq!(opened.open(), std::slice::from_ref(&question));
            assert!(actions(&view(&opened)).contains(&Press::Back), "{question:?} has a way back");
            let ways = [opened.clone(), next(opened, &Input::answer(question.clone(), Answer::Unusable))];
            for way in ways {
                assert_eq!(next(way, &Input::Press(Press::Back)), filled, "back from {question:?}");
            }
        }
    }
}

#[test]
fn two_answers_to_one_question_are_both_shown() {
    let name = |words: &str| Input::Modal(vec![(QuestionId::new("name"), Answer::Text(words.into()))]);
    let once = next(ProfileDraft::default().into(), &name("Ana Nube"));
    assert_eq!(next(once.clone(), &name("Ana Nube")), once, "the same twice is one");
    let both = next(once.clone(), &name("Ana Lluvia"));
    let shown = view(&both);
    let question = shown.question().expect("the name is asked again");
    let problem = Locale::english().plain(question.problem.as_ref().expect("she is told"));
    assert!(problem.contains("Ana Nube") && problem.contains("Ana Lluvia"), "{problem}");
    assert_eq!(next(both.clone(), &Input::Press(Press::Keep)), once);
    let other = next(ProfileDraft::default().into(), &name("Ana Lluvia"));
    assert_eq!(next(both, &Input::Press(Press::Use)), other);
}

#[test]
fn what_somebody_wrote_before_the_question_is_no_answer_until_they_say_so() {
    let begun: Conversation = ProfileDraft::default().into();
    let early = next(begun.clone(), &Input::Early("Ana Nube".into()));
    assert_eq!(early.open(), begun.open());
    let answered = next(begun.clone(), &Input::answer(QuestionId::new("name"), Answer::Text("Ana Nube".into())));
    assert_eq!(next(early, &Input::Press(Press::Use)), answered);
    assert_eq!(next(begun.clone(), &Input::Press(Press::Use)), begun, "there is nothing to use");
}

#[test]
fn a_draft_of_an_older_program_still_opens() {
    let known = SchoolChoice::Known(school(7));
    let school = serde_json::to_string(&known).expect("encodes");
    let stored = format!(
        r#"{{"draft":{{"name":"Ana Nube","country":"es","school":{school},"dropped_field":1}},"old_field":[]}}"#
    );
    let conversation = Conversation::decode("profile", &stored).expect("decodes");
    assert_eq!(conversation.open().first(), Some(&QuestionId::new("subjects")));
}

/// The labels that a search among contacts finds, and how many it says there are.
fn found_among_contacts(words: &str) -> (Vec<String>, Option<usize>) {
    let contact = |(id, name, town): (i64, &str, &str)| Peer {
        id: PersonId(id),
        name: Some(name.to_owned()),
        username: None,
        school: Some(School { town: town.to_owned(), ..school(id) }),
        valid: true,
        reachable: true,
    };
    let people =
        [(2, "Ana Torres", "Lugo"), (3, "Bea Lugo", "Vigo"), (4, "Carla Lugones", "Oia"), (5, "Dora Vigo", "Oia")];
    let contacts = people.map(contact).to_vec();
    let known = Known::Project(ProjectKnown { contacts, authorities: Vec::new(), project: None });
    let search = Input::Answer(vec![(QuestionId::new("partner"), Answer::Text(words.to_owned()))]);
    let conversation = Conversation::from(ProjectDraft::default());
    let Step::Continue(searched) = conversation.step(&search, &reader(), &known) else { panic!("a search goes on") };
    let View::Browse { list, .. } = searched.view(HANDLE, &reader(), &known) else { panic!("a list") };
    let name = |label: String| label.split(" — ").next().unwrap_or_default().to_owned();
    (list.choices.iter().map(|choice| name(Locale::english().plain(&choice.label))).collect(), list.all)
}

#[test]
fn contacts_are_found_by_name_first_then_by_town_and_despite_one_typing_error() {
    for (words, names) in [
        ("Lugo", &["Bea Lugo", "Ana Torres", "Carla Lugones"][..]),
        ("lug", &["Bea Lugo", "Carla Lugones", "Ana Torres"]),
        ("vigo dora", &["Dora Vigo"]),
        ("torers", &["Ana Torres"]),
        ("lugonse", &["Carla Lugones"]),
    ] {
        assert_eq!(
            found_among_contacts(words),
            (names.iter().map(|&name| name.to_owned()).collect(), Some(names.len())),
            "{words}"
        );
    }
}
