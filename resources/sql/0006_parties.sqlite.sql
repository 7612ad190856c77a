-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER party_is_kept BEFORE DELETE ON party
BEGIN
    SELECT RAISE(ABORT, 'A record of party is never deleted');
END
;
-- What a search looks through. The pairs of characters stand in a full-text index without the text itself.
CREATE TABLE party_search (
    entry    INTEGER PRIMARY KEY,
    party_id TEXT NOT NULL,
    text     TEXT NOT NULL,
    CONSTRAINT party_search_once UNIQUE (party_id),
    CONSTRAINT party_search_of FOREIGN KEY (party_id) REFERENCES party (id)
)
;
CREATE VIRTUAL TABLE party_pair USING fts5 (pairs, content = '', detail = none, tokenize = 'ascii')
;
