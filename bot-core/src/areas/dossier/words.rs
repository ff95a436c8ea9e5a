//! What people call the tables and columns of a copy. What has no name of its own stands in the data beside the page.

use crate::text::{Text, msg};

/// How a table is shown on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// Row by row.
    Rows,
    /// Only how many rows there are: what I need for my work.
    Count,
}

/// What people call a table, and how it is shown.
pub(super) fn table(name: &str) -> (Text, Shown) {
    let title = match name {
        "person" => msg::copy_table_person(),
        "account" => msg::copy_table_account(),
        "teacher" => msg::copy_table_teacher(),
        "appointment" => msg::copy_table_appointment(),
        "delegation" => msg::copy_table_delegation(),
        "operator" => msg::copy_table_operator(),
        "suspension" | "suspension_entry" => msg::copy_table_suspension(),
        "school" => msg::copy_table_school(),
        "contact" => msg::copy_table_contact(),
        "contact_request" => msg::copy_table_request(),
        "link" => msg::copy_table_link(),
        "project" => msg::copy_table_project(),
        "member" => msg::copy_table_member(),
        "project_invitation" => msg::copy_table_invitation(),
        "plan" => msg::copy_table_plan(),
        "history" => msg::copy_table_history(),
        "vote" => msg::copy_table_vote(),
        "agreement" => msg::copy_table_agreement(),
        "class" | "reissue" => msg::copy_table_class(),
        "student" => msg::copy_table_student(),
        "pupil" => msg::copy_table_pupil(),
        "class_row" | "reissue_row" => msg::copy_table_list(),
        "takeover" => msg::copy_table_takeover(),
        "handout" => msg::copy_table_handout(),
        "post" | "pending_post" => msg::copy_table_post(),
        "shared_file" => msg::copy_table_file(),
        "guest" => msg::copy_table_guest(),
        "journal" => msg::copy_table_journal(),
        "archive" | "export" => msg::copy_table_archive(),
        "inquiry" | "inquiry_message" => msg::copy_table_inquiry(),
        "newsletter" => msg::copy_table_newsletter(),
        "subscription" | "newsletter_copy" => msg::copy_table_subscription(),
        "wish" | "night" => msg::copy_table_wish(),
        "parting" => msg::copy_table_parting(),
        "conversation" => msg::copy_table_form(),
        _ => return (msg::copy_table(), Shown::Count),
    };
    (title, Shown::Rows)
}

/// What people call a column; `None` where it says nothing to them.
pub(super) fn column(name: &str) -> Option<Text> {
    Some(match name {
        "name" | "person_name" | "by_name" | "giver_name" => msg::field_name(),
        "for_name" | "taker_name" => msg::copy_column_other(),
        "username" | "user_name" => msg::copy_column_username(),
        "given" => msg::copy_column_given(),
        "surname" => msg::copy_column_surname(),
        "locale" | "language" => msg::copy_column_language(),
        "platform" => msg::copy_column_app(),
        "external_id" => msg::copy_column_number(),
        "country" | "partner_country" | "clock" => msg::copy_column_country(),
        "town" => msg::copy_column_town(),
        "school" => msg::field_school(),
        "card" | "content" | "state" | "desk" => msg::copy_column(),
        "title" | "headline" => msg::copy_column_title(),
        "words" | "message" | "typed" | "heard" => msg::copy_column_words(),
        "reason" => msg::copy_column_reason(),
        "kind" | "what" | "wish" => msg::copy_column_kind(),
        "verdict" | "rank" | "desktop" => msg::copy_column_role(),
        "twinspace" => msg::copy_column_twinspace(),
        "project_id" | "space_id" => msg::copy_column_project(),
        "created_at" | "added_at" | "asked_at" | "at" | "posted_at" | "sent_at" | "since" | "invited_at"
        | "agreed_at" | "made_at" | "registered_at" | "linked_at" | "appointed_at" | "begins_at" | "joined_at"
        | "begun_at" => msg::copy_column_from(),
        "left_at" | "revoked_at" | "ended_at" | "expires_at" | "ends_at" | "until" | "due_at" => {
            msg::copy_column_until()
        }
        "answered_at" | "decided_at" | "changed_at" | "used_at" => msg::copy_column_then(),
        "touched_at" | "seen_at" | "last_at" => msg::copy_column_last(),
        "from_hour" => msg::copy_column_from(),
        "to_hour" => msg::copy_column_until(),
        _ => return None,
    })
}
