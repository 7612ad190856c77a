// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/base/result.h"

#include <QString>
#include <vector>

namespace anjuan {

/// The kinds of documents that have a number series of their own, per agency and year.
enum class NumberKind {
    Lead,               ///< 案源
    Filing,             ///< 立字
    CorrectionOrder,    ///< 责改字, 责令改正
    Preservation,       ///< 登存字
    Seizure,            ///< 强字
    Appraisal,          ///< 检字
    Notice,             ///< 罚告字
    HearingNotice,      ///< 听通字
    Reexamination,      ///< 复核字
    LegalityReview,     ///< 法审字
    Decision,           ///< 罚字
    NoPenalty,          ///< 不罚字
    Transfer,           ///< 移字
    Summary,            ///< 当罚字
    DocumentCorrection, ///< 更字, 补正更正
    Close,              ///< 结字
    Suspension,         ///< 中止字
    Extension,          ///< 延字
    Release,            ///< 解字
    PaymentTerms,       ///< 缓字, 暂缓、分期缴纳
    Demand,             ///< 催字
    CourtApplication,   ///< 强执字
    SubstituteWork,     ///< 代履字
    Dispute,            ///< 应字, 行政争议
    Detection,          ///< 非现字, 非现场发现
    Summons,            ///< 询通字, 询问通知
    Assistance,         ///< 协查字, 协助调查
    Surcharge,          ///< 加罚字, 加处罚款
    Enforcement,        ///< 强决字, 强制执行决定
};

inline constexpr std::array numberKindNames{
    Name<NumberKind>{NumberKind::Lead, QLatin1StringView("lead")},
    Name<NumberKind>{NumberKind::Filing, QLatin1StringView("filing")},
    Name<NumberKind>{NumberKind::CorrectionOrder, QLatin1StringView("correction_order")},
    Name<NumberKind>{NumberKind::Preservation, QLatin1StringView("preservation")},
    Name<NumberKind>{NumberKind::Seizure, QLatin1StringView("seizure")},
    Name<NumberKind>{NumberKind::Appraisal, QLatin1StringView("appraisal")},
    Name<NumberKind>{NumberKind::Notice, QLatin1StringView("notice")},
    Name<NumberKind>{NumberKind::HearingNotice, QLatin1StringView("hearing_notice")},
    Name<NumberKind>{NumberKind::Reexamination, QLatin1StringView("reexamination")},
    Name<NumberKind>{NumberKind::LegalityReview, QLatin1StringView("legality_review")},
    Name<NumberKind>{NumberKind::Decision, QLatin1StringView("decision")},
    Name<NumberKind>{NumberKind::NoPenalty, QLatin1StringView("no_penalty")},
    Name<NumberKind>{NumberKind::Transfer, QLatin1StringView("transfer")},
    Name<NumberKind>{NumberKind::Summary, QLatin1StringView("summary")},
    Name<NumberKind>{NumberKind::DocumentCorrection, QLatin1StringView("document_correction")},
    Name<NumberKind>{NumberKind::Close, QLatin1StringView("close")},
    Name<NumberKind>{NumberKind::Suspension, QLatin1StringView("suspension")},
    Name<NumberKind>{NumberKind::Extension, QLatin1StringView("extension")},
    Name<NumberKind>{NumberKind::Release, QLatin1StringView("release")},
    Name<NumberKind>{NumberKind::PaymentTerms, QLatin1StringView("payment_terms")},
    Name<NumberKind>{NumberKind::Demand, QLatin1StringView("demand")},
    Name<NumberKind>{NumberKind::CourtApplication, QLatin1StringView("court_application")},
    Name<NumberKind>{NumberKind::SubstituteWork, QLatin1StringView("substitute_work")},
    Name<NumberKind>{NumberKind::Dispute, QLatin1StringView("dispute_file")},
    Name<NumberKind>{NumberKind::Detection, QLatin1StringView("detection")},
    Name<NumberKind>{NumberKind::Summons, QLatin1StringView("summons")},
    Name<NumberKind>{NumberKind::Assistance, QLatin1StringView("assistance")},
    Name<NumberKind>{NumberKind::Surcharge, QLatin1StringView("surcharge")},
    Name<NumberKind>{NumberKind::Enforcement, QLatin1StringView("enforcement_decision")},
};

/// How the numbers of one kind of document are written: "{agency}{kind}〔{year}〕第{serial:3}号"
/// with the kind's word 罚字 gives 常城管罚字〔2023〕第001号. Tokens: {agency} the agency's word
/// 代字, {kind} the kind's word, {year} four digits, {serial} or {serial:3} the serial number, with
/// leading zeros up to that width.
class NumberPattern {
public:
    /// Refused: an unknown or unclosed token, no {year} or no {serial} or one of them twice, a
    /// width outside 1 to 9, {kind} without a word, control characters, more than 100 characters.
    static Result<NumberPattern> parse(const QString &pattern, const QString &kindWord = {});

    /// `year` from 1900 to 9999, `serial` from 1 up; a serial number wider than the pattern's width
    /// is written in full.
    QString format(const QString &agencyWord, int year, int serial) const;
    /// The pattern as it was parsed.
    QString text() const { return m_text; }
    QString kindWord() const { return m_kindWord; }

    friend bool operator==(const NumberPattern &a, const NumberPattern &b)
    {
        return a.m_text == b.m_text && a.m_kindWord == b.m_kindWord;
    }

private:
    struct Piece {
        enum class Token { Literal, Agency, Year, Serial };
        Token token;
        QString literal;
        int width = 1;
    };

    Result<> addToken(const QString &token);

    QString m_text;
    QString m_kindWord;
    std::vector<Piece> m_pieces;
};

} // namespace anjuan
