-- SPDX-License-Identifier: GPL-3.0-or-later
-- Acts are only ever added. `content` holds the public fields as compact JSON with sorted keys; what is personal stands
-- in act_personal, and the chain covers only its salted hash (`commitment`), so that it can be erased.
CREATE TABLE act (
    position        INTEGER NOT NULL,  -- 1, 2, 3 … within the database; SQLite keeps the rows in this order
    id              TEXT    NOT NULL,
    dossier_id      TEXT    NOT NULL,
    sequence        INTEGER NOT NULL,  -- 1, 2, 3 … within the dossier
    kind            TEXT    NOT NULL,
    day             TEXT    NOT NULL,
    recorded_at     TEXT    NOT NULL,
    account         TEXT    NOT NULL,
    role            TEXT    NOT NULL,
    document_number TEXT    NOT NULL,
    content         TEXT    NOT NULL,
    commitment      TEXT    NOT NULL,
    hash            TEXT    NOT NULL,
    CONSTRAINT act_key PRIMARY KEY (position),
    CONSTRAINT act_once UNIQUE (id),
    CONSTRAINT act_in_order UNIQUE (dossier_id, sequence),
    CONSTRAINT act_counted CHECK (position > 0 AND sequence > 0)
)
;
CREATE TABLE act_personal (
    position INTEGER NOT NULL,
    salt     TEXT    NOT NULL,
    content  TEXT    NOT NULL,
    CONSTRAINT act_personal_key PRIMARY KEY (position),
    CONSTRAINT act_personal_of FOREIGN KEY (position) REFERENCES act (position)
)
;
-- The end of the ledger. Its hash begins as `origin`, which is random, and goes on with each act as
-- SHA-256(hash before ‖ act's hash).
CREATE TABLE ledger_head (
    one      INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash     TEXT    NOT NULL,
    origin   TEXT    NOT NULL,
    CONSTRAINT ledger_head_key PRIMARY KEY (one),
    CONSTRAINT ledger_head_one CHECK (one = 1)
)
;
