-- Which account of a person is written to: the one they used last, or the one they chose. NULL: not known yet, not chosen.
ALTER TABLE person ADD COLUMN last_account BIGINT;
ALTER TABLE person ADD COLUMN notices_account BIGINT;

-- Accounts of two platforms that become one person's, from the code to its end.
CREATE TABLE linking (
    id BIGINT PRIMARY KEY,
    state TEXT NOT NULL,
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
CREATE INDEX linking_account ON linking (account_id);
CREATE INDEX linking_other ON linking (other_id);

-- What refers to somebody, for when two people turn out to be one.
CREATE INDEX contact_other ON contact (other_id);
CREATE INDEX contact_request_from ON contact_request (from_id);
CREATE INDEX member_person ON member (person_id);
CREATE INDEX link_used ON link (used_by);
