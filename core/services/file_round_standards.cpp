// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/domain/discretion/list_columns.h"
#include "core/services/duties.h"
#include "core/services/file_round_work.h"
#include "core/storage/organisation_store.h"
#include "core/storage/settings_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace anjuan::file_rounds {

using namespace Qt::StringLiterals;

namespace {

struct StandardsText {
    Q_DECLARE_TR_FUNCTIONS(FileStandardsText)
};

constexpr qsizetype mostFaults = 200;
const QString subjectHead = u"file_standard:"_s;
const QString checkHead = u"standard_check:"_s;

const std::vector<ListColumn> &columns()
{
    static const std::vector<ListColumn> known{
        {u"id"_s, {u"id"_s, u"序号"_s, u"编号"_s, u"项号"_s}},
        {u"section"_s, {u"section"_s, u"类别"_s, u"评查项目"_s, u"项目"_s}},
        {u"text"_s, {u"text"_s, u"评查内容"_s, u"评查标准"_s, u"内容"_s}, true},
        {u"article"_s, {u"article"_s, u"依据"_s, u"法律依据"_s}},
        {u"points"_s, {u"points"_s, u"分值"_s, u"标准分"_s, u"分数"_s}, true},
        {u"each"_s, {u"each"_s, u"每处扣分"_s, u"扣分"_s, u"扣分标准"_s}},
        {u"veto"_s, {u"veto"_s, u"一票否决"_s, u"否决项"_s}},
        {u"rules"_s, {u"rules"_s, u"对应规则"_s, u"评查问题"_s}},
    };
    return known;
}

Result<KeptStandard> kept(const SettingsEdition &edition)
{
    const Result<FileStandard> standard = readStandard(edition.content, edition.subject);
    if (!standard)
        return standard.error();
    KeptStandard found;
    found.standard = *standard;
    found.edition = edition.number;
    return found;
}

/// The shipped one, and all editions that were taken over, with who verified them.
Result<QList<KeptStandard>> everyStandard(const Database &db)
{
    const Result<FileStandard> shipped = shippedStandard();
    if (!shipped)
        return shipped.error();
    KeptStandard first;
    first.standard = *shipped;
    QList<KeptStandard> found{first};
    const QList<SettingsEdition> editions = settings_store::everything(db);
    for (const SettingsEdition &edition : editions) {
        if (!edition.subject.startsWith(subjectHead))
            continue;
        Result<KeptStandard> one = kept(edition);
        if (!one)
            return one.error();
        for (const SettingsEdition &check : editions) {
            if (check.subject != checkHead + one->standard.name)
                continue;
            const QJsonObject says = QJsonDocument::fromJson(check.content).object();
            if (says.value("edition"_L1).toInt() != edition.number ||
                says.value("sha256"_L1).toString() != crypto::sha256Hex(edition.content))
                continue;
            one->standard.isVerified = true;
            one->verifiedBy = check.account;
            one->verifiedOn = check.effectiveOn;
        }
        found << *one;
    }
    return found;
}

Result<StandardImport> readTableOf(const QString &path, const StandardImportOptions &options,
                                   Date today)
{
    StandardImport import;
    FileStandard &standard = import.standard;
    standard.name = options.name.trimmed().isEmpty() ? QFileInfo(path).completeBaseName()
                                                     : options.name.trimmed();
    standard.issuer = options.issuer.trimmed();
    standard.source =
        options.source.trimmed().isEmpty() ? QFileInfo(path).fileName() : options.source.trimmed();
    standard.effectiveFrom = options.effectiveFrom.value_or(today);
    standard.grades = options.grades;
    if (standard.grades.isEmpty()) {
        const Result<FileStandard> shipped = shippedStandard();
        if (!shipped)
            return shipped.error();
        standard.grades = shipped->grades;
    }
    ListColumns places;
    Result<> placesGood;
    QHash<QString, qint64> seen;
    const auto note = [&](const StandardFault &fault) {
        if (import.faults.size() < mostFaults)
            import.faults << fault;
    };
    const auto takeHeader = [&](const TableInfo &info) {
        const Result<ListColumns> known = findColumns(columns(), info.header, {});
        if (known)
            places = *known;
        else
            placesGood = known.error();
        return bool(known);
    };
    bool isTooLong = false;
    const auto takeRow = [&](const TableRow &row) {
        isTooLong = standard.items.size() + import.wrongRows == mostItems;
        QList<StandardFault> faults;
        std::optional<StandardItem> item;
        if (!row.problem.isEmpty()) {
            faults << StandardFault{row.number, row.problem};
        } else {
            const auto cell = [&](const QString &key) { return places.cell(row.cells, key); };
            item = readStandardRow({cell(u"id"_s), cell(u"section"_s), cell(u"text"_s),
                                    cell(u"article"_s), cell(u"points"_s), cell(u"each"_s),
                                    cell(u"veto"_s), cell(u"rules"_s)},
                                   row.number, faults);
        }
        if (item) {
            // Merged cells of a spreadsheet: the rows below the first are blank.
            if (item->section.isEmpty() && !standard.items.isEmpty())
                item->section = standard.items.back().section;
            if (item->id.isEmpty())
                item->id = QString::number(standard.items.size() + 1);
            if (seen.contains(item->id))
                faults << StandardFault{row.number,
                                        StandardsText::tr("The number %1 stands in row %2 already.")
                                            .arg(item->id, QString::number(seen.value(item->id)))};
            seen.insert(item->id, row.number);
        }
        for (const StandardFault &fault : faults)
            note(fault);
        if (faults.isEmpty() && item)
            standard.items << *item;
        else
            ++import.wrongRows;
        return !isTooLong;
    };
    TableOptions how;
    how.isHeader = [](const QStringList &cells) { return isListHeader(columns(), cells, {}); };
    const Result<TableInfo> info = readTable(path, how, {takeHeader, takeRow, {}});
    if (!info)
        return info.error();
    if (!placesGood)
        return placesGood.error();
    if (isTooLong)
        return refused(StandardsText::tr("A standard has at most %1 items.").arg(mostItems));
    import.table = *info;
    import.ignoredColumns = places.ignored;
    return import;
}

} // namespace

Result<QList<KeptStandard>> standards(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "read_file_standards"_L1, {},
                                [&] { return everyStandard(db); });
}

Result<KeptStandard> standardNamed(Database &db, const Session &session, const QString &name)
{
    const Result<QList<KeptStandard>> all = standards(db, session);
    if (!all)
        return all.error();
    const KeptStandard *found = name.isEmpty() ? &all->front() : nullptr;
    for (const KeptStandard &one : *all)
        if (!name.isEmpty() && one.standard.name == name &&
            (one.edition == 0 || one.standard.effectiveFrom <= session.today) &&
            (!found || one.standard.effectiveFrom >= found->standard.effectiveFrom))
            found = &one;
    if (!found)
        return notFound(
            StandardsText::tr("No standard “%1” is in force today.").arg(name.left(80)));
    return *found;
}

Result<StandardImport> importStandard(Database &db, const Session &session, const QString &path,
                                      const StandardImportOptions &options, bool isRehearsal)
{
    Result<StandardImport> import = readTableOf(path, options, session.today);
    if (!import)
        return import;
    const auto work = [&]() -> Result<StandardImport> {
        if (import->wrongRows > 0)
            return *import;
        if (const Result<> good = checkStandard(import->standard); !good)
            return good.error();
        const Result<FileStandard> shipped = shippedStandard();
        if (shipped && shipped->name == import->standard.name)
            return refused(StandardsText::tr("“%1” is the name of the standard that comes with the "
                                             "program; give yours another.")
                               .arg(shipped->name));
        const QString subject = subjectHead + import->standard.name;
        const QByteArray content =
            QJsonDocument(jsonOf(import->standard)).toJson(QJsonDocument::Compact);
        for (const SettingsEdition &edition : settings_store::editions(db, subject)) {
            import->isKnown = edition.content == content;
            if (!import->isKnown && edition.effectiveOn >= import->standard.effectiveFrom)
                return refused(
                    StandardsText::tr("Edition %1 of “%2” takes effect on %3; a change needs a "
                                      "later day.")
                        .arg(QString::number(edition.number), import->standard.name,
                             toIso(edition.effectiveOn)));
        }
        if (isRehearsal || import->isKnown)
            return *import;
        organisation_store::lock(db);
        const int number =
            settings_store::append(db, {.subject = subject,
                                        .effectiveOn = import->standard.effectiveFrom,
                                        .content = content,
                                        .account = session.actor.account,
                                        .recordedAt = session.now});
        if (const Result<> told =
                office::append(db, session, duties::matters, "office.file_standard_kept"_L1,
                               {{u"document"_s, import->standard.name},
                                {u"number"_s, number},
                                {u"effective_on"_s, toIso(import->standard.effectiveFrom)},
                                {u"sha256"_s, crypto::sha256Hex(content)},
                                {u"content"_s, QString::fromUtf8(content)}});
            !told)
            return told.error();
        import->isStored = true;
        return *import;
    };
    return isRehearsal
               ? office::readOnBehalf(db, session, "keep_file_standard"_L1, duties::matters, work)
               : office::onBehalf(db, session, "keep_file_standard"_L1, duties::matters, work);
}

Result<KeptStandard> verifyStandard(Database &db, const Session &session, const QString &name,
                                    int edition, const QString &text)
{
    return office::onBehalf(
        db, session, "verify_file_standard"_L1, file_round_work::keepers,
        [&]() -> Result<KeptStandard> {
            if (text.trimmed().isEmpty())
                return refused(StandardsText::tr(
                    "Say in which text the standard was read: its document number and day."));
            organisation_store::lock(db);
            const Result<QList<KeptStandard>> all = everyStandard(db);
            if (!all)
                return all.error();
            const auto wanted =
                std::find_if(all->begin(), all->end(), [&](const KeptStandard &one) {
                    return one.edition > 0 && one.standard.name == name && one.edition == edition;
                });
            if (wanted == all->end())
                return notFound(StandardsText::tr("No standard “%1” of edition %2 was taken over.")
                                    .arg(name.left(80), QString::number(edition)));
            if (!wanted->verifiedBy.isEmpty())
                return refused(StandardsText::tr("%1 verified edition %2 of “%3” on %4 already.")
                                   .arg(wanted->verifiedBy, QString::number(edition), name,
                                        toIso(wanted->verifiedOn)));
            QString sha256;
            for (const SettingsEdition &one : settings_store::editions(db, subjectHead + name))
                if (one.number == edition)
                    sha256 = crypto::sha256Hex(one.content);
            const QByteArray content = QJsonDocument(QJsonObject{{u"edition"_s, edition},
                                                                 {u"sha256"_s, sha256},
                                                                 {u"text"_s, text.trimmed()}})
                                           .toJson(QJsonDocument::Compact);
            const int number = settings_store::append(db, {.subject = checkHead + name,
                                                           .effectiveOn = session.today,
                                                           .content = content,
                                                           .account = session.actor.account,
                                                           .recordedAt = session.now});
            if (const Result<> told = office::append(db, session, file_round_work::keepers,
                                                     "office.file_standard_verified"_L1,
                                                     {{u"document"_s, name},
                                                      {u"number"_s, number},
                                                      {u"effective_on"_s, toIso(session.today)},
                                                      {u"sha256"_s, crypto::sha256Hex(content)},
                                                      {u"content"_s, QString::fromUtf8(content)}});
                !told)
                return told.error();
            KeptStandard done = *wanted;
            done.standard.isVerified = true;
            done.verifiedBy = session.actor.account;
            done.verifiedOn = session.today;
            return done;
        });
}

} // namespace anjuan::file_rounds
