//! What a suspended teacher cannot begin, in whichever area.

use crate::area;
use crate::areas::sample::cast::{ANA, ana, authorities, content, jan, project, reader, suspended};
use crate::areas::{contacts, projects, suspension};
use crate::decision::Decided;
use crate::reader::Fresh;
use crate::wire::{Revision, Words};

/// Where a refusal leads.
fn why(decided: Decided) -> Option<area::Screen> {
    decided.err().and_then(|refusal| refusal.shows.map(|shows| *shows))
}

#[test]
fn a_suspended_teacher_is_refused_projects_and_contacts_and_says_no_as_before() {
    let me = reader(suspended(jan()));
    let reads = Some(area::Screen::from(suspension::Screen::Why));
    let known = project(projects::State::Offered);
    let (all, revision) = (authorities(), Revision(known.project.revision));
    let seen = projects::Seen::of(&known, &all, &me);
    assert_eq!(why(projects::accept(seen, revision, &mut Fresh::dry())), reads);
    let silent = Words(Some(String::new()));
    assert!(projects::decline(seen, revision, &silent, &mut Fresh::dry()).is_ok());
    let (content, peers) = (content(), [ana().peer()]);
    let offered = projects::offer((ANA, &content), (&peers, &all), None, &me, &mut Fresh::dry());
    assert_eq!(why(offered), reads);
    assert_eq!(why(contacts::make_link(false, &[], &me, &mut Fresh::dry())), reads);
    assert_eq!(why(contacts::request_contact(None, &me, &mut Fresh::dry())), reads);
}
