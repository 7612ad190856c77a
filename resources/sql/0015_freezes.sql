-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures that no register holds, as somebody typed them, with targets and notes. Only ever added: of two for the same year the later
-- counts, once another person has reviewed it.
CREATE TABLE typed_figure (
    id         TEXT   NOT NULL,
    kind       TEXT   NOT NULL,
    indicator  TEXT   NOT NULL,
    year       BIGINT NOT NULL,
    value      BIGINT,                   -- in the last place of the indicator; NULL in a note
    source     TEXT   NOT NULL,          -- where it is from; the words of a note
    account    TEXT   NOT NULL,
    entered_at TEXT   NOT NULL,
    CONSTRAINT typed_figure_key PRIMARY KEY (id),
    CONSTRAINT typed_figure_kind CHECK (kind IN ('value', 'target', 'note')),
    CONSTRAINT typed_figure_valued CHECK ((kind = 'note') = (value IS NULL)),
    CONSTRAINT typed_figure_sourced CHECK (source <> '')
)
;
CREATE INDEX typed_figure_of_year ON typed_figure (year, indicator, entered_at)
;
CREATE TABLE typed_figure_review (
    figure      TEXT NOT NULL,
    account     TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    CONSTRAINT typed_figure_review_key PRIMARY KEY (figure),
    CONSTRAINT typed_figure_review_of FOREIGN KEY (figure) REFERENCES typed_figure (id)
)
;
-- The figures of a year as they stood at a moment, with their definitions, cases and the last acts of these. Only ever added.
CREATE TABLE report_freeze (
    number      BIGINT NOT NULL,
    year        BIGINT NOT NULL,
    unit_id     TEXT   NOT NULL,          -- '' for all
    cut_off     TEXT   NOT NULL,
    content     TEXT   NOT NULL,          -- JSON
    sha256      TEXT   NOT NULL,          -- of content; also in the act that recorded it
    account     TEXT   NOT NULL,
    recorded_at TEXT   NOT NULL,
    replaces    BIGINT NOT NULL,          -- 0 for none
    reason      TEXT   NOT NULL,
    CONSTRAINT report_freeze_key PRIMARY KEY (number),
    CONSTRAINT report_freeze_reasoned CHECK (replaces = 0 OR reason <> '')
)
;
CREATE TABLE report_signature (
    number    BIGINT NOT NULL,
    account   TEXT   NOT NULL,
    signed_at TEXT   NOT NULL,
    CONSTRAINT report_signature_key PRIMARY KEY (number),
    CONSTRAINT report_signature_of FOREIGN KEY (number) REFERENCES report_freeze (number)
)
;
