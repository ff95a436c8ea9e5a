//! The notes for somebody who pressed a button, which stand above the chat for a moment; and what is said in a group.

use bot_core::domain::Refusal;
use bot_core::screens;
use bot_core::text::{Locale, Text, msg, utf16_len};

use crate::snapshot;
use rehearsal::scenes::{self, longest};

/// Greatest length in UTF-16 units.
const TOAST: usize = 200;

fn refusals() -> Vec<Refusal> {
    vec![
        Refusal::NotRegistered,
        Refusal::NotValidated,
        Refusal::NotAContact,
        Refusal::NotAllowed,
        Refusal::OwnProject,
        Refusal::Changed,
        Refusal::TooLate,
        Refusal::AlreadyDecided { by: "Eva Mar".to_owned() },
        Refusal::ReasonNeeded,
        Refusal::Final,
        Refusal::RemindedToday,
        Refusal::Gone,
    ]
}

/// What the rules of areas say no with.
fn refused() -> [Text; 17] {
    [
        msg::refusal_code_unknown(),
        msg::refusal_code_used(),
        msg::refusal_code_over(),
        msg::refusal_own_code(),
        msg::refusal_same_platform(),
        msg::refusal_linked_already(),
        msg::refusal_both_hold(),
        msg::refusal_linking_waits(),
        msg::refusal_not_linked(),
        msg::refusal_link_unknown(),
        msg::refusal_link_used(),
        msg::refusal_link_over(),
        msg::refusal_own_link(),
        msg::refusal_own_account(),
        msg::refusal_already_contacts(),
        msg::refusal_already_appointed(),
        msg::refusal_asked(),
    ]
}

fn toasts() -> Vec<Text> {
    let done = [
        screens::toast_saved(),
        screens::toast_sent(),
        screens::toast_later(),
        screens::toast_reminded(),
        screens::toast_undone(),
        screens::toast_decided(),
        screens::toast_removed(),
        screens::toast_old(),
        msg::sorry_failed(),
    ];
    done.into_iter().chain(refusals().iter().map(Refusal::text)).chain(refused()).collect()
}

#[test]
fn every_toast_fits() {
    let by = longest(80);
    let longest = Refusal::AlreadyDecided { by }.text();
    for locale in scenes::locales() {
        for toast in toasts().iter().chain([&longest]) {
            let said = locale.plain(toast);
            assert!((1..=TOAST).contains(&utf16_len(&said)), "{locale:?}: {said}");
        }
    }
}

#[test]
fn every_toast_reads_well() {
    for locale in scenes::locales() {
        let said = |text: &Text| format!("{}\n", locale.plain(text));
        let notes: String = toasts().iter().map(said).collect();
        let group: String = [msg::telegram_group(), msg::telegram_group_open()].iter().map(said).collect();
        snapshot(&format!("toasts_{}", locale.tag()), &format!("{notes}\nin a group:\n{group}"));
    }
}

#[test]
fn nothing_is_left_in_english() {
    let spanish = Locale::from_tag("es").expect("a locale of ours");
    for toast in toasts() {
        assert_ne!(Locale::english().plain(&toast), spanish.plain(&toast));
    }
}
