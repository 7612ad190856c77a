// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bank_statement.h"

#include "core/domain/casework/money_owed.h"
#include "core/domain/documents/official_forms.h"
#include "core/domain/entry/written_values.h"
#include "core/services/cases.h"
#include "core/storage/database.h"
#include "core/storage/register_goods.h"

#include <QCoreApplication>
#include <QSet>

namespace anjuan::bank_statement {

using namespace Qt::StringLiterals;

namespace {

struct BankText {
    Q_DECLARE_TR_FUNCTIONS(BankText)
};

constexpr int mostLines = 20'000;

/// Where the statement keeps what; -1 where it has no such column.
struct Columns {
    qsizetype number = -1;
    qsizetype amount = -1;
    qsizetype day = -1;
    qsizetype receipt = -1;

    bool complete() const { return number >= 0 && amount >= 0 && day >= 0 && receipt >= 0; }
};

Columns columnsOf(const QStringList &cells)
{
    const auto place = [&](const QStringList &words) -> qsizetype {
        for (qsizetype at = 0; at < cells.size(); ++at)
            if (words.contains(cells[at].simplified().toLower()))
                return at;
        return -1;
    };
    return {place({u"决定书编号"_s, u"决定书文号"_s, u"处罚决定书号"_s, u"文书编号"_s,
                   u"缴款通知书号"_s, u"number"_s}),
            place({u"金额"_s, u"缴款金额"_s, u"交易金额"_s, u"实缴金额"_s, u"amount"_s}),
            place({u"日期"_s, u"缴款日期"_s, u"交易日期"_s, u"到账日期"_s, u"date"_s}),
            place({u"票据号"_s, u"票据号码"_s, u"流水号"_s, u"交易流水号"_s, u"receipt"_s})};
}

/// What stands in the cell, or nothing with the reason in `why`.
std::optional<Date> dayIn(const QString &cell, QString &why)
{
    const Result<std::optional<WrittenDay>> day = readDay(cell);
    if (day && *day)
        return (*day)->day;
    why = day ? BankText::tr("The day is missing.")
              : BankText::tr("The day “%1” cannot be read: %2")
                    .arg(quotedPart(cell), day.error().text);
    return {};
}

std::optional<Money> amountIn(const QString &cell, QString &why)
{
    const Result<std::optional<WrittenAmount>> amount = readAmount(cell);
    const bool isOne = amount && *amount && !(*amount)->isApproximate && (*amount)->from &&
                       (*amount)->from == (*amount)->to && (*amount)->from->fen > 0;
    if (isOne)
        return (*amount)->from;
    why = !amount ? BankText::tr("The amount “%1” cannot be read: %2")
                        .arg(quotedPart(cell), amount.error().text)
          : cell.isEmpty()
              ? BankText::tr("The amount is missing.")
              : BankText::tr("“%1” is no single amount above nothing.").arg(quotedPart(cell));
    return {};
}

BankLine lineOf(const Columns &columns, const TableRow &row)
{
    BankLine line{.row = row.number,
                  .number = row.cells.value(columns.number),
                  .receipt = row.cells.value(columns.receipt),
                  .match = BankMatch::Fits,
                  .note = {}};
    QStringList faults;
    const auto fault = [&faults](const QString &why) {
        if (!why.isEmpty())
            faults << why;
    };
    QString why;
    line.day = dayIn(row.cells.value(columns.day), why);
    fault(why);
    why.clear();
    line.amount = amountIn(row.cells.value(columns.amount), why);
    fault(why);
    if (line.receipt.isEmpty())
        fault(BankText::tr("The receipt number is missing."));
    if (!row.problem.isEmpty())
        faults = QStringList{row.problem};
    if (!faults.isEmpty()) {
        line.match = BankMatch::Unreadable;
        line.note = faults.join(u' ');
    } else if (line.number.isEmpty()) {
        line.match = BankMatch::NoCase;
        line.note = BankText::tr("The number of the decision is missing.");
    }
    return line;
}

class Matching {
public:
    Matching(Database &db, const Session &session, const Rulebook &book, bool record)
        : m_db(db), m_session(session), m_book(book), m_record(record)
    {
    }

    void match(BankLine &line)
    {
        if (line.match != BankMatch::Fits)
            return;
        if (m_seen.contains(line.receipt)) {
            line.match = BankMatch::Doubled;
            line.note = BankText::tr("The same receipt stands earlier in the file.");
            return;
        }
        m_seen.insert(line.receipt);
        const Result<CaseId> id = cases::findByNumber(m_db, m_session, line.number);
        const Result<CaseView> view =
            id ? cases::open(m_db, m_session, *id) : Result<CaseView>(id.error());
        if (!view) {
            line.match = BankMatch::NoCase;
            line.note = view.error().text;
            return;
        }
        for (const Payment &payment : view->file.payments)
            if (payment.receipt == line.receipt) {
                line.match = BankMatch::Doubled;
                line.note =
                    BankText::tr("The receipt is recorded already (act %1).").arg(payment.act);
                return;
            }
        if (const auto elsewhere = m_db.read([&]() -> Result<std::optional<DoubledReceipt>> {
                return register_goods::withReceipt(m_db, line.receipt, view->file.id);
            });
            elsewhere && *elsewhere) {
            line.match = BankMatch::Doubled;
            line.note = BankText::tr("The receipt is recorded in another case already: %1.")
                            .arg((*elsewhere)->number);
            return;
        }
        owed(line, view->file);
    }

private:
    void owed(BankLine &line, const CaseFile &file)
    {
        const Balance balance = balanceOf(file, m_book.on(*line.day), *line.day);
        // Two lines of one file may pay one fine.
        Money &taken = m_taken[file.id.toString()];
        const Money left = balance.fineOwed() + balance.surchargeOwed() - taken;
        if (*line.amount > left) {
            line.match = BankMatch::TooMuch;
            line.note = BankText::tr("Only %1 yuan are owed on that day.")
                            .arg(official::yuan(std::max(left, Money{})));
            return;
        }
        if (!m_record) {
            taken += *line.amount;
            return;
        }
        const Result<Recorded> recorded =
            cases::record(m_db, m_session, m_book,
                          {.caseId = file.id,
                           .kind = Pay::kind,
                           .day = *line.day,
                           .content = {{u"amount"_s, line.amount->toString()},
                                       {u"method"_s, u"bank"_s},
                                       {u"receipt"_s, line.receipt}}});
        if (recorded) {
            line.act = recorded->act.sequence;
            return;
        }
        line.match = BankMatch::Refused;
        line.note = recorded.error().text;
    }

    Database &m_db;
    const Session &m_session;
    const Rulebook &m_book;
    bool m_record;
    QSet<QString> m_seen{};
    QHash<QString, Money> m_taken{}; ///< by case, of lines that are not recorded
};

} // namespace

Result<BankStatement> read(Database &db, const Session &session, const Rulebook &book,
                           const QString &path, const BankOptions &options)
{
    BankStatement statement;
    std::vector<BankLine> &lines = statement.lines;
    Columns columns;
    const Result<TableInfo> info = readTable(
        path,
        {.encoding = options.encoding,
         .separator = {},
         .sheet = options.sheet,
         .isHeader = [](const QStringList &cells) { return columnsOf(cells).complete(); }},
        {[&](const TableInfo &table) {
             columns = columnsOf(table.header);
             return columns.complete();
         },
         [&](const TableRow &row) {
             lines.push_back(lineOf(columns, row));
             return lines.size() <= mostLines;
         },
         {}});
    if (!info)
        return info.error();
    if (!columns.complete())
        return refused(
            BankText::tr("A bank statement needs columns for the number of the decision, "
                         "the amount, the day and the receipt."));
    if (lines.size() > mostLines)
        return refused(BankText::tr("A bank statement has at most %1 rows.").arg(mostLines));
    statement.table = *info;
    Matching matching(db, session, book, options.record);
    bool isStopped = false;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        isStopped =
            isStopped || (options.progress && !options.progress(static_cast<qint64>(place),
                                                                static_cast<qint64>(lines.size())));
        if (!isStopped)
            matching.match(lines[place]);
        else if (lines[place].match == BankMatch::Fits)
            lines[place].match = BankMatch::Stopped;
    }
    return statement;
}

} // namespace anjuan::bank_statement
