//! The commands that no subject has, and why two turns cannot meet by them.

use super::Named;

/// A form is begun, which is its person's alone: what comes of it is asked for when it is sent.
const BEGINS_A_FORM: &[Named] = &[
    ("authorities", "Delegate"),
    ("drafts", "GoOn"),
    ("inquiries", "Write"),
    ("newsletter", "Write"),
    ("people", "EditProfile"),
    ("projects", "New"),
    ("projects", "NewWith"),
];

/// Something is looked for or shown, and nothing is stored but what its person was shown.
const SHOWS: &[Named] = &[
    ("contacts", "Search"),
    ("inquiries", "Contact"),
    ("operators", "FindSchool"),
    ("operators", "FindTwin"),
    ("projects", "Later"),
    ("projects", "Search"),
    ("queue", "Next"),
    ("sessions", "OpenLink"),
    ("suspension", "Search"),
];

/// It changes what is its person's alone, whom each of their turns locks; of it the turns of others read no more than which account is
/// written to, by one statement. What a person chooses of what they are told is none of these: the turns of others decide by it.
const OF_ONES_OWN: &[Named] = &[
    ("accounts", "ChooseNotices"),
    ("drafts", "Discard"),
    ("drafts", "Resume"),
    ("help", "Speak"),
    ("queue", "Narrow"),
];

/// Somebody is forgotten by it, in whose own name it is asked for: that is done beside no other turn (`Tx::alone`).
const FORGETS: &[Named] = &[("dossier", "Step"), ("erasure", "ForgetAccount"), ("erasure", "ForgetMe")];

/// A timer asks for it, once: what could be read is covered, or shown anew as it is.
const COVERS: &[Named] =
    &[("sessions", "Cover"), ("students", "CoverOne"), ("students", "CoverReissue"), ("students", "ShowSheets")];

/// The pieces of a job ask for it: one process works on a job at a time, a piece after another.
const OF_A_JOB: &[Named] = &[
    ("archive", "Finish"),
    ("archive", "GetOn"),
    ("carry", "BringFiles"),
    ("carry", "BringFolders"),
    ("carry", "BringPictures"),
    ("carry", "BringPosts"),
    ("carry", "BringStudents"),
    ("carry", "End"),
    ("carry", "Offer"),
    ("dossier", "Finish"),
    ("dossier", "GetOn"),
    ("news", "Tell"),
    ("newsletter", "Find"),
    ("newsletter", "Post"),
    ("operators", "AskLate"),
    ("operators", "HandBack"),
    ("operators", "Make"),
    ("students", "Enrolled"),
    ("students", "Read"),
    ("students", "Reissued"),
    ("students", "Renewed"),
    ("students", "Unread"),
    ("suspension", "Tell"),
];

/// A command of the server asks for it, one after the other, on a database that was just restored and that no program serves yet.
const OF_A_RESTORE: &[Named] = &[("dossier", "ForgetAgain"), ("erasure", "EraseAgain")];

/// All of them.
pub(super) fn all() -> impl Iterator<Item = Named> {
    [BEGINS_A_FORM, SHOWS, OF_ONES_OWN, FORGETS, COVERS, OF_A_JOB, OF_A_RESTORE].concat().into_iter()
}
