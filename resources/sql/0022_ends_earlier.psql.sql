-- SPDX-License-Identifier: GPL-3.0-or-later
-- An edition whose end is set may end earlier; never later, and never again without an end.
DROP TRIGGER benchmark_set_is_only_repealed ON benchmark_set
;
CREATE TRIGGER benchmark_set_is_only_repealed BEFORE UPDATE ON benchmark_set
    FOR EACH ROW WHEN ((old.repealed_on IS NOT NULL AND (new.repealed_on IS NULL OR new.repealed_on >= old.repealed_on))
                       OR new.id <> old.id OR new.name <> old.name OR new.level <> old.level OR new.issuer <> old.issuer
                       OR new.effective_from <> old.effective_from OR new.model <> old.model OR new.window_months <> old.window_months
                       OR new.whole_yuan <> old.whole_yuan OR new.low_share <> old.low_share OR new.file <> old.file)
    EXECUTE FUNCTION keep_record()
;
DROP TRIGGER exemption_list_is_only_repealed ON exemption_list
;
CREATE TRIGGER exemption_list_is_only_repealed BEFORE UPDATE ON exemption_list
    FOR EACH ROW WHEN ((old.repealed_on IS NOT NULL AND (new.repealed_on IS NULL OR new.repealed_on >= old.repealed_on))
                       OR new.id <> old.id OR new.name <> old.name OR new.batch <> old.batch OR new.issuer <> old.issuer
                       OR new.effective_from <> old.effective_from OR new.window_months <> old.window_months OR new.basis <> old.basis
                       OR new.counts_warnings <> old.counts_warnings OR new.needs_commitment <> old.needs_commitment OR new.file <> old.file)
    EXECUTE FUNCTION keep_record()
;
