// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dossier_transfer.h"

#include "app/ctl/case_seat.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/domain/calendar/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DossierCommandText {
    Q_DECLARE_TR_FUNCTIONS(DossierCommandText)
};

constexpr std::array stateNames{
    Name<DossierLook::State>{DossierLook::State::New, "new"_L1},
    Name<DossierLook::State>{DossierLook::State::Continues, "continues"_L1},
    Name<DossierLook::State>{DossierLook::State::Nothing, "nothing"_L1},
    Name<DossierLook::State>{DossierLook::State::Conflict, "conflict"_L1},
};

QString wordFor(DossierLook::State state)
{
    switch (state) {
    case DossierLook::State::New:
        return DossierCommandText::tr("The case is not known here.");
    case DossierLook::State::Continues:
        return DossierCommandText::tr("The case here goes on with the acts of the package.");
    case DossierLook::State::Nothing:
        return DossierCommandText::tr("All acts of the package are here already.");
    case DossierLook::State::Conflict:
        return DossierCommandText::tr("The case here and the one in the package have both gone "
                                      "on:");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const TransferredAct &act)
{
    return {{u"act"_s, act.sequence},       {u"label"_s, act.label},
            {u"day"_s, toIso(act.day)},     {u"number"_s, textOrNull(act.documentNumber)},
            {u"recorded_by"_s, act.person}, {u"recorded_at"_s, act.recordedAt.toString()}};
}

QJsonValue jsonOf(const std::optional<TransferredAct> &act)
{
    return act ? QJsonValue(jsonOf(*act)) : QJsonValue();
}

QStringList cellsOf(const TransferredAct &act, const QString &where)
{
    return {where,
            QString::number(act.sequence),
            toIso(act.day),
            act.label,
            act.documentNumber,
            DossierCommandText::tr("%1, %2").arg(act.person, clockInChina(act.recordedAt))};
}

Answer answerFor(const DossierLook &look, int columns, const QString &headline, Status status)
{
    QJsonArray coming;
    QJsonArray conflicts;
    Table acts({DossierCommandText::tr("Where"), DossierCommandText::tr("No."),
                DossierCommandText::tr("Day"), DossierCommandText::tr("Act"),
                DossierCommandText::tr("Number"), DossierCommandText::tr("Recorded")});
    for (const TransferredAct &act : look.coming) {
        coming.append(jsonOf(act));
        acts.add(cellsOf(act, DossierCommandText::tr("package")));
    }
    for (const DossierConflict &conflict : look.conflicts) {
        conflicts.append(
            QJsonObject{{u"here"_s, jsonOf(conflict.here)}, {u"there"_s, jsonOf(conflict.there)}});
        if (conflict.here)
            acts.add(cellsOf(*conflict.here, DossierCommandText::tr("here")));
        if (conflict.there)
            acts.add(cellsOf(*conflict.there, DossierCommandText::tr("package")));
    }
    QStringList lines{DossierCommandText::tr("Case %1 of %2, packed by %3 at %4.")
                          .arg(look.number, look.bureau, look.madeBy, clockInChina(look.madeAt)),
                      DossierCommandText::tr("Fingerprint of the key: %1%2")
                          .arg(look.fingerprint, look.isKeyKnown
                                                     ? DossierCommandText::tr(" (known here)")
                                                     : QString()),
                      headline};
    if (!acts.isEmpty())
        lines << acts.toText(columns);
    lines << look.alsoComing;
    for (const QString &name : look.missingEvidence)
        lines << DossierCommandText::tr("“%1” is not in it: the sender did not have it any more.")
                     .arg(name);
    if (!look.obstacles.isEmpty())
        lines << DossierCommandText::tr("It can't be taken over:") << look.obstacles;
    return {{{u"state"_s, nameOf(stateNames, look.state)},
             {u"case"_s, look.caseId.toString()},
             {u"number"_s, look.number},
             {u"bureau"_s, look.bureau},
             {u"packed_by"_s, look.madeBy},
             {u"packed_at"_s, look.madeAt.toString()},
             {u"fingerprint"_s, look.fingerprint},
             {u"key_known"_s, look.isKeyKnown},
             {u"known"_s, look.known},
             {u"coming"_s, coming},
             {u"conflicts"_s, conflicts},
             {u"also_coming"_s, QJsonArray::fromStringList(look.alsoComing)},
             {u"obstacles"_s, QJsonArray::fromStringList(look.obstacles)},
             {u"missing_evidence"_s, QJsonArray::fromStringList(look.missingEvidence)}},
            lines.join(u'\n'),
            status};
}

Answer packDossier(Call &call)
{
    const Result<EvidenceFolder> folder = call.desk.evidence();
    if (!folder)
        return folder.error();
    const Result<CaseSeat> at = caseSeat(call, Mode::Write);
    if (!at)
        return at.error();
    const Result<BureauKeys> keys = call.desk.keys(at->db);
    if (!keys)
        return keys.error();
    const QString path = call.text("FILE"_L1);
    const Result<PackedDossier> packed = dossier_transfer::pack(
        at->db, at->session, *keys, *folder, at->id, path, [&](qint64 done, qint64 total) {
            call.screen.showProgress(DossierCommandText::tr("Package"), done, total);
            return true;
        });
    if (!packed)
        return packed.error();
    QStringList lines{
        DossierCommandText::tr("Case %1 with %2 acts and %3 files is packed in %4.")
            .arg(packed->number, QString::number(packed->acts), QString::number(packed->files),
                 path),
        DossierCommandText::tr("Fingerprint of the key: %1").arg(packed->fingerprint),
        DossierCommandText::tr("Tell the receiver the fingerprint on another way than the file. "
                               "Names and identity numbers stand in it in the clear.")};
    for (const QString &name : packed->missingEvidence)
        lines << DossierCommandText::tr("“%1” is missing or altered and is not in it.").arg(name);
    return {{{u"file"_s, path},
             {u"number"_s, packed->number},
             {u"acts"_s, packed->acts},
             {u"files"_s, packed->files},
             {u"fingerprint"_s, packed->fingerprint},
             {u"missing_evidence"_s, QJsonArray::fromStringList(packed->missingEvidence)}},
            lines.join(u'\n'),
            packed->missingEvidence.isEmpty() ? Status::Done : Status::Broken};
}

Answer lookAtDossier(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<BureauKeys> keys = call.desk.keys(seat->db);
    const Result<DossierLook> look = dossier_transfer::look(
        seat->db, seat->session, keys ? &*keys : nullptr, call.text("FILE"_L1));
    if (!look)
        return look.error();
    const bool mayCome = look->obstacles.isEmpty() && !look->coming.empty();
    return answerFor(*look, call.screen.columns(), wordFor(look->state),
                     mayCome ? Status::Done : Status::Refused);
}

Answer takeDossier(Call &call)
{
    const Result<EvidenceFolder> folder = call.desk.evidence();
    if (!folder)
        return folder.error();
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<BureauKeys> keys = call.desk.keys(seat->db);
    const Result<DossierLook> taken = dossier_transfer::takeOver(
        seat->db, seat->session, seat->book, keys ? &*keys : nullptr, *folder, call.text("FILE"_L1),
        call.text("--fingerprint"_L1), [&](qint64 done, qint64 total) {
            call.screen.showProgress(DossierCommandText::tr("Evidence"), done, total);
            return true;
        });
    if (!taken)
        return taken.error();
    return answerFor(*taken, call.screen.columns(),
                     DossierCommandText::tr("%n act(s) were taken over.", nullptr,
                                            static_cast<int>(taken->coming.size())),
                     Status::Done);
}

} // namespace

std::vector<Command> dossierCommands()
{
    return {
        {"dossier pack",
         {{"NUMBER", WordType::Case}, {"FILE", WordType::Path}},
         {},
         QT_TRANSLATE_NOOP("Command", "Pack a case for another database, signed"),
         QT_TRANSLATE_NOOP("Command",
                           "Its acts with their hashes, its evidence and documents, and who and "
                           "what they name. Identity numbers stand in it in the clear."),
         packDossier},
        {"dossier look",
         {{"FILE", WordType::Path}},
         {},
         QT_TRANSLATE_NOOP("Command", "Say what a packed case would bring; changes nothing"),
         QT_TRANSLATE_NOOP("Command", "Where the case here and the one packed have both gone on, "
                                      "shows both."),
         lookAtDossier},
        {"dossier take",
         {{"FILE", WordType::Path}},
         {{"--fingerprint", "FINGERPRINT",
           QT_TRANSLATE_NOOP("Command", "Of the sender's key, as the sender told it")}},
         QT_TRANSLATE_NOOP("Command", "Take a packed case over, where its chain goes on from here"),
         QT_TRANSLATE_NOOP("Command", "All or nothing; nothing that is here is overwritten."),
         takeDossier},
    };
}

} // namespace anjuan::ctl
