-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pieces of text that are put into forms. Withdrawn ones stay; what changed and when stands in the office dossier.
CREATE TABLE phrase (
    id        TEXT    NOT NULL,
    owner     TEXT    NOT NULL,          -- '' for the bureau's own, else the account that alone is offered it
    title     TEXT    NOT NULL,
    content   TEXT    NOT NULL,
    field     TEXT    NOT NULL,          -- the field it is meant for, '' for any
    withdrawn INTEGER NOT NULL,
    revision  BIGINT  NOT NULL,
    CONSTRAINT phrase_key PRIMARY KEY (id),
    CONSTRAINT phrase_titled CHECK (title <> '' AND content <> ''),
    CONSTRAINT phrase_withdrawn CHECK (withdrawn IN (0, 1))
)
;
CREATE UNIQUE INDEX phrase_by_title ON phrase (owner, title) WHERE withdrawn = 0
;
