//! The notes for somebody who pressed a button, which stand above the chat for a moment; and what is said in a group.

use bot_core::platform::Platform;
use bot_core::text::{Arg, Locale, Text, msg, utf16_len};

use crate::snapshot;
use rehearsal::scenes::{self, longest};

/// Greatest length in UTF-16 units.
const TOAST: usize = 200;

/// What the rules say no with.
fn refused() -> Vec<Text> {
    vec![
        msg::refusal_not_registered(),
        msg::refusal_not_validated(),
        msg::refusal_not_a_contact(),
        msg::refusal_not_allowed(),
        msg::refusal_own_project(),
        msg::refusal_changed(),
        msg::refusal_too_late(),
        msg::refusal_already_decided("Eva Mar"),
        msg::refusal_decision_pending("Eva Mar", Arg::Moment(0)),
        msg::refusal_reason_needed(),
        msg::refusal_final(),
        msg::refusal_reminded(Arg::Moment(0)),
        msg::refusal_gone(),
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
        msg::refusal_room_binder(),
        msg::refusal_room_link(),
    ]
}

fn toasts() -> Vec<Text> {
    let done = [
        msg::toast_saved(),
        msg::toast_done(),
        msg::toast_link_made(),
        msg::toast_sent(),
        msg::toast_own_draft(),
        msg::toast_later(),
        msg::toast_reminded(),
        msg::toast_undone(),
        msg::toast_decided(),
        msg::toast_removed(),
        msg::toast_written(),
        msg::toast_link_ended(),
        msg::toast_room_elsewhere(),
        msg::toast_room_stranger(),
        msg::toast_room_unbound(),
        msg::toast_room_unnamed(),
        msg::toast_room_no_chat(Platform::Telegram.command("start")),
        msg::toast_old(),
        msg::sorry_failed(),
    ];
    done.into_iter().chain(refused()).collect()
}

#[test]
fn every_toast_fits() {
    let by = longest(80);
    let long = [msg::refusal_already_decided(by.as_str()), msg::refusal_decision_pending(by.as_str(), Arg::Moment(0))];
    for locale in scenes::locales() {
        for toast in toasts().iter().chain(&long) {
            let said = locale.plain(toast);
            assert!((1..=TOAST).contains(&utf16_len(&said)), "{locale:?}: {said}");
        }
    }
}

#[test]
fn every_toast_reads_well() {
    for locale in scenes::locales().into_iter().filter(|locale| scenes::is_written_down(*locale)) {
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
