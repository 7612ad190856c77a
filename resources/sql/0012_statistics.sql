-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the year's figures look at. Follows from the acts like the rest of the register; rows made before this step say nothing
-- of it until they are made anew. `penalty_kinds` has a bit for each kind of the decision.
ALTER TABLE register_case ADD COLUMN withdraw_ground TEXT NOT NULL DEFAULT ''
;
ALTER TABLE register_case ADD COLUMN close_ground TEXT NOT NULL DEFAULT ''
;
ALTER TABLE register_case ADD COLUMN penalty_kinds BIGINT NOT NULL DEFAULT 0
;
CREATE TABLE register_event (
    entry    INTEGER NOT NULL,
    ordinal  INTEGER NOT NULL,
    event    TEXT    NOT NULL,
    act      INTEGER NOT NULL,
    began_on TEXT    NOT NULL,
    ended_on TEXT,
    result   TEXT    NOT NULL,
    amount   BIGINT  NOT NULL,         -- fen
    PRIMARY KEY (entry, ordinal)
)
;
CREATE INDEX register_event_began ON register_event (began_on, event)
;
CREATE INDEX register_event_ended ON register_event (ended_on, event) WHERE ended_on IS NOT NULL
;
CREATE INDEX register_case_lead ON register_case (lead_on)
;
CREATE INDEX register_case_filed ON register_case (filed_on) WHERE filed_on IS NOT NULL
;
CREATE INDEX register_case_closed ON register_case (closed_on, filed_on)
;
CREATE INDEX register_limit_due ON register_limit (due_on, rule)
;
