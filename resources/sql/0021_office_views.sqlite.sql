-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER office_view_is_kept BEFORE DELETE ON office_view
BEGIN
    SELECT RAISE(ABORT, 'A record of office_view is never deleted');
END
;
