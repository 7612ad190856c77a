// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/whole_export.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct WholeCommandText {
    Q_DECLARE_TR_FUNCTIONS(WholeCommandText)
};

QJsonObject jsonOf(const WholeExport &whole, const QString &folder)
{
    return {{u"folder"_s, folder},
            {u"rows"_s, whole.rows},
            {u"acts"_s, whole.head.position},
            {u"head"_s, whole.head.hash},
            {u"evidence"_s, whole.evidenceFiles},
            {u"missing_evidence"_s, QJsonArray::fromStringList(whole.missingEvidence)}};
}

Answer exportAll(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<EvidenceFolder> evidence = call.desk.evidence();
    if (!evidence)
        return evidence.error();
    const QString folder = call.text("FOLDER"_L1);
    const Result<WholeExport> whole =
        whole_export::write(seat->db, seat->session, *evidence, folder, [&](qint64 done, qint64) {
            call.screen.showProgress(WholeCommandText::tr("Rows"), done, 0);
            return true;
        });
    if (!whole)
        return whole.error();
    QStringList lines{
        WholeCommandText::tr("%1 rows with %2 acts and %3 files of evidence were written to %4.")
            .arg(QString::number(whole->rows), QString::number(whole->head.position),
                 QString::number(whole->evidenceFiles), folder),
        WholeCommandText::tr("Identity numbers stay sealed: keep the key file with it, apart.")};
    for (const QString &name : whole->missingEvidence)
        lines << WholeCommandText::tr("“%1” is missing or altered and is not in it.").arg(name);
    return {jsonOf(*whole, folder), lines.join(u'\n'),
            whole->missingEvidence.isEmpty() ? Status::Done : Status::Broken};
}

Answer importAll(Call &call)
{
    const Result<Location> where = call.desk.location();
    if (!where)
        return where.error();
    const Result<EvidenceFolder> evidence = call.desk.evidence();
    if (!evidence)
        return evidence.error();
    const QString folder = call.text("FOLDER"_L1);
    bool made = false;
    const Result<WholeExport> whole = [&]() -> Result<WholeExport> {
        Result<Database> db = Database::create(*where, call.desk.openOptions(*where));
        if (!db)
            return db.error();
        made = true;
        return whole_export::read(*db, *evidence, folder, [&](qint64 done, qint64 total) {
            call.screen.showProgress(WholeCommandText::tr("Rows"), done, total);
            return true;
        });
    }();
    if (!whole && made)
        Database::discard(*where);
    if (!whole)
        return whole.error();
    return {jsonOf(*whole, folder),
            WholeCommandText::tr("%1 rows with %2 acts and %3 files of evidence were taken over; "
                                 "the chains hold.")
                .arg(QString::number(whole->rows), QString::number(whole->head.position),
                     QString::number(whole->evidenceFiles))};
}

} // namespace

std::vector<Command> wholeCommands()
{
    return {
        {"export all",
         {{"FOLDER", WordType::Path}},
         {},
         QT_TRANSLATE_NOOP("Command", "Write everything into a folder that any program can read"),
         QT_TRANSLATE_NOOP("Command", "Tables as JSON lines and CSV, and the evidence; the manual "
                                      "describes them. Nothing holds you here."),
         exportAll},
        {"import all",
         {{"FOLDER", WordType::Path}},
         {},
         QT_TRANSLATE_NOOP("Command", "Take such a folder over into a new database"),
         QT_TRANSLATE_NOOP("Command", "The database that --db names must not exist yet, or be "
                                      "empty on a server. Put the key file beside it."),
         importAll},
    };
}

} // namespace anjuan::ctl
