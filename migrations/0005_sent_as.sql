-- By what a platform tells a message that was sent before: the generation of the first try. What changes elsewhere while a
-- try is in doubt changes what the message says, and makes no other message of it.
ALTER TABLE outbox ADD COLUMN sent_as BIGINT NOT NULL DEFAULT 0;
