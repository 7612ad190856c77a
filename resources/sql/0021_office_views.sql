-- SPDX-License-Identifier: GPL-3.0-or-later
-- Filters of the list of cases that the bureau keeps under a name for everybody. Withdrawn ones stay; what changed and
-- when stands in the office dossier.
CREATE TABLE office_view (
    id        TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    filter    TEXT    NOT NULL,          -- JSON, without what was searched for
    withdrawn INTEGER NOT NULL,
    revision  BIGINT  NOT NULL,
    CONSTRAINT office_view_key PRIMARY KEY (id),
    CONSTRAINT office_view_named CHECK (name <> ''),
    CONSTRAINT office_view_withdrawn CHECK (withdrawn IN (0, 1))
)
;
CREATE UNIQUE INDEX office_view_by_name ON office_view (name) WHERE withdrawn = 0
;
