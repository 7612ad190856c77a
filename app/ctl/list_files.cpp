// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/list_files.h"

#include "app/ctl/desk.h"
#include "app/ctl/discretion.h"
#include "core/services/discretion_lists.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ListFilesCommandText {
    Q_DECLARE_TR_FUNCTIONS(ListFilesCommandText)
};

Answer emptyTable(const QString &path, list_files::ListKind kind)
{
    if (const Result<> done = list_files::writeTemplate(path, kind); !done)
        return done.error();
    return {{{u"file"_s, path}},
            ListFilesCommandText::tr("An empty table was written to %1.").arg(path)};
}

QString quoted(const QStringList &words)
{
    QStringList all;
    for (QString word : words)
        all << (word.contains(u' ') || word.contains(u'\'')
                    ? u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\''
                    : word);
    return all.join(u' ');
}

template <class Edition>
Answer written(const QString &path, const Edition &edition, int rows, const QString &command)
{
    if (const Result<> done = list_files::writeEdition(path, edition); !done)
        return done.error();
    const QStringList options = list_files::importOptions(edition);
    return {{{u"file"_s, path},
             {u"rows"_s, rows},
             {u"import_options"_s, QJsonArray::fromStringList(options)}},
            ListFilesCommandText::tr("%n row(s) were written to %1. It is taken over again by:\n"
                                     "anjuanctl %2 %3",
                                     nullptr, rows)
                .arg(path, command, quoted(QStringList{path} + options))};
}

} // namespace

Answer writeBenchmarkTemplate(Call &call)
{
    return emptyTable(call.text("FILE"_L1), list_files::ListKind::Benchmarks);
}

Answer writeExemptionTemplate(Call &call)
{
    return emptyTable(call.text("FILE"_L1), list_files::ListKind::Exemptions);
}

Answer exportBenchmarks(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto set =
        discretion_lists::benchmarkSet(seat->db, seat->session, call.text("EDITION"_L1));
    if (!set)
        return set.error();
    return written(call.text("FILE"_L1), *set, static_cast<int>(set->rows.size()),
                   u"import benchmarks"_s);
}

Answer exportExemptions(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto list =
        discretion_lists::exemptionList(seat->db, seat->session, call.text("EDITION"_L1));
    if (!list)
        return list.error();
    return written(call.text("FILE"_L1), *list, static_cast<int>(list->items.size()),
                   u"import exemptions"_s);
}

} // namespace anjuan::ctl
