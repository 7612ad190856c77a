-- SPDX-License-Identifier: GPL-3.0-or-later
-- The matter list, version by version. A version is added and, once, repealed; nothing else changes, for the cases cite it.
CREATE TABLE matter (
    id             TEXT   NOT NULL,
    code           TEXT   NOT NULL,
    name           TEXT   NOT NULL,
    violated       TEXT   NOT NULL,
    applied        TEXT   NOT NULL,
    penalties      TEXT   NOT NULL,     -- kinds, separated by commas
    fine_from      BIGINT,              -- fen
    fine_to        BIGINT,              -- fen
    department     TEXT   NOT NULL,
    effective_from TEXT   NOT NULL,
    repealed_on    TEXT,                -- the first day it no longer counts
    batch          TEXT   NOT NULL,
    remark         TEXT   NOT NULL,
    CONSTRAINT matter_key PRIMARY KEY (id),
    CONSTRAINT matter_version UNIQUE (code, effective_from),
    CONSTRAINT matter_named CHECK (code <> '' AND name <> ''),
    CONSTRAINT matter_fine CHECK (fine_from >= 0 AND fine_to >= fine_from),
    CONSTRAINT matter_time CHECK (repealed_on > effective_from)
)
;
