-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE act ALTER COLUMN position TYPE BIGINT
;
ALTER TABLE act_personal ALTER COLUMN position TYPE BIGINT
;
ALTER TABLE ledger_head ALTER COLUMN position TYPE BIGINT
;
INSERT INTO ledger_head (one, position, hash, origin)
SELECT 1, 0, random.hash, random.hash
FROM (SELECT encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex') AS hash) AS random
;
CREATE FUNCTION length_prefixed(field TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT octet_length(convert_to(field, 'UTF8'))::text || ':' || field $$
;
-- The bytes an act's hash covers are written down in core/storage/ledger_hash.h.
CREATE FUNCTION act_insert() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    last_position BIGINT;
    last_sequence INTEGER;
    last_hash TEXT;
BEGIN
    SELECT max(position) INTO last_position FROM act;
    SELECT sequence, hash INTO last_sequence, last_hash FROM act
    WHERE dossier_id = NEW.dossier_id ORDER BY sequence DESC LIMIT 1;
    IF NEW.position <> coalesce(last_position, 0) + 1 OR NEW.sequence <> coalesce(last_sequence, 0) + 1 THEN
        RAISE EXCEPTION 'an act can only be added at the end of the ledger';
    END IF;
    IF NEW.hash <> encode(sha256(convert_to('anjuan act 1'
            || length_prefixed(coalesce(last_hash, '')) || length_prefixed(NEW.position::text) || length_prefixed(NEW.id) || length_prefixed(NEW.dossier_id)
            || length_prefixed(NEW.sequence::text) || length_prefixed(NEW.kind) || length_prefixed(NEW.day)
            || length_prefixed(NEW.recorded_at) || length_prefixed(NEW.account) || length_prefixed(NEW.role)
            || length_prefixed(NEW.document_number) || length_prefixed(NEW.content) || length_prefixed(NEW.commitment),
            'UTF8')), 'hex') THEN
        RAISE EXCEPTION 'the hash of the act is wrong';
    END IF;
    RETURN NEW;
END
$$
;
CREATE FUNCTION act_personal_insert() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM act WHERE position = NEW.position AND commitment =
            encode(sha256(decode(NEW.salt, 'hex') || convert_to(NEW.content, 'UTF8')), 'hex')) THEN
        RAISE EXCEPTION 'the personal fields are not those the act was recorded with';
    END IF;
    RETURN NEW;
END
$$
;
CREATE FUNCTION ledger_head_update() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    running BYTEA := decode(OLD.hash, 'hex');
    act_hash TEXT;
BEGIN
    IF NEW.one <> 1 OR NEW.origin <> OLD.origin OR NEW.position <= OLD.position
            OR NEW.position <> (SELECT max(position) FROM act) THEN
        RAISE EXCEPTION 'the head of the ledger only moves forward';
    END IF;
    FOR act_hash IN SELECT hash FROM act WHERE position > OLD.position AND position <= NEW.position ORDER BY position LOOP
        running := sha256(running || decode(act_hash, 'hex'));
    END LOOP;
    IF NEW.hash <> encode(running, 'hex') THEN
        RAISE EXCEPTION 'the hash of the ledger is wrong';
    END IF;
    RETURN NEW;
END
$$
;
CREATE FUNCTION recorded_for_good() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what is recorded in % cannot be changed or removed', TG_TABLE_NAME;
END
$$
;
-- A temporary table of the same name must not be taken for the ledger, so the search path is pinned.
DO $$
DECLARE
    function_name TEXT;
BEGIN
    FOREACH function_name IN ARRAY ARRAY['act_insert', 'act_personal_insert', 'ledger_head_update'] LOOP
        EXECUTE format('ALTER FUNCTION %I() SET search_path = pg_catalog, %I, pg_temp', function_name, current_schema());
    END LOOP;
END
$$
;
CREATE TRIGGER act_insert BEFORE INSERT ON act FOR EACH ROW EXECUTE FUNCTION act_insert()
;
CREATE TRIGGER act_change BEFORE UPDATE OR DELETE ON act FOR EACH ROW EXECUTE FUNCTION recorded_for_good()
;
CREATE TRIGGER act_truncate BEFORE TRUNCATE ON act FOR EACH STATEMENT EXECUTE FUNCTION recorded_for_good()
;
CREATE TRIGGER act_personal_insert BEFORE INSERT ON act_personal FOR EACH ROW EXECUTE FUNCTION act_personal_insert()
;
CREATE TRIGGER act_personal_change BEFORE UPDATE ON act_personal FOR EACH ROW EXECUTE FUNCTION recorded_for_good()
;
CREATE TRIGGER act_personal_truncate BEFORE TRUNCATE ON act_personal FOR EACH STATEMENT EXECUTE FUNCTION recorded_for_good()
;
CREATE TRIGGER ledger_head_update BEFORE UPDATE ON ledger_head FOR EACH ROW EXECUTE FUNCTION ledger_head_update()
;
CREATE TRIGGER ledger_head_change BEFORE INSERT OR DELETE ON ledger_head FOR EACH ROW EXECUTE FUNCTION recorded_for_good()
;
CREATE TRIGGER ledger_head_truncate BEFORE TRUNCATE ON ledger_head FOR EACH STATEMENT EXECUTE FUNCTION recorded_for_good()
;
