-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER matter_is_kept BEFORE DELETE ON matter
BEGIN
    SELECT RAISE(ABORT, 'A record of matter is never deleted');
END
;
CREATE TRIGGER matter_is_only_repealed BEFORE UPDATE ON matter
WHEN old.repealed_on IS NOT NULL OR new.id <> old.id OR new.code <> old.code OR new.name <> old.name
  OR new.violated <> old.violated OR new.applied <> old.applied OR new.penalties <> old.penalties
  OR new.fine_from IS NOT old.fine_from OR new.fine_to IS NOT old.fine_to OR new.department <> old.department
  OR new.effective_from <> old.effective_from OR new.batch <> old.batch OR new.remark <> old.remark
BEGIN
    SELECT RAISE(ABORT, 'A matter is repealed, never changed');
END
;
