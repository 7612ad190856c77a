-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which officer was where at what hour, by the records of inquiry and inspection. Follows from the acts like the rest of the
-- register; `anjuanctl rebuild` fills it for cases that were there before.
CREATE TABLE register_presence (
    entry       INTEGER NOT NULL,
    ordinal     INTEGER NOT NULL,
    act         INTEGER NOT NULL,
    officer     TEXT    NOT NULL,
    day         TEXT    NOT NULL,
    from_minute INTEGER NOT NULL,
    to_minute   INTEGER NOT NULL,
    place       TEXT    NOT NULL,
    CONSTRAINT register_presence_key PRIMARY KEY (entry, ordinal)
)
;
CREATE INDEX register_presence_officer ON register_presence (officer, day)
;
