-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER file_round_is_kept BEFORE DELETE OR TRUNCATE ON file_round
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER score_sheet_is_kept BEFORE DELETE OR TRUNCATE ON score_sheet
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
