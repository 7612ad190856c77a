-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER party_is_kept BEFORE DELETE OR TRUNCATE ON party
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
-- What a search looks through, and the pairs of its characters. Keys follow the time of entry, so `party_id` orders by it.
CREATE TABLE party_search (
    party_id TEXT   NOT NULL,
    text     TEXT   NOT NULL,
    pairs    TEXT[] NOT NULL,
    CONSTRAINT party_search_key PRIMARY KEY (party_id),
    CONSTRAINT party_search_of FOREIGN KEY (party_id) REFERENCES party (id)
)
;
CREATE INDEX party_search_pair ON party_search USING gin (pairs)
;
