-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rounds of case-file review 案卷评查 and the score sheets of their files. What changed and when stands in the office dossier.
CREATE TABLE file_round (
    id        TEXT   NOT NULL,
    unit_id   TEXT   NOT NULL,
    opened_on TEXT   NOT NULL,
    closed_on TEXT,
    content   TEXT   NOT NULL,          -- the whole round, with its standard, as JSON
    revision  BIGINT NOT NULL,
    CONSTRAINT file_round_key PRIMARY KEY (id)
)
;
CREATE TABLE score_sheet (
    round_id TEXT    NOT NULL,
    place    INTEGER NOT NULL,
    case_id  TEXT    NOT NULL,
    unit_id  TEXT    NOT NULL,          -- of the case when the round was opened
    reviewer TEXT    NOT NULL,          -- account; '' for nobody yet
    state    TEXT    NOT NULL,
    grade    TEXT    NOT NULL,
    is_model INTEGER NOT NULL,
    content  TEXT    NOT NULL,          -- the whole sheet as JSON
    revision BIGINT  NOT NULL,
    CONSTRAINT score_sheet_key PRIMARY KEY (round_id, place),
    CONSTRAINT score_sheet_once UNIQUE (round_id, case_id),
    CONSTRAINT score_sheet_of FOREIGN KEY (round_id) REFERENCES file_round (id),
    CONSTRAINT score_sheet_model CHECK (is_model IN (0, 1))
)
;
CREATE INDEX score_sheet_case ON score_sheet (case_id)
;
CREATE INDEX score_sheet_reviewer ON score_sheet (reviewer, state) WHERE reviewer <> ''
;
CREATE INDEX score_sheet_model ON score_sheet (round_id, place) WHERE is_model = 1
;
