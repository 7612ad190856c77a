// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/phrases.h"

#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/services/register_json.h"
#include "core/storage/phrase_store.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace anjuan::phrases {

using namespace Qt::StringLiterals;

namespace {

struct PhrasesText {
    Q_DECLARE_TR_FUNCTIONS(PhrasesServiceText)
};

constexpr qsizetype mostFaults = 200;
constexpr qsizetype mostRows = 5000;

/// The bureau's are for whoever keeps its lists, one's own for oneself.
Result<> checkOwner(const Session &session, const Phrase &phrase)
{
    if (phrase.owner.isEmpty() && !session.actor.roles.intersects(duties::phrases))
        return refused(PhrasesText::tr("The bureau's phrases are kept by an administrator or a "
                                       "legal officer; keep one of your own instead."));
    if (!phrase.owner.isEmpty() && phrase.owner != session.actor.account)
        return refused(PhrasesText::tr("This phrase belongs to another account."));
    return {};
}

Result<> checkTitle(const Database &db, const Session &session, const Phrase &phrase)
{
    for (const Phrase &other : phrase_store::offeredTo(db, session.actor.account))
        if (other.id != phrase.id && other.owner == phrase.owner && other.title == phrase.title)
            return refused(PhrasesText::tr("There is a phrase “%1” already.").arg(phrase.title));
    return {};
}

Result<> tell(const Database &db, const Session &session, QLatin1StringView kind,
              const Phrase &phrase)
{
    return office::append(db, session, phrase.owner.isEmpty() ? duties::phrases : Roles(), kind,
                          jsonOf(phrase));
}

Result<> store(const Database &db, const Session &session, const Phrase &phrase)
{
    if (phrase.revision == 1)
        phrase_store::insert(db, phrase);
    else if (!phrase_store::update(db, phrase))
        return Error{Error::Kind::Conflict,
                     PhrasesText::tr("Somebody else has changed the phrase “%1” meanwhile. Look at "
                                     "it and try again.")
                         .arg(phrase.title),
                     {},
                     {}};
    return tell(db, session,
                phrase.isWithdrawn ? "office.phrase_withdrawn"_L1 : "office.phrase_kept"_L1,
                phrase);
}

/// The phrase on file, if this session may touch it.
Result<Phrase> reached(const Database &db, const Session &session, PhraseId id, int revision)
{
    std::optional<Phrase> known = phrase_store::find(db, id);
    if (!known || known->isWithdrawn)
        return notFound(PhrasesText::tr("That phrase does not exist."));
    if (const Result<> may = checkOwner(session, *known); !may)
        return may.error();
    known->revision = revision;
    return *known;
}

/// Which column of a table holds what; -1 for none.
struct Columns {
    qsizetype title = -1;
    qsizetype content = -1;
    qsizetype field = -1;
};

Columns columnsIn(const QStringList &header)
{
    Columns columns;
    for (qsizetype place = 0; place < header.size(); ++place) {
        const QString name = header[place].trimmed().toLower();
        if (name == u"标题" || name == u"名称" || name == "title"_L1)
            columns.title = place;
        else if (name == u"内容" || name == u"常用语" || name == "text"_L1)
            columns.content = place;
        else if (name == u"适用字段" || name == u"字段" || name == "field"_L1)
            columns.field = place;
    }
    return columns;
}

/// A field by its name or by its label in the language of the program.
QString fieldFrom(const QString &cell)
{
    for (const QString &field : phraseFields())
        if (cell == field || cell == phraseFieldLabel(field))
            return field;
    return cell;
}

struct ReadRow {
    qint64 number = 0;
    Phrase phrase;
};

void note(PhraseImport &import, qint64 row, const QString &text)
{
    ++import.wrongRows;
    if (import.faults.size() < mostFaults)
        import.faults << PhraseImport::Fault{row, text};
}

Result<QList<ReadRow>> readRows(const QString &path, const QString &owner, TableOptions options,
                                PhraseImport &import)
{
    QList<ReadRow> rows;
    QHash<QString, qint64> seen;
    Columns columns;
    bool isTooLong = false;
    options.isHeader = [](const QStringList &cells) {
        const Columns found = columnsIn(cells);
        return found.title >= 0 && found.content >= 0;
    };
    const auto takeHeader = [&](const TableInfo &info) {
        columns = columnsIn(info.header);
        return columns.title >= 0 && columns.content >= 0;
    };
    const auto takeRow = [&](const TableRow &row) {
        isTooLong = rows.size() == mostRows;
        Phrase phrase = tidied({.owner = owner,
                                .title = row.cells.value(columns.title),
                                .content = row.cells.value(columns.content),
                                .field = fieldFrom(row.cells.value(columns.field))});
        if (!row.problem.isEmpty())
            note(import, row.number, row.problem);
        else if (const Result<> good = checkPhrase(phrase); !good)
            note(import, row.number, good.error().text);
        else if (seen.contains(phrase.title))
            note(import, row.number,
                 PhrasesText::tr("The title “%1” stands in row %2 already.")
                     .arg(phrase.title, QString::number(seen.value(phrase.title))));
        else
            rows << ReadRow{row.number, phrase};
        seen.insert(phrase.title, row.number);
        return !isTooLong;
    };
    const Result<TableInfo> info = readTable(path, options, {takeHeader, takeRow, {}});
    if (!info)
        return info.error();
    if (columns.title < 0 || columns.content < 0)
        return refused(
            PhrasesText::tr("The table needs the columns 标题 (title) and 内容 (text)."));
    if (isTooLong)
        return refused(PhrasesText::tr("A table of phrases has at most %1 rows.").arg(mostRows));
    import.table = *info;
    return rows;
}

QString quoted(QString text)
{
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

Result<QList<Phrase>> list(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "read_phrases"_L1, {}, [&]() -> Result<QList<Phrase>> {
        return phrase_store::offeredTo(db, session.actor.account);
    });
}

Result<PhraseId> add(Database &db, const Session &session, Phrase phrase)
{
    phrase = tidied(std::move(phrase));
    phrase.id = PhraseId::create();
    phrase.revision = 1;
    phrase.isWithdrawn = false;
    return office::onBehalf(db, session, "keep_phrase"_L1, {}, [&]() -> Result<PhraseId> {
        if (const Result<> may = checkOwner(session, phrase); !may)
            return may.error();
        if (const Result<> good = checkPhrase(phrase); !good)
            return good.error();
        if (const Result<> free = checkTitle(db, session, phrase); !free)
            return free.error();
        if (const Result<> stored = store(db, session, phrase); !stored)
            return stored.error();
        return phrase.id;
    });
}

Result<> change(Database &db, const Session &session, Phrase phrase)
{
    phrase = tidied(std::move(phrase));
    return office::onBehalf(db, session, "keep_phrase"_L1, {}, [&]() -> Result<> {
        Result<Phrase> known = reached(db, session, phrase.id, phrase.revision);
        if (!known)
            return known.error();
        known->title = phrase.title;
        known->content = phrase.content;
        known->field = phrase.field;
        known->revision = phrase.revision + 1;
        if (const Result<> good = checkPhrase(*known); !good)
            return good;
        if (const Result<> free = checkTitle(db, session, *known); !free)
            return free;
        return store(db, session, *known);
    });
}

Result<> withdraw(Database &db, const Session &session, PhraseId id, int revision)
{
    return office::onBehalf(db, session, "withdraw_phrase"_L1, {}, [&]() -> Result<> {
        Result<Phrase> known = reached(db, session, id, revision);
        if (!known)
            return known.error();
        known->isWithdrawn = true;
        known->revision = revision + 1;
        return store(db, session, *known);
    });
}

Result<PhraseImport> import(Database &db, const Session &session, const QString &path, bool isOwn,
                            bool isRehearsal, const TableOptions &options)
{
    PhraseImport import;
    const QString owner = isOwn ? session.actor.account : QString();
    const Result<QList<ReadRow>> rows = readRows(path, owner, options, import);
    if (!rows)
        return rows.error();
    const auto work = [&]() -> Result<PhraseImport> {
        if (const Result<> may = checkOwner(session, {.owner = owner}); !may)
            return may.error();
        QHash<QString, Phrase> known;
        for (const Phrase &phrase : phrase_store::offeredTo(db, session.actor.account))
            if (phrase.owner == owner)
                known.insert(phrase.title, phrase);
        QList<Phrase> wanted;
        for (const auto &[number, read] : *rows) {
            const auto there = known.constFind(read.title);
            if (there == known.constEnd()) {
                Phrase added = read;
                added.id = PhraseId::create();
                added.revision = 1;
                wanted << added;
                ++import.added;
            } else if (there->content == read.content && there->field == read.field) {
                ++import.unchanged;
            } else {
                Phrase changed = *there;
                changed.content = read.content;
                changed.field = read.field;
                ++changed.revision;
                wanted << changed;
                ++import.changed;
            }
        }
        if (isRehearsal || import.wrongRows > 0)
            return import;
        for (const Phrase &phrase : wanted)
            if (const Result<> stored = store(db, session, phrase); !stored)
                return stored.error();
        import.isStored = true;
        return import;
    };
    return isRehearsal ? office::readOnBehalf(db, session, "keep_phrase"_L1, {}, work)
                       : office::onBehalf(db, session, "keep_phrase"_L1, {}, work);
}

Result<int> exportTo(Database &db, const Session &session, const QString &path, bool isOwn)
{
    const Result<QList<Phrase>> known = list(db, session);
    if (!known)
        return known.error();
    QSaveFile file(path);
    const auto failed = [&] {
        return refused(PhrasesText::tr("“%1” can't be written: %2").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    QString text = u"\uFEFF标题,内容,适用字段\r\n"_s;
    int count = 0;
    for (const Phrase &phrase : *known) {
        if (phrase.owner.isEmpty() == isOwn)
            continue;
        text +=
            QStringList{quoted(phrase.title), quoted(phrase.content), quoted(phrase.field)}.join(
                u',') +
            u"\r\n"_s;
        ++count;
    }
    const QByteArray bytes = text.toUtf8();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed();
    return count;
}

} // namespace anjuan::phrases
