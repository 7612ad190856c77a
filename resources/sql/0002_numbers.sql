-- SPDX-License-Identifier: GPL-3.0-or-later
-- Document numbers without gaps, counted per agency, kind of document and year. A number that was given out stays: a
-- document that is withdrawn leaves it void, with the reason.
CREATE TABLE number_counter (
    agency TEXT    NOT NULL,
    kind   TEXT    NOT NULL,
    year   INTEGER NOT NULL,
    last   BIGINT  NOT NULL,
    CONSTRAINT number_counter_key PRIMARY KEY (agency, kind, year),
    CONSTRAINT number_counter_positive CHECK (last > 0)
)
;
CREATE TABLE issued_number (
    number        TEXT    NOT NULL,
    agency        TEXT    NOT NULL,
    kind          TEXT    NOT NULL,
    year          INTEGER NOT NULL,
    serial        BIGINT  NOT NULL,
    dossier_id    TEXT    NOT NULL,
    act_id        TEXT    NOT NULL,
    voided_reason TEXT,
    CONSTRAINT issued_number_key PRIMARY KEY (number),
    CONSTRAINT issued_number_once UNIQUE (agency, kind, year, serial)
)
;
CREATE INDEX issued_number_of_dossier ON issued_number (dossier_id)
;
