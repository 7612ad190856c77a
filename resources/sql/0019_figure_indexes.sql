-- SPDX-License-Identifier: GPL-3.0-or-later
-- Indexes that hold all a figure looks at, so that a year is counted without a look at the rows themselves. They take the place of those
-- over the day alone.
DROP INDEX register_case_decided
;
CREATE INDEX register_case_decided ON register_case (decided_on, outcome, procedure, penalty_kinds, no_penalty_ground, fine, confiscated,
    paid, filed_on, party_id, unit_id) WHERE decided_on IS NOT NULL
;
DROP INDEX register_case_filed
;
CREATE INDEX register_case_filed ON register_case (filed_on, procedure, closed_on, unit_id) WHERE filed_on IS NOT NULL
;
DROP INDEX register_case_closed
;
CREATE INDEX register_case_closed ON register_case (closed_on, filed_on, unit_id)
;
CREATE INDEX register_case_turned_away ON register_case (turned_away_on, stage, unit_id) WHERE turned_away_on IS NOT NULL
;
CREATE INDEX register_case_archived ON register_case (archived_on, unit_id) WHERE archived_on IS NOT NULL
;
DROP INDEX register_limit_due
;
CREATE INDEX register_limit_due ON register_limit (due_on, rule, paused, met_on, entry)
;
DROP INDEX register_event_began
;
CREATE INDEX register_event_began ON register_event (began_on, event, result, amount, entry)
;
DROP INDEX register_event_ended
;
CREATE INDEX register_event_ended ON register_event (ended_on, event, result, began_on, entry) WHERE ended_on IS NOT NULL
;
