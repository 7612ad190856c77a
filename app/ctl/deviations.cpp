// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/discretion.h"

#include "app/ctl/desk.h"
#include "app/ctl/discretion_json.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/services/deviation_sheet.h"
#include "core/services/discretion_words.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DeviationsCommandText {
    Q_DECLARE_TR_FUNCTIONS(DeviationsCommandText)
};

QStringList linesOf(const DeviationRow &row, int columns)
{
    QStringList lines{DeviationsCommandText::tr("%1  %2  %3 %4", "day, case, matter and its name")
                          .arg(toIso(row.decidedOn), row.number, row.matter, row.matterName)};
    const auto add = [&](const QString &text) { lines << wrapped(u"    "_s + text, columns, 6); };
    const QString fine = discretion_words::range({row.fine, row.fine});
    const QString range = discretion_words::range({row.from, row.to});
    add(row.tier.isEmpty()
            ? DeviationsCommandText::tr("Fined %1; the matter allows %2, and no benchmark covers "
                                        "it.")
                  .arg(fine, range)
            : DeviationsCommandText::tr("Fined %1 instead of %2 (tier “%3”).")
                  .arg(fine, range, row.tier));
    add(DeviationsCommandText::tr("Ground: %1; reason: %2")
            .arg(wordFor(deviationGroundNames, row.ground), row.reason));
    if (!row.article.isEmpty())
        add(DeviationsCommandText::tr("Article: %1").arg(row.article));
    if (!row.permission.isEmpty())
        add(DeviationsCommandText::tr("Permission of the issuer: %1").arg(row.permission));
    for (const QString &approval : row.approvals)
        add(approval);
    add(row.opinion.isEmpty() ? DeviationsCommandText::tr("No legality opinion on it.")
                              : DeviationsCommandText::tr("Legality opinion: %1").arg(row.opinion));
    return lines;
}

} // namespace

Answer runDeviations(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const int year = call.count("--year"_L1, static_cast<int>(seat->session.today.year()));
    const auto rows = discretion::deviations(seat->db, seat->session, year);
    if (!rows)
        return rows.error();
    QStringList lines;
    for (const DeviationRow &row : *rows)
        lines << linesOf(row, call.screen.columns());
    if (rows->isEmpty())
        lines << DeviationsCommandText::tr("No decision of %1 left its tier.").arg(year);
    QStringList files;
    if (call.has("--csv"_L1)) {
        files << call.text("--csv"_L1);
        if (const Result<> done = deviation_sheet::writeCsv(files.last(), *rows); !done)
            return done.error();
    }
    if (call.has("--xlsx"_L1)) {
        files << call.text("--xlsx"_L1);
        if (const Result<> done = deviation_sheet::writeXlsx(files.last(), year, *rows); !done)
            return done.error();
    }
    for (const QString &file : files)
        lines << DeviationsCommandText::tr("Written: %1").arg(file);
    return {{{u"year"_s, year},
             {u"deviations"_s, discretionArray(*rows)},
             {u"files"_s, QJsonArray::fromStringList(files)}},
            lines.join(u'\n')};
}

} // namespace anjuan::ctl
