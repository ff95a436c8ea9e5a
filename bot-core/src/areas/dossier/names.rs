//! By what a person is named in what stays when they are forgotten, and how that is taken out: in words the whole name only, in data only
//! what people have written, and what stands beside the number of the person.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::domain::{NAMELESS, PersonId};
use crate::text::Text;

/// A name of so few letters may be a part of any word.
const SHORT: usize = 5;

/// What stands where nothing but the name was said: words without a letter cannot be read.
const ALONE: &str = "N. N.";

/// Where words of people stand in what a project says, in the lines of its history, in suspensions, in the cards of teachers and in drafts.
/// All other strings there are the program's: keys of lists, numbers, names of variants.
const WORDS: [&str; 10] =
    ["title", "description", "aims", "process", "results", "reason", "declined", "suggested", "closed", "Words"];

/// What somebody has decided in the place of another one: on which project, for which authority, and when, in ms.
pub(super) type InPlace = (i64, i64, i64);

/// What a person is called, and was.
pub(super) struct Names {
    person: PersonId,
    /// The names by which nobody else is meant, the longest first.
    telling: Vec<String>,
    /// What was decided in their place: their name stands there.
    in_place: BTreeSet<InPlace>,
}

impl Names {
    pub(super) fn of(person: PersonId, all: &BTreeSet<String>, in_place: BTreeSet<InPlace>) -> Self {
        let mut telling: Vec<String> = all.iter().filter(|name| is_telling(name)).cloned().collect();
        telling.sort_by_key(|name| Reverse(name.len()));
        Self { person, telling, in_place }
    }

    /// Words without the person's name. A longer name in which theirs stands is somebody else's.
    pub(super) fn words(&self, words: &str) -> String {
        let without = self.telling.iter().fold(words.to_owned(), |words, name| without(&words, name));
        let is_read = without == words || without.chars().any(char::is_alphanumeric);
        if is_read { without } else { ALONE.to_owned() }
    }

    /// Whether words name the person.
    pub(super) fn are_in(&self, words: &str) -> bool {
        self.words(words) != words
    }

    /// Whether a decision that gives a name was made in the person's place.
    pub(super) fn is_in_place(&self, decided: Option<InPlace>, name: &str) -> bool {
        decided.is_some_and(|decided| self.in_place.contains(&decided)) || self.telling.iter().any(|own| own == name)
    }

    /// Data without the person's name, as they are stored; `None` where it is not in them. `at`: of a line of a history, of which project
    /// that is, and when it was, in ms.
    pub(super) fn data(&self, data: &str, at: Option<(i64, i64)>) -> Option<String> {
        let known: Value = serde_json::from_str(data).ok()?;
        let mut without = known.clone();
        self.blot(&mut without, at);
        (without != known).then(|| without.to_string())
    }

    /// The card of a suspension that the person has decided, without their name.
    pub(super) fn card(&self, card: &str) -> Option<String> {
        let mut card: Value = serde_json::from_str(card).ok()?;
        card.as_object_mut()?.insert("by".to_owned(), NAMELESS.into());
        self.blot(&mut card, None);
        Some(card.to_string())
    }

    fn blot(&self, value: &mut Value, at: Option<(i64, i64)>) {
        match value {
            Value::Object(fields) => {
                self.blot_beside(fields, at);
                // What a support service has asked. In a draft it is the key of a question.
                let has_question = fields.contains_key("is");
                for (key, value) in fields.iter_mut() {
                    let is_words = WORDS.contains(&key.as_str()) || has_question && key == "question";
                    if is_words && value.is_string() {
                        *value = self.words(value.as_str().unwrap_or_default()).into();
                    } else {
                        self.blot(value, at);
                    }
                }
            }
            Value::Array(all) => {
                // Who leaves a project, with the name.
                if let [person, name] = all.as_mut_slice()
                    && self.is_number(person)
                    && name.is_string()
                {
                    *name = NAMELESS.into();
                }
                all.iter_mut().for_each(|value| self.blot(value, at));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// Takes a name out by the number that stands beside it.
    fn blot_beside(&self, fields: &mut Map<String, Value>, at: Option<(i64, i64)>) {
        let is_theirs = fields.get("person").is_some_and(|person| self.is_number(person));
        if is_theirs && let Some(name) = fields.get_mut("name") {
            nameless(name);
        }
        let authority = fields.get("authority").and_then(Value::as_i64);
        let decided = at.zip(authority).map(|((project, at), authority)| (project, authority, at));
        let for_whom = fields.get("for_whom").and_then(Value::as_str);
        if for_whom.is_some_and(|name| self.is_in_place(decided, name)) {
            fields.insert("for_whom".to_owned(), NAMELESS.into());
        }
    }

    fn is_number(&self, value: &Value) -> bool {
        value.as_i64() == Some(self.person.0)
    }
}

/// Replaces a name: words, or a text that is the same in every language.
fn nameless(name: &mut Value) {
    if name.is_string() {
        *name = NAMELESS.into();
    } else if let (true, Ok(text)) = (name.is_object(), serde_json::to_value(Text::words(NAMELESS))) {
        *name = text;
    }
}

/// Replaces a name wherever it stands whole.
fn without(words: &str, name: &str) -> String {
    let (mut all, mut rest) = (String::with_capacity(words.len()), words);
    while let Some(at) = rest.find(name) {
        let (before, behind) = (&rest[..at], &rest[at + name.len()..]);
        all.push_str(before);
        let is_whole = !all.chars().next_back().is_some_and(is_of_word) && !goes_on(behind);
        all.push_str(if is_whole { NAMELESS } else { name });
        rest = behind;
    }
    all.push_str(rest);
    all
}

/// Whether what stands behind a name makes a longer word of it, or a longer name.
fn goes_on(behind: &str) -> bool {
    let mut letters = behind.chars();
    match letters.next() {
        Some(' ') => letters.next().is_some_and(char::is_uppercase),
        Some('-' | '\u{2010}' | '\u{2011}') => letters.next().is_some_and(char::is_alphanumeric),
        Some(letter) => is_of_word(letter),
        None => false,
    }
}

/// Whether a letter is a part of a word; a mark is one of the letter before.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || ('\u{300}'..='\u{36F}').contains(&letter)
}

/// Whether nobody else is meant by a name: a first name with a surname, or a long word.
fn is_telling(name: &str) -> bool {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric()).count();
    let words = name.split_whitespace().count();
    letters > SHORT && (words > 1 || letters > 2 * SHORT)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::areas::authorities::samples::{TOMAS, stand_in};
    use crate::areas::projects::{Content, EntryKind, MemberChange, State, Verdict};
    use crate::areas::sample::cast::{ANA, EVA, JAN, NOW, SPAIN, peer, project, reason, teacher, valid, waiting};
    use crate::domain::{Message, Partner, Reversible, Round, StandIn, Standing, Teacher};

    const AT: Option<(i64, i64)> = Some((100, 7));

    fn named(names: &[&str]) -> Names {
        let all = names.iter().map(|name| (*name).to_owned()).collect();
        Names::of(ANA, &all, BTreeSet::from([(100, SPAIN.0, 7)]))
    }

    fn stored(kind: &EntryKind) -> String {
        serde_json::to_string(kind).expect("it is data")
    }

    /// A line of a history without the names of somebody; it can be read as before.
    fn line(names: &Names, kind: &EntryKind) -> EntryKind {
        let data = names.data(&stored(kind), AT).unwrap_or_else(|| stored(kind));
        serde_json::from_str(&data).expect("it is a line still")
    }

    #[test]
    fn a_whole_name_goes_and_a_longer_one_stays() {
        let ana = named(&["Ana Nube"]);
        for (words, without) in [
            ("Write to Ana Nube, please.", "Write to …, please."),
            ("Ana Nube's clouds, by Ana Nube", "…'s clouds, by …"),
            ("Ana Nube and Mariana Nube", "… and Mariana Nube"),
            ("Ana Nubes, Ana Nube-Llano, Ana Nube Llano", "Ana Nubes, Ana Nube-Llano, Ana Nube Llano"),
            ("Ana Nube\nLlano", "…\nLlano"),
            ("Ana Nube", "N. N."),
            ("…", "…"),
        ] {
            assert_eq!(ana.words(words), without);
        }
        let maria = named(&["María José"]);
        assert_eq!(maria.words("María José Pérez and María José meet"), "María José Pérez and … meet");
        let both = named(&["Ana Nube", "Ana Nube Llano"]);
        assert_eq!(both.words("By Ana Nube Llano"), "By …");
        assert_eq!(named(&["Ana", "title"]).words("Ana, by title"), "Ana, by title", "it may be anybody");
    }

    #[test]
    fn what_the_program_writes_stays_whatever_somebody_is_called() {
        let content = project(State::Active).project.content;
        let stored = serde_json::to_string(&content).expect("it is data");
        for name in ["title", "description", "languages", "person", "en", "geography", "twinspace administrator"] {
            assert_eq!(named(&[name]).data(&stored, None), None, "{name}");
        }
        let member = EntryKind::Member {
            person: JAN,
            name: "description".to_owned(),
            change: MemberChange::Left,
            told: vec![(ANA, crate::domain::EntryId(9))],
        };
        assert_eq!(line(&named(&["description"]), &member), member, "another one is called so");
    }

    #[test]
    fn what_a_project_says_is_read_as_before() {
        let content = project(State::Active).project.content;
        let mut data = serde_json::to_value(&content).expect("it is data");
        data["aims"] = "Ana Nube \"observes\" the sky with María José Pérez.".into();
        let without = named(&["Ana Nube", "María José"]).data(&data.to_string(), None).expect("she is named");
        let read: Content = serde_json::from_str(&without).expect("it is a project still");
        assert_eq!(read.aims.as_str(), "… \"observes\" the sky with María José Pérez.");
        assert_eq!(Content { aims: content.aims.clone(), ..read }, content, "and nothing else has changed");
    }

    #[test]
    fn a_name_of_few_letters_goes_by_the_number_beside_it() {
        let ana = named(&["Ana"]);
        let member = |person, name: &str| EntryKind::Member {
            person,
            name: name.to_owned(),
            change: MemberChange::Joined,
            told: Vec::new(),
        };
        assert_eq!(line(&ana, &member(ANA, "Ana")), member(ANA, NAMELESS));
        assert_eq!(line(&ana, &member(JAN, "Ana")), member(JAN, "Ana"));
        let reported = |name: &str| EntryKind::Reported { person: ANA, name: name.to_owned(), authority: SPAIN };
        assert_eq!(line(&ana, &reported("Ana")), reported(NAMELESS));
        let suggested = EntryKind::Suggested(Message::read("Ask Ana.").expect("words"));
        assert_eq!(line(&ana, &suggested), suggested);
        let voted = |authority, name: &str| EntryKind::Voted {
            authority,
            verdict: Verdict::Approve,
            reason: None,
            for_whom: Some(name.to_owned()),
        };
        assert_eq!(line(&ana, &voted(SPAIN, "Ana")), voted(SPAIN, NAMELESS), "it was in her place");
        let other = crate::domain::AuthorityId(SPAIN.0 + 1);
        assert_eq!(line(&ana, &voted(other, "Ana")), voted(other, "Ana"), "it was in another one's");
        let plan = json!({"plan":{"plan":1,"leaver":[ANA.0,"Ana"],"change":"begun","told":[[JAN.0,9]]}});
        let without: Value = serde_json::from_str(&ana.data(&plan.to_string(), AT).expect("hers")).expect("JSON");
        assert_eq!(without["plan"]["leaver"], json!([ANA.0, NAMELESS]));
        assert_eq!(without["plan"]["told"], json!([[JAN.0, 9]]));
    }

    #[test]
    fn on_a_registration_who_has_stood_in_goes_by_the_number_and_the_other_one_stays() {
        let of = |person| Names::of(person, &BTreeSet::new(), BTreeSet::new());
        let decided = |stand_in: StandIn| Standing::Valid { at: NOW, by: Some(TOMAS), stand_in: Some(stand_in) };
        // The same in a round before, and in what can be taken back.
        let card = |both: &StandIn| {
            let refused = Standing::Refused { at: 3, reason: reason("Which town?"), stand_in: Some(both.clone()) };
            let earlier = vec![Round::Refused { teacher: Box::new(teacher(ANA, "Ana Nube", refused)) }];
            let before = Standing::Asked {
                at: 4,
                question: Message::read("Which town?").expect("words"),
                stand_in: Some(both.clone()),
            };
            let reversible = Some(Reversible { by: TOMAS, at: NOW, until: NOW, before, school_was_new: false });
            Teacher { earlier, reversible, ..teacher(ANA, "Ana Nube", decided(both.clone())) }
        };
        let stored = |teacher: &Teacher| serde_json::to_string(teacher).expect("it is data");
        for person in [EVA, TOMAS] {
            let mut both = stand_in();
            let theirs = if person == EVA { &mut both.giver } else { &mut both.by };
            theirs.name = NAMELESS.to_owned();
            let without = of(person).data(&stored(&card(&stand_in())), None).expect("they are named");
            let read: Teacher = serde_json::from_str(&without).expect("a teacher still");
            assert_eq!(read, card(&both));
        }
        assert_eq!(of(JAN).data(&stored(&card(&stand_in())), None), None, "nobody else");
        let own = teacher(ANA, "Ana Nube", valid());
        assert_eq!(of(EVA).data(&stored(&own), None), None, "a number alone stays");
        assert_eq!(of(EVA).data(&stored(&teacher(ANA, "Ana Nube", waiting())), None), None);
    }

    #[test]
    fn what_an_official_has_signed_on_a_registration_names_them_no_more() {
        let eva = Names::of(EVA, &BTreeSet::from(["Eva Mar".to_owned()]), BTreeSet::new());
        let words = |words: &str| Message::read(words).expect("words");
        let card = |name: &str| {
            let refused = Standing::Refused { at: 3, reason: reason(&format!("Too early. {name}")), stand_in: None };
            let earlier = vec![
                Round::Answered {
                    at: 2,
                    question: words(&format!("Which school? {name}")),
                    answer: words("A new one."),
                },
                Round::Refused { teacher: Box::new(teacher(ANA, "Ana Nube", refused)) },
            ];
            let question = words(&format!("Which town? {name}"));
            Teacher { earlier, ..teacher(ANA, "Ana Nube", Standing::Asked { at: 4, question, stand_in: None }) }
        };
        let stored = serde_json::to_string(&card("Eva Mar")).expect("it is data");
        let read: Teacher = serde_json::from_str(&eva.data(&stored, None).expect("she is named")).expect("a teacher");
        assert_eq!(read, card(NAMELESS));
        let draft = json!({"browsing":{"question":"description","page":0}});
        assert_eq!(named(&["description"]).data(&draft.to_string(), None), None, "a key of the program's");
    }

    #[test]
    fn drafts_and_suspensions_of_others_name_nobody_any_more() {
        let chosen = Partner::of(&peer(&crate::areas::sample::cast::ana()));
        let draft = json!({"draft":{"partner":chosen,"title":"Clouds"},"page":0});
        let without: Value =
            serde_json::from_str(&named(&["Ana"]).data(&draft.to_string(), None).expect("hers")).expect("JSON");
        let partner: Partner = serde_json::from_value(without["draft"]["partner"].clone()).expect("one still");
        assert_eq!((partner.person, without["draft"]["title"].as_str()), (ANA, Some("Clouds")));
        assert!(!without.to_string().contains("Nube") && without.to_string().contains(NAMELESS), "{without}");
        let card = json!({"of":{"teacher":2},"since":3,"reason":"Ask Ana Nube.","country":"es","by":"Ana"});
        let without: Value =
            serde_json::from_str(&named(&["Ana Nube"]).card(&card.to_string()).expect("one")).expect("JSON");
        assert_eq!((&without["by"], &without["reason"]), (&NAMELESS.into(), &"Ask ….".into()));
        assert_eq!(without["of"], json!({"teacher":2}));
    }

    #[test]
    fn what_anybody_may_be_called_is_no_telling_name() {
        for name in ["Ana", "Li Po", "Lucas", "…", "Weather"] {
            assert!(!is_telling(name), "{name}");
        }
        for name in ["Ana Nube", "Wolfeschlegel", "Łucja Brzoza"] {
            assert!(is_telling(name), "{name}");
        }
    }
}
