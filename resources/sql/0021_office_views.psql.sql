-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER office_view_is_kept BEFORE DELETE OR TRUNCATE ON office_view
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
