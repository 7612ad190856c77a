// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/diagnosis.h"

#include "core/domain/calendar/json_date.h"
#include "core/domain/casework/act_kinds.h"
#include "core/exchange/whole_file.h"
#include "core/services/rulebook.h"
#include "core/storage/database.h"
#include "core/storage/diagnosis_store.h"
#include "core/storage/ledger.h"
#include "core/storage/office_log.h"
#include "core/storage/settings_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>
#include <QThread>

namespace anjuan::diagnosis {

using namespace Qt::StringLiterals;

namespace {

struct DiagnosisText {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisText)
};

constexpr int logTail = 100;

/// A word of the program's own, or nothing: somebody with an editor may have put anything into a
/// ledger.
QString ownWord(const QString &text)
{
    static const QRegularExpression word(u"\\A[A-Za-z_.]{1,40}[0-9]{0,3}[a-z]?\\z"_s);
    return word.match(text).hasMatch() ? text : u"?"_s;
}

QJsonObject machine(const QString &program)
{
    return {{u"program"_s, program},
            {u"version"_s, QCoreApplication::applicationVersion()},
            {u"qt"_s, QLatin1StringView(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelVersion()},
            {u"processor"_s, QSysInfo::currentCpuArchitecture()},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"locale"_s, QLocale::system().name()}};
}

QJsonObject countsOf(const QList<diagnosis_store::Count> &counts)
{
    QJsonObject json;
    for (const diagnosis_store::Count &count : counts)
        json.insert(ownWord(count.table), count.rows);
    return json;
}

QJsonObject databaseOf(const Database &db)
{
    QJsonArray steps;
    for (const diagnosis_store::Step &step : diagnosis_store::steps(db))
        steps << QJsonObject{{u"number"_s, step.number}, {u"sha256"_s, step.sha256}};
    return {{u"engine"_s, diagnosis_store::engine(db)},
            {u"bytes"_s, diagnosis_store::size(db)},
            {u"opening_warnings"_s, db.openingWarnings().size()},
            {u"opening_faults"_s, db.openingFaults().size()},
            {u"schema"_s, steps},
            {u"rows"_s, countsOf(diagnosis_store::counts(db))},
            {u"acts"_s, countsOf(diagnosis_store::actsByKind(db))}};
}

QJsonObject rulesOf(const Database &db)
{
    QJsonArray editions;
    for (const SettingsEdition &edition : settings_store::everything(db))
        editions << QJsonObject{{u"subject"_s, ownWord(edition.subject)},
                                {u"number"_s, edition.number},
                                {u"effective_on"_s, toIso(edition.effectiveOn)},
                                {u"sha256"_s, edition.sha256}};
    QJsonObject json{{u"settings"_s, editions}};
    const Result<Rulebook> book = Rulebook::in(db);
    json.insert(u"rules_can_be_read"_s, bool(book));
    if (!book)
        return json;
    QJsonArray law;
    for (const Date day : book->law().editions())
        law << toIso(day);
    QJsonArray years;
    for (const int year : book->calendar().years())
        years << year;
    json.insert(u"law"_s, law);
    json.insert(u"holidays"_s, years);
    return json;
}

/// The end of the office log: when and what, never who nor with what words.
QJsonArray logOf(const Database &db)
{
    QJsonArray log;
    for (const ActId id : office_log::idsBefore(db, officeDossier, 0, logTail)) {
        const std::optional<Act> act = ledger::find(db, id);
        if (!act)
            continue;
        QJsonObject line{{u"at"_s, act->recordedAt.toString()}, {u"kind"_s, ownWord(act->kind)}};
        for (const QLatin1StringView detail : {"wish"_L1, "rule"_L1})
            if (const QString text = act->content.value(detail).toString(); !text.isEmpty())
                line.insert(detail, ownWord(text));
        log << line;
    }
    return log;
}

} // namespace

Result<QByteArray> report(Database &db, const QString &program, Moment now)
{
    return db.read([&]() -> Result<QByteArray> {
        const QJsonObject json{{u"made_at"_s, now.toString()},
                               {u"machine"_s, machine(program)},
                               {u"database"_s, databaseOf(db)},
                               {u"rules"_s, rulesOf(db)},
                               {u"office_log"_s, logOf(db)}};
        return QJsonDocument(json).toJson(QJsonDocument::Indented);
    });
}

Result<> write(Database &db, const QString &program, Moment now, const QString &path)
{
    const Result<QByteArray> text = report(db, program, now);
    if (!text)
        return text.error();
    return writeWholeFile(path, *text);
}

} // namespace anjuan::diagnosis
