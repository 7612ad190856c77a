-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER unit_is_kept BEFORE DELETE ON unit
BEGIN
    SELECT RAISE(ABORT, 'A record of unit is never deleted');
END
;
CREATE TRIGGER officer_is_kept BEFORE DELETE ON officer
BEGIN
    SELECT RAISE(ABORT, 'A record of officer is never deleted');
END
;
CREATE TRIGGER certificate_is_kept BEFORE DELETE ON certificate
BEGIN
    SELECT RAISE(ABORT, 'A record of certificate is never deleted');
END
;
CREATE TRIGGER account_is_kept BEFORE DELETE ON account
BEGIN
    SELECT RAISE(ABORT, 'A record of account is never deleted');
END
;
CREATE TRIGGER settings_edition_is_kept BEFORE DELETE ON settings_edition
BEGIN
    SELECT RAISE(ABORT, 'A record of settings_edition is never deleted');
END
;
CREATE TRIGGER bureau_key_is_kept BEFORE DELETE ON bureau_key
BEGIN
    SELECT RAISE(ABORT, 'A record of bureau_key is never deleted');
END
;
CREATE TRIGGER settings_edition_is_unchanged BEFORE UPDATE ON settings_edition
BEGIN
    SELECT RAISE(ABORT, 'A record of settings_edition is never changed');
END
;
CREATE TRIGGER bureau_key_is_unchanged BEFORE UPDATE ON bureau_key
BEGIN
    SELECT RAISE(ABORT, 'A record of bureau_key is never changed');
END
;
-- INSERT OR REPLACE removes rows without asking the DELETE trigger.
CREATE TRIGGER settings_edition_is_added BEFORE INSERT ON settings_edition
WHEN EXISTS (SELECT 1 FROM settings_edition WHERE subject = new.subject AND number = new.number)
BEGIN
    SELECT RAISE(ABORT, 'A record of settings_edition is never changed');
END
;
CREATE TRIGGER bureau_key_is_added BEFORE INSERT ON bureau_key
WHEN EXISTS (SELECT 1 FROM bureau_key WHERE number = new.number)
BEGIN
    SELECT RAISE(ABORT, 'A record of bureau_key is never changed');
END
;
CREATE TRIGGER certificate_is_unchanged BEFORE UPDATE ON certificate
WHEN old.revoked_on IS NOT NULL OR new.number <> old.number OR new.officer_id <> old.officer_id
  OR new.valid_from <> old.valid_from OR new.valid_to <> old.valid_to
BEGIN
    SELECT RAISE(ABORT, 'A certificate is revoked, never changed');
END
;
CREATE TRIGGER account_keeps_its_name BEFORE UPDATE OF login ON account
WHEN new.login <> old.login
BEGIN
    SELECT RAISE(ABORT, 'An account is never renamed');
END
;
