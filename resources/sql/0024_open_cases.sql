-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cases that are under way, few among all: whose they are is asked on every workbench.
CREATE INDEX register_case_open ON register_case (next_due, entry)
    WHERE stage IN ('lead', 'investigation', 'reported', 'notified', 'decided', 'served')
;
