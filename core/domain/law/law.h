// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/base/money.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/domain/calendar/term.h"
#include "core/domain/law/penalty_kind.h"

#include <QByteArray>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace anjuan {

/// A charge for each day of delay: `numerator`/`denominator` of the principal a day, and never more
/// than the principal in all (行政处罚法 72).
struct DailyRate {
    int numerator = 0;
    int denominator = 1;

    friend bool operator==(const DailyRate &, const DailyRate &) = default;
};

/// The charge on `principal` after `days` days of delay, to the whole fen, rounded down.
Money accrued(const DailyRate &rate, Money principal, int days);

/// A day that comes each year.
struct YearlyDay {
    int month = 1;
    int day = 1;

    friend bool operator==(const YearlyDay &, const YearlyDay &) = default;
};

/// The first such day in a year after that of `trigger`: what falls in 2025 is due in 2026.
Date dueAfter(const YearlyDay &yearly, Date trigger);

/// A time limit of the law, as one edition states it. Two rules with one id are the same rule in
/// different editions; parts of one rule are T12a, T12b …
struct Rule {
    enum class Kind {
        Limit,     ///< `term` from `trigger`
        Extension, ///< `term` lengthens the rule `of`
        Derived,   ///< no law: `term` from the due day of the rule `of`, as a reminder
        Rate,      ///< `rate` for each day from `trigger` on
        Yearly,    ///< the first `yearlyDay` in a year after that of `trigger`
        Stated,    ///< the day that a document of the case names
    };
    /// What the due day is to somebody.
    enum class Effect {
        Deadline, ///< the act must be done by then, or the right is lost
        Waiting,  ///< the act is allowed only when the term has run
        Deemed,   ///< it happens of itself when the term has run
    };
    enum class Whose { Bureau, Party, Court, Police, Other };

    QString id;
    LocalText name;
    Kind kind = Kind::Limit;
    Effect effect = Effect::Deadline;
    Term term;           ///< Limit, Extension, Derived
    DailyRate rate;      ///< Rate
    YearlyDay yearlyDay; ///< Yearly
    QString of;          ///< Extension, Derived: the id of the rule they depend on
    QString trigger;     ///< the event it runs from, as a word for programs
    LocalText triggerText;
    QString ends; ///< the event that meets it; empty where nothing has to be done
    Whose whose = Whose::Bureau;
    QStringList pauses;    ///< of P1 to P8, see pauseIds
    QString article;       ///< statute and article, in Chinese
    LocalText consequence; ///< if it is missed
    QString confidence;    ///< A read, B described, C recalled, D inferred; "A/C": number / unit
    bool verified = false; ///< number and unit both rest on a text that was read
    std::optional<LocalText> note;
    Date edition{1970, 1, 1}; ///< the day the rule took force
};

/// Why the clock may stop: hearing, appraisal, public notice, suspension, review, lawsuit, granted
/// deferment or instalments, force majeure.
inline constexpr std::array pauseIds{
    QLatin1StringView("P1"), QLatin1StringView("P2"), QLatin1StringView("P3"),
    QLatin1StringView("P4"), QLatin1StringView("P5"), QLatin1StringView("P6"),
    QLatin1StringView("P7"), QLatin1StringView("P8"),
};

/// A condition without a date that stands in the way of an act.
struct Gate {
    QString id;
    LocalText name;
    LocalText why; ///< the sentence for the person who is refused
    QString article;
    QString confidence;
    bool verified = false;
    std::optional<LocalText> note;
    Date edition{1970, 1, 1};
};

/// What of penalty decisions goes to the credit site, and how it weighs there, as one edition says.
struct CreditRules {
    Term upload;                           ///< from the decision, until it is handed in 双公示
    bool slightSummary = false;            ///< decisions on the spot weigh slightly
    std::vector<PenaltyKind> slightOnly{}; ///< and those that impose nothing but these
    bool slightShown = true;               ///< where not: only if it is necessary, with the reason
    std::vector<PenaltyKind> serious{};    ///< a decision with one of these weighs gravely
    bool repairNotice = false; ///< a notice of credit repair is served with the decision
    QString article;
    QString confidence; ///< see Rule
    bool verified = false;
    std::optional<LocalText> note;
    Date edition{1970, 1, 1};
};

/// The law by date. Each edition is a folder named by the day it took force, with limits.json,
/// gates.json or publicity.json. A later edition's entry replaces the earlier one with the same id;
/// one with "repealed": true ends it. A value: copies share the editions, and a Rule or Gate that
/// was handed out lives as long as any copy.
class Law {
public:
    /// No law at all.
    Law();

    /// `files` by name "2021-07-15/limits.json" and content. Refused, naming file, line and key:
    /// anything unknown, missing, repeated, of the wrong type or impossible.
    static Result<Law> load(const std::vector<std::pair<QString, QByteArray>> &files);
    /// The editions that come with the program.
    static Result<Law> shipped();

    /// The rule as it stood on `on`; null where there was none.
    const Rule *rule(QStringView id, Date on) const;
    const Gate *gate(QStringView id, Date on) const;
    const CreditRules *credit(Date on) const;
    /// All that stood on `on`, by id: T02 before T10, T12a before T12b.
    std::vector<const Rule *> rulesOn(Date on) const;
    std::vector<const Gate *> gatesOn(Date on) const;
    /// The days on which something changed.
    std::vector<Date> editions() const;

private:
    struct Editions;
    std::shared_ptr<const Editions> m_editions;
};

} // namespace anjuan
