-- One schema for SQLite and PostgreSQL: TEXT, BIGINT and BYTEA only. Ids are made by the program, times are
-- milliseconds UTC, and a nullable time says whether and when something happened. A column that holds one of several words or
-- numbers says which, but for platforms and forms, which a program brings. On SQLite each table is one tree in the order of its
-- primary key (bot-core/src/store/schema.rs). A column that refers to a row of its own table is DEFERRABLE, as a backup brings rows back
-- in the order of their keys.

CREATE TABLE person (
    id BIGINT PRIMARY KEY,
    created_at BIGINT NOT NULL,
    touched_at BIGINT NOT NULL,
    -- Counts the writing locks taken.
    locks BIGINT NOT NULL DEFAULT 0,
    -- As the account used last gives it; empty where nothing of it can be read.
    name TEXT NOT NULL,
    -- By what the platform of that account tells its people apart, without "@".
    username TEXT,
    locale TEXT NOT NULL,
    active_conversation BIGINT,
    -- Which account of a person is written to: the one they used last, or the one they chose. NULL: not known yet, not
    -- chosen.
    last_account BIGINT,
    notices_account BIGINT
);

CREATE TABLE account (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    platform TEXT NOT NULL,
    external_id TEXT NOT NULL,
    address TEXT NOT NULL,
    touched_at BIGINT NOT NULL,
    unreachable_at BIGINT,
    unreachable_why TEXT,
    -- Not before this time is the next message sent there: the pace of one chat, from which all processes count on once a burst is over.
    next_at BIGINT NOT NULL,
    -- Not before this time is it tried again, as a delivery there has failed; what arrives next makes it 0.
    rests_until BIGINT NOT NULL DEFAULT 0,
    -- The TwinSpace, and the folder in it, to which files go that are sent now, as JSON; NULL where none is open.
    desk TEXT,
    UNIQUE (platform, external_id)
);
CREATE INDEX account_person ON account (person_id, touched_at);
CREATE INDEX account_rests ON account (platform, rests_until) WHERE rests_until > 0;

-- Accounts of two platforms that become one person's, from the code to its end.
CREATE TABLE account_link (
    id BIGINT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('open', 'typed', 'confirmed', 'linked', 'declined', 'over', 'unlinked')),
    -- SHA-256 of the code.
    hash BYTEA NOT NULL UNIQUE,
    -- The code itself while it can be typed, at most ten minutes: it gives no more than the right to ask.
    code TEXT,
    -- Where the code was made, and where it was typed.
    account_id BIGINT NOT NULL REFERENCES account (id),
    other_id BIGINT REFERENCES account (id),
    created_at BIGINT NOT NULL,
    -- When what is waited for is not waited for any more.
    expires_at BIGINT NOT NULL,
    -- When it led to nothing, or what it had led to ended; and from which account, if from one.
    ended_at BIGINT,
    ended_by BIGINT
);
CREATE INDEX account_link_account ON account_link (account_id);
CREATE INDEX account_link_other ON account_link (other_id);
CREATE INDEX account_link_ended ON account_link (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE school (
    id BIGINT PRIMARY KEY,
    country TEXT NOT NULL,
    -- The official code, where the country has one.
    code TEXT,
    name TEXT NOT NULL,
    town TEXT NOT NULL,
    region TEXT,
    -- SHA-256 of its country and of its folded name and town: what is written alike is found by it.
    same BYTEA NOT NULL,
    added_by BIGINT,
    added_at BIGINT NOT NULL,
    -- Since when everybody can choose it; until then only who has added it can.
    taken_at BIGINT,
    -- Since when nobody can choose it any more, and which school it turned out to be, if another.
    closed_at BIGINT,
    merged_into BIGINT REFERENCES school (id) DEFERRABLE
);
CREATE UNIQUE INDEX school_code ON school (country, code);
CREATE INDEX school_same ON school (same);
CREATE INDEX school_added ON school (added_by, taken_at);
CREATE INDEX school_new ON school (added_at, id) WHERE taken_at IS NULL AND closed_at IS NULL;
CREATE INDEX school_merged ON school (merged_into) WHERE merged_into IS NOT NULL;

-- Every word of the name and the town of a school that everybody can choose, folded by the program, for search by prefix.
CREATE TABLE school_word (
    school_id BIGINT NOT NULL REFERENCES school (id),
    word BYTEA NOT NULL,
    country TEXT NOT NULL,
    -- 0: it stands in the name. 1: in the town only.
    part BIGINT NOT NULL CHECK (part IN (0, 1)),
    -- The beginning of its folded town and name: the order in which schools are shown that a search has found.
    place BYTEA NOT NULL,
    -- A word has one part; the key holds it so that the words of a school are read without the table.
    PRIMARY KEY (school_id, word, part)
);
CREATE INDEX school_word_order ON school_word (country, word, part, place, school_id);

CREATE TABLE teacher (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    revision BIGINT NOT NULL,
    -- The whole teacher as JSON, their school included; the columns beside it are for searching.
    card TEXT NOT NULL,
    country TEXT NOT NULL,
    school_id BIGINT NOT NULL REFERENCES school (id),
    -- Since when the support service is waited for; NULL when it is not.
    waiting_since BIGINT,
    -- How often those who decide were reminded of it, and when they were last, and when the operator was told that it waits: as long as
    -- `nudged_since` is since when it waits.
    nudged_since BIGINT,
    reminders BIGINT NOT NULL DEFAULT 0,
    reminded_at BIGINT,
    operator_at BIGINT
);
CREATE INDEX teacher_school ON teacher (school_id);
CREATE INDEX teacher_waiting ON teacher (country, waiting_since, person_id);
CREATE INDEX teacher_since ON teacher (waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX teacher_asked ON teacher (country, person_id) WHERE waiting_since IS NOT NULL;

-- Every word of a teacher's name, folded by the program, by which the support service of their country finds them.
CREATE TABLE teacher_word (
    person_id BIGINT NOT NULL REFERENCES person (id),
    word BYTEA NOT NULL,
    country TEXT NOT NULL,
    PRIMARY KEY (person_id, word)
);
CREATE INDEX teacher_word_order ON teacher_word (country, word, person_id);

CREATE TABLE authority (
    id BIGINT PRIMARY KEY,
    country TEXT NOT NULL,
    -- Empty for the national support service.
    region TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    disabled_at BIGINT,
    -- Up to which subject, by its id, it was asked about what had waited when it was set up; NULL when it was asked about all of it.
    asked_to BIGINT,
    UNIQUE (country, region)
);

CREATE TABLE appointment (
    person_id BIGINT NOT NULL REFERENCES person (id),
    authority_id BIGINT NOT NULL REFERENCES authority (id),
    -- An approver decides. A deputy decides where an approver has handed over to them, and on votes that have waited for long.
    rank TEXT NOT NULL CHECK (rank IN ('approver', 'deputy')),
    appointed_at BIGINT NOT NULL,
    revoked_at BIGINT,
    -- When the program last told this person of what waits, by a reminder for all their authorities or by the message of the morning.
    reminded_at BIGINT,
    PRIMARY KEY (person_id, authority_id)
);
CREATE INDEX appointment_authority ON appointment (authority_id);

-- What an approver hands over to a colleague or a deputy, from one day to another one.
CREATE TABLE delegation (
    id BIGINT PRIMARY KEY,
    authority_id BIGINT NOT NULL REFERENCES authority (id),
    giver_id BIGINT NOT NULL REFERENCES person (id),
    taker_id BIGINT NOT NULL REFERENCES person (id),
    -- What both were called when it was made: decisions are shown with the giver's name.
    giver_name TEXT NOT NULL,
    taker_name TEXT NOT NULL,
    -- The first moment of the first day and of the day after the last one, where the authority is.
    begins_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    -- When the taker was told that it has begun.
    begun_at BIGINT,
    -- When and why it has ended: its time is over, somebody has ended it, or one of the two has lost the role.
    ended_at BIGINT,
    ending TEXT CHECK (ending IN ('over', 'by-hand', 'role'))
);
CREATE INDEX delegation_authority ON delegation (authority_id, ends_at);
CREATE INDEX delegation_giver ON delegation (giver_id, ends_at);
CREATE INDEX delegation_taker ON delegation (taker_id, ends_at);
CREATE INDEX delegation_ends ON delegation (ends_at);

-- Channels of servers and groups that are bound to an authority: what the authority is told stands there, too. The account of
-- one belongs to nobody and never acts; it is called channel/ and the platform's id.
CREATE TABLE channel (
    account_id BIGINT NOT NULL REFERENCES account (id),
    authority_id BIGINT NOT NULL REFERENCES authority (id),
    bound_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, authority_id)
);
CREATE INDEX channel_authority ON channel (authority_id);

-- What an authority's approvers often say when they return or reject a project, in a language.
CREATE TABLE standard_reason (
    id BIGINT PRIMARY KEY,
    authority_id BIGINT NOT NULL REFERENCES authority (id),
    locale TEXT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX standard_reason_list ON standard_reason (authority_id, locale, id);

CREATE TABLE operator (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    linked_at BIGINT NOT NULL
);

-- Who is suspended now: a teacher, or a school with all who teach there. The row goes when the suspension is lifted.
CREATE TABLE suspension (
    id BIGINT PRIMARY KEY,
    -- Either of the two.
    person_id BIGINT UNIQUE REFERENCES person (id),
    school_id BIGINT UNIQUE REFERENCES school (id),
    -- Where the teacher teaches now, or the school is: whose support service can lift it.
    country TEXT NOT NULL,
    since BIGINT NOT NULL,
    -- What the teachers concerned read of it, as JSON: every turn of theirs reads that.
    card TEXT NOT NULL
);
CREATE INDEX suspension_country ON suspension (country, since);

-- Who was suspended when, and when that was lifted: rows are added, and never changed but for how far their readers were told.
CREATE TABLE suspension_entry (
    id BIGINT PRIMARY KEY,
    person_id BIGINT REFERENCES person (id),
    school_id BIGINT REFERENCES school (id),
    kind TEXT NOT NULL CHECK (kind IN ('suspended', 'lifted')),
    authority_id BIGINT NOT NULL REFERENCES authority (id),
    decided_by BIGINT NOT NULL REFERENCES person (id),
    by_name TEXT NOT NULL,
    reason TEXT,
    at BIGINT NOT NULL,
    -- Up to which teacher of a school all were told of it, in the order of their ids; NULL when nobody is left.
    told_to BIGINT
);
CREATE INDEX suspension_entry_person ON suspension_entry (person_id, at) WHERE person_id IS NOT NULL;
CREATE INDEX suspension_entry_school ON suspension_entry (school_id, at) WHERE school_id IS NOT NULL;
CREATE INDEX suspension_entry_by ON suspension_entry (decided_by);

CREATE TABLE link (
    id BIGINT PRIMARY KEY,
    -- SHA-256 of the code.
    hash BYTEA NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('contact', 'partner', 'guest', 'approver', 'deputy', 'operator', 'room')),
    -- Who has made it; NULL where the command line did.
    person_id BIGINT,
    -- Of a personal link that also invites to a project.
    project_id BIGINT,
    authority_id BIGINT,
    -- Of a personal link only, which gives no more than the right to ask.
    code TEXT,
    reusable BIGINT NOT NULL CHECK (reusable IN (0, 1)),
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT,
    used_at BIGINT,
    used_by BIGINT
);
CREATE INDEX link_person ON link (person_id);
CREATE INDEX link_used ON link (used_by);
CREATE INDEX link_project ON link (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX link_open ON link (kind) WHERE revoked_at IS NULL AND used_at IS NULL;
CREATE INDEX link_expires ON link (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX link_role ON link (expires_at) WHERE kind IN ('approver', 'deputy', 'operator', 'room');
CREATE INDEX link_revoked ON link (revoked_at) WHERE revoked_at IS NOT NULL AND expires_at IS NULL;

CREATE TABLE contact (
    person_id BIGINT NOT NULL REFERENCES person (id),
    other_id BIGINT NOT NULL REFERENCES person (id),
    added_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, other_id)
);
CREATE INDEX contact_other ON contact (other_id);

CREATE TABLE contact_request (
    id BIGINT PRIMARY KEY,
    from_id BIGINT NOT NULL REFERENCES person (id),
    to_id BIGINT NOT NULL REFERENCES person (id),
    asked_at BIGINT NOT NULL,
    answered_at BIGINT,
    accepted BIGINT CHECK (accepted IN (0, 1)),
    -- 1 where the one who asks hears of no answer but a yes.
    is_quiet BIGINT NOT NULL CHECK (is_quiet IN (0, 1)),
    -- Since when the one who was asked wants to hear nothing more of the one who asks.
    blocked_at BIGINT
);
CREATE INDEX contact_request_from ON contact_request (from_id);
CREATE INDEX contact_request_to ON contact_request (to_id, answered_at);
CREATE INDEX contact_request_answered ON contact_request (answered_at) WHERE answered_at IS NOT NULL AND blocked_at IS NULL;

-- Questions to the support service of a country: those who decide for it now answer them.
CREATE TABLE inquiry (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    country TEXT NOT NULL,
    -- The part of the bot where its asker was, where they say so.
    origin TEXT CHECK (origin IN (
        'home', 'form', 'help', 'accounts', 'people', 'contacts', 'drafts', 'projects', 'approval', 'members', 'closing', 'space',
        'students', 'sessions', 'takeovers', 'guests', 'news', 'journal', 'files', 'archive', 'told', 'carry', 'erasure',
        'suspension', 'newsletter'
    )),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'answered', 'closed-by-asker', 'closed-by-service')),
    asked_at BIGINT NOT NULL,
    -- Since when it is so far.
    since BIGINT NOT NULL,
    -- Who has taken it to answer it, and until when nobody else does.
    claimed_by BIGINT REFERENCES person (id),
    claimed_until BIGINT
);
CREATE INDEX inquiry_person ON inquiry (person_id, asked_at);
CREATE INDEX inquiry_claimed ON inquiry (claimed_by) WHERE claimed_by IS NOT NULL;
CREATE INDEX inquiry_waiting ON inquiry (country, since, id) WHERE state = 'waiting';
CREATE INDEX inquiry_since ON inquiry (since) WHERE state = 'waiting';
CREATE INDEX inquiry_over ON inquiry (since) WHERE state <> 'waiting';

-- What was written in them.
CREATE TABLE inquiry_message (
    inquiry_id BIGINT NOT NULL REFERENCES inquiry (id),
    -- From 1.
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    words TEXT NOT NULL,
    -- Who has answered, and what they were called then; NULL for what its asker wrote.
    answered_by BIGINT REFERENCES person (id),
    person_name TEXT,
    -- In whose place, where a colleague had handed over to them.
    answered_for BIGINT REFERENCES person (id),
    for_name TEXT,
    PRIMARY KEY (inquiry_id, number)
);
CREATE INDEX inquiry_message_answered ON inquiry_message (answered_by) WHERE answered_by IS NOT NULL;
CREATE INDEX inquiry_message_for ON inquiry_message (answered_for) WHERE answered_for IS NOT NULL;

CREATE TABLE project (
    id BIGINT PRIMARY KEY,
    revision BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN (
        'offered', 'waiting', 'active', 'declined', 'returned', 'rejected', 'withdrawn', 'closed'
    )),
    since BIGINT NOT NULL,
    founder_id BIGINT NOT NULL REFERENCES person (id),
    partner_id BIGINT NOT NULL REFERENCES person (id),
    content TEXT NOT NULL,
    reminded_at BIGINT,
    -- The founders' countries and regions when the partner accepted; NULL until then.
    territories TEXT,
    -- The project that was started anew as this one.
    follows BIGINT REFERENCES project (id) DEFERRABLE,
    -- Counts the writing locks taken.
    locks BIGINT NOT NULL
);
CREATE INDEX project_founder ON project (founder_id);
CREATE INDEX project_partner ON project (partner_id);
CREATE INDEX project_state ON project (state, since);
CREATE INDEX project_waiting ON project (id) WHERE state = 'waiting';
CREATE INDEX project_follows ON project (follows) WHERE follows IS NOT NULL;

CREATE TABLE vote (
    project_id BIGINT NOT NULL REFERENCES project (id),
    authority_id BIGINT NOT NULL REFERENCES authority (id),
    asked_at BIGINT NOT NULL,
    -- When the authority was taken out of use before it had decided.
    dropped_at BIGINT,
    -- How often those who decide were reminded of it, and when they were last; since when deputies may decide; and when the operator
    -- was told that it waits.
    reminders BIGINT NOT NULL DEFAULT 0,
    reminded_at BIGINT,
    deputies_at BIGINT,
    operator_at BIGINT,
    -- NULL while it waits.
    verdict TEXT CHECK (verdict IN ('approve', 'return', 'reject')),
    person_id BIGINT,
    person_name TEXT,
    -- In whose place, where a colleague had handed over to them.
    for_name TEXT,
    reason TEXT,
    decided_at BIGINT,
    final_at BIGINT,
    settled_at BIGINT,
    -- Since when the authority's decision is waited for: as `asked_at`, and NULL as soon as it is not.
    waits_since BIGINT,
    -- The country on the other side, as this authority sees it.
    partner_country TEXT,
    -- By what it is found in the queue: the words of its title and of its founders' names, folded, with spaces around each.
    sought TEXT,
    PRIMARY KEY (project_id, authority_id)
);
CREATE INDEX vote_waiting ON vote (authority_id, decided_at);
CREATE INDEX vote_queue ON vote (authority_id, waits_since, project_id) WHERE waits_since IS NOT NULL;
CREATE INDEX vote_queue_country ON vote (authority_id, partner_country, waits_since, project_id) WHERE waits_since IS NOT NULL;
CREATE INDEX vote_queue_deputies ON vote (authority_id, waits_since, project_id)
    WHERE waits_since IS NOT NULL AND deputies_at IS NOT NULL;
CREATE INDEX vote_overdue ON vote (authority_id, operator_at) WHERE operator_at IS NOT NULL;
CREATE INDEX vote_person ON vote (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE member (
    project_id BIGINT NOT NULL REFERENCES project (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    -- 1 for one of the two founders, whatever the profiles.
    is_founder BIGINT NOT NULL CHECK (is_founder IN (0, 1)),
    desktop TEXT NOT NULL CHECK (desktop IN ('administrator', 'manager', 'member')),
    -- NULL for somebody who was removed from the TwinSpace.
    twinspace TEXT CHECK (twinspace IN (
        'teacher-administrator', 'teacher-manager', 'teacher-member', 'student-manager', 'student-member', 'guest'
    )),
    -- The school as it was when they joined, as JSON.
    school TEXT,
    added_by BIGINT REFERENCES person (id),
    joined_at BIGINT NOT NULL,
    left_at BIGINT,
    PRIMARY KEY (project_id, person_id)
);
CREATE INDEX member_person ON member (person_id);
CREATE INDEX member_added ON member (added_by) WHERE added_by IS NOT NULL;

-- Who was invited to take part in a project, and what became of it.
CREATE TABLE project_invitation (
    id BIGINT PRIMARY KEY,
    project_id BIGINT NOT NULL REFERENCES project (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    invited_by BIGINT NOT NULL REFERENCES person (id),
    message TEXT,
    invited_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'taken-back', 'ended')),
    answered_at BIGINT
);
CREATE UNIQUE INDEX project_invitation_open ON project_invitation (project_id, person_id) WHERE state = 'open';
CREATE INDEX project_invitation_person ON project_invitation (person_id);
CREATE INDEX project_invitation_by ON project_invitation (invited_by);
CREATE INDEX project_invitation_over ON project_invitation (expires_at) WHERE state <> 'open';

CREATE TABLE plan (
    id BIGINT PRIMARY KEY,
    project_id BIGINT NOT NULL REFERENCES project (id),
    way TEXT NOT NULL CHECK (way IN ('remove', 'remove-from-space', 'keep', 'anew')),
    leaver_id BIGINT NOT NULL REFERENCES person (id),
    -- Who carries on; NULL until that is known.
    comer_id BIGINT REFERENCES person (id),
    -- How they were asked, if they were.
    invitation_id BIGINT REFERENCES project_invitation (id),
    -- 1 where the plan has made that invitation; else it goes on waiting without the plan.
    is_inviting BIGINT NOT NULL CHECK (is_inviting IN (0, 1)),
    link_id BIGINT REFERENCES link (id),
    begun_by BIGINT NOT NULL REFERENCES person (id),
    begun_at BIGINT NOT NULL,
    -- Open, done, or why it was stopped.
    state TEXT NOT NULL CHECK (state IN (
        'open', 'done', 'by-hand', 'declined', 'taken-back', 'ended', 'back', 'closed', 'reopened', 'not-allowed'
    )),
    ended_at BIGINT,
    ended_by BIGINT REFERENCES person (id)
);
-- One at a time for somebody who leaves.
CREATE UNIQUE INDEX plan_open ON plan (project_id, leaver_id) WHERE state = 'open';
CREATE INDEX plan_leaver ON plan (leaver_id);
CREATE INDEX plan_begun ON plan (begun_by);
CREATE INDEX plan_comer ON plan (comer_id) WHERE comer_id IS NOT NULL;
CREATE INDEX plan_invitation ON plan (invitation_id) WHERE invitation_id IS NOT NULL;
CREATE INDEX plan_link ON plan (link_id) WHERE link_id IS NOT NULL;
CREATE INDEX plan_ended ON plan (ended_by) WHERE ended_by IS NOT NULL;

CREATE TABLE plan_step (
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    position BIGINT NOT NULL,
    step TEXT NOT NULL CHECK (step IN (
        'invite', 'accept', 'promote', 'remove', 'remove-from-space', 'close', 'start-anew'
    )),
    done_at BIGINT,
    PRIMARY KEY (plan_id, position)
);

-- The TwinSpace of a project, from its approval on.
CREATE TABLE space (
    id BIGINT PRIMARY KEY,
    project_id BIGINT NOT NULL UNIQUE REFERENCES project (id),
    opened_at BIGINT NOT NULL
);

-- Who has confirmed that the guardians of the students agree whom they bring in, and when.
CREATE TABLE agreement (
    space_id BIGINT NOT NULL REFERENCES space (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    agreed_at BIGINT NOT NULL,
    PRIMARY KEY (space_id, person_id)
);
CREATE INDEX agreement_person ON agreement (person_id);

-- What is shown once, such as a first password, until it was delivered or is over: sealed by a key that the database does not hold.
-- The row with the id 0 is no secret: it says to which keys the database belongs.
CREATE TABLE secret (
    id BIGINT PRIMARY KEY,
    -- The key's id: the first 8 hex digits of its SHA-256.
    key_id TEXT NOT NULL,
    -- A nonce of 24 bytes, and the words as XChaCha20-Poly1305 seals them with the id as associated data.
    sealed BYTEA NOT NULL
);
CREATE INDEX secret_key ON secret (key_id, id);

-- Students' accounts. Nothing is kept of them but what stands here.
CREATE TABLE student (
    id BIGINT PRIMARY KEY,
    user_name TEXT NOT NULL UNIQUE,
    given TEXT NOT NULL,
    surname TEXT NOT NULL,
    locale TEXT NOT NULL,
    -- The school of the teacher who has registered them.
    school_id BIGINT NOT NULL REFERENCES school (id),
    registered_by BIGINT NOT NULL REFERENCES person (id),
    registered_at BIGINT NOT NULL,
    -- An Argon2id hash.
    password TEXT NOT NULL,
    password_at BIGINT NOT NULL,
    -- The password, sealed, while it can be read; NULL then.
    secret_id BIGINT REFERENCES secret (id),
    -- The code by which the student gets it in their own chat: SHA-256, and sealed; NULL when it opens nothing any more.
    claim_hash BYTEA UNIQUE,
    claim_secret_id BIGINT REFERENCES secret (id),
    -- In which account they have got it, and when.
    claimed_in BIGINT REFERENCES account (id),
    claimed_at BIGINT,
    -- When they did something last where they were logged in, noted once an hour.
    seen_at BIGINT
);
CREATE INDEX student_by ON student (registered_by);
CREATE INDEX student_school ON student (school_id);
CREATE INDEX student_claim ON student (claim_secret_id);
CREATE INDEX student_claimed ON student (claimed_in);
CREATE INDEX student_secret ON student (secret_id);

-- Which students work in which TwinSpace.
CREATE TABLE pupil (
    space_id BIGINT NOT NULL REFERENCES space (id),
    student_id BIGINT NOT NULL REFERENCES student (id),
    -- 1 for a Student-manager, 0 for a Student-member.
    publishes BIGINT NOT NULL CHECK (publishes IN (0, 1)),
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (space_id, student_id)
);
CREATE INDEX pupil_student ON pupil (student_id);

-- Lists of students who shall be brought in.
CREATE TABLE class (
    id BIGINT PRIMARY KEY,
    space_id BIGINT NOT NULL REFERENCES space (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    publishes BIGINT NOT NULL CHECK (publishes IN (0, 1)),
    locale TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reading', 'unread', 'checked', 'enrolling', 'done', 'stopped')),
    made_at BIGINT NOT NULL,
    -- The file that it comes from, as JSON, until that is read.
    file TEXT,
    -- Why that cannot be read, and the sheet that was.
    fault TEXT CHECK (fault IN (
        'not-fetched', 'empty', 'too-large', 'too-many', 'no-table', 'old', 'locked', 'broken', 'no-names'
    )),
    sheet TEXT,
    -- How many of its lines are about students, 0 before that is known; NULL where no file was sent.
    file_rows BIGINT
);
CREATE INDEX class_space ON class (space_id, state);
CREATE INDEX class_person ON class (person_id);
CREATE INDEX class_made ON class (made_at);

CREATE TABLE class_row (
    class_id BIGINT NOT NULL REFERENCES class (id),
    -- The line of what was pasted, or of the file, from 1.
    line BIGINT NOT NULL,
    -- As it was written there, while no name could be read in it.
    typed TEXT NOT NULL,
    given TEXT,
    surname TEXT,
    -- What they will be called, as it looks now.
    user_name TEXT,
    -- 1 for one that is left out.
    is_out BIGINT NOT NULL CHECK (is_out IN (0, 1)),
    student_id BIGINT,
    PRIMARY KEY (class_id, line)
);
CREATE INDEX class_row_student ON class_row (student_id) WHERE student_id IS NOT NULL;

-- New passwords that are made for several students at once.
CREATE TABLE reissue (
    id BIGINT PRIMARY KEY,
    space_id BIGINT NOT NULL REFERENCES space (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    begun_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('making', 'done', 'stopped'))
);
CREATE INDEX reissue_space ON reissue (space_id, person_id, state);
CREATE INDEX reissue_person ON reissue (person_id);
CREATE INDEX reissue_begun ON reissue (begun_at);

CREATE TABLE reissue_row (
    reissue_id BIGINT NOT NULL REFERENCES reissue (id),
    student_id BIGINT NOT NULL,
    -- When the password was made; 0 for whoever was passed over, NULL while it waits.
    made_at BIGINT,
    PRIMARY KEY (reissue_id, student_id)
);
CREATE INDEX reissue_row_student ON reissue_row (student_id);

-- Which student works in an account, and until when.
CREATE TABLE session (
    account_id BIGINT PRIMARY KEY REFERENCES account (id),
    student_id BIGINT NOT NULL,
    -- The TwinSpace that they have chosen to work in.
    space_id BIGINT,
    begun_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    -- 1 on a teacher's own device, where it is short.
    is_borrowed BIGINT NOT NULL CHECK (is_borrowed IN (0, 1)),
    -- The form of the student's that gets free text.
    active_conversation BIGINT
);
CREATE INDEX session_student ON session (student_id);
CREATE INDEX session_until ON session (until);

-- Accounts that are asked for a user name and a password, and what for.
CREATE TABLE login (
    account_id BIGINT PRIMARY KEY REFERENCES account (id),
    purpose TEXT NOT NULL,
    since BIGINT NOT NULL,
    -- Whose password was right, where a teacher has typed it.
    student_id BIGINT
);
CREATE INDEX login_since ON login (since);
CREATE INDEX login_student ON login (student_id) WHERE student_id IS NOT NULL;

-- Students' logins that a teacher hands to somebody on the same platform: to whom, by the platform's id and the name that it gives,
-- and what was typed of the student's name. Then whose login, by which link, to which account, and whether that could be reached.
CREATE TABLE handout (
    id BIGINT PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES account (id),
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    student_id BIGINT,
    secret_id BIGINT,
    to_id BIGINT REFERENCES account (id),
    handed_at BIGINT,
    failed_at BIGINT
);
CREATE INDEX handout_student ON handout (student_id) WHERE student_id IS NOT NULL;
CREATE INDEX handout_account ON handout (account_id);
CREATE INDEX handout_made ON handout (made_at);
CREATE INDEX handout_to ON handout (to_id) WHERE to_id IS NOT NULL;

-- How often somebody has typed a wrong password: for a student, in an account, and in all.
CREATE TABLE login_failure (
    about TEXT PRIMARY KEY,
    times BIGINT NOT NULL,
    -- Since when the next try waits; of everybody's tries, since when they are counted.
    since BIGINT NOT NULL,
    -- The latest time of a try.
    last_at BIGINT NOT NULL
);
CREATE INDEX login_failure_last ON login_failure (last_at);

-- Questions whether a student may work in another project, too. The one who asks cannot tell a user name that nobody has from one whose teacher does not agree.
CREATE TABLE takeover (
    id BIGINT PRIMARY KEY,
    project_id BIGINT NOT NULL REFERENCES project (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    -- As it was typed, and whose it was; NULL for nobody's.
    user_name TEXT NOT NULL,
    student_id BIGINT,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'agreed', 'declined', 'accepted', 'rejected', 'taken-back', 'ended')),
    declined_at BIGINT
);
CREATE INDEX takeover_person ON takeover (person_id, project_id, state);
CREATE INDEX takeover_student ON takeover (student_id);
CREATE INDEX takeover_asked ON takeover (asked_at);
CREATE INDEX takeover_waits ON takeover (student_id) WHERE state = 'asked';

-- Posts in TwinSpaces.
CREATE TABLE post (
    id BIGINT PRIMARY KEY,
    space_id BIGINT NOT NULL REFERENCES space (id),
    -- The teacher who has written it, or else the student; neither once that one is erased.
    person_id BIGINT REFERENCES person (id),
    student_id BIGINT,
    headline TEXT NOT NULL,
    words TEXT NOT NULL,
    posted_at BIGINT NOT NULL,
    changed_at BIGINT,
    -- The id of the person or student who was told of it last, in the order of these ids, 0 for nobody; NULL once all were.
    told_to BIGINT,
    -- What is kept of its picture: SHA-256, as hexadecimal digits, the size in bytes, and 'jpeg' or 'png'; NULL where it has none.
    picture TEXT,
    picture_size BIGINT,
    picture_format TEXT CHECK (picture_format IN ('jpeg', 'png'))
);
CREATE INDEX post_picture ON post (picture) WHERE picture IS NOT NULL;
CREATE INDEX post_space ON post (space_id, posted_at, id);
CREATE INDEX post_person ON post (person_id);
CREATE INDEX post_student ON post (student_id);

-- A post, or a change of one, that waits until its picture was looked at: its author's alone until then.
CREATE TABLE pending_post (
    -- The id that the post has, or will have.
    id BIGINT PRIMARY KEY,
    space_id BIGINT NOT NULL REFERENCES space (id),
    person_id BIGINT REFERENCES person (id),
    student_id BIGINT,
    headline TEXT NOT NULL,
    words TEXT NOT NULL,
    -- 1 where the post is there already.
    is_change BIGINT NOT NULL CHECK (is_change IN (0, 1)),
    -- By what its platform gives the picture out, as JSON; NULL once that is over.
    reference TEXT,
    written_at BIGINT NOT NULL,
    -- Why the file is no picture.
    fault TEXT CHECK (fault IN (
        'empty', 'too-large', 'no-picture', 'foreign', 'moving', 'broken', 'too-many-pixels', 'too-small', 'too-narrow', 'gone', 'away',
        'no-room', 'not-allowed'
    ))
);
CREATE INDEX pending_post_person ON pending_post (person_id);
CREATE INDEX pending_post_student ON pending_post (student_id);
CREATE INDEX pending_post_space ON pending_post (space_id);
CREATE INDEX pending_post_written ON pending_post (written_at);

-- How people and students wish to be told of the posts of a TwinSpace.
CREATE TABLE news_reader (
    space_id BIGINT NOT NULL REFERENCES space (id),
    -- A person, or a student.
    reader_id BIGINT NOT NULL,
    looked_at BIGINT NOT NULL,
    PRIMARY KEY (space_id, reader_id)
);
CREATE INDEX news_reader_reader ON news_reader (reader_id);

-- When people are told of what happens.
CREATE TABLE wish (
    -- A person, or a student.
    reader_id BIGINT NOT NULL,
    -- 0 for everything for which nothing else was chosen.
    project_id BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('all', 'project', 'space')),
    wish TEXT NOT NULL CHECK (wish IN ('at-once', 'daily', 'never')),
    PRIMARY KEY (reader_id, project_id, kind)
);

-- From when to when nothing is sent to somebody that can wait, by their own clock: full hours from 0 to 23.
CREATE TABLE night (
    -- A person, or a student.
    reader_id BIGINT PRIMARY KEY,
    from_hour BIGINT NOT NULL CHECK (from_hour BETWEEN 0 AND 23),
    to_hour BIGINT NOT NULL CHECK (to_hour BETWEEN 0 AND 23),
    is_on BIGINT NOT NULL CHECK (is_on IN (0, 1)),
    -- A country, or islands with another time (domain/zones.tsv); NULL for the country in which they teach.
    clock TEXT
);

-- When those who decide were told of all that waits for them, in the morning.
CREATE TABLE morning (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    -- Since when something waits of which they got no notice of its own; NULL where nothing does.
    left_at BIGINT,
    told_at BIGINT
);

-- What somebody who decides has narrowed their queue to.
CREATE TABLE queue_filter (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    -- NULL for every country.
    country TEXT,
    -- Waiting for so many days at least, and for so many at most; 0 for any.
    older BIGINT NOT NULL,
    newer BIGINT NOT NULL,
    -- As they were typed; NULL for none.
    words TEXT,
    chosen_at BIGINT NOT NULL
);
CREATE INDEX queue_filter_chosen ON queue_filter (chosen_at);

-- What people were not told at once.
CREATE TABLE untold (
    -- A person, or a student.
    reader_id BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('project', 'space')),
    -- What the notice is about: a line of a history, a post.
    about_id BIGINT NOT NULL,
    project_id BIGINT NOT NULL REFERENCES project (id),
    -- Held until the night is over, told once a day, or never.
    way TEXT NOT NULL CHECK (way IN ('held', 'daily', 'never')),
    since BIGINT NOT NULL,
    -- When they will be told; NULL for never.
    until BIGINT,
    -- When they were told of it with all else of the day, 0 where they were not.
    digest BIGINT NOT NULL,
    PRIMARY KEY (reader_id, kind, about_id)
);
CREATE INDEX untold_since ON untold (since);

-- Who reads in a TwinSpace without taking part in its project.
CREATE TABLE guest (
    space_id BIGINT NOT NULL REFERENCES space (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    -- As they have typed it for this TwinSpace.
    name TEXT NOT NULL,
    -- Who made the link by which they came.
    invited_by BIGINT NOT NULL REFERENCES person (id),
    joined_at BIGINT NOT NULL,
    left_at BIGINT,
    -- Who has removed them, if they did not leave themselves.
    removed_by BIGINT REFERENCES person (id),
    PRIMARY KEY (space_id, person_id)
);
CREATE INDEX guest_person ON guest (person_id);
CREATE INDEX guest_invited ON guest (invited_by);
CREATE INDEX guest_removed ON guest (removed_by) WHERE removed_by IS NOT NULL;
CREATE INDEX guest_left ON guest (left_at) WHERE left_at IS NOT NULL;

-- What has happened in TwinSpaces, one line after another.
CREATE TABLE journal (
    space_id BIGINT NOT NULL REFERENCES space (id),
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    what TEXT NOT NULL,
    -- Who has done it, a person or a student, and to whom; neither of a student who was erased.
    by_id BIGINT REFERENCES person (id),
    by_student BIGINT,
    of_id BIGINT REFERENCES person (id),
    of_student BIGINT,
    -- How often, one after another.
    times BIGINT NOT NULL,
    PRIMARY KEY (space_id, number)
);
CREATE INDEX journal_by ON journal (by_id);
CREATE INDEX journal_by_student ON journal (by_student);
CREATE INDEX journal_of ON journal (of_id);
CREATE INDEX journal_of_student ON journal (of_student);

-- How far people and students have read the journal of a TwinSpace.
CREATE TABLE journal_reader (
    space_id BIGINT NOT NULL REFERENCES space (id),
    -- A person, or a student.
    reader_id BIGINT NOT NULL,
    looked_at BIGINT NOT NULL,
    PRIMARY KEY (space_id, reader_id)
);
CREATE INDEX journal_reader_reader ON journal_reader (reader_id);

-- Folders of files in TwinSpaces.
CREATE TABLE folder (
    id BIGINT PRIMARY KEY,
    space_id BIGINT NOT NULL REFERENCES space (id),
    name TEXT NOT NULL,
    -- The name as it is sorted.
    folded BYTEA NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX folder_space ON folder (space_id);

-- Files in TwinSpaces. What is in one is kept elsewhere, under its hash; several may be of the same.
CREATE TABLE shared_file (
    id BIGINT PRIMARY KEY,
    space_id BIGINT NOT NULL REFERENCES space (id),
    folder_id BIGINT REFERENCES folder (id),
    -- The teacher who has sent it, or else the student; neither once that one is erased.
    person_id BIGINT REFERENCES person (id),
    student_id BIGINT,
    name TEXT NOT NULL,
    -- The name as it is searched and sorted.
    folded BYTEA NOT NULL,
    -- SHA-256, as hexadecimal digits.
    hash TEXT NOT NULL,
    size BIGINT NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX shared_file_space ON shared_file (space_id, folder_id, sent_at, id);
CREATE INDEX shared_file_folder ON shared_file (folder_id);
CREATE INDEX shared_file_hash ON shared_file (hash);
CREATE INDEX shared_file_person ON shared_file (person_id);
CREATE INDEX shared_file_student ON shared_file (student_id);

-- Files that somebody has sent together, on their way into a TwinSpace.
CREATE TABLE upload (
    id BIGINT PRIMARY KEY,
    space_id BIGINT NOT NULL REFERENCES space (id),
    folder_id BIGINT,
    person_id BIGINT REFERENCES person (id),
    student_id BIGINT,
    -- When the last of them was sent.
    last_at BIGINT NOT NULL
);
CREATE INDEX upload_space ON upload (space_id, last_at);
CREATE INDEX upload_person ON upload (person_id);
CREATE INDEX upload_student ON upload (student_id);
CREATE INDEX upload_last ON upload (last_at);

-- Each of them: it waits as long as it has neither become a file nor a fault.
CREATE TABLE sent_file (
    id BIGINT PRIMARY KEY,
    upload_id BIGINT NOT NULL REFERENCES upload (id),
    -- By what its platform gives it out, as JSON; NULL once that is over.
    reference TEXT,
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    fault TEXT CHECK (fault IN ('empty', 'too-large', 'refused', 'no-room', 'gone', 'away', 'not-allowed')),
    file_id BIGINT
);
CREATE INDEX sent_file_upload ON sent_file (upload_id, id);

-- All of a TwinSpace as one file, one for each founder. What is in it is kept elsewhere, under its hash.
CREATE TABLE archive (
    id BIGINT PRIMARY KEY,
    space_id BIGINT NOT NULL REFERENCES space (id),
    -- Who has asked for it.
    person_id BIGINT NOT NULL REFERENCES person (id),
    -- What the file is called.
    name TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    -- How many files were looked at so far, of how many.
    done BIGINT NOT NULL,
    files BIGINT NOT NULL,
    -- SHA-256, as hexadecimal digits, and the size, once it is packed; NULL until then.
    hash TEXT,
    size BIGINT,
    made_at BIGINT,
    -- The names of the files that are not in it, as they could not be read, as JSON.
    lost TEXT NOT NULL,
    UNIQUE (space_id, person_id)
);
CREATE INDEX archive_person ON archive (person_id);
CREATE INDEX archive_hash ON archive (hash);

-- How what is in the TwinSpace of the project before is brought over into one.
CREATE TABLE carry (
    space_id BIGINT PRIMARY KEY REFERENCES space (id),
    -- Who has asked for it last.
    person_id BIGINT REFERENCES person (id),
    -- Whether news and students are wanted besides the files: 1 or 0.
    news BIGINT NOT NULL CHECK (news IN (0, 1)),
    students BIGINT NOT NULL CHECK (students IN (0, 1)),
    -- How often it was asked for.
    run BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('offered', 'running', 'done', 'not-allowed', 'closed'))
);
CREATE INDEX carry_person ON carry (person_id);

-- What has come, each thing once, and what stayed behind: 'folder', 'file', 'post', 'student'; of a post that came without it, 'picture'.
CREATE TABLE carried (
    space_id BIGINT NOT NULL REFERENCES space (id),
    kind TEXT NOT NULL CHECK (kind IN ('folder', 'file', 'post', 'picture', 'student')),
    -- What it is in the TwinSpace before.
    item_id BIGINT NOT NULL,
    -- When it was asked for so often.
    run BIGINT NOT NULL,
    -- What it has become in the new one, if that has another id.
    became_id BIGINT,
    -- Why it stayed behind.
    fault TEXT CHECK (fault IN ('missing', 'damaged', 'no-room')),
    PRIMARY KEY (space_id, kind, item_id)
);
CREATE INDEX carried_item ON carried (item_id);

-- Who gets the newsletter of a country, and in which languages they read it: a row for each language.
CREATE TABLE subscription (
    person_id BIGINT NOT NULL REFERENCES person (id),
    language TEXT NOT NULL,
    country TEXT NOT NULL,
    -- 0 for somebody who gets none any more: what they have chosen stays, for when they come back.
    is_on BIGINT NOT NULL CHECK (is_on IN (0, 1)),
    PRIMARY KEY (person_id, language)
);
CREATE INDEX subscription_readers ON subscription (country, language, person_id) WHERE is_on = 1;

-- Newsletters of support services, from the draft on.
CREATE TABLE newsletter (
    id BIGINT PRIMARY KEY,
    -- What its readers get is about this: how far it is sent changes nothing there.
    letter_id BIGINT NOT NULL UNIQUE,
    authority_id BIGINT NOT NULL REFERENCES authority (id),
    country TEXT NOT NULL,
    -- Who has written, scheduled or sent it last.
    person_id BIGINT NOT NULL REFERENCES person (id),
    revision BIGINT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    -- What is kept of its picture, as of a post's.
    picture TEXT,
    picture_size BIGINT,
    picture_format TEXT CHECK (picture_format IN ('jpeg', 'png')),
    -- By what its platform gives the picture out that was sent, as JSON, until it was looked at; and why it is none.
    reference TEXT,
    fault TEXT CHECK (fault IN (
        'empty', 'too-large', 'no-picture', 'foreign', 'moving', 'broken', 'too-many-pixels', 'too-small', 'too-narrow', 'gone', 'away',
        'no-room', 'not-allowed'
    )),
    state TEXT NOT NULL CHECK (state IN ('draft', 'scheduled', 'sending', 'sent', 'cancelled')),
    written_at BIGINT NOT NULL,
    -- When it goes out; NULL where nobody has said that.
    due_at BIGINT,
    begun_at BIGINT,
    -- When the last one got it.
    ended_at BIGINT,
    -- While it is sent: the id of the reader who was found last, in the order of these ids, 0 for nobody; NULL once all were.
    found_to BIGINT,
    -- 1 while nobody works on it, until a timer goes on with it.
    is_resting BIGINT NOT NULL CHECK (is_resting IN (0, 1)),
    -- How many have got it and how many could not be reached, once it is over.
    reached BIGINT NOT NULL,
    refused BIGINT NOT NULL
);
CREATE INDEX newsletter_authority ON newsletter (authority_id, written_at, id);
CREATE INDEX newsletter_person ON newsletter (person_id);
CREATE INDEX newsletter_last ON newsletter (country, begun_at, id) WHERE begun_at IS NOT NULL;
CREATE INDEX newsletter_picture ON newsletter (picture) WHERE picture IS NOT NULL;
CREATE INDEX newsletter_ended ON newsletter (ended_at) WHERE ended_at IS NOT NULL;

-- Whom a newsletter goes to, each of them once, and how far that is; for a month.
CREATE TABLE newsletter_copy (
    newsletter_id BIGINT NOT NULL REFERENCES newsletter (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    -- On which platform they were when they were found: each has room of its own.
    platform TEXT NOT NULL,
    -- It waits, is in the outbox, has arrived, could not be delivered, or is not wanted any more.
    state TEXT NOT NULL CHECK (state IN ('waits', 'out', 'reached', 'refused', 'dropped')),
    -- Not before this time: what can wait does so at night, or until five in the afternoon.
    due_at BIGINT NOT NULL,
    PRIMARY KEY (newsletter_id, person_id)
);
CREATE INDEX newsletter_copy_person ON newsletter_copy (person_id);
CREATE INDEX newsletter_copy_state ON newsletter_copy (newsletter_id, state);
CREATE INDEX newsletter_copy_due ON newsletter_copy (newsletter_id, platform, due_at) WHERE state = 'waits';

-- A copy of all that is stored about somebody, one for each person, and for each student who works in an account of theirs. What is in
-- it is kept elsewhere, under its hash, for a day.
CREATE TABLE export (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    -- The student; 0 for the person themselves.
    student_id BIGINT NOT NULL,
    -- Where it was asked for.
    account_id BIGINT NOT NULL,
    -- What the file is called.
    name TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    -- How many files were looked at so far, of how many.
    done BIGINT NOT NULL,
    files BIGINT NOT NULL,
    -- SHA-256, as hexadecimal digits, and the size, once it is packed; NULL until then.
    hash TEXT,
    size BIGINT,
    made_at BIGINT,
    UNIQUE (person_id, student_id)
);
CREATE INDEX export_hash ON export (hash);
CREATE INDEX export_student ON export (student_id);

-- Who has asked to be forgotten, and when that is done.
CREATE TABLE parting (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    -- When they were reminded of it; when they were told last why it cannot be done yet.
    reminded_at BIGINT,
    held_at BIGINT
);

CREATE TABLE history (
    id BIGINT PRIMARY KEY,
    project_id BIGINT NOT NULL REFERENCES project (id),
    revision BIGINT NOT NULL,
    at BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    person_name TEXT NOT NULL,
    kind TEXT NOT NULL
);
CREATE INDEX history_project ON history (project_id, at);
CREATE INDEX history_person ON history (person_id);

CREATE TABLE conversation (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    flow TEXT NOT NULL,
    subject BIGINT,
    revision BIGINT NOT NULL,
    title TEXT,
    state TEXT NOT NULL,
    -- The pieces of the last typed answer, which clients split.
    heard TEXT,
    touched_at BIGINT NOT NULL,
    -- The revision at which what is asked now was asked first: a press on a button that carries it holds.
    asked_revision BIGINT NOT NULL,
    -- When that was.
    asked_at BIGINT NOT NULL,
    -- When it could not be read any more and was put aside.
    archived_at BIGINT,
    -- The conversation that gets free text again when this one ends.
    before_id BIGINT,
    -- The student whose it is, who works in an account of that person; NULL for a person's own.
    student_id BIGINT
);
CREATE INDEX conversation_person ON conversation (person_id, touched_at);
CREATE INDEX conversation_subject ON conversation (subject);
CREATE INDEX conversation_student ON conversation (student_id);

-- Where each screen is shown: the recorded copies, and menus, which make room for a newer one.
CREATE TABLE message (
    account_id BIGINT NOT NULL REFERENCES account (id),
    number BIGINT NOT NULL,
    screen TEXT NOT NULL,
    -- What it is about; NULL for a menu, which does not change by itself.
    subject BIGINT,
    -- The question that was shown, if any.
    question TEXT,
    -- When it was changed to ask that, by the platform's clock: 0 where it was sent with it, and its number says what was
    -- written later; NULL where nobody knows.
    asked_at BIGINT,
    -- When it was sent; NULL where nobody knows, as it was noted only when it was changed.
    sent_at BIGINT,
    shown_at BIGINT NOT NULL,
    -- 1 for a mere record, above the message that goes on.
    is_over BIGINT NOT NULL CHECK (is_over IN (0, 1)),
    -- 1 when it may have been sent before, under a number that nobody noted.
    is_repeated BIGINT NOT NULL CHECK (is_repeated IN (0, 1)),
    -- 1 where the screen itself carries words that somebody has typed.
    has_words BIGINT NOT NULL CHECK (has_words IN (0, 1)),
    -- A digest of what it says and offers, so that showing the same anew is spared; NULL where nobody can tell.
    look BIGINT,
    -- 1 where a secret can be read in it: it was sent as one, so that another secret may take its place.
    is_secret BIGINT NOT NULL CHECK (is_secret IN (0, 1)),
    -- The student who worked in the account when it was shown, and has seen it; NULL where nobody did.
    student_id BIGINT,
    PRIMARY KEY (account_id, number)
);
CREATE INDEX message_student ON message (account_id) WHERE student_id IS NOT NULL;
CREATE INDEX message_subject ON message (subject, account_id, number) WHERE subject IS NOT NULL;
CREATE INDEX message_menu ON message (account_id, subject, number) WHERE subject IS NULL;
CREATE INDEX message_over ON message (shown_at) WHERE is_over = 1;
CREATE INDEX message_words ON message (has_words) WHERE has_words = 1;

CREATE TABLE outbox (
    -- SQLite: numbered rows.
    account_id BIGINT NOT NULL REFERENCES account (id),
    -- What it is about: several changes of it become one message.
    slot TEXT NOT NULL,
    -- -1 for a reply to an interaction, 0 for an answer, 1 for a notice, 2 for a file, 3 for a notice that is held at night, 4 for what
    -- goes to many; ten more for what is set aside.
    lane BIGINT NOT NULL CHECK (lane IN (-1, 0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14)),
    screen TEXT NOT NULL,
    -- What changes elsewhere make it out of date; NULL for what changes by itself never.
    subject BIGINT,
    -- The message to show it in; NULL for a new one.
    number BIGINT,
    -- Another number with every change, so that one in between is not lost.
    generation BIGINT NOT NULL,
    -- By what a platform tells a message that was sent before: the generation of the first try. What changes elsewhere
    -- while a try is in doubt changes what the message says, and makes no other message of it.
    sent_as BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    due BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    leased_by TEXT NOT NULL,
    leased_until BIGINT NOT NULL,
    -- The generation that the platform refuses for good, and why; 0 for none. Another one is tried.
    refused BIGINT NOT NULL DEFAULT 0,
    refused_why TEXT,
    PRIMARY KEY (account_id, slot)
);
-- Each row is in one of them: thousands of notices stand before no answer.
CREATE INDEX outbox_answer ON outbox (due) WHERE lane <= 0;
CREATE INDEX outbox_notice ON outbox (due) WHERE lane IN (1, 3);
CREATE INDEX outbox_file ON outbox (due) WHERE lane = 2;
CREATE INDEX outbox_bulk ON outbox (due) WHERE lane = 4;
CREATE INDEX outbox_subject ON outbox (subject);
CREATE INDEX outbox_order ON outbox (account_id, lane, ord);
CREATE INDEX outbox_leased ON outbox (leased_until) WHERE leased_until > 0;
CREATE INDEX outbox_refused ON outbox (generation) WHERE refused = generation;

CREATE TABLE timer (
    -- Its kind as JSON: one of a kind and subject at most.
    what TEXT PRIMARY KEY,
    due BIGINT NOT NULL,
    leased_until BIGINT NOT NULL
);
CREATE INDEX timer_due ON timer (due);

-- What is worked on in pieces, partly outside the database, and by which process.
CREATE TABLE job (
    -- Its kind as JSON: one of a kind and subject at most.
    what TEXT PRIMARY KEY,
    due BIGINT NOT NULL,
    leased_by TEXT NOT NULL,
    leased_until BIGINT NOT NULL,
    -- How often it has failed since it last got on.
    attempts BIGINT NOT NULL,
    -- How often it was asked for: who works on it looks once more when that has happened meanwhile.
    asked BIGINT NOT NULL,
    -- How often a piece was begun with which its process may die, since one was written or the job was given back.
    risked BIGINT NOT NULL
);
CREATE INDEX job_due ON job (due);
CREATE INDEX job_leased ON job (leased_until) WHERE leased_until > 0;

-- Updates that were worked on, so that a second copy changes nothing.
CREATE TABLE update_seen (
    platform TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (platform, id)
);
CREATE INDEX update_seen_at ON update_seen (at);

CREATE TABLE dead_letter (
    id BIGINT PRIMARY KEY,
    platform TEXT NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX dead_letter_at ON dead_letter (at, id);

CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until BIGINT NOT NULL
);

-- Where the holder of a lease left off, as in listening to a platform, for whoever goes on. What it says is the front end's,
-- and a secret as a token is.
CREATE TABLE bookmark (
    lease TEXT PRIMARY KEY,
    place TEXT NOT NULL
);

-- How often something was tried that must not be tried too often, over restarts and all processes.
CREATE TABLE attempt (
    name TEXT PRIMARY KEY,
    -- How often within the time that counts.
    times BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);

-- How often an account did what has a cap, and whom it reached, since a time. Nothing of it moves when two people turn out to be
-- one: it ends by itself.
CREATE TABLE tally (
    account_id BIGINT NOT NULL,
    cap TEXT NOT NULL CHECK (cap IN (
        'notices', 'asks', 'links', 'open-links', 'codes', 'registrations', 'schools', 'offers', 'takeovers', 'partners',
        'posts', 'handouts', 'archives', 'exports', 'inquiries', 'open-inquiries', 'newsletters', 'drafts'
    )),
    -- Whom it reached; empty where that does not matter.
    target TEXT NOT NULL,
    since BIGINT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (account_id, cap, target)
);
CREATE INDEX tally_since ON tally (since);
CREATE INDEX tally_target ON tally (target) WHERE target <> '';

-- Who did what, to whom and for whom, when (docs/audit.md). A row is added by the turn that does it, gets its place in the chain a moment
-- later, and never changes afterwards. Numbers, and words of the program: no name, and nothing that anybody has written.
CREATE TABLE audit (
    id BIGINT PRIMARY KEY,
    -- Its place in the chain, from 1; NULL until it has one.
    number BIGINT,
    at BIGINT NOT NULL,
    -- A person or a student, by their number; the operator at the command line; or the program by itself.
    by_kind TEXT NOT NULL CHECK (by_kind IN ('person', 'student', 'operator', 'program')),
    by_id BIGINT,
    what TEXT NOT NULL CHECK (what IN (
        'project-moved', 'votes-asked', 'vote-added', 'vote-cast', 'vote-undone', 'vote-final', 'vote-dropped', 'profile-saved',
        'standing-set', 'school-taken', 'school-given-back', 'school-merged', 'suspended', 'suspension-lifted', 'takeover-asked',
        'takeover-moved', 'newsletter-sent', 'newsletter-stopped',
        'appointed', 'appointment-ended', 'delegated', 'delegation-ended', 'operator-linked', 'operator-unlinked', 'channel-bound',
        'channel-unbound', 'desktop-set', 'role-set', 'student-role-set',
        'partner-invited', 'joined', 'left', 'space-opened', 'guardians-agreed', 'guest-came', 'guest-left', 'people-joined',
        'account-parted',
        'student-enrolled', 'student-joined', 'student-removed', 'password-set', 'password-chosen', 'password-claimed',
        'logged-in', 'logged-out', 'login-handed-out', 'student-erased', 'person-erased', 'erasure-asked',
        'erasure-taken-back', 'archive-asked', 'copy-asked', 'audit-exported',
        'authority-set-up', 'authority-disabled', 'role-invited', 'invitation-revoked', 'schools-imported', 'school-closed',
        'keys-rotated', 'key-dropped', 'backup-made', 'backup-restored', 'erased-again', 'files-removed', 'letter-replayed'
    )),
    -- To whom, or what it is about besides. Of files and people the number says how many.
    of_kind TEXT CHECK (of_kind IN (
        'person', 'student', 'school', 'invitation', 'delegation', 'takeover', 'newsletter', 'letter', 'files', 'people'
    )),
    of_id BIGINT,
    -- In whose place, or who somebody is from then on.
    for_id BIGINT,
    project_id BIGINT,
    space_id BIGINT,
    authority_id BIGINT,
    -- One word of the program, such as a verdict or a role.
    detail TEXT,
    -- SHA-256, as hexadecimal digits, of the hash before and of this entry; NULL until it has its place.
    hash TEXT
);
CREATE UNIQUE INDEX audit_number ON audit (number) WHERE number IS NOT NULL;
CREATE INDEX audit_waits ON audit (at, id) WHERE number IS NULL;
CREATE INDEX audit_by ON audit (by_id) WHERE by_id IS NOT NULL;
CREATE INDEX audit_of ON audit (of_id) WHERE of_id IS NOT NULL;
CREATE INDEX audit_for ON audit (for_id) WHERE for_id IS NOT NULL;

-- The last entry of the chain. Whoever adds to the chain locks this one row first, so that it never forks.
CREATE TABLE audit_head (
    id BIGINT PRIMARY KEY CHECK (id IN (1)),
    number BIGINT NOT NULL,
    hash TEXT NOT NULL
);

-- What has its place in the chain is neither changed nor deleted. SQLite's triggers say that themselves (bot-core/src/store/schema.rs).
CREATE OR REPLACE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit_stays'; END $$;
CREATE TRIGGER audit_changed BEFORE UPDATE ON audit FOR EACH ROW WHEN (OLD.number IS NOT NULL) EXECUTE FUNCTION audit_stays();
CREATE TRIGGER audit_deleted BEFORE DELETE ON audit FOR EACH ROW WHEN (OLD.number IS NOT NULL) EXECUTE FUNCTION audit_stays();

-- When the next message may be sent to a platform, over all processes.
CREATE TABLE pace (
    platform TEXT PRIMARY KEY,
    next_at BIGINT NOT NULL
);
