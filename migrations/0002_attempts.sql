-- How often something was tried that must not be tried too often, over restarts and all processes.
CREATE TABLE attempt (
    name TEXT PRIMARY KEY,
    -- How often within the time that counts.
    times BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);
