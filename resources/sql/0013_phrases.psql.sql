-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER phrase_is_kept BEFORE DELETE OR TRUNCATE ON phrase
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
