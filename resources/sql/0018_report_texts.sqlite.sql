-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER report_text_is_kept BEFORE DELETE ON report_text
BEGIN
    SELECT RAISE(ABORT, 'A record of report_text is never deleted');
END
;
CREATE TRIGGER report_text_is_unchanged BEFORE UPDATE ON report_text
BEGIN
    SELECT RAISE(ABORT, 'A record of report_text is never changed');
END
;
