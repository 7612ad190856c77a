// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/domain/calendar/clock.h"
#include "core/services/anchors.h"
#include "core/services/cases.h"
#include "core/services/diagnosis.h"
#include "core/services/records.h"
#include "core/services/rulebook.h"
#include "core/storage/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct KeepingText {
    Q_DECLARE_TR_FUNCTIONS(KeepingText)
};

Progress progressOn(Terminal &screen, const QString &what)
{
    return [&screen, what](qint64 done, qint64 total) {
        screen.showProgress(what, done, total);
        return true;
    };
}

QJsonObject jsonOf(const Head &head)
{
    return {{u"position"_s, head.position}, {u"hash"_s, head.hash}};
}

/// What was found so far, for people and for programs.
struct Findings {
    QStringList lines{};
    QJsonObject json{};
    bool sound = true;

    /// Something is wrong: `texts`, under `name` in JSON.
    void add(const QString &name, const QStringList &texts)
    {
        json.insert(name, QJsonArray::fromStringList(texts));
        lines << texts;
        sound = sound && texts.isEmpty();
    }
};

QString headline(const VerifyReport &report, bool sound)
{
    if (sound)
        return KeepingText::tr("The ledger is as it was recorded: %1 acts in %2 dossiers.")
            .arg(report.acts)
            .arg(report.dossiers);
    if (report.isSound())
        return KeepingText::tr("The %1 acts in %2 dossiers fit one another, but not everything is "
                               "as it was recorded:")
            .arg(report.acts)
            .arg(report.dossiers);
    return KeepingText::tr(
               "The ledger is not as it was recorded: of %1 acts in %2 dossiers, %3 do not fit.")
        .arg(report.acts)
        .arg(report.dossiers)
        .arg(report.suspect);
}

/// The chains, the numbers, the file, and what was known when it was opened.
VerifyReport verifyChains(Call &call, const Database &db, Findings &findings)
{
    const QStringList damage = db.isPostgres() ? QStringList() : db.damage();
    Result<VerifyReport> report = verify(db, progressOn(call.screen, KeepingText::tr("Acts")));
    if (!report) {
        findings.add(u"stopped"_s, {report.error().text});
        VerifyReport stopped;
        stopped.complete = false;
        report = stopped;
    }
    QJsonArray faults;
    for (const LedgerFault &fault : report->faults) {
        faults.append(QJsonObject{
            {u"text"_s, describe(fault)},
            {u"case"_s, textOrNull(fault.dossier)},
            {u"act"_s, fault.sequence > 0 ? QJsonValue(fault.sequence) : QJsonValue()},
            {u"position"_s, fault.position > 0 ? QJsonValue(fault.position) : QJsonValue()}});
        findings.lines << describe(fault);
    }
    QJsonArray numbers;
    for (const NumberFault &fault : report->numbers) {
        numbers.append(QJsonObject{{u"text"_s, describe(fault)}});
        findings.lines << describe(fault);
    }
    findings.json.insert(u"faults"_s, faults);
    findings.json.insert(u"number_faults"_s, numbers);
    for (const QString &place : damage)
        findings.lines << KeepingText::tr("The file is damaged: %1").arg(place);
    findings.json.insert(u"damage"_s, QJsonArray::fromStringList(damage));
    findings.add(u"known_faults"_s, db.openingFaults());
    findings.sound = findings.sound && report->isSound() && damage.isEmpty();
    return *report;
}

/// The tables that the program obeys.
void verifyRecords(const Database &db, Findings &findings)
{
    const Result<RecordsReport> report = records::compare(db);
    if (!report) {
        findings.add(u"record_differences"_s, {report.error().text});
        return;
    }
    findings.json.insert(u"records"_s, report->compared);
    QStringList texts = report->differences;
    if (const qint64 more = report->differing - texts.size(); more > 0)
        texts << KeepingText::tr("… and %1 more.").arg(more);
    findings.add(u"record_differences"_s, texts);
}

/// The decisions, against the rules of their day.
void verifyDecisions(Call &call, const Database &db, Findings &findings)
{
    const Result<Rulebook> book = Rulebook::load(db);
    const Result<cases::ReplayReport> report =
        book ? cases::replayDecisions(db, *book,
                                      [&](qint64 done) {
                                          call.screen.showProgress(KeepingText::tr("Decisions"),
                                                                   done, 0);
                                          return true;
                                      })
             : Result<cases::ReplayReport>(book.error());
    if (!report) {
        findings.add(u"unlawful_decisions"_s, {report.error().text});
        return;
    }
    findings.add(u"unlawful_decisions"_s, report->faults);
}

/// What lists, searches and figures read of the cases.
void verifyRows(Call &call, const Database &db, Findings &findings)
{
    const Result<const Rulebook *> book = call.desk.rulebook();
    const Result<cases::RebuildReport> report =
        book ? cases::compareRows(db, **book,
                                  [&](qint64 done) {
                                      call.screen.showProgress(KeepingText::tr("Cases"), done, 0);
                                      return true;
                                  })
             : Result<cases::RebuildReport>(book.error());
    if (!report) {
        findings.add(u"row_differences"_s, {report.error().text});
        return;
    }
    QStringList texts;
    for (const QString &number : report->differing)
        texts << KeepingText::tr("The rows of case %1 are not what its acts say.").arg(number);
    findings.add(u"row_differences"_s, texts);
    findings.json.insert(u"cases"_s, report->cases);
}

Answer verifyAll(Call &call)
{
    const Result<Database *> db = call.desk.database(Mode::Read);
    if (!db)
        return db.error();
    Findings findings;
    const VerifyReport report = verifyChains(call, **db, findings);
    // Where the file itself cannot be read to its end, the rest would say so again.
    const bool rows = call.has("--rows"_L1);
    if (report.complete) {
        verifyRecords(**db, findings);
        verifyDecisions(call, **db, findings);
        if (rows)
            verifyRows(call, **db, findings);
    }
    QStringList warnings = call.desk.takeWarnings();
    for (const QString &fault : (*db)->openingFaults())
        warnings.removeAll(fault);
    QStringList lines{headline(report, findings.sound)};
    lines << findings.lines;
    lines << KeepingText::tr("Head: act %1, %2")
                 .arg(QString::number(report.head.position), report.head.hash);
    lines << warnings;
    if (!rows)
        lines << KeepingText::tr("Not looked at: the rows that lists and figures read (verify "
                                 "--rows), passwords, and the bytes of evidence (evidence check).");
    QJsonObject json = findings.json;
    json.insert(u"sound"_s, findings.sound);
    json.insert(u"acts"_s, report.acts);
    json.insert(u"dossiers"_s, report.dossiers);
    json.insert(u"erased"_s, report.erased);
    json.insert(u"suspect"_s, report.suspect);
    json.insert(u"head"_s, jsonOf(report.head));
    json.insert(u"rows_compared"_s, rows);
    json.insert(u"warnings"_s, QJsonArray::fromStringList((*db)->openingWarnings()));
    return {json, lines.join(u'\n'), findings.sound ? Status::Done : Status::Broken};
}

Answer rebuildRows(Call &call)
{
    const bool compare = call.has("--compare"_L1);
    const Result<RuledSeat> seat = call.desk.sitWithRules(compare ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    const Result<cases::RebuildReport> report =
        cases::rebuild(seat->db, seat->session, seat->book, compare, [&](qint64 done) {
            call.screen.showProgress(KeepingText::tr("Cases"), done, 0);
            return true;
        });
    if (!report)
        return report.error();
    QStringList lines;
    if (!compare)
        lines << KeepingText::tr("The rows of %1 cases were made anew from their acts.")
                     .arg(report->cases);
    else if (report->differing.isEmpty())
        lines
            << KeepingText::tr("The rows of %1 cases are what their acts say.").arg(report->cases);
    else
        lines << KeepingText::tr("Of %1 cases, the rows of these are not what their acts say:")
                     .arg(report->cases)
              << report->differing;
    return {{{u"cases"_s, report->cases},
             {u"compared"_s, compare},
             {u"differing"_s, QJsonArray::fromStringList(report->differing)}},
            lines.join(u'\n'),
            report->differing.isEmpty() ? Status::Done : Status::Broken};
}

QJsonObject jsonOf(const AnchorSummary &anchor)
{
    return {{u"bureau"_s, anchor.bureau},
            {u"made_at"_s, anchor.madeAt.toString()},
            {u"made_by"_s, anchor.madeBy},
            {u"ledger"_s, jsonOf(anchor.ledger)},
            {u"dossiers"_s, anchor.dossiers},
            {u"digest"_s, anchor.digest},
            {u"fingerprint"_s, crypto::fingerprint(anchor.publicKey)}};
}

Answer exportAnchor(Call &call)
{
    const QString file = call.text("FILE"_L1);
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<BureauKeys> keys = call.desk.keys(seat->db);
    if (!keys)
        return keys.error();
    const Result<AnchorSummary> anchor = anchors::exportTo(seat->db, seat->session, *keys, file);
    if (!anchor)
        return anchor.error();
    QJsonObject json = jsonOf(*anchor);
    json.insert(u"file"_s, file);
    return {
        json,
        QStringList{KeepingText::tr("The anchor is written to %1: %2 dossiers up to act %3.")
                        .arg(file, QString::number(anchor->dossiers),
                             QString::number(anchor->ledger.position)),
                    KeepingText::tr("Digest: %1").arg(anchor->digest),
                    KeepingText::tr("Fingerprint of the key: %1")
                        .arg(crypto::fingerprint(anchor->publicKey)),
                    KeepingText::tr("Print this, sign it and put it with the file into the safe.")}
            .join(u'\n')};
}

QString wordFor(AnchorDifference::Kind kind)
{
    switch (kind) {
    case AnchorDifference::Kind::Missing:
        return u"missing"_s;
    case AnchorDifference::Kind::Shorter:
        return u"shorter"_s;
    case AnchorDifference::Kind::Changed:
        return u"changed"_s;
    case AnchorDifference::Kind::Added:
        return u"added"_s;
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const AnchorDifference &difference)
{
    const QString act = QString::number(difference.sequence);
    switch (difference.kind) {
    case AnchorDifference::Kind::Missing:
        return KeepingText::tr("Dossier %1: the anchor has %2 acts of it, the ledger none.")
            .arg(difference.dossier, act);
    case AnchorDifference::Kind::Shorter:
        return KeepingText::tr("Dossier %1: it ends before act %2, which the anchor names.")
            .arg(difference.dossier, act);
    case AnchorDifference::Kind::Changed:
        return KeepingText::tr("Dossier %1: act %2 or one before it was exchanged.")
            .arg(difference.dossier, act);
    case AnchorDifference::Kind::Added:
        return KeepingText::tr("Dossier %1: the anchor does not know it, but covers its acts.")
            .arg(difference.dossier);
    }
    Q_UNREACHABLE();
}

/// Whether the file can be read as an anchor at all; what it says is looked at later.
Result<> isAnchor(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<AnchorSummary> read = anchor_file::read(
        file, [](const AnchorSummary &) {}, [](const DossierHead &) {});
    return read ? Result<>() : Result<>(read.error());
}

Answer checkAnchor(Call &call)
{
    const QString file = call.text("FILE"_L1);
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<AnchorReport> report =
        anchors::check(seat->db, seat->session, file, call.text("--fingerprint"_L1));
    if (!report)
        return isAnchor(file) ? Answer(report.error()) : Answer(report.error(), Status::Broken);
    QJsonArray differences;
    for (const AnchorDifference &difference : report->differences)
        differences.append(QJsonObject{{u"kind"_s, wordFor(difference.kind)},
                                       {u"case"_s, difference.dossier},
                                       {u"act"_s, difference.sequence}});
    QStringList lines{
        report->holds()
            ? KeepingText::tr("Everything the anchor of %1 knows is still there, unchanged.")
                  .arg(clockInChina(report->anchor.madeAt))
            : KeepingText::tr("The ledger is not the one that the anchor of %1 knows.")
                  .arg(clockInChina(report->anchor.madeAt))};
    lines << report->findings;
    for (const AnchorDifference &difference : report->differences)
        lines << wrapped(u"  "_s + sentenceFor(difference), call.screen.columns(), 4);
    return {{{u"holds"_s, report->holds()},
             {u"anchor"_s, jsonOf(report->anchor)},
             {u"ledger"_s, jsonOf(report->ledger)},
             {u"findings"_s, QJsonArray::fromStringList(report->findings)},
             {u"differing_dossiers"_s, report->differingDossiers},
             {u"differences"_s, differences}},
            lines.join(u'\n'),
            report->holds() ? Status::Done : Status::Broken};
}

Answer diagnose(Call &call)
{
    const QString file = call.text("FILE"_L1);
    const Result<Database *> db = call.desk.database(Mode::Read);
    if (!db)
        return db.error();
    const QString program = u"anjuanctl"_s;
    if (file.isEmpty()) {
        const Result<QByteArray> text = diagnosis::report(**db, program, Moment::now());
        if (!text)
            return text.error();
        return {QJsonDocument::fromJson(*text).object(), QString::fromUtf8(*text).trimmed()};
    }
    if (const Result<> done = diagnosis::write(**db, program, Moment::now(), file); !done)
        return done.error();
    return {{{u"file"_s, file}},
            KeepingText::tr("Written to %1. Nobody's name, number or text is in it; read it "
                            "before you hand it on.")
                .arg(file)};
}

} // namespace

std::vector<Command> keepingCommands()
{
    const Parameter file{"FILE", WordType::Path};
    return {
        {"verify",
         {},
         {{"--rows", "",
           QT_TRANSLATE_NOOP("Command", "compare also the rows that lists and figures read")}},
         QT_TRANSLATE_NOOP("Command", "Recompute every hash and say whether anything was altered"),
         QT_TRANSLATE_NOOP(
             "Command",
             "Recomputes every hash, looks for gaps in the numbers, and compares units, officers, "
             "accounts, settings, holidays, matters, phrases, parties and evidence with the acts "
             "that say "
             "how they came to be. Needs no account. Ends with 3 where something is not as it was "
             "recorded."),
         verifyAll},
        {"rebuild",
         {},
         {{"--compare", "",
           QT_TRANSLATE_NOOP("Command",
                             "change nothing; name the cases whose rows differ from their acts")}},
         QT_TRANSLATE_NOOP("Command", "Make the rows of lists and searches anew from the acts"),
         "",
         rebuildRows},
        {"diagnose",
         {{"FILE", WordType::Path, Parameter::Presence::Optional}},
         {},
         QT_TRANSLATE_NOOP("Command", "Gather what helps to find a fault, without personal data"),
         QT_TRANSLATE_NOOP("Command", "Versions, schema, hashes of settings, counts and the end of "
                                      "the office log by kinds alone. Needs no account."),
         diagnose},
        {"anchor export",
         {file},
         {},
         QT_TRANSLATE_NOOP("Command", "Write a signed list of where every dossier stands"),
         QT_TRANSLATE_NOOP("Command", "Kept outside, it shows years later whether the ledger was "
                                      "rewritten. Needs the key file."),
         exportAnchor},
        {"anchor check",
         {file},
         {{"--fingerprint", "TEXT",
           QT_TRANSLATE_NOOP("Command", "that of the key, from the print-out in the safe")}},
         QT_TRANSLATE_NOOP("Command", "Compare the ledger with an anchor"),
         "",
         checkAnchor},
    };
}

} // namespace anjuan::ctl
