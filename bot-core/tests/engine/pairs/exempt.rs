//! The commands that no subject has, and why: nothing of theirs is anybody else's, too, or whatever runs beside them is held off, or comes
//! first or second, as what has a subject shows.

use super::CommandName;

/// A form is begun, which is its person's alone: what comes of it is asked for when it is sent.
const BEGINS_A_FORM: &[CommandName] = &[
    ("authorities", "Delegate"),
    ("drafts", "GoOn"),
    ("inquiries", "Write"),
    ("newsletter", "Write"),
    ("people", "EditProfile"),
    ("projects", "New"),
    ("projects", "NewWith"),
];

/// Something is looked for or shown, and nothing is stored but what its person was shown.
const SHOWS: &[CommandName] = &[
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
const OF_ONES_OWN: &[CommandName] = &[
    ("accounts", "ChooseNotices"),
    ("drafts", "Discard"),
    ("drafts", "Resume"),
    ("help", "Speak"),
    ("queue", "Narrow"),
];

/// Somebody is forgotten by it. On SQLite nothing runs beside that (`Tx::alone`). On PostgreSQL others do: `forgetting/at_once.rs` lets what
/// they begin with a person meet the step by which that one goes, in both orders; a student who asks is erased as by a teacher
/// (`erasure::Forget`, which has a subject), with the student locked; and an account that has got something meanwhile is kept by the
/// foreign keys.
const FORGETS: &[CommandName] = &[("dossier", "Step"), ("erasure", "ForgetAccount"), ("erasure", "ForgetMe")];

/// A timer asks for it: it deletes secrets by their numbers, each of which belongs to one password, or lets be shown anew what is there.
const COVERS: &[CommandName] =
    &[("sessions", "Cover"), ("students", "CoverOne"), ("students", "CoverReissue"), ("students", "ShowSheets")];

/// The pieces of a job ask for it. A press about the same can come meanwhile: both lock the project first into which, or in which, they write,
/// and read what they decide on once that is locked. A password is written only in place of the one for which it was made.
const UNDER_THE_PROJECT: &[CommandName] = &[
    ("carry", "BringFiles"),
    ("carry", "BringFolders"),
    ("carry", "BringPictures"),
    ("carry", "BringPosts"),
    ("carry", "BringStudents"),
    ("carry", "End"),
    ("carry", "Offer"),
    ("students", "Enrolled"),
    ("students", "Read"),
    ("students", "Reissued"),
    ("students", "Renewed"),
    ("students", "Unread"),
];

/// The pieces of an operator's job ask for it. Two of them do for some projects and questions what commands that have a subject do for one;
/// the third locks who the operators are, and reads once more whether the one who has asked is one.
const OF_OPERATORS: &[CommandName] = &[("operators", "AskLate"), ("operators", "HandBack"), ("operators", "Make")];

/// A command of the server asks for it, one after the other, on a database that was just restored and that no program serves yet.
const OF_A_RESTORE: &[CommandName] = &[("dossier", "ForgetAgain"), ("erasure", "EraseAgain")];

/// All of them.
pub(super) fn all() -> impl Iterator<Item = CommandName> {
    let all = [BEGINS_A_FORM, SHOWS, OF_ONES_OWN, FORGETS, COVERS, UNDER_THE_PROJECT, OF_OPERATORS, OF_A_RESTORE];
    all.concat().into_iter()
}

/// Pieces of jobs that have a subject, as presses come meanwhile, but that never meet themselves: in its own turn each keeps its job to its
/// process first (`jobs::keep` in the store), and the next one begins where it has ended.
pub(super) const ONE_AT_A_TIME: &[CommandName] = &[("news", "Tell"), ("suspension", "Tell")];

/// Whether two commands about one subject can be asked for at once.
pub(super) fn can_meet(one: CommandName, other: CommandName) -> bool {
    one != other || !ONE_AT_A_TIME.contains(&one)
}
