-- SPDX-License-Identifier: GPL-3.0-or-later
-- As long as no act is recorded, the ledger may begin with what another database began with: so a whole export can be taken
-- over with its hashes.
DROP TRIGGER ledger_head_update
;
CREATE TRIGGER ledger_head_update BEFORE UPDATE ON ledger_head
BEGIN
    SELECT RAISE(ABORT, 'the head of the ledger only moves forward')
    WHERE NEW.one <> 1 OR length(NEW.hash) <> 64 OR length(NEW.origin) <> 64
       OR CASE WHEN OLD.position = 0 AND NEW.position = 0
          THEN NEW.hash <> NEW.origin OR EXISTS (SELECT 1 FROM act)
          ELSE NEW.origin <> OLD.origin OR NEW.position <= OLD.position OR NEW.position <> (SELECT max(position) FROM act) END;
END
;
