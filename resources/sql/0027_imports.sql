-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which row of which file became which case: the same row is never taken over twice, and an import that was cut off goes
-- on where it ended. `cells` are those of the row, in its order, without the number of the party's papers.
CREATE TABLE import_row (
    file_sha256 TEXT    NOT NULL,
    row_number  BIGINT  NOT NULL,
    import_id   TEXT    NOT NULL,
    number_key  TEXT    NOT NULL,  -- the number of the case in its search form
    dossier_id  TEXT    NOT NULL,
    cells       TEXT    NOT NULL,
    CONSTRAINT import_row_key PRIMARY KEY (file_sha256, row_number),
    CONSTRAINT import_row_number UNIQUE (number_key),
    CONSTRAINT import_row_dossier UNIQUE (dossier_id)
)
;
CREATE INDEX import_row_of_import ON import_row (import_id)
;
