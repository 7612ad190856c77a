// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/case_text.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/figures.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/base/crypto.h"
#include "core/services/anchors.h"
#include "core/services/cases.h"
#include "core/services/evidence.h"
#include "core/services/sample_bureau.h"
#include "core/services/statistics.h"
#include "core/services/words.h"
#include "core/storage/backup.h"
#include "core/storage/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct TourText {
    Q_DECLARE_TR_FUNCTIONS(TourText)
};

const Date lastDay(2026, 6, 30);

/// A made-up bureau in a folder, and what was written there.
struct Place {
    QDir folder;
    Database db;
    SampleBureau bureau;
    Rulebook book;
    QList<QPair<QString, QString>> files{}; ///< path, and what it is

    QString path(const QString &name) const { return folder.filePath(name); }
    Session at(const QString &login, Date day) const { return bureau.at(login, day); }
};

Result<> writeNew(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return refused(TourText::tr("%1 cannot be written (%2).").arg(path, file.errorString()));
    return {};
}

Result<QDir> emptyFolder(const QString &name)
{
    const QDir folder(QFileInfo(name).absoluteFilePath());
    if (QFileInfo(name).exists() && !QFileInfo(name).isDir())
        return refused(TourText::tr("%1 is not a folder.").arg(name));
    if (!QDir().mkpath(folder.path()))
        return refused(TourText::tr("The folder %1 cannot be made.").arg(name));
    if (QFileInfo::exists(folder.filePath(u"anjuan.db"_s)))
        return refused(
            TourText::tr("There is a bureau in %1 already; name another folder.").arg(name));
    return folder;
}

/// The folder with a bureau in it whose password lies beside it, unless the environment has one.
Result<Place> settle(Call &call)
{
    const QString name = call.text("FOLDER"_L1);
    const Result<QDir> folder = emptyFolder(name);
    if (!folder)
        return folder.error();
    QString password = QString::fromUtf8(qgetenv("ANJUAN_PASSWORD"));
    QList<QPair<QString, QString>> files;
    if (password.isEmpty()) {
        password = crypto::randomWord(14);
        const QString path = folder->filePath(u"password.txt"_s);
        if (const Result<> written =
                writeNew(path, password.toUtf8() + '\n', QFile::ReadOwner | QFile::WriteOwner);
            !written)
            return written.error();
        files.append({path, TourText::tr("the password of every account of the made-up bureau")});
    }
    const Location where = Location::file(folder->filePath(u"anjuan.db"_s));
    Result<Database> db = Database::create(where, call.desk.openOptions(where));
    if (!db)
        return db.error();
    files.prepend({folder->filePath(u"anjuan.db"_s), TourText::tr("the database")});
    const Result<SampleBureau> bureau =
        sample_bureau::create(*db, password, 2, *Moment::parse(u"2026-01-02T02:00:00.000Z"));
    if (!bureau)
        return bureau.error();
    files.append({folder->filePath(u"anjuan.db.keys"_s),
                  TourText::tr("the bureau's secret keys: they belong in the safe")});
    const Result<Rulebook> book = Rulebook::load(*db);
    if (!book)
        return book.error();
    return Place{*folder, std::move(*db), *bureau, *book, files};
}

/// Runs one case step by step and tells what comes of each act.
class Walk {
public:
    Walk(Place &place, Terminal &screen) : m_place(place), m_screen(screen) {}

    Result<> run(const QString &resource)
    {
        QFile file(resource);
        if (!file.open(QIODevice::ReadOnly))
            return notFound(TourText::tr("%1 is missing in this program.").arg(resource));
        const QJsonObject story = QJsonDocument::fromJson(file.readAll()).object();
        heading(story.value("title"_L1).toString());
        const QJsonArray steps = story.value("steps"_L1).toArray();
        for (const QJsonValue &step : steps)
            if (const Result<> done = take(step.toObject()); !done)
                return done;
        return {};
    }

    void heading(const QString &text)
    {
        m_screen.say({});
        m_screen.say(text);
        m_screen.say(QString(std::min(columnsOf(text), m_screen.columns()), u'-'));
    }

    QJsonArray acts() const { return m_acts; }
    QJsonArray refusals() const { return m_refusals; }
    CaseId caseId() const { return m_case; }

private:
    QJsonValue replaced(const QJsonValue &value) const
    {
        const QString text = value.toString();
        if (text == "@file"_L1)
            return m_file;
        if (text.startsWith(u'@'))
            return m_place.bureau.parties.value(text.sliced(1)).toString();
        if (text.startsWith(u'$'))
            return m_numbers.value(text.sliced(1));
        return value;
    }

    Result<> take(const QJsonObject &step)
    {
        const Date day = *parseDate(step.value("day"_L1).toString());
        const Session who = m_place.at(step.value("by"_L1).toString(u"officer1"_s), day);
        RecordRequest request{
            .caseId = m_case, .kind = step.value("act"_L1).toString(), .day = day};
        if (request.kind == AddEvidence::kind)
            if (const Result<> taken = takeEvidence(who); !taken)
                return taken;
        const QJsonObject with = step.value("with"_L1).toObject();
        for (auto field = with.begin(); field != with.end(); ++field)
            request.content.insert(field.key(), replaced(field.value()));
        const Result<Recorded> recorded = cases::record(m_place.db, who, m_place.book, request);
        if (!recorded)
            return tellRefusal(step, request, recorded.error());
        if (step.contains("refused"_L1))
            return refused(TourText::tr("%1 of %2 was recorded, though %3 stands against it.")
                               .arg(request.kind, toIso(day), step.value("refused"_L1).toString()));
        m_case = recorded->file.id;
        m_numbers.insert(request.kind, recorded->act.sequence);
        tell(*recorded, day);
        return step.contains("approved"_L1) ? approve(step, recorded->act.sequence) : Result<>();
    }

    Result<> approve(const QJsonObject &step, int proposal)
    {
        const Date day = *parseDate(step.value("approved"_L1).toString());
        const Result<Recorded> approved =
            cases::record(m_place.db, m_place.at(u"chief1"_s, day), m_place.book,
                          {.caseId = m_case,
                           .kind = Approve::kind,
                           .day = day,
                           .content = {{u"act"_s, proposal}}});
        if (!approved)
            return approved.error();
        tell(*approved, day);
        return {};
    }

    /// A file of the made-up case, taken into the evidence store.
    Result<> takeEvidence(const Session &who)
    {
        const QString path = m_place.path(u"site-record.txt"_s);
        const QByteArray record =
            u"现场检查笔录\n2026年3月5日14时至14时40分，示例路1号。路边堆放砖块、渣土约五立方米。\n"_s
                .toUtf8();
        if (const Result<> written = writeNew(path, record, QFile::ReadOwner | QFile::WriteOwner);
            !written)
            return written;
        const EvidenceFolder folder = EvidenceFolder::beside(m_place.db.location());
        const Result<EvidenceFile> taken = evidence::takeIn(m_place.db, who, folder, path);
        if (!taken)
            return taken.error();
        m_file = taken->file.sha256;
        m_place.files.append({path, TourText::tr("a file taken in as evidence")});
        m_place.files.append({folder.path(), TourText::tr("the evidence, by its SHA-256")});
        return {};
    }

    Result<> tellRefusal(const QJsonObject &step, const RecordRequest &request, const Error &error)
    {
        if (error.rule != step.value("refused"_L1).toString())
            return error;
        m_screen.say(
            TourText::tr("%1  %2: refused").arg(toIso(request.day), labelOf(request.kind)));
        for (const QString &line : error.text.split(u'\n'))
            m_screen.say(
                wrapped(u"    %1: "_s.arg(error.rule) + line, m_screen.columns(), 8).join(u'\n'));
        m_refusals.append(QJsonObject{{u"day"_s, toIso(request.day)},
                                      {u"act"_s, request.kind},
                                      {u"rule"_s, error.rule},
                                      {u"article"_s, textOrNull(error.article)},
                                      {u"text"_s, error.text}});
        return {};
    }

    /// The act, its number, and each time limit that began or ended by it.
    void tell(const Recorded &recorded, Date day)
    {
        const Entry &entry = recorded.file.entries.back();
        QString line = u"%1  %2"_s.arg(toIso(day), labelOf(recorded.act.kind));
        if (entry.state == EntryState::Proposed)
            line += u"  "_s + TourText::tr("(waits for approval)");
        if (!recorded.act.documentNumber.isEmpty())
            line += u"  "_s + recorded.act.documentNumber;
        line += u"  → "_s + wordFor(stageNames, recorded.file.stage);
        m_screen.say(wrapped(line, m_screen.columns(), 12).join(u'\n'));
        QJsonArray told;
        for (const Limit &limit : limits(recorded.file, m_place.book.on(day), day)) {
            const QString key = u"%1/%2/%3"_s.arg(limit.rule).arg(limit.act).arg(toIso(limit.due));
            const Limit::State before = m_told.value(key, Limit::State::Expired);
            if (m_told.contains(key) && before == limit.state)
                continue;
            const bool isNew = !m_told.contains(key);
            m_told.insert(key, limit.state);
            told.append(jsonOf(limit));
            if (isNew)
                sayIndented(textOf(limit, m_screen.columns() - 4, false));
            else
                sayIndented(TourText::tr("%1 %2: %3").arg(limit.rule, limit.name, stateOf(limit)));
        }
        QJsonObject json = jsonOf(entry);
        json.insert(u"stage"_s, nameOf(stageNames, recorded.file.stage));
        json.insert(u"limits"_s, told);
        m_acts.append(json);
    }

    void sayIndented(const QString &text)
    {
        for (const QString &line : text.split(u'\n'))
            m_screen.say(u"    "_s + line);
    }

    Place &m_place;
    Terminal &m_screen;
    CaseId m_case{};
    QString m_file;
    QHash<QString, int> m_numbers;
    QHash<QString, Limit::State> m_told;
    QJsonArray m_acts;
    QJsonArray m_refusals;
};

/// What is asked of the bureau at the end of the walk: figures, hashes, anchor, backup.
class Closing {
public:
    Closing(Place &place, Terminal &screen, Walk &walk)
        : m_place(place), m_screen(screen), m_walk(walk)
    {
    }

    Result<QJsonObject> run()
    {
        for (const auto step :
             {&Closing::count, &Closing::verifyAll, &Closing::anchor, &Closing::backUp})
            if (const Result<> done = (this->*step)(); !done)
                return done.error();
        return m_json;
    }

private:
    Result<> count()
    {
        m_walk.heading(TourText::tr("Figures of %1").arg(2026));
        const Result<YearFigures> figures = statistics::ofYear(
            m_place.db, m_place.at(u"statist1"_s, lastDay), m_place.book, {.year = 2026});
        if (!figures)
            return figures.error();
        m_screen.say(figureTable(*figures, FigureLines::WithValues, m_screen.columns()));
        QJsonObject values;
        for (const YearFigure &figure : figures->figures)
            values.insert(figure.id, statistics::toJson(figure).value(u"value"_s));
        m_json.insert(u"figures"_s, values);
        return {};
    }

    Result<> verifyAll()
    {
        m_walk.heading(TourText::tr("Was anything altered?"));
        const Result<VerifyReport> report = verify(m_place.db);
        if (!report)
            return report.error();
        if (!report->isSound())
            return Error{Error::Kind::Storage,
                         TourText::tr("The ledger is not as it was recorded."),
                         {},
                         {}};
        m_screen.say(TourText::tr("The ledger is as it was recorded: %1 acts in %2 dossiers.")
                         .arg(report->acts)
                         .arg(report->dossiers));
        m_json.insert(u"acts_verified"_s, report->acts);
        return {};
    }

    Result<> anchor()
    {
        const QString path = m_place.path(u"anchor.txt"_s);
        const Session chief = m_place.at(u"chief1"_s, lastDay);
        const Result<BureauKeys> keys = bureau::openKeys(m_place.db);
        if (!keys)
            return keys.error();
        const Result<AnchorSummary> written = anchors::exportTo(m_place.db, chief, *keys, path);
        if (!written)
            return written.error();
        const Result<AnchorReport> compared = anchors::check(m_place.db, chief, path);
        if (!compared)
            return compared.error();
        m_screen.say(
            TourText::tr("A signed anchor of %1 dossiers is written and agrees with the ledger.")
                .arg(written->dossiers));
        m_screen.say(TourText::tr("Fingerprint of the key: %1")
                         .arg(crypto::fingerprint(written->publicKey)));
        m_place.files.append(
            {path, TourText::tr("the anchor: to be kept outside, signed on paper")});
        return {};
    }

    Result<> backUp()
    {
        const Result<backup::Copy> copy = backup::backUp(m_place.db, m_place.path(u"backup.db"_s));
        if (!copy)
            return copy.error();
        m_screen.say(
            TourText::tr("A backup of %1 acts and %2 evidence file(s) is made and found sound.")
                .arg(copy->acts)
                .arg(copy->evidenceFiles));
        m_place.files.append(
            {copy->path, TourText::tr("the backup, with its own .files and .head")});
        return {};
    }

    Place &m_place;
    Terminal &m_screen;
    Walk &m_walk;
    QJsonObject m_json;
};

QJsonArray tellFiles(const Place &place, Walk &walk, Terminal &screen)
{
    walk.heading(TourText::tr("What was written"));
    QJsonArray array;
    Table table({});
    for (const auto &[path, what] : place.files) {
        table.add({u"  "_s + QFileInfo(path).fileName(), what});
        array.append(path);
    }
    screen.say(table.toText(screen.columns()));
    screen.say(TourText::tr("All of it is in %1.").arg(place.folder.path()));
    return array;
}

Answer tour(Call &call)
{
    call.screen.say(TourText::tr("Anjuan: a made-up bureau, an ordinary and a summary case"));
    Result<Place> place = settle(call);
    if (!place)
        return place.error();
    QJsonArray told;
    Walk last(*place, call.screen);
    for (const QString &story :
         {u":/resources/tour/ordinary.json"_s, u":/resources/tour/summary.json"_s}) {
        Walk walk(*place, call.screen);
        if (const Result<> done = walk.run(story); !done)
            return done.error();
        told.append(QJsonObject{{u"case"_s, walk.caseId().toString()},
                                {u"acts"_s, walk.acts()},
                                {u"refusals"_s, walk.refusals()}});
    }
    const Result<QJsonObject> closing = Closing(*place, call.screen, last).run();
    if (!closing)
        return closing.error();
    QJsonObject json = *closing;
    json.insert(u"cases"_s, told);
    json.insert(u"files"_s, tellFiles(*place, last, call.screen));
    const QString db = QDir(call.text("FOLDER"_L1)).filePath(u"anjuan.db"_s);
    const bool hasFile = QFileInfo::exists(place->path(u"password.txt"_s));
    QStringList hints{TourText::tr("Look around in it:")};
    if (hasFile)
        hints << u"  export ANJUAN_PASSWORD=$(cat %1)"_s.arg(
            QDir(call.text("FOLDER"_L1)).filePath(u"password.txt"_s));
    hints << u"  anjuanctl --db %1 --as chief1 case list"_s.arg(db);
    return {json, hints.join(u'\n')};
}

} // namespace

std::vector<Command> tourCommands()
{
    return {
        {"tour",
         {{"FOLDER", WordType::Path}},
         {},
         QT_TRANSLATE_NOOP("Command", "Go through the main job in a made-up bureau"),
         QT_TRANSLATE_NOOP(
             "Command",
             "Makes a bureau in FOLDER and runs an ordinary case and a summary one from beginning "
             "to archive: each act, the time limits it starts with their arithmetic, what is "
             "refused and under which article; then the year's figures, a check of the ledger, a "
             "signed anchor and a backup. The password of the made-up accounts is taken from "
             "ANJUAN_PASSWORD, "
             "else a new one is put into FOLDER/password.txt."),
         tour},
    };
}

} // namespace anjuan::ctl
