//! What the questions of each flow have to know: schools, contacts, colleagues, students.

use bot_core::areas::authorities::{Authority, Colleague, DelegationKnown, Official, Rank};
use bot_core::areas::newsletter::SendTimeKnown;
use bot_core::areas::projects::ProjectKnown;
use bot_core::areas::students::Ticked;
use bot_core::domain::{AuthorityId, Day, Peer, PersonId, School, SchoolId};
use bot_core::file_kind::Takes;
use bot_core::flows::{Conversation, Known};
use bot_core::form::Suggestion;
use bot_core::text::Text;

use crate::reader;

/// A school in Spain.
pub(crate) fn school(id: i64) -> School {
    School {
        id: SchoolId(id),
        name: "Escuela Nube".into(),
        town: "Valverde".into(),
        country: "es".into(),
        region: Some("es-md".into()),
    }
}

/// The support service of Spain.
pub(crate) fn service() -> Authority {
    Authority { id: AuthorityId(1), country: "es".into(), region: None, approvers: 0 }
}

/// What the questions of a conversation have to know.
pub(crate) fn known(conversation: &Conversation) -> Known {
    let contact = |id| Peer {
        id: PersonId(id),
        name: Some(format!("Colleague {id}")),
        username: None,
        school: Some(school(id)),
        valid: true,
        reachable: true,
    };
    match conversation {
        Conversation::Profile(_) => Known::Profile(vec![school(7), school(8)].into()),
        Conversation::Project(_) => Known::Project(ProjectKnown {
            contacts: (2..5).map(contact).collect(),
            authorities: vec![service()],
            project: None,
        }),
        Conversation::Partners(_) => Known::Partners((2..5).map(contact).collect()),
        Conversation::Class(_) => Known::Class(()),
        Conversation::Reissue(_) => Known::Reissue((1..4).map(ticked).collect()),
        Conversation::Note(_) => Known::Note(
            [("a", "How many lessons?"), ("b", "Which classes?")]
                .map(|(key, words)| Suggestion { key: key.to_owned(), words: words.to_owned() })
                .to_vec(),
        ),
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

/// One of a class.
fn ticked(id: i64) -> (Ticked, String) {
    let ticked = serde_json::from_value(serde_json::json!({"student": id, "name": format!("Lea {id}")}));
    (ticked.expect("a student"), format!("Lea Nube {id}"))
}
