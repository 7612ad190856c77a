-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reconsiderations, instances of suits, sessions called and applications to the court. Follows from the acts like the rest of
-- the register; `anjuanctl rebuild` fills it for cases that were there before.
CREATE TABLE register_remedy (
    entry    INTEGER NOT NULL,
    ordinal  INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    act      INTEGER NOT NULL,
    instance TEXT NOT NULL,
    begun_on TEXT NOT NULL,
    ended_on TEXT,
    outcome  TEXT NOT NULL,
    against  INTEGER NOT NULL,
    settled  INTEGER NOT NULL,
    heard    INTEGER NOT NULL,
    attended INTEGER NOT NULL,
    chief    INTEGER NOT NULL,
    PRIMARY KEY (entry, ordinal)
)
;
CREATE INDEX register_remedy_begun ON register_remedy (kind, begun_on)
;
CREATE INDEX register_remedy_ended ON register_remedy (kind, ended_on) WHERE ended_on IS NOT NULL
;
