-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cases as lists, search and statistics read them. Everything here follows from the acts and can be rebuilt from them.
-- Text columns are '' where there is nothing; days are NULL.
CREATE TABLE register_case (
    entry             INTEGER PRIMARY KEY,   -- position of the case's first act: new cases have the greatest
    id                TEXT NOT NULL,
    lead_number       TEXT NOT NULL,
    filing_number     TEXT NOT NULL,
    decision_number   TEXT NOT NULL,
    stage             TEXT NOT NULL,
    procedure         TEXT NOT NULL,
    outcome           TEXT NOT NULL,
    no_penalty_ground TEXT NOT NULL,
    unit_id           TEXT NOT NULL,
    source            TEXT NOT NULL,
    matter            TEXT NOT NULL,
    party_id          TEXT NOT NULL,
    cause             TEXT NOT NULL,
    place             TEXT NOT NULL,
    place_key         TEXT NOT NULL,
    officers          TEXT NOT NULL,         -- keys, one a line
    lead_on           TEXT NOT NULL,
    occurred_on       TEXT,
    filed_on          TEXT,
    turned_away_on    TEXT,
    decided_on        TEXT,
    served_on         TEXT,
    closed_on         TEXT,
    archived_on       TEXT,
    fine              BIGINT NOT NULL,       -- fen
    confiscated       BIGINT NOT NULL,       -- fen
    paid              BIGINT NOT NULL,       -- fen
    waiting           INTEGER NOT NULL,      -- acts that wait for approval
    review_waits      INTEGER NOT NULL,
    next_due          TEXT,
    next_rule         TEXT NOT NULL,
    last_sequence     INTEGER NOT NULL,
    last_recorded_at  TEXT NOT NULL,
    CONSTRAINT register_case_id UNIQUE (id)
)
;
CREATE INDEX register_case_stage ON register_case (stage, entry)
;
CREATE INDEX register_case_party ON register_case (party_id, entry)
;
CREATE INDEX register_case_unit ON register_case (unit_id, entry)
;
CREATE INDEX register_case_unit_stage ON register_case (unit_id, stage, entry)
;
CREATE INDEX register_case_decided ON register_case (decided_on) WHERE decided_on IS NOT NULL
;
CREATE INDEX register_case_due ON register_case (next_due) WHERE next_due IS NOT NULL
;
CREATE TABLE register_penalty (
    entry   INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    amount  BIGINT,                          -- fen; NULL where none is stated
    PRIMARY KEY (entry, ordinal)
)
;
CREATE TABLE register_limit (
    entry       INTEGER NOT NULL,
    rule        TEXT NOT NULL,
    act         INTEGER NOT NULL,
    start_on    TEXT NOT NULL,
    due_on      TEXT NOT NULL,
    met_on      TEXT,
    paused      INTEGER NOT NULL,
    provisional INTEGER NOT NULL,
    PRIMARY KEY (entry, rule, act)
)
;
