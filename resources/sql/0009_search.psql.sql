-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a search looks through, and the pairs of its characters.
CREATE TABLE case_search (
    entry INTEGER PRIMARY KEY,
    text  TEXT NOT NULL,
    pairs TEXT[] NOT NULL
)
;
CREATE INDEX case_search_pair ON case_search USING gin (pairs)
;
