-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the public is to see of a decision, whatever the day. Follows from the acts like the rest of the register; `anjuanctl
-- rebuild` fills it for cases that were there before.
CREATE TABLE register_publicity (
    entry         INTEGER NOT NULL,
    decision      INTEGER NOT NULL,
    decided_on    TEXT    NOT NULL,
    required      INTEGER NOT NULL,
    due           TEXT,
    state         TEXT    NOT NULL,
    text          INTEGER NOT NULL,
    waiting       INTEGER NOT NULL,
    publication   INTEGER NOT NULL,
    published_on  TEXT,
    overturned    INTEGER NOT NULL,
    overturned_on TEXT,
    withdraw_by   TEXT,
    weight        TEXT    NOT NULL,
    credit_site   INTEGER NOT NULL,
    repair_from   TEXT,
    shown_until   TEXT,
    repair        TEXT    NOT NULL,
    application   INTEGER NOT NULL,
    notice_owed   INTEGER NOT NULL,
    notice_issued INTEGER NOT NULL,
    PRIMARY KEY (entry)
)
;
