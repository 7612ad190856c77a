// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/terminal.h"
#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct BackupsText {
    Q_DECLARE_TR_FUNCTIONS(BackupsText)
};

QJsonObject jsonOf(const backup::Copy &copy)
{
    return {{u"path"_s, copy.path},
            {u"position"_s, copy.head.position},
            {u"hash"_s, copy.head.hash},
            {u"acts"_s, copy.acts},
            {u"bytes"_s, copy.bytes},
            {u"evidence_files"_s, copy.evidenceFiles},
            {u"missing_evidence"_s, QJsonArray::fromStringList(copy.missingEvidence)}};
}

QStringList linesOf(const backup::Copy &copy)
{
    QStringList lines{
        BackupsText::tr("%1 acts, head %2").arg(QString::number(copy.acts), copy.head.hash),
        BackupsText::tr("Evidence files: %1").arg(copy.evidenceFiles)};
    for (const QString &name : copy.missingEvidence)
        lines << BackupsText::tr("Missing or altered, not copied: %1").arg(safeName(name));
    return lines;
}

Progress progressOn(Terminal &screen)
{
    return [&screen](qint64 done, qint64 total) {
        screen.showProgress(BackupsText::tr("Copied"), done, total);
        return true;
    };
}

/// A copy without all its evidence is sound, but somebody must know.
Status statusOf(const backup::Copy &copy)
{
    return copy.missingEvidence.isEmpty() ? Status::Done : Status::Broken;
}

Answer backUp(Call &call)
{
    const Result<Database *> db = call.desk.database(Mode::Read);
    if (!db)
        return db.error();
    const Result<backup::Copy> copy =
        backup::backUp(**db, call.text("COPY"_L1), progressOn(call.screen));
    if (!copy)
        return copy.error();
    QStringList lines{BackupsText::tr("%1 is a copy of %2, read again and found sound.")
                          .arg(copy->path, (*db)->location().toString())};
    lines << linesOf(*copy)
          << BackupsText::tr("The key file is not in it: keep a copy of that elsewhere.");
    return {jsonOf(*copy), lines.join(u'\n'), statusOf(*copy)};
}

Answer restore(Call &call)
{
    const QString copy = call.text("COPY"_L1);
    const Result<backup::Copy> restored =
        backup::restore(copy, call.text("DATABASE"_L1), progressOn(call.screen));
    if (!restored)
        return restored.error();
    QStringList lines{BackupsText::tr("%1 is %2 put to work again.").arg(restored->path, copy)};
    lines << linesOf(*restored)
          << BackupsText::tr("Put the bureau's key file beside it: %1.keys").arg(restored->path);
    return {jsonOf(*restored), lines.join(u'\n'), statusOf(*restored)};
}

} // namespace

std::vector<Command> backupCommands()
{
    const Parameter copy{"COPY", WordType::Path};
    return {
        {"backup",
         {copy},
         {},
         QT_TRANSLATE_NOOP("Command",
                           "Copy an SQLite database with its evidence while it is in use"),
         QT_TRANSLATE_NOOP(
             "Command",
             "COPY must not exist yet. The copy is read again and every hash recomputed. Needs no "
             "account. A PostgreSQL server has its own tools, pg_dump and pg_basebackup."),
         backUp},
        {"restore",
         {copy, {"DATABASE", WordType::Path}},
         {},
         QT_TRANSLATE_NOOP("Command", "Put a copy to work under a name that is not in use"),
         QT_TRANSLATE_NOOP(
             "Command",
             "Nothing is ever overwritten. A damaged copy is refused. Needs no account."),
         restore},
    };
}

} // namespace anjuan::ctl
