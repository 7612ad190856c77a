-- SPDX-License-Identifier: GPL-3.0-or-later
-- A dispute without a penalty case is no lead: the index tells them apart without a look at the rows.
DROP INDEX register_case_lead
;
CREATE INDEX register_case_lead ON register_case (lead_on, stage, unit_id)
;
