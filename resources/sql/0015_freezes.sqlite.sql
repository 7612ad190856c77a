-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER typed_figure_is_kept BEFORE DELETE ON typed_figure
BEGIN
    SELECT RAISE(ABORT, 'A record of typed_figure is never deleted');
END
;
CREATE TRIGGER typed_figure_is_unchanged BEFORE UPDATE ON typed_figure
BEGIN
    SELECT RAISE(ABORT, 'A record of typed_figure is never changed');
END
;
CREATE TRIGGER typed_figure_review_is_kept BEFORE DELETE ON typed_figure_review
BEGIN
    SELECT RAISE(ABORT, 'A record of typed_figure_review is never deleted');
END
;
CREATE TRIGGER typed_figure_review_is_unchanged BEFORE UPDATE ON typed_figure_review
BEGIN
    SELECT RAISE(ABORT, 'A record of typed_figure_review is never changed');
END
;
CREATE TRIGGER report_freeze_is_kept BEFORE DELETE ON report_freeze
BEGIN
    SELECT RAISE(ABORT, 'A record of report_freeze is never deleted');
END
;
CREATE TRIGGER report_freeze_is_unchanged BEFORE UPDATE ON report_freeze
BEGIN
    SELECT RAISE(ABORT, 'A record of report_freeze is never changed');
END
;
CREATE TRIGGER report_signature_is_kept BEFORE DELETE ON report_signature
BEGIN
    SELECT RAISE(ABORT, 'A record of report_signature is never deleted');
END
;
CREATE TRIGGER report_signature_is_unchanged BEFORE UPDATE ON report_signature
BEGIN
    SELECT RAISE(ABORT, 'A record of report_signature is never changed');
END
;
