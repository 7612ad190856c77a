-- SPDX-License-Identifier: GPL-3.0-or-later
-- As long as no act is recorded, the ledger may begin with what another database began with: so a whole export can be taken
-- over with its hashes.
CREATE OR REPLACE FUNCTION ledger_head_update() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    running BYTEA := decode(OLD.hash, 'hex');
    act_hash TEXT;
BEGIN
    IF NEW.one = 1 AND OLD.position = 0 AND NEW.position = 0 AND NEW.hash = NEW.origin AND NEW.origin ~ '^[0-9a-f]{64}$'
            AND NOT EXISTS (SELECT 1 FROM act) THEN
        RETURN NEW;
    END IF;
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
-- A temporary table of the same name must not be taken for the ledger.
DO $$
BEGIN
    EXECUTE format('ALTER FUNCTION ledger_head_update() SET search_path = pg_catalog, %I, pg_temp', current_schema());
END
$$
;
