-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register of parties. Identity numbers and telephones are sealed and found again by a keyed index; they stand nowhere
-- in clear. Nothing is deleted: a party found to be the same as another names it, and forgets it when that was wrong.
-- Text columns are '' where there is nothing.
CREATE TABLE party (
    id               TEXT   NOT NULL,
    kind             TEXT   NOT NULL,
    name             TEXT   NOT NULL,
    shop             TEXT   NOT NULL,
    credit_code      TEXT   NOT NULL,
    representative   TEXT   NOT NULL,
    address          TEXT   NOT NULL,
    identity_sealed  TEXT   NOT NULL,
    identity_index   TEXT   NOT NULL,
    telephone_sealed TEXT   NOT NULL,
    telephone_index  TEXT   NOT NULL,
    name_key         TEXT   NOT NULL,   -- name and shop as the search compares them
    shop_key         TEXT   NOT NULL,
    merged_into      TEXT,
    revision         BIGINT NOT NULL,
    CONSTRAINT party_key PRIMARY KEY (id),
    CONSTRAINT party_same_as FOREIGN KEY (merged_into) REFERENCES party (id),
    CONSTRAINT party_kind CHECK (kind IN ('natural_person', 'sole_trader', 'legal_person', 'other_organisation')),
    CONSTRAINT party_named CHECK (name <> ''),
    CONSTRAINT party_not_itself CHECK (merged_into <> id),
    CONSTRAINT party_sealed CHECK ((identity_sealed = '') = (identity_index = '')
                                   AND (telephone_sealed = '') = (telephone_index = ''))
)
;
CREATE INDEX party_by_credit_code ON party (credit_code) WHERE credit_code <> ''
;
CREATE INDEX party_by_identity ON party (identity_index) WHERE identity_index <> ''
;
CREATE INDEX party_by_telephone ON party (telephone_index) WHERE telephone_index <> ''
;
CREATE INDEX party_by_name ON party (name_key, shop_key)
;
CREATE INDEX party_merged ON party (merged_into) WHERE merged_into IS NOT NULL
;
CREATE TABLE party_alias (
    party_id TEXT    NOT NULL,
    ordinal  INTEGER NOT NULL,
    alias    TEXT    NOT NULL,
    CONSTRAINT party_alias_key PRIMARY KEY (party_id, ordinal),
    CONSTRAINT party_alias_of FOREIGN KEY (party_id) REFERENCES party (id)
)
;
