-- SPDX-License-Identifier: GPL-3.0-or-later
-- Units, officers, certificates and accounts are changed but never deleted: the acts of cases name them for ever.
CREATE TABLE unit (
    id         TEXT    NOT NULL,
    parent_id  TEXT,                     -- NULL for the bureau itself
    kind       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    valid_from TEXT    NOT NULL,
    valid_to   TEXT,                     -- its last day
    revision   BIGINT  NOT NULL,
    CONSTRAINT unit_key PRIMARY KEY (id),
    CONSTRAINT unit_within FOREIGN KEY (parent_id) REFERENCES unit (id),
    CONSTRAINT unit_kind CHECK (kind IN ('bureau', 'detachment', 'squad', 'town')),
    CONSTRAINT unit_named CHECK (name <> ''),
    CONSTRAINT unit_not_within_itself CHECK (parent_id <> id),
    CONSTRAINT unit_dates CHECK (valid_to >= valid_from)
)
;
CREATE INDEX unit_by_parent ON unit (parent_id)
;
CREATE UNIQUE INDEX unit_one_root ON unit (kind) WHERE parent_id IS NULL
;
CREATE TABLE officer (
    id                         TEXT    NOT NULL,
    name                       TEXT    NOT NULL,
    unit_id                    TEXT    NOT NULL,
    legal_qualification_number TEXT    NOT NULL,   -- '' for none
    legal_qualification_on     TEXT,
    reviewer_since             TEXT,
    auxiliary                  INTEGER NOT NULL,
    left_on                    TEXT,               -- the first day no longer with the bureau
    revision                   BIGINT  NOT NULL,
    CONSTRAINT officer_key PRIMARY KEY (id),
    CONSTRAINT officer_of_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT officer_named CHECK (name <> ''),
    CONSTRAINT officer_auxiliary CHECK (auxiliary IN (0, 1))
)
;
CREATE INDEX officer_by_unit ON officer (unit_id)
;
-- Every certificate anybody ever held. Only revoked_on may change, and only once.
CREATE TABLE certificate (
    number     TEXT NOT NULL,
    officer_id TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to   TEXT NOT NULL,
    revoked_on TEXT,                               -- the first day on which it no longer counts
    CONSTRAINT certificate_key PRIMARY KEY (number, officer_id),
    CONSTRAINT certificate_of_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
    CONSTRAINT certificate_numbered CHECK (number <> ''),
    CONSTRAINT certificate_dates CHECK (valid_to >= valid_from AND revoked_on >= valid_from)
)
;
CREATE INDEX certificate_by_officer ON certificate (officer_id)
;
CREATE TABLE account (
    login                TEXT    NOT NULL,
    password_hash        TEXT    NOT NULL,
    unit_id              TEXT    NOT NULL,
    officer_id           TEXT,
    must_change_password INTEGER NOT NULL,
    failed_count         BIGINT  NOT NULL,
    locked_until         TEXT,
    disabled             INTEGER NOT NULL,
    revision             BIGINT  NOT NULL,
    CONSTRAINT account_key PRIMARY KEY (login),
    CONSTRAINT account_of_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT account_of_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
    CONSTRAINT account_one_for_an_officer UNIQUE (officer_id),
    CONSTRAINT account_flags CHECK (must_change_password IN (0, 1) AND disabled IN (0, 1)),
    CONSTRAINT account_counted CHECK (failed_count >= 0)
)
;
CREATE INDEX account_by_unit ON account (unit_id)
;
CREATE TABLE account_role (
    login TEXT NOT NULL,
    role  TEXT NOT NULL,
    CONSTRAINT account_role_key PRIMARY KEY (login, role),
    CONSTRAINT account_role_of FOREIGN KEY (login) REFERENCES account (login),
    CONSTRAINT account_role_known CHECK (role IN ('squad_officer', 'squad_leader', 'legal_officer', 'bureau_leader',
                                                  'statistician', 'archivist', 'administrator',
                                                  'read_only_supervisor'))
)
;
-- Editions of what the bureau sets for itself, by subject ('bureau', 'holidays' …). Of two that begin on one day the later
-- recorded counts. Only ever added.
CREATE TABLE settings_edition (
    subject      TEXT   NOT NULL,
    number       BIGINT NOT NULL,                  -- 1, 2, 3 … within the subject
    effective_on TEXT   NOT NULL,
    content      TEXT   NOT NULL,                  -- JSON
    sha256       TEXT   NOT NULL,                  -- of content; also in the act that recorded it
    account      TEXT   NOT NULL,
    recorded_at  TEXT   NOT NULL,
    CONSTRAINT settings_edition_key PRIMARY KEY (subject, number),
    CONSTRAINT settings_edition_counted CHECK (number > 0)
)
;
-- Names the key files this database has been used with, the newest last. The keys themselves are never here.
CREATE TABLE bureau_key (
    number      BIGINT NOT NULL,
    fingerprint TEXT   NOT NULL,
    public_key  TEXT   NOT NULL,                   -- Ed25519, of the anchors; hexadecimal
    recorded_at TEXT   NOT NULL,
    CONSTRAINT bureau_key_key PRIMARY KEY (number)
)
;
