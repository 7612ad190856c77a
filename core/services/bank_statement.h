// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reader.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"
#include "core/storage/progress.h"

#include <QString>
#include <vector>

namespace anjuan {

/// What becomes of a line of a bank statement.
enum class BankMatch {
    Fits,    ///< the case owes that much, or more
    Doubled, ///< the same receipt is in the case already, or stands earlier in the file
    NoCase,  ///< no case within reach has that number
    TooMuch, ///< more than the case owes on that day: somebody must look at it
    Refused, ///< the procedure is against it, as `note` says
    Unreadable,
    Stopped ///< the work was stopped before this line was recorded
};
inline constexpr std::array bankMatchNames = std::to_array<Name<BankMatch>>({
    {BankMatch::Fits, QLatin1StringView("fits")},
    {BankMatch::Doubled, QLatin1StringView("doubled")},
    {BankMatch::NoCase, QLatin1StringView("no_case")},
    {BankMatch::TooMuch, QLatin1StringView("too_much")},
    {BankMatch::Refused, QLatin1StringView("refused")},
    {BankMatch::Unreadable, QLatin1StringView("unreadable")},
    {BankMatch::Stopped, QLatin1StringView("stopped")},
});

struct BankLine {
    qint64 row = 0;                ///< in the file
    QString number;                ///< of the decision, as the bank has it
    std::optional<Date> day{};     ///< nothing where it cannot be read
    std::optional<Money> amount{}; ///< the same
    QString receipt;
    BankMatch match{};
    QString note; ///< why it does not fit, in the user's language
    int act = 0;  ///< of the payment, once it is recorded
};

struct BankOptions {
    bool record = false;                ///< else only a look
    std::optional<Encoding> encoding{}; ///< of a CSV file; else found out
    QString sheet{};                    ///< of a workbook; else the first
    Progress progress{};                ///< in lines; stopping leaves what is recorded
};

struct BankStatement {
    TableInfo table{};
    std::vector<BankLine> lines{};
};

/// A statement of the bank that collects the fines, from CSV or XLSX. Its header names the columns:
///   number   决定书编号, 决定书文号, 处罚决定书号, 文书编号, 缴款通知书号, number
///   amount   金额, 缴款金额, 交易金额, 实缴金额, amount
///   day      日期, 缴款日期, 交易日期, 到账日期, date
///   receipt  票据号, 票据号码, 流水号, 交易流水号, receipt
namespace bank_statement {

/// Amounts and days are read as people write them (readAmount(), readDay()).
/// Says what each line would do; with `record` the lines that fit are recorded as payments, each by
/// itself, through the same gates as a form. Lines that do not fit are never lost: they are in the
/// answer with the reason. An error where the file or its columns cannot be read.
Result<BankStatement> read(Database &db, const Session &session, const Rulebook &book,
                           const QString &path, const BankOptions &options = {});

} // namespace bank_statement

} // namespace anjuan
