-- SPDX-License-Identifier: GPL-3.0-or-later
-- The imports, a file each: what they brought and which were withdrawn. Follows from the office dossier.
CREATE TABLE import_file (
    id           TEXT   NOT NULL,
    kind         TEXT   NOT NULL,          -- what its rows became: 'cases'
    file         TEXT   NOT NULL,          -- its name
    file_sha256  TEXT   NOT NULL,
    account      TEXT   NOT NULL,          -- who began it
    began_at     TEXT   NOT NULL,
    ended_at     TEXT   NOT NULL,          -- of the last batch
    taken        BIGINT NOT NULL,          -- rows
    withdrawn_at TEXT   NOT NULL,          -- '' if it stands
    withdrawn_by TEXT   NOT NULL,
    reason       TEXT   NOT NULL,
    CONSTRAINT import_file_key PRIMARY KEY (id),
    CONSTRAINT import_file_withdrawn CHECK ((withdrawn_at = '') = (reason = ''))
)
;
CREATE INDEX import_file_of_hash ON import_file (file_sha256)
;
-- What the headers of a bureau's own lists mean, kept under a name for the next time.
CREATE TABLE import_mapping (
    kind    TEXT NOT NULL,
    name    TEXT NOT NULL,
    columns TEXT NOT NULL,                 -- JSON: header to column
    CONSTRAINT import_mapping_key PRIMARY KEY (kind, name),
    CONSTRAINT import_mapping_named CHECK (name <> '')
)
;
ALTER TABLE register_case ADD COLUMN import_id TEXT NOT NULL DEFAULT ''
;
UPDATE register_case SET import_id = (SELECT r.import_id FROM import_row r WHERE r.dossier_id = register_case.id)
WHERE EXISTS (SELECT 1 FROM import_row r WHERE r.dossier_id = register_case.id)
;
CREATE INDEX register_case_import ON register_case (import_id, entry) WHERE import_id <> ''
;
