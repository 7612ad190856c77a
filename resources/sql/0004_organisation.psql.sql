-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION keep_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A record of % is never %', TG_TABLE_NAME, CASE TG_OP WHEN 'UPDATE' THEN 'changed' ELSE 'deleted' END
        USING ERRCODE = '23514';
END
$$
;
CREATE TRIGGER unit_is_kept BEFORE DELETE OR TRUNCATE ON unit
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER officer_is_kept BEFORE DELETE OR TRUNCATE ON officer
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER certificate_is_kept BEFORE DELETE OR TRUNCATE ON certificate
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER account_is_kept BEFORE DELETE OR TRUNCATE ON account
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER settings_edition_is_kept BEFORE DELETE OR TRUNCATE ON settings_edition
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER bureau_key_is_kept BEFORE DELETE OR TRUNCATE ON bureau_key
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER settings_edition_is_unchanged BEFORE UPDATE ON settings_edition
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER bureau_key_is_unchanged BEFORE UPDATE ON bureau_key
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER certificate_is_unchanged BEFORE UPDATE ON certificate
    FOR EACH ROW WHEN (old.revoked_on IS NOT NULL OR new.number <> old.number OR new.officer_id <> old.officer_id
                       OR new.valid_from <> old.valid_from OR new.valid_to <> old.valid_to)
    EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER account_keeps_its_name BEFORE UPDATE ON account
    FOR EACH ROW WHEN (new.login <> old.login)
    EXECUTE FUNCTION keep_record()
;
