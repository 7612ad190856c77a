-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO ledger_head (one, position, hash, origin) VALUES (1, 0, lower(hex(randomblob(32))), '')
;
UPDATE ledger_head SET origin = hash
;
-- INSERT OR REPLACE removes rows without asking the DELETE trigger, hence the look at the id.
CREATE TRIGGER act_insert BEFORE INSERT ON act
BEGIN
    SELECT RAISE(ABORT, 'an act can only be added at the end of the ledger')
    WHERE NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM act)
       OR NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM act WHERE dossier_id = NEW.dossier_id)
       OR length(NEW.hash) <> 64
       OR EXISTS (SELECT 1 FROM act WHERE id = NEW.id);
END
;
CREATE TRIGGER act_update BEFORE UPDATE ON act
BEGIN
    SELECT RAISE(ABORT, 'an act that is recorded cannot be changed');
END
;
CREATE TRIGGER act_delete BEFORE DELETE ON act
BEGIN
    SELECT RAISE(ABORT, 'an act that is recorded cannot be removed');
END
;
CREATE TRIGGER act_personal_insert BEFORE INSERT ON act_personal
BEGIN
    SELECT RAISE(ABORT, 'the personal fields of an act are written once')
    WHERE EXISTS (SELECT 1 FROM act_personal WHERE position = NEW.position);
END
;
CREATE TRIGGER act_personal_update BEFORE UPDATE ON act_personal
BEGIN
    SELECT RAISE(ABORT, 'the personal fields of an act can be erased, not changed');
END
;
CREATE TRIGGER ledger_head_insert BEFORE INSERT ON ledger_head
BEGIN
    SELECT RAISE(ABORT, 'the ledger has one head');
END
;
CREATE TRIGGER ledger_head_update BEFORE UPDATE ON ledger_head
BEGIN
    SELECT RAISE(ABORT, 'the head of the ledger only moves forward')
    WHERE NEW.one <> 1 OR NEW.origin <> OLD.origin OR NEW.position <= OLD.position OR length(NEW.hash) <> 64
       OR NEW.position <> (SELECT max(position) FROM act);
END
;
CREATE TRIGGER ledger_head_delete BEFORE DELETE ON ledger_head
BEGIN
    SELECT RAISE(ABORT, 'the head of the ledger cannot be removed');
END
;
