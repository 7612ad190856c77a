-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files taken in as evidence. The bytes lie beside the database under their SHA-256; the same bytes may be taken in more
-- than once.
CREATE TABLE evidence_file (
    id            TEXT   NOT NULL,
    sha256        TEXT   NOT NULL,
    size          BIGINT NOT NULL,
    media_type    TEXT   NOT NULL,
    original_name TEXT   NOT NULL,
    taken_in_at   TEXT   NOT NULL,
    account       TEXT   NOT NULL,
    CONSTRAINT evidence_file_key PRIMARY KEY (id)
)
;
CREATE INDEX evidence_file_by_hash ON evidence_file (sha256)
;
