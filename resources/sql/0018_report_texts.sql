-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the bureau itself writes into its yearly reports, by section. Only ever added: of a section the highest revision counts.
CREATE TABLE report_text (
    year        BIGINT NOT NULL,
    section     TEXT   NOT NULL,
    revision    BIGINT NOT NULL,
    content     TEXT   NOT NULL,          -- '' where it was taken out again
    account     TEXT   NOT NULL,
    recorded_at TEXT   NOT NULL,
    CONSTRAINT report_text_key PRIMARY KEY (year, section, revision),
    CONSTRAINT report_text_counted CHECK (revision >= 1)
)
;
