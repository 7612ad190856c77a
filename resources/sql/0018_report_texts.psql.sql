-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER report_text_is_kept BEFORE DELETE OR TRUNCATE ON report_text
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER report_text_is_unchanged BEFORE UPDATE ON report_text
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
