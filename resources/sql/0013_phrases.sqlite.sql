-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER phrase_is_kept BEFORE DELETE ON phrase
BEGIN
    SELECT RAISE(ABORT, 'A record of phrase is never deleted');
END
;
