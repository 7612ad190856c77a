// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/report_form.h"
#include "core/services/statistics.h"
#include "core/storage/report_text_store.h"

namespace anjuan {

/// A piece of a sentence as it is written.
struct WrittenPiece {
    enum class Kind { Words, Figure, Missing };
    Kind kind{};
    QString text;        ///< of a missing figure: its name
    QString indicator{}; ///< of a figure
    QString why{};       ///< of a missing one
    friend bool operator==(const WrittenPiece &, const WrittenPiece &) = default;
};

/// A sentence whose figures are filled in.
struct WrittenSentence {
    QString id;
    std::vector<WrittenPiece> pieces{};

    /// What is missing stands in brackets: 【缺：法治建设满意度得分】.
    QString text() const;
};

/// A weakness that the figures of the year show.
struct Weakness {
    QString id;
    QString indicator;
    QString rule; ///< in words: "Limits kept: decision: 93.4 %, below 100.0 %"
    WrittenSentence sentence;
};

struct WrittenSection {
    QString id;
    QString name;
    std::vector<WrittenSentence> sentences{};
    ReportText own{}; ///< what the bureau wrote
    std::vector<Weakness> suggestions{};
};

struct WrittenPart {
    QString name;
    std::vector<WrittenSection> sections{};
};

/// The yearly report on the rule of law: what is computed, and beside it what the bureau wrote.
struct YearlyReport {
    int year = 0;
    QString agency{};
    YearFigures figures{};
    std::vector<std::pair<QString, ReportText>> header{}; ///< names and what stands there
    std::vector<WrittenPart> parts{};
    QStringList missing{}; ///< what stands out because it is not there, each once
    QStringList used{};    ///< indicators whose figures stand in it, in the order of the report
};

/// Text blocks found in a document, compared with what is kept.
struct TakenTexts {
    QStringList kept{};     ///< sections whose text is new
    QStringList computed{}; ///< computed sentences that somebody changed; they are not taken over
};

namespace yearly_report {

/// Who may write into it.
inline const Roles writers{Role::Statistician, Role::LegalOfficer, Role::BureauLeader};

/// The form of this program.
const ReportForm &form();

/// Counts and writes it. Whoever may see the year's figures.
Result<YearlyReport> make(Database &db, const Session &session, const Rulebook &rules,
                          const StatisticsQuery &query, const Progress &progress = {});

/// Keeps the bureau's own text of a section or field of the header, as a new revision after
/// `revision`; a conflict where somebody else has written meanwhile. For statisticians, legal
/// officers and leaders. Recorded as office.report_text_kept.
Result<> keep(Database &db, const Session &session, int year, const QString &section, int revision,
              const QString &content);
/// The same within a transaction of the caller, who has checked the role.
Result<> keepWithin(Database &db, const Session &session, int year, const QString &section,
                    int revision, const QString &content);
/// All revisions of a section, the newest first.
Result<std::vector<ReportText>> history(Database &db, const Session &session, int year,
                                        const QString &section);

/// An editable Word document. Each text block is tagged, and computed sentences are locked, so that
/// takeBack() finds what people wrote.
Result<QByteArray> document(const YearlyReport &report);
/// Keeps what was written into the bureau's own blocks of such a document. All of it or nothing;
/// a conflict where a block was changed here since the document was made.
Result<TakenTexts> takeBack(Database &db, const Session &session, int year, const QByteArray &docx);

QString toText(const YearlyReport &report);
QJsonObject toJson(const YearlyReport &report);

} // namespace yearly_report

} // namespace anjuan
