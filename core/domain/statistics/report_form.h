// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/indicator.h"

namespace anjuan {

/// A sentence of the yearly report that carries figures. `{filed}` is the figure of that indicator,
/// `{filed@before}` that of the same part of the year before, `{filed@change}` how it moved;
/// besides there are {year}, {agency}, {from}, {to} and {known_on}.
struct ReportSentence {
    QString id;
    LocalText text;
};

struct ReportSection {
    QString id; ///< unlike that of any other section and field of the header
    LocalText name;
    std::vector<ReportSentence> sentences{};
    bool takesSuggestions = false;
};

struct ReportPart {
    QString id;
    LocalText name;
    std::vector<ReportSection> sections{};
};

/// A weakness that figures show, and how a report may put it.
struct ReportSuggestion {
    QString id;
    QString indicator;
    bool isBelow = false; ///< weak below the threshold; else above it
    qint64 threshold = 0; ///< in the last place of the indicator
    LocalText text{};
};

struct ReportField {
    QString id;
    LocalText name;
};

/// The form of the yearly report on the rule of law (法治政府建设年度报告).
struct ReportForm {
    std::vector<ReportField> header{};
    std::vector<ReportPart> parts{};
    std::vector<ReportSuggestion> suggestions{};

    const ReportSection *section(QStringView id) const;
    const ReportField *field(QStringView id) const;
};

namespace report_form {

/// A piece of a sentence: words, or a place for a value.
struct Piece {
    QString text; ///< the words, or the name of the place: "filed", "filed@before", "year"
    bool isPlace = false;
};
/// What stands in braces are places; they are not nested.
std::vector<Piece> pieces(const QString &sentence);

/// Strictly: anything unknown, missing, repeated, or a place that no indicator fills, is refused.
Result<ReportForm> parse(const QByteArray &text, const QString &name, const IndicatorBook &book);
/// That of this program.
Result<ReportForm> load(const IndicatorBook &book);

} // namespace report_form

} // namespace anjuan
