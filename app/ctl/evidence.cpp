// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/evidence.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct EvidenceCommandText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceCommandText)
};

/// Stops at the first file that is refused; what was taken in before it stays, and is named.
Answer addEvidence(Call &call)
{
    const Result<EvidenceFolder> folder = call.desk.evidence();
    if (!folder)
        return folder.error();
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    QJsonArray files;
    Table table({});
    for (const QString &path : call.texts("FILE"_L1)) {
        const Result<EvidenceFile> taken = evidence::takeIn(
            seat->db, seat->session, *folder, path, [&](qint64 done, qint64 total) {
                call.screen.showProgress(path, done, total);
                return true;
            });
        if (!taken) {
            Answer answer(taken.error());
            answer.json.insert(u"files"_s, files);
            answer.text = table.toText(call.screen.columns());
            return answer;
        }
        files.append(QJsonObject{{u"sha256"_s, taken->file.sha256},
                                 {u"size"_s, taken->file.size},
                                 {u"media_type"_s, taken->file.mediaType},
                                 {u"name"_s, safeName(taken->originalName)},
                                 {u"taken_in_at"_s, taken->takenInAt.toString()}});
        table.add({taken->file.sha256, safeName(taken->originalName)});
    }
    return {{{u"files"_s, files}}, table.toText(call.screen.columns())};
}

Answer checkEvidence(Call &call)
{
    const Result<EvidenceFolder> folder = call.desk.evidence();
    if (!folder)
        return folder.error();
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<EvidenceReport> report =
        evidence::check(seat->db, seat->session, *folder, [&](qint64 done, qint64 total) {
            call.screen.showProgress(EvidenceCommandText::tr("Evidence"), done, total);
            return true;
        });
    if (!report)
        return report.error();
    QJsonArray faults;
    QStringList lines{EvidenceCommandText::tr("Files read again: %1.").arg(report->checked)};
    for (const EvidenceFault &fault : report->faults) {
        const bool missing = fault.state == EvidenceFolder::State::Missing;
        const QString name = safeName(fault.evidence.originalName);
        faults.append(QJsonObject{{u"sha256"_s, fault.evidence.file.sha256},
                                  {u"name"_s, name},
                                  {u"state"_s, missing ? u"missing"_s : u"altered"_s}});
        lines << (missing ? EvidenceCommandText::tr("Missing: %1, taken in by %2 (%3)")
                          : EvidenceCommandText::tr("Altered: %1, taken in by %2 (%3)"))
                     .arg(name, fault.evidence.account, fault.evidence.file.sha256);
    }
    for (const QString &orphan : report->orphans)
        lines << EvidenceCommandText::tr("Belongs to no intake: %1").arg(orphan);
    return {{{u"checked"_s, report->checked},
             {u"faults"_s, faults},
             {u"orphans"_s, QJsonArray::fromStringList(report->orphans)}},
            lines.join(u'\n'),
            report->faults.empty() ? Status::Done : Status::Broken};
}

} // namespace

std::vector<Command> evidenceCommands()
{
    return {
        {"evidence add",
         {{"FILE", WordType::Path, Parameter::Presence::OneOrMore}},
         {},
         QT_TRANSLATE_NOOP("Command", "Take files in as evidence and print their SHA-256"),
         QT_TRANSLATE_NOOP("Command",
                           "The bytes are copied and kept as they are. What a file proves is "
                           "recorded in a case: record NUMBER add_evidence file=SHA-256 …"),
         addEvidence},
        {"evidence check",
         {},
         {},
         QT_TRANSLATE_NOOP("Command",
                           "Read all evidence again and name what is missing or altered"),
         "",
         checkEvidence},
    };
}

} // namespace anjuan::ctl
