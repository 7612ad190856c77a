-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a search looks through. The pairs of characters stand in a full-text index without the text itself.
CREATE TABLE case_search (
    entry INTEGER PRIMARY KEY,
    text  TEXT NOT NULL
)
;
CREATE VIRTUAL TABLE case_pair USING fts5 (pairs, content = '', detail = none, tokenize = 'ascii')
;
