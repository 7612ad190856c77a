-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER file_round_is_kept BEFORE DELETE ON file_round
BEGIN
    SELECT RAISE(ABORT, 'A record of file_round is never deleted');
END
;
CREATE TRIGGER score_sheet_is_kept BEFORE DELETE ON score_sheet
BEGIN
    SELECT RAISE(ABORT, 'A record of score_sheet is never deleted');
END
;
