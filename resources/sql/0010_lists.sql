-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody has to do in a case beside keeping its limits. Follows from the acts like the rest of the register.
CREATE TABLE register_task (
    entry   INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    task    TEXT NOT NULL,
    act     INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    since   TEXT NOT NULL,
    account TEXT NOT NULL,
    note    TEXT NOT NULL,
    PRIMARY KEY (entry, ordinal)
)
;
CREATE INDEX register_task_open ON register_task (task, since)
;
CREATE INDEX register_limit_open ON register_limit (rule, due_on, entry) WHERE met_on IS NULL
;
