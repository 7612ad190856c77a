-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets of benchmarks 裁量基准 and lists of exemptions 免罚清单, edition by edition. An edition is added and, once, repealed;
-- nothing else changes, for the cases cite it. A row is kept as it was published, cell by cell, as JSON.
CREATE TABLE benchmark_set (
    id             TEXT    NOT NULL,
    name           TEXT    NOT NULL,
    level          TEXT    NOT NULL,
    issuer         TEXT    NOT NULL,
    effective_from TEXT    NOT NULL,
    repealed_on    TEXT,               -- the first day it no longer counts
    model          TEXT    NOT NULL,
    window_months  INTEGER NOT NULL,
    whole_yuan     INTEGER NOT NULL,
    low_share      BIGINT  NOT NULL,   -- millionths
    file           TEXT    NOT NULL,
    CONSTRAINT benchmark_set_key PRIMARY KEY (id),
    CONSTRAINT benchmark_set_edition UNIQUE (name, effective_from),
    CONSTRAINT benchmark_set_named CHECK (name <> ''),
    CONSTRAINT benchmark_set_time CHECK (repealed_on > effective_from)
)
;
CREATE TABLE benchmark_row (
    set_id        TEXT    NOT NULL,
    place         INTEGER NOT NULL,
    matter        TEXT    NOT NULL,    -- code; '' where the list names none
    violation_key TEXT    NOT NULL,    -- the violation as the search compares it
    cells         TEXT    NOT NULL,
    CONSTRAINT benchmark_row_key PRIMARY KEY (set_id, place),
    CONSTRAINT benchmark_row_of FOREIGN KEY (set_id) REFERENCES benchmark_set (id)
)
;
CREATE INDEX benchmark_row_violation ON benchmark_row (violation_key, set_id)
;
CREATE INDEX benchmark_row_matter ON benchmark_row (matter, set_id) WHERE matter <> ''
;
CREATE TABLE exemption_list (
    id               TEXT    NOT NULL,
    name             TEXT    NOT NULL,
    batch            TEXT    NOT NULL,
    issuer           TEXT    NOT NULL,
    effective_from   TEXT    NOT NULL,
    repealed_on      TEXT,
    window_months    INTEGER NOT NULL,
    basis            TEXT    NOT NULL,
    counts_warnings  INTEGER NOT NULL,
    needs_commitment INTEGER NOT NULL,
    file             TEXT    NOT NULL,
    CONSTRAINT exemption_list_key PRIMARY KEY (id),
    CONSTRAINT exemption_list_edition UNIQUE (name, effective_from),
    CONSTRAINT exemption_list_named CHECK (name <> ''),
    CONSTRAINT exemption_list_time CHECK (repealed_on > effective_from)
)
;
CREATE TABLE exemption_item (
    list_id  TEXT    NOT NULL,
    place    INTEGER NOT NULL,
    matter   TEXT    NOT NULL,
    item_key TEXT    NOT NULL,
    cells    TEXT    NOT NULL,
    CONSTRAINT exemption_item_key PRIMARY KEY (list_id, place),
    CONSTRAINT exemption_item_of FOREIGN KEY (list_id) REFERENCES exemption_list (id)
)
;
CREATE INDEX exemption_item_named ON exemption_item (item_key, list_id)
;
CREATE INDEX exemption_item_matter ON exemption_item (matter, list_id) WHERE matter <> ''
;
-- What is compared between decided cases: one row for each case that was fined or assessed. Follows from the acts.
CREATE TABLE register_discretion (
    entry      INTEGER PRIMARY KEY,
    matter     TEXT    NOT NULL,
    side       TEXT    NOT NULL,
    set_id     TEXT    NOT NULL,       -- of the benchmark; '' where it was not assessed
    tier       TEXT    NOT NULL,
    fine       BIGINT,                 -- fen; NULL where nothing is decided
    range_from BIGINT,
    range_to   BIGINT,
    deviates   INTEGER NOT NULL,
    changed    INTEGER NOT NULL,       -- by reconsideration or court
    decided_on TEXT,
    unit_id    TEXT    NOT NULL,
    facts      TEXT    NOT NULL        -- one a line
)
;
CREATE INDEX register_discretion_like ON register_discretion (matter, side, tier, decided_on, fine, changed, unit_id, deviates, entry)
    WHERE fine IS NOT NULL
;
CREATE INDEX register_discretion_year ON register_discretion (decided_on, matter, unit_id, fine, tier, deviates, changed)
    WHERE fine IS NOT NULL
;
CREATE INDEX register_discretion_set ON register_discretion (set_id, tier, deviates) WHERE set_id <> ''
;
