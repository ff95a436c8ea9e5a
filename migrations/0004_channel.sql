-- Channels that the operator has bound to an authority: what the authority is told stands there, too. The account of a
-- channel belongs to nobody and never acts.
CREATE TABLE channel (
    account_id BIGINT NOT NULL REFERENCES account (id),
    authority_id BIGINT NOT NULL REFERENCES authority (id),
    bound_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, authority_id)
);
CREATE INDEX channel_authority ON channel (authority_id);
