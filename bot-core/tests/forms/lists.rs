//! Long lists within a form: what typed words tick, what is too many, and what is ticked in one place.

use bot_core::conversation::{Answer, Input, Press, QuestionId, Step};
use bot_core::domain::{Peer, PersonId, ProjectId, School};
use bot_core::flows::{Conversation, Known, PartnersDraft, ProfileDraft, ProjectDraft};
use bot_core::platform::Platform;
use bot_core::reader::{Me, Reader};
use bot_core::text::{Locale, Text, utf16_len};
use bot_core::view::{Options, View};

use super::{HANDLE, actions, good, known, next, reader, school, view};

/// A project's form at the question with this code, and its list.
fn at_list(code: &'static str, locale: Locale) -> (Conversation, Reader) {
    let mut conversation: Conversation = ProjectDraft::default().into();
    let reader = Reader::of(Me::of(PersonId(1), "Ana Nube".into()), locale, 1_800_000_000_000);
    for question in conversation.open() {
        if question.as_str() == code {
            break;
        }
        conversation = next(conversation, &Input::answer(question.clone(), good(&question)));
    }
    (conversation, reader)
}

/// What a list shows after `input`: the keys that are ticked, in their order, and what is wrong.
fn after(begun: (Conversation, Reader), input: &Input) -> (Conversation, Vec<String>, String) {
    let (conversation, reader) = begun;
    let known = known(&conversation);
    let Step::Continue(next) = conversation.step(input, &reader, &known) else { panic!("{input:?} is refused") };
    let View::Browse { list, question, .. } = next.view(HANDLE, &reader, &known) else { panic!("a list is shown") };
    let plain = |text: &Text| reader.locale.plain(text);
    let problem = question.problem.as_ref().map(plain).unwrap_or_default();
    (next, list.ticked.iter().map(plain).collect(), problem)
}

/// What is ticked, and what is wrong, when somebody types these words into a list.
fn typed(code: &'static str, tag: &str, words: &str) -> (Vec<String>, String) {
    let input = Input::answer(QuestionId::new(code), Answer::Text(words.to_owned()));
    let (_, ticked, problem) = after(at_list(code, Locale::negotiate(tag)), &input);
    (ticked, problem)
}

#[test]
fn of_several_entries_typed_at_once_the_known_are_ticked_and_the_others_named() {
    for (code, tag, words, ticked, unknown) in [
        ("languages", "es", "español, inglés, catalán", &["español", "inglés", "catalán"][..], None),
        ("languages", "es", "español, klingon, ingles", &["español", "inglés"], Some("klingon")),
        ("languages", "en", "english, klingon; spanish", &["English", "Spanish"], Some("klingon")),
        ("languages", "es", "inglés y francés", &["inglés", "francés"], None),
        ("languages", "en", "Polish and German", &["Polish", "German"], None),
        ("languages", "es", "inlgés, alemna", &["inglés", "alemán"], None),
        ("subjects", "es", "Física y Química, EF, tutoría", &["física y química", "educación física", "tutoría"], None),
        ("subjects", "en", "PE, ICT, STEM", &["physical education", "computing", "STEM"], None),
        ("subjects", "es", "EF y brujería", &["educación física"], Some("brujería")),
        ("languages", "ar", "العربية، الفرنسية؛ الإنجليزية", &["العربية", "الفرنسية", "الإنجليزية"], None),
        ("languages", "ar", "العربية والفرنسية", &["العربية", "الفرنسية"], None),
        ("languages", "ar", "الفرنسيه و الانجليزيه", &["الفرنسية", "الإنجليزية"], None),
        ("languages", "el", "αγγλικά· γαλλικά", &["αγγλικά", "γαλλικά"], None),
        ("languages", "el", "αγγλικα και γαλλικα", &["αγγλικά", "γαλλικά"], None),
        ("languages", "ca", "gal·lès, anglès i francès", &["gal·lès", "anglès", "francès"], None),
        ("languages", "tr", "İngilizce, ALMANCA ve fransizca", &["İngilizce", "Almanca", "Fransızca"], None),
        ("languages", "uk", "англійська та польська", &["англійська", "польська"], None),
    ] {
        let (found, problem) = typed(code, tag, words);
        assert_eq!(found, ticked, "{words}");
        match unknown {
            Some(unknown) => assert!(problem.contains(unknown), "{words}: {problem}"),
            None => assert_eq!(problem, "", "{words}"),
        }
    }
}

#[test]
fn of_too_many_entries_those_that_are_too_many_are_named() {
    let words = "art, biology, chemistry, design, drama, economics, ethics, geography, history, law, music, physics";
    let ten = ["art", "biology", "chemistry", "design", "drama", "economics", "ethics", "geography", "history", "law"];
    let (ticked, problem) = typed("subjects", "en", words);
    assert_eq!(ticked, ten);
    assert!(problem.contains("10") && problem.contains("music and physics"), "{problem}");
    let (_, problem) = typed("subjects", "es", &format!("{words}, brujería"));
    assert!(problem.contains("brujería"), "{problem}");
    // The same where they are ticked in one go.
    let keys: Vec<String> = words.split(", ").map(str::to_owned).collect();
    let input = Input::answer(QuestionId::new("subjects"), Answer::Many(keys));
    let (conversation, ticked, problem) = after(at_list("subjects", Locale::english()), &input);
    assert_eq!(ticked, ten);
    assert!(problem.contains("music and physics"), "{problem}");
    let done = next(conversation, &Input::Press(Press::Done));
    assert_eq!(done.open().first(), Some(&QuestionId::new("ages")), "what is ticked can be the answer");
}

#[test]
fn what_is_ticked_can_be_unticked_in_one_place() {
    let begun = at_list("languages", Locale::english());
    let reader = begun.1.clone();
    let typed = Input::answer(QuestionId::new("languages"), Answer::Text("Albanian, Welsh, Turkish".into()));
    let (conversation, ..) = after(begun, &typed);
    assert!(actions(&view(&conversation)).contains(&Press::ShowChosen), "it is offered");
    let (conversation, ..) = after((conversation, reader.clone()), &Input::Press(Press::ShowChosen));
    let View::Browse { list, .. } = view(&conversation) else { panic!("a list is shown") };
    let shown: Vec<_> = list.choices.iter().map(|choice| (choice.key.as_str(), choice.ticked)).collect();
    assert_eq!(shown, [("sq", true), ("tr", true), ("cy", true)], "these alone");
    let (conversation, ticked, _) = after((conversation, reader.clone()), &Input::Press(Press::Untick("tr".into())));
    assert_eq!(ticked, ["Albanian", "Welsh"]);
    let page = Input::Tick { page: 0, keys: vec!["cy".into()] };
    let (conversation, ticked, _) = after((conversation, reader.clone()), &page);
    assert_eq!(ticked, ["Welsh"], "also where a whole page is ticked: it is no answer yet");
    let (conversation, ticked, _) = after((conversation, reader), &Input::Press(Press::Untick("cy".into())));
    assert!(ticked.is_empty());
    let View::Browse { list, .. } = view(&conversation) else { panic!("a list is shown") };
    assert!(list.choices.len() > 3 && list.pages > 1, "where nothing is ticked, all are shown");
}

/// Two contacts of one name and one school, whose label has no room on any platform, and a third one.
fn contacts() -> Known {
    let contact = |id: i64, name: &str, school: &School| Peer {
        id: PersonId(id),
        name: Some(name.to_owned()),
        username: None,
        school: Some(school.clone()),
        valid: true,
        reachable: true,
    };
    let name = "Instituto de Educación Secundaria de la Nube Blanca y de los Ríos de la Montaña Alta";
    let long = School { name: name.to_owned(), ..school(7) };
    let all = [contact(2, "Ana Nube", &long), contact(3, "Ana Nube", &long), contact(4, "Mia Nube", &school(8))];
    Known::Partners(all.to_vec())
}

#[test]
fn entries_are_found_and_named_by_the_words_that_a_button_has_no_room_for() {
    let known = contacts();
    for platform in Platform::ALL {
        let reader = Reader { platform, ..reader() };
        let plain = |text: &Text| reader.locale.plain(text);
        let step = |conversation: Conversation, input: &Input| match conversation.step(input, &reader, &known) {
            Step::Continue(next) => next,
            Step::Refused(_) | Step::Submit(..) => panic!("{input:?} is refused"),
        };
        let typed = Input::answer(QuestionId::new("partners"), Answer::Text("Alta".to_owned()));
        let found = step(PartnersDraft::of(ProjectId(1), "Rivers").into(), &typed);
        let ticked = step(found, &Input::Press(Press::Tick("3".to_owned())));
        let View::Browse { list, question, .. } = ticked.view(HANDLE, &reader, &known) else { panic!("a list") };
        let labels: Vec<String> = list.choices.iter().map(|choice| plain(&choice.label)).collect();
        let [one, other] = labels.as_slice() else { panic!("{labels:?} are found") };
        assert!(one.ends_with("(1)") && other.ends_with("(2)"), "{labels:?}");
        let is_cut = |label: &String| label.contains('…') && utf16_len(label) <= platform.fits().entry;
        assert!(labels.iter().all(is_cut), "{labels:?}");
        let Some(Options::Given(given)) = question.widget.options() else { panic!("contacts are given") };
        assert_eq!(given[0].1, list.choices[0].label, "a modal shows the same label");
        let named: Vec<String> = list.ticked.iter().map(plain).collect();
        assert!(named.len() == 1 && named[0].contains("Montaña Alta, Valverde (2)"), "{named:?}");
    }
}

#[test]
fn a_school_that_is_typed_in_counts_no_further_steps() {
    let mut conversation: Conversation = ProfileDraft::default().into();
    let mut steps = Vec::new();
    while let Some(question) = conversation.open().first().cloned() {
        let progress = match view(&conversation) {
            View::Ask { progress, .. } | View::Browse { progress, .. } => progress,
            View::Review { .. } | View::Card { .. } | View::Commands(_) => break,
        };
        steps.push((progress.at, progress.of));
        conversation = next(conversation, &Input::answer(question.clone(), good(&question)));
    }
    assert_eq!(steps, [(1, 5), (2, 5), (3, 5), (3, 5), (3, 5), (3, 5), (4, 5), (5, 5)]);
    let View::Review { rows, .. } = view(&conversation) else { panic!("everything is answered") };
    let labels: Vec<String> = rows.iter().map(|row| Locale::english().plain(&row.label)).collect();
    assert_eq!(labels, ["Name", "Country", "New school", "Town", "Autonomous community", "Subjects", "Languages"]);
}
