-- SPDX-License-Identifier: GPL-3.0-or-later
-- The registration of a legal qualification may end.
ALTER TABLE officer ADD COLUMN legal_qualification_until TEXT
;
