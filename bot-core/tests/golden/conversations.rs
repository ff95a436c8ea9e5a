//! Conversations in the middle: every flow, as far as people get.

use bot_core::area::Command;
use bot_core::areas::authorities::{Authority, Colleague, DelegationKnown, Official, Rank};
use bot_core::areas::inquiries::{self, Origin};
use bot_core::areas::newsletter::SendTimeKnown;
use bot_core::areas::projects::{self, ProjectKnown};
use bot_core::areas::queue::{self, By};
use bot_core::areas::reasons::{self, Which};
use bot_core::areas::students::Ticked;
use bot_core::areas::{approval, people};
use bot_core::conversation::{Answer, Input, Press, QuestionId, Step};
use bot_core::domain::{
    AuthorityId, ConversationId, Day, InquiryId, LinkId, Peer, PersonId, ProjectId, School, SchoolId, Teacher,
};
use bot_core::file::FileRef;
use bot_core::file_kind::Takes;
use bot_core::flows::{
    AuthorityDraft, Conversation, DelegationDraft, GuestDraft, InquiryDraft, IssueDraft, Known, Note, PartnersDraft,
    PostDraft, ProfileDraft, ProjectDraft, ReissueDraft, SendTimeDraft,
};
use bot_core::form::Handle;
use bot_core::platform::Platform;
use bot_core::reader::{Me, Reader};
use bot_core::text::{Locale, Text};
use bot_core::view::View;
use bot_core::wire::{Revision, Wire as _, Words};
use serde_json::{Value, json};

use crate::all_forms_of;

const HANDLE: Handle = Handle { conversation: ConversationId(1), revision: 1 };

fn school() -> School {
    let [name, town, country] = ["Escuela Nube", "Valverde", "es"].map(str::to_owned);
    School { id: SchoolId(7), name, town, country, region: Some("es-md".into()) }
}

/// Of a teacher who is validated, so that everything can be sent.
fn teacher() -> Teacher {
    let standing = json!({"is": "valid", "at": 1_800_000_000_000_i64, "by": null});
    let teacher = json!({
        "person": 1, "revision": 2, "name": "Ana Nube", "school": school(), "subjects": ["biology"],
        "languages": ["es", "en"], "standing": standing,
    });
    serde_json::from_value(teacher).expect("a teacher")
}

fn reader() -> Reader {
    let me = Me { teacher: Some(teacher()), ..Me::of(PersonId(1), "Ana Nube".into()) };
    Reader::of(me, Locale::english(), 1_800_000_000_000)
}

/// The support service of Spain, with somebody who decides for it.
fn service() -> Authority {
    Authority { id: AuthorityId(10), country: "es".into(), region: None, approvers: 1 }
}

/// What the questions of a conversation have to know.
fn known(conversation: &Conversation) -> Known {
    let contact = |id| Peer {
        id: PersonId(id),
        name: Some(format!("Colleague {id}")),
        username: None,
        school: Some(school()),
        valid: true,
        reachable: true,
    };
    match conversation {
        Conversation::Profile(_) => Known::Profile(vec![school()].into()),
        Conversation::Project(_) => {
            Known::Project(ProjectKnown { contacts: (2..5).map(contact).collect(), ..ProjectKnown::default() })
        }
        Conversation::Partners(_) => Known::Partners((2..5).map(contact).collect()),
        Conversation::Class(_) => Known::Class(()),
        Conversation::Reissue(_) => Known::Reissue(class()),
        Conversation::Note(_) => Known::Note(Vec::new()),
        Conversation::Post(_) => Known::Post(Takes::default()),
        Conversation::Newsletter(_) => Known::Newsletter(Takes::default()),
        Conversation::SendTime(_) => {
            Known::SendTime(SendTimeKnown { readers: 7, today: Some(Day::of("es", reader().now)) })
        }
        Conversation::Guest(_) => Known::Guest(()),
        Conversation::Inquiry(_) => Known::Inquiry(vec![service()]),
        Conversation::Delegation(_) => Known::Delegation(DelegationKnown {
            colleagues: (2..5).map(colleague).collect(),
            today: Some(Day::of("es", reader().now)),
        }),
        Conversation::Authority(_) => Known::Authority(vec![service()]),
    }
}

/// Somebody to whom one can hand over.
fn colleague(id: i64) -> (Colleague, Text) {
    let name = Text::words(format!("Colleague {id}"));
    let official = Official { person: PersonId(id), name: name.clone(), rank: Rank::Deputy, is_reachable: true };
    (Colleague::of(&official), name)
}

fn text(words: &str) -> Answer {
    Answer::Text(words.into())
}

fn many(keys: &[&str]) -> Answer {
    Answer::Many(keys.iter().map(|key| (*key).to_owned()).collect())
}

/// A good answer to each question of each flow.
fn good(question: &QuestionId) -> Answer {
    match question.as_str() {
        "partner" => Answer::One("3".into()),
        "school" => Answer::One("new".into()),
        "seat" => Answer::One("es-md".into()),
        "country" | "language" => Answer::One("es".into()),
        "send-day" => text("tomorrow"),
        "send-time" => text("9:00"),
        "region" => Answer::One("es-md".into()),
        "role" => Answer::One("manager".into()),
        "names" => text("Lea Nube\nLeo; Monte Alto"),
        "from" => Answer::One("place".into()),
        "partners" => many(&["2", "4"]),
        "students" => many(&["602", "603"]),
        "languages" => many(&["es", "en"]),
        "subjects" => many(&["biology", "art"]),
        "tools" => many(&["email", "forum"]),
        "ages" => text("9-12"),
        "pupils" => text("24"),
        "kit" | "word" | "picture" => Answer::Skip,
        "taker" => Answer::One("3".into()),
        "first-day" => text("tomorrow"),
        "last-day" => text("in two weeks"),
        other => text(&format!("What Ana says to {other}")),
    }
}

fn step(conversation: Conversation, input: &Input) -> Step<Conversation> {
    let known = known(&conversation);
    conversation.step(input, &reader(), &known)
}

fn view(conversation: &Conversation, locale: Locale) -> View {
    conversation.view(HANDLE, &Reader { locale, ..reader() }, &known(conversation))
}

fn next(conversation: Conversation, input: &Input) -> Conversation {
    match step(conversation, input) {
        Step::Continue(next) => next,
        Step::Refused(_) | Step::Submit(..) => panic!("{input:?} is not taken"),
    }
}

fn answered(conversation: Conversation, question: &'static str, answer: Answer) -> Conversation {
    next(conversation, &Input::answer(QuestionId::new(question), answer))
}

fn pressed(conversation: Conversation, press: Press) -> Conversation {
    next(conversation, &Input::Press(press))
}

/// Answers what is asked, up to this question or the review.
fn filled(mut conversation: Conversation, up_to: &str) -> Conversation {
    while let Some(question) = conversation.pending().filter(|question| question.as_str() != up_to) {
        let answer = good(&question);
        conversation = next(conversation, &Input::answer(question, answer));
    }
    conversation
}

fn note(command: impl Into<Command>, subject: &str) -> Conversation {
    Note::new(command.into(), subject.into()).into()
}

fn profiles() -> Vec<(&'static str, Conversation)> {
    let new = || Conversation::from(ProfileDraft::default());
    let known = || Conversation::from(ProfileDraft::of(&teacher()));
    vec![
        ("profile-begun", new()),
        ("profile-rejected", answered(new(), "name", text(&"Ana ".repeat(40)))),
        ("profile-searching", answered(filled(new(), "school"), "school", text("Valverde"))),
        ("profile-known-school", answered(filled(new(), "school"), "school", Answer::One("7".into()))),
        ("profile-region", filled(new(), "region")),
        ("profile-ticking", pressed(filled(new(), "subjects"), Press::Tick("art".into()))),
        ("profile-review", filled(new(), "")),
        ("profile-changed", pressed(known(), Press::Change(QuestionId::new("subjects")))),
    ]
}

fn projects() -> Vec<(&'static str, Conversation)> {
    let new = || Conversation::from(ProjectDraft::default());
    let review = || filled(new(), "");
    let paged = pressed(filled(new(), "languages"), Press::Page(2));
    let several = vec![(QuestionId::new("ages"), text("many")), (QuestionId::new("pupils"), text("a few"))];
    vec![
        ("project-begun", new()),
        ("project-paged", paged),
        ("project-searching", answered(filled(new(), "subjects"), "subjects", text("bio"))),
        ("project-nothing-found", answered(filled(new(), "tools"), "tools", text("zzzz"))),
        ("project-rejected", next(filled(new(), "ages"), &Input::Answer(several))),
        ("project-back", pressed(filled(new(), "aims"), Press::Back)),
        ("project-review", review()),
        ("project-with-a-kit", answered(filled(new(), "kit"), "kit", Answer::One(kit()))),
        ("project-choosing", pressed(review(), Press::ChangeAny)),
        ("project-changing", pressed(review(), Press::Change(QuestionId::new("title")))),
        ("project-second-page", pressed(review(), Press::Page(1))),
    ]
}

fn kit() -> String {
    bot_core::lists::List::kits().keys().next().expect("there are kits").to_owned()
}

fn partners() -> Vec<(&'static str, Conversation)> {
    let new = || Conversation::from(PartnersDraft::of(ProjectId(100), "Rivers of Europe"));
    vec![
        ("partners-begun", new()),
        ("partners-ticking", pressed(new(), Press::Tick("3".into()))),
        ("partners-said", answered(filled(new(), "message"), "message", text("Come and join us!"))),
        ("partners-review", answered(filled(new(), "message"), "message", Answer::Skip)),
    ]
}

/// The students of Ana's class.
fn class() -> Vec<(Ticked, String)> {
    let one = |(id, short, whole): (i64, &str, &str)| {
        let ticked: Ticked = serde_json::from_value(json!({"student": id, "name": short})).expect("a student");
        (ticked, whole.to_owned())
    };
    [(601, "Lea N.", "Lea Nube"), (602, "Leo M.", "Leo Monte Alto"), (603, "Mia P.", "Mia Prado")].map(one).into()
}

fn reissues() -> Vec<(&'static str, Conversation)> {
    let new = || Conversation::from(ReissueDraft::of(ProjectId(100), "Rivers of Europe"));
    vec![
        ("reissue-begun", new()),
        ("reissue-ticking", pressed(new(), Press::Tick("603".into()))),
        ("reissue-review", filled(new(), "")),
    ]
}

fn posts() -> Vec<(&'static str, Conversation)> {
    let new = || Conversation::from(PostDraft::of(ProjectId(100), "Rivers of Europe"));
    let headline = || answered(new(), "headline", text("Our first video call"));
    let words = || answered(headline(), "text", text("We met today.\nLea showed her cloud."));
    let file = FileRef { platform: Platform::Telegram, id: "7".into(), name: "clouds.jpg".into(), size: 9 };
    vec![
        ("post-begun", new()),
        ("post-headline", headline()),
        ("post-words", words()),
        ("post-review", answered(words(), "picture", Answer::Skip)),
        ("post-pictured", answered(words(), "picture", Answer::File(file))),
    ]
}

fn newsletters() -> Vec<(&'static str, Conversation)> {
    let service = Authority { id: AuthorityId(10), country: "es".into(), region: None, approvers: 1 };
    let new = || Conversation::from(IssueDraft::of(&service, Locale::english()));
    let words = || answered(answered(new(), "title", text("Meetings")), "text", text("Dear colleagues, …"));
    let time = json!({"issue": 700, "revision": 2, "title": "Meetings", "country": "es"});
    let time = || Conversation::from(serde_json::from_value::<SendTimeDraft>(time.clone()).expect("a draft"));
    vec![
        ("newsletter-begun", new()),
        ("newsletter-words", words()),
        ("newsletter-review", answered(words(), "picture", Answer::Skip)),
        ("newsletter-time-begun", time()),
        ("newsletter-time-rejected", answered(time(), "send-day", text("31 February"))),
        ("newsletter-time-review", filled(time(), "")),
    ]
}

fn guests() -> Vec<(&'static str, Conversation)> {
    let new = || Conversation::from(GuestDraft::of(ProjectId(100), "Rivers of Europe", LinkId(321), None));
    vec![("guest-begun", new()), ("guest-review", answered(new(), "guest-name", text("Nora Alba")))]
}

fn inquiries() -> Vec<(&'static str, Conversation)> {
    let new = || Conversation::from(InquiryDraft::of(None, Some(Origin::Projects)));
    let teachers = || Conversation::from(InquiryDraft::of(Some("es".into()), None));
    vec![
        ("inquiry-begun", new()),
        ("inquiry-country", filled(new(), "question")),
        ("inquiry-asked", filled(new(), "from")),
        ("inquiry-review", filled(new(), "")),
        ("inquiry-silent", answered(filled(new(), "from"), "from", Answer::One("nothing".into()))),
        ("inquiry-of-a-teacher", filled(teachers(), "")),
    ]
}

fn authorities() -> Vec<(&'static str, Conversation)> {
    let new = || Conversation::from(AuthorityDraft::default());
    vec![("authority-begun", new()), ("authority-seat", filled(new(), "seat")), ("authority-review", filled(new(), ""))]
}

fn delegations() -> Vec<(&'static str, Conversation)> {
    let new = || Conversation::from(DelegationDraft::of(AuthorityId(10), Text::words("The service")));
    vec![
        ("delegation-begun", new()),
        ("delegation-rejected", answered(filled(new(), "first-day"), "first-day", text("yesterday"))),
        ("delegation-review", filled(new(), "")),
    ]
}

fn notes() -> Vec<(&'static str, Conversation)> {
    let (project, authority, teacher) = (ProjectId(100), AuthorityId(10), PersonId(2));
    let (revision, words) = (Revision(3), Words::default);
    let projects = |command: projects::Command| note(command, "Rivers of Europe");
    let approval = |command: approval::Command| note(command, "Rivers of Europe");
    let people = |command: people::Command| note(command, "Ana Nube");
    let decline = || projects(projects::Command::Decline { project, revision, words: words() });
    let suggest = projects(projects::Command::Suggest { project, revision, words: words() });
    let give_back = approval(approval::Command::Return { project, revision, authority, words: words() });
    let reject = approval(approval::Command::Reject { project, revision, authority, words: words() });
    let approve = || approval(approval::Command::ApproveWith { project, revision, authority, words: words() });
    let (language, searched) = (Locale::english(), By::Words(words()));
    let reason = reasons::Command::WriteReason { which: Which::Another { authority, language }, words: words() };
    let ask = people(people::Command::AskTeacher { teacher, revision, words: words() });
    let refuse = people(people::Command::RefuseTeacher { teacher, revision, words: words() });
    let answer = people(people::Command::AnswerService { words: words() });
    let inquiry = InquiryId(900);
    let answer_inquiry = note(inquiries::Command::Answer { inquiry, revision, words: words() }, "Ana Nube");
    let reply = note(inquiries::Command::Reply { inquiry, words: words() }, "Where do I change my town?");
    vec![
        ("note-return", filled(give_back, "")),
        ("note-reject", filled(reject, "")),
        ("note-approve", answered(approve(), "word", text("A fine plan."))),
        ("note-approve-skipped", filled(approve(), "")),
        ("note-reason", filled(note(reason, "English"), "")),
        ("note-search", filled(note(queue::Command::Narrow { by: searched }, ""), "")),
        ("note-suggest", filled(suggest, "")),
        ("note-decline-begun", decline()),
        ("note-decline-skipped", filled(decline(), "")),
        ("note-decline-said", answered(decline(), "word", text("In autumn?"))),
        ("note-ask", filled(ask, "")),
        ("note-refuse", filled(refuse, "")),
        ("note-answer", filled(answer, "")),
        ("note-answer-inquiry", filled(answer_inquiry, "")),
        ("note-reply", filled(reply, "")),
    ]
}

fn stored(conversation: &Conversation) -> Value {
    let state = conversation.encode().expect("it encodes");
    json!({"flow": conversation.flow(), "state": serde_json::from_str::<Value>(&state).expect("it is JSON")})
}

fn opened(form: &Value) -> Result<Conversation, String> {
    let flow = form["flow"].as_str().unwrap_or_default();
    Conversation::decode(flow, &form["state"].to_string()).map_err(|error| error.to_string())
}

/// Every string that stands in what people gave: in the draft, what did not parse, and what is ticked.
fn given(form: &Value) -> Vec<&str> {
    let state = &form["state"];
    let mut found = Vec::new();
    for part in ["draft", "rejected", "ticked"] {
        strings(&state[part], &mut found);
    }
    found
}

fn strings<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(words) => found.push(words),
        Value::Array(values) => values.iter().for_each(|value| strings(value, found)),
        Value::Object(values) => values.values().for_each(|value| strings(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The heading, the questions with what is wrong, the rows and the notes.
fn read_aloud(view: &View) -> Vec<&Text> {
    match view {
        View::Ask { heading, pending, .. } => {
            let asked = pending.iter().flat_map(|question| [Some(&question.ask), question.problem.as_ref()]);
            [Some(heading)].into_iter().chain(asked).flatten().collect()
        }
        View::Browse { heading, question, list, .. } => {
            let chosen = list.ticked.iter().chain(question.problem.as_ref());
            [heading, &question.ask].into_iter().chain(chosen).collect()
        }
        View::Review { heading, rows, notes, .. } => {
            [heading].into_iter().chain(rows.iter().flat_map(|row| [&row.label, &row.value])).chain(notes).collect()
        }
        View::Card { .. } | View::Commands(_) => panic!("a conversation shows a form"),
    }
}

/// Goes on with a stored conversation up to sending it.
fn goes_on(name: &str, mut conversation: Conversation) {
    for _ in 0..50 {
        for locale in Locale::all() {
            let view = view(&conversation, locale);
            let missing = read_aloud(&view).into_iter().find(|text| is_missing(text, locale));
            assert_eq!(missing, None, "{name}: a text is missing in {}", locale.tag());
        }
        let input = match conversation.pending() {
            Some(question) => Input::answer(question.clone(), good(&question)),
            None if matches!(view(&conversation, Locale::english()), View::Review { .. }) => Input::Press(Press::Send),
            None => panic!("{name}: nothing is asked and nothing can be sent"),
        };
        conversation = match step(conversation, &input) {
            Step::Continue(next) => next,
            Step::Submit(_, command) => return assert!(!command.lacks_words(), "{name}: {command:?} lacks words"),
            Step::Refused(_) => panic!("{name}: {input:?} is refused"),
        };
    }
    panic!("{name}: there is no end to it");
}

/// Whether a text shows as its own id, which is what one that does not exist does, or lacks a variable.
fn is_missing(text: &Text, locale: Locale) -> bool {
    let read = locale.plain(text);
    read.contains('{') || (!read.is_empty() && read == text.id())
}

#[test]
fn every_conversation_ever_stored_goes_on() {
    let all = [
        profiles(),
        projects(),
        partners(),
        reissues(),
        posts(),
        newsletters(),
        guests(),
        inquiries(),
        delegations(),
        authorities(),
        notes(),
    ];
    for (name, today) in all.concat() {
        for (number, form) in (1..).zip(all_forms_of(name, &stored(&today))) {
            let name = format!("{name}.{number}");
            let conversation = opened(&form).unwrap_or_else(|error| panic!("{name}: {error}"));
            let kept = stored(&conversation);
            let kept = given(&kept);
            let lost: Vec<&str> = given(&form).into_iter().filter(|words| !kept.contains(words)).collect();
            assert!(lost.is_empty(), "{name}: what was typed is lost: {lost:?}");
            goes_on(&name, conversation);
        }
    }
}

#[test]
fn a_field_that_was_dropped_while_it_was_asked_again_is_asked_no_more() {
    let mut form =
        stored(&pressed(filled(ProjectDraft::default().into(), ""), Press::Change(QuestionId::new("title"))));
    form["state"]["reopened"] = json!("dropped-field");
    form["state"]["browsing"] = json!({"question": "dropped-field"});
    form["state"]["rejected"]["dropped-field"] = json!({"answer": {"Text": "?"}, "problem": {"id": "dropped-text"}});
    goes_on("dropped", opened(&form).expect("it opens"));
}

#[test]
fn what_nobody_can_read_is_refused() {
    for (flow, state) in [
        ("of-the-future", json!({"draft": {}})),
        ("project", json!({"draft": {"title": {"words": "Rivers", "language": "en"}}})),
        ("note", json!({"draft": {"command": {"of-the-future": {"late": {}}}, "subject": "Rivers"}})),
        ("profile", json!([])),
    ] {
        assert!(opened(&json!({"flow": flow, "state": state})).is_err(), "{flow}");
    }
}
