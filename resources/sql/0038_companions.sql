-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which case of another party to the same conduct the lead names. No case from before this step names one.
ALTER TABLE register_case ADD COLUMN companion_id TEXT NOT NULL DEFAULT ''
;
CREATE INDEX register_case_companion ON register_case (companion_id) WHERE companion_id <> ''
;
