-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER typed_figure_is_kept BEFORE DELETE OR TRUNCATE ON typed_figure
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER typed_figure_is_unchanged BEFORE UPDATE ON typed_figure
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER typed_figure_review_is_kept BEFORE DELETE OR TRUNCATE ON typed_figure_review
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER typed_figure_review_is_unchanged BEFORE UPDATE ON typed_figure_review
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER report_freeze_is_kept BEFORE DELETE OR TRUNCATE ON report_freeze
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER report_freeze_is_unchanged BEFORE UPDATE ON report_freeze
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER report_signature_is_kept BEFORE DELETE OR TRUNCATE ON report_signature
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
CREATE TRIGGER report_signature_is_unchanged BEFORE UPDATE ON report_signature
    FOR EACH STATEMENT EXECUTE FUNCTION keep_record()
;
