// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/phrase_store.h"

#include "core/storage/query.h"

namespace anjuan::phrase_store {

using namespace Qt::StringLiterals;

namespace {

Phrase phraseIn(const Rows &row)
{
    return {.id = PhraseId::parse(row.text(0)),
            .owner = row.text(1),
            .title = row.text(2),
            .content = row.text(3),
            .field = row.text(4),
            .isWithdrawn = row.boolean(5),
            .revision = static_cast<int>(row.integer(6))};
}

QList<Phrase> allIn(Rows &&row)
{
    QList<Phrase> phrases;
    while (row.next())
        phrases << phraseIn(row);
    return phrases;
}

} // namespace

std::optional<Phrase> find(const Database &db, PhraseId id)
{
    Rows row(db,
             u"SELECT id, owner, title, content, field, withdrawn, revision FROM phrase"
             " WHERE id = ?"_s,
             {id.toString()});
    return row.next() ? std::optional(phraseIn(row)) : std::nullopt;
}

QList<Phrase> offeredTo(const Database &db, const QString &login)
{
    return allIn(Rows(db,
                      u"SELECT id, owner, title, content, field, withdrawn, revision FROM phrase"
                      " WHERE owner IN ('', ?) AND withdrawn = 0 ORDER BY title, id"_s,
                      {login}));
}

QList<Phrase> all(const Database &db)
{
    return allIn(Rows(db,
                      u"SELECT id, owner, title, content, field, withdrawn, revision FROM phrase"
                      " ORDER BY id"_s));
}

void insert(const Database &db, const Phrase &phrase)
{
    execute(db,
            u"INSERT INTO phrase (id, owner, title, content, field, withdrawn, revision)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {phrase.id.toString(), phrase.owner, phrase.title, phrase.content, phrase.field,
             phrase.isWithdrawn ? 1 : 0, phrase.revision});
}

bool update(const Database &db, const Phrase &phrase)
{
    return 1 == execute(db,
                        u"UPDATE phrase SET title = ?, content = ?, field = ?, withdrawn = ?,"
                        " revision = ? WHERE id = ? AND revision = ?"_s,
                        {phrase.title, phrase.content, phrase.field, phrase.isWithdrawn ? 1 : 0,
                         phrase.revision, phrase.id.toString(), phrase.revision - 1});
}

} // namespace anjuan::phrase_store
