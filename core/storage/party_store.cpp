// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/party_store.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QVariant>

namespace anjuan::party_store {

using namespace Qt::StringLiterals;

#define ANJUAN_PARTY_COLUMNS                                                                       \
    "p.id, p.kind, p.name, p.shop, p.credit_code, p.representative, p.address, "                   \
    "p.identity_sealed, p.identity_index, p.telephone_sealed, p.telephone_index, p.merged_into, "  \
    "p.revision"

namespace {

QStringList aliasesOf(const Database &db, PartyId id)
{
    QStringList aliases;
    Rows row(db, u"SELECT alias FROM party_alias WHERE party_id = ? ORDER BY ordinal"_s,
             {id.toString()});
    while (row.next())
        aliases << row.text(0);
    return aliases;
}

StoredParty partyIn(const Database &db, const Rows &row)
{
    const std::optional<PartyKind> kind = valueOf(partyKindNames, row.text(1));
    if (!kind)
        throw SqlError{u"A party of the register is of an unknown kind."_s, u"unreadable"_s};
    StoredParty stored;
    stored.party = {.id = PartyId::parse(row.text(0)),
                    .kind = *kind,
                    .name = row.text(2),
                    .shop = row.text(3),
                    .creditCode = row.text(4),
                    .representative = row.text(5),
                    .address = row.text(6),
                    .mergedInto = PartyId::parse(row.text(11)),
                    .revision = static_cast<int>(row.integer(12))};
    stored.identitySealed = row.text(7);
    stored.identityIndex = row.text(8);
    stored.telephoneSealed = row.text(9);
    stored.telephoneIndex = row.text(10);
    stored.party.aliases = aliasesOf(db, stored.party.id);
    return stored;
}

QList<StoredParty> all(const Database &db, Rows &&row)
{
    QList<StoredParty> found;
    while (row.next())
        found << partyIn(db, row);
    return found;
}

QVariant nullableKey(PartyId id) { return id.isNull() ? QVariant() : QVariant(id.toString()); }

/// The words, each once, and the letters by which they are read.
QStringList withReadings(QStringList words)
{
    words.removeAll(QString());
    words.removeDuplicates();
    QStringList readings;
    for (const QString &word : words)
        readings << pinyinReadings(word);
    readings.removeDuplicates();
    return words + readings;
}

QString pairsOf(const QString &text) { return bigrams(text).join(u' '); }

QStringList partyWords(const Party &party)
{
    return QStringList{party.name, party.shop} + party.aliases +
           QStringList{party.creditCode, party.representative};
}

/// A bar keeps a run from reaching over two names.
QString joinedWords(const QStringList &words)
{
    return searchForm(withReadings(words).join(u" | "_s));
}

/// What the search of a party looks through: its own words and those of the parties merged into it.
QString searchTextOf(const Database &db, PartyId id)
{
    QStringList words;
    for (const PartyId same : sameParty(db, id)) {
        const std::optional<StoredParty> stored = find(db, same);
        if (!stored)
            continue;
        words << partyWords(stored->party);
    }
    return joinedWords(words);
}

/// For a party that was not stored before and is not merged with another.
void insertSearchText(const Database &db, const Party &party)
{
    const QString key = party.id.toString();
    const QString text = joinedWords(partyWords(party));
    if (db.isPostgres()) {
        execute(db,
                u"INSERT INTO party_search (party_id, text, pairs) VALUES (?, ?, "
                "string_to_array(?, ' '))"_s,
                {key, text, pairsOf(text)});
        return;
    }
    qint64 entry = 0;
    {
        Rows made(db, u"INSERT INTO party_search (party_id, text) VALUES (?, ?) RETURNING entry"_s,
                  {key, text});
        made.next();
        entry = made.integer(0);
    }
    execute(db, u"INSERT INTO party_pair (rowid, pairs) VALUES (?, ?)"_s, {entry, pairsOf(text)});
}

void writeSearchText(const Database &db, PartyId id)
{
    const QString key = id.toString();
    const QString text = searchTextOf(db, id);
    if (db.isPostgres()) {
        execute(
            db,
            u"INSERT INTO party_search (party_id, text, pairs) VALUES (?, ?, string_to_array(?, ' "
            u"'))"
            " ON CONFLICT (party_id) DO UPDATE SET text = excluded.text, pairs = excluded.pairs"_s,
            {key, text, pairsOf(text)});
        return;
    }
    qint64 entry = 0;
    {
        Rows old(db, u"SELECT entry, text FROM party_search WHERE party_id = ?"_s, {key});
        if (old.next()) {
            entry = old.integer(0);
            if (old.text(1) == text)
                return;
            // An index without the text forgets only what it is told it holds.
            execute(db,
                    u"INSERT INTO party_pair (party_pair, rowid, pairs) VALUES ('delete', ?, ?)"_s,
                    {entry, pairsOf(old.text(1))});
        }
    }
    if (entry > 0) {
        execute(db, u"UPDATE party_search SET text = ? WHERE entry = ?"_s, {text, entry});
    } else {
        execute(db, u"INSERT INTO party_search (party_id, text) VALUES (?, ?)"_s, {key, text});
        Rows made(db, u"SELECT entry FROM party_search WHERE party_id = ?"_s, {key});
        made.next();
        entry = made.integer(0);
    }
    execute(db, u"INSERT INTO party_pair (rowid, pairs) VALUES (?, ?)"_s, {entry, pairsOf(text)});
}

void putAliases(const Database &db, const Party &party)
{
    for (int ordinal = 0; ordinal < party.aliases.size(); ++ordinal)
        execute(db, u"INSERT INTO party_alias (party_id, ordinal, alias) VALUES (?, ?, ?)"_s,
                {party.id.toString(), ordinal, party.aliases[ordinal]});
}

void writeAliases(const Database &db, const Party &party)
{
    execute(db, u"DELETE FROM party_alias WHERE party_id = ?"_s, {party.id.toString()});
    putAliases(db, party);
}

/// Parties that the index proposes for `terms`, or all where it has nothing to go by.
Rows candidates(const Database &db, const QStringList &terms, const QString &pattern)
{
    if (terms.isEmpty())
        return Rows(db,
                    u"SELECT " ANJUAN_PARTY_COLUMNS
                    ", s.text FROM party_search s JOIN party p ON p.id = s.party_id"
                    " WHERE p.merged_into IS NULL AND s.text LIKE ? ORDER BY p.id DESC"_s,
                    {pattern});
    if (db.isPostgres())
        return Rows(db,
                    u"SELECT " ANJUAN_PARTY_COLUMNS
                    ", s.text FROM party_search s JOIN party p ON p.id = s.party_id"
                    " WHERE s.pairs @> string_to_array(?, ' ') AND p.merged_into IS NULL"
                    " AND s.text LIKE ? ORDER BY p.id DESC LIMIT 5000"_s,
                    {terms.join(u' '), pattern});
    QStringList quoted;
    for (const QString &term : terms)
        quoted << u'"' + term + u'"';
    return Rows(db,
                u"SELECT " ANJUAN_PARTY_COLUMNS
                ", s.text FROM party_pair i JOIN party_search s ON s.entry = i.rowid"
                " JOIN party p ON p.id = s.party_id"
                " WHERE party_pair MATCH ? AND p.merged_into IS NULL AND s.text LIKE ?"
                " ORDER BY i.rowid DESC"_s,
                {quoted.join(u' '), pattern});
}

void addPairs(QList<PartyPair> &pairs, Likeness likeness, int limit, Rows &&row)
{
    while (pairs.size() < limit && row.next()) {
        const PartyPair pair{PartyId::parse(row.text(0)), PartyId::parse(row.text(1)), likeness};
        const bool isKnown = std::any_of(pairs.cbegin(), pairs.cend(), [&](const PartyPair &other) {
            return other.first == pair.first && other.second == pair.second;
        });
        if (!isKnown)
            pairs << pair;
    }
}

} // namespace

std::optional<StoredParty> find(const Database &db, PartyId id)
{
    Rows row(db, u"SELECT " ANJUAN_PARTY_COLUMNS " FROM party p WHERE p.id = ?"_s, {id.toString()});
    if (!row.next())
        return {};
    return partyIn(db, row);
}

std::optional<PartyKind> kindOf(const Database &db, PartyId id)
{
    Rows row(db, u"SELECT kind FROM party WHERE id = ?"_s, {id.toString()});
    return row.next() ? valueOf(partyKindNames, row.text(0)) : std::nullopt;
}

std::optional<PartyId> findByWord(const Database &db, const QString &word)
{
    const PartyId key = PartyId::parse(word);
    if (!key.isNull())
        return kindOf(db, key) ? std::optional(key) : std::nullopt;
    if (word.isEmpty())
        return {};
    Rows row(
        db,
        u"SELECT id FROM party WHERE credit_code = ? AND credit_code <> '' AND merged_into IS NULL ORDER BY id LIMIT 2"_s,
        {word});
    if (!row.next())
        return {};
    const PartyId found = PartyId::parse(row.text(0));
    return row.next() ? std::nullopt : std::optional(found);
}

QList<StoredParty> following(const Database &db, PartyId id, int limit)
{
    return all(db, Rows(db,
                        u"SELECT " ANJUAN_PARTY_COLUMNS
                        " FROM party p WHERE p.id > ? ORDER BY p.id LIMIT ?"_s,
                        {id.toString(), limit}));
}

QList<StoredParty> findByCreditCode(const Database &db, const QString &code)
{
    if (code.isEmpty())
        return {};
    return all(db,
               Rows(db,
                    u"SELECT " ANJUAN_PARTY_COLUMNS
                    " FROM party p WHERE p.credit_code = ? AND p.credit_code <> '' ORDER BY p.id"_s,
                    {code}));
}

QList<StoredParty> findByIdentity(const Database &db, const QString &index)
{
    if (index.isEmpty())
        return {};
    return all(
        db,
        Rows(db,
             u"SELECT " ANJUAN_PARTY_COLUMNS
             " FROM party p WHERE p.identity_index = ? AND p.identity_index <> '' ORDER BY p.id"_s,
             {index}));
}

QList<StoredParty> findByTelephone(const Database &db, const QString &index)
{
    if (index.isEmpty())
        return {};
    return all(
        db,
        Rows(
            db,
            u"SELECT " ANJUAN_PARTY_COLUMNS
            " FROM party p WHERE p.telephone_index = ? AND p.telephone_index <> '' ORDER BY p.id"_s,
            {index}));
}

QList<StoredParty> findByName(const Database &db, const QString &name, const QString &shop)
{
    return all(db, Rows(db,
                        u"SELECT " ANJUAN_PARTY_COLUMNS
                        " FROM party p WHERE p.name_key = ? AND p.shop_key = ?"
                        " AND p.merged_into IS NULL ORDER BY p.id LIMIT 100"_s,
                        {searchForm(name), searchForm(shop)}));
}

QList<StoredParty> search(const Database &db, const QString &query, int limit)
{
    const QStringList runs = searchRuns(query);
    if (runs.isEmpty())
        return {};
    // The longest part is checked in SQL, the others here: one statement serves every query. A part
    // holds letters and digits only, nothing that LIKE would take for more.
    QString longest = runs.front();
    for (const QString &run : runs)
        if (run.size() > longest.size())
            longest = run;
    QList<StoredParty> found;
    Rows row = candidates(db, queryTerms(query), u'%' + longest + u'%');
    while (found.size() < limit && row.next()) {
        const QString text = row.text(13);
        if (std::all_of(runs.cbegin(), runs.cend(),
                        [&](const QString &run) { return text.contains(run); }))
            found << partyIn(db, row);
    }
    return found;
}

QStringList namesOf(const Database &db, PartyId id)
{
    QStringList names;
    QList<PartyId> ids = sameParty(db, id);
    ids.removeAll(id);
    ids.prepend(id);
    for (const PartyId same : ids)
        if (const std::optional<StoredParty> stored = find(db, same))
            names << stored->party.name << stored->party.shop << stored->party.aliases;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList searchWordsOf(const Database &db, PartyId id) { return withReadings(namesOf(db, id)); }

QStringList searchWordsOf(const Party &party)
{
    return withReadings(QStringList{party.name, party.shop} + party.aliases);
}

void rebuildSearch(const Database &db)
{
    constexpr int atOnce = 500;
    PartyId last{};
    while (true) {
        const QList<StoredParty> page = following(db, last, atOnce);
        for (const StoredParty &stored : page)
            if (stored.party.mergedInto.isNull())
                writeSearchText(db, stored.party.id);
        if (page.size() < atOnce)
            return;
        last = page.back().party.id;
    }
}

PartyId survivor(const Database &db, PartyId id)
{
    // The service refuses rings; a damaged register must not hang the program.
    QList<PartyId> seen;
    while (!seen.contains(id)) {
        seen << id;
        Rows row(db, u"SELECT merged_into FROM party WHERE id = ?"_s, {id.toString()});
        if (!row.next() || row.isNull(0))
            return id;
        id = PartyId::parse(row.text(0));
    }
    return id;
}

QList<PartyId> sameParty(const Database &db, PartyId id)
{
    QList<PartyId> same{survivor(db, id)};
    for (qsizetype i = 0; i < same.size(); ++i) {
        Rows row(db, u"SELECT id FROM party WHERE merged_into = ? ORDER BY id"_s,
                 {same[i].toString()});
        while (row.next())
            if (const PartyId merged = PartyId::parse(row.text(0)); !same.contains(merged))
                same << merged;
    }
    return same;
}

void indexAnew(const Database &db, PartyId id) { writeSearchText(db, id); }

void insert(const Database &db, const StoredParty &stored)
{
    const Party &party = stored.party;
    execute(db,
            u"INSERT INTO party (id, kind, name, shop, credit_code, representative, address, "
            u"identity_sealed, identity_index,"
            " telephone_sealed, telephone_index, name_key, shop_key, merged_into, revision)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {party.id.toString(), nameOf(partyKindNames, party.kind), party.name, party.shop,
             party.creditCode, party.representative, party.address, stored.identitySealed,
             stored.identityIndex, stored.telephoneSealed, stored.telephoneIndex,
             searchForm(party.name), searchForm(party.shop), nullableKey(party.mergedInto),
             party.revision});
    putAliases(db, party);
    if (party.mergedInto.isNull())
        insertSearchText(db, party);
    else
        writeSearchText(db, survivor(db, party.id));
}

bool update(const Database &db, const StoredParty &stored)
{
    const Party &party = stored.party;
    const int changed =
        execute(db,
                u"UPDATE party SET kind = ?, name = ?, shop = ?, credit_code = ?, representative = "
                u"?, address = ?,"
                " identity_sealed = ?, identity_index = ?, telephone_sealed = ?, telephone_index = "
                "?, name_key = ?, shop_key = ?,"
                " revision = revision + 1 WHERE id = ? AND revision = ?"_s,
                {nameOf(partyKindNames, party.kind), party.name, party.shop, party.creditCode,
                 party.representative, party.address, stored.identitySealed, stored.identityIndex,
                 stored.telephoneSealed, stored.telephoneIndex, searchForm(party.name),
                 searchForm(party.shop), party.id.toString(), party.revision});
    if (changed != 1)
        return false;
    writeAliases(db, party);
    writeSearchText(db, survivor(db, party.id));
    return true;
}

bool setMergedInto(const Database &db, PartyId id, int revision, PartyId into)
{
    const PartyId before = survivor(db, id);
    const int changed = execute(
        db,
        u"UPDATE party SET merged_into = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s,
        {nullableKey(into), id.toString(), revision});
    if (changed != 1)
        return false;
    writeSearchText(db, survivor(db, id));
    if (before != survivor(db, id))
        writeSearchText(db, before);
    return true;
}

QList<PartyPair> likePairs(const Database &db, int limit)
{
    QList<PartyPair> pairs;
    addPairs(pairs, Likeness::CreditCode, limit,
             Rows(db,
                  u"SELECT a.id, b.id FROM party a JOIN party b ON b.credit_code = a.credit_code "
                  u"AND b.id > a.id"
                  " WHERE a.credit_code <> '' AND b.credit_code <> '' AND a.merged_into IS NULL "
                  "AND b.merged_into IS NULL"
                  " ORDER BY a.id, b.id LIMIT ?"_s,
                  {limit}));
    addPairs(
        pairs, Likeness::IdentityNumber, limit,
        Rows(db,
             u"SELECT a.id, b.id FROM party a JOIN party b ON b.identity_index = a.identity_index "
             u"AND b.id > a.id"
             " WHERE a.identity_index <> '' AND b.identity_index <> '' AND a.merged_into IS NULL"
             " AND b.merged_into IS NULL ORDER BY a.id, b.id LIMIT ?"_s,
             {limit}));
    addPairs(
        pairs, Likeness::Telephone, limit,
        Rows(db,
             u"SELECT a.id, b.id FROM party a JOIN party b ON b.telephone_index = "
             u"a.telephone_index AND b.id > a.id"
             " WHERE a.telephone_index <> '' AND b.telephone_index <> '' AND a.merged_into IS NULL"
             " AND b.merged_into IS NULL"
             " AND (a.identity_index = '' OR b.identity_index = '' OR a.identity_index = "
             "b.identity_index)"
             " AND (a.credit_code = '' OR b.credit_code = '' OR a.credit_code = b.credit_code)"
             " ORDER BY a.id, b.id LIMIT ?"_s,
             {limit}));
    addPairs(pairs, Likeness::Name, limit,
             Rows(db,
                  u"SELECT a.id, b.id FROM party a JOIN party b ON b.name_key = a.name_key AND "
                  u"b.shop_key = a.shop_key"
                  " AND b.id > a.id WHERE a.merged_into IS NULL AND b.merged_into IS NULL"
                  " AND (a.identity_index = '' OR b.identity_index = '' OR a.identity_index = "
                  "b.identity_index)"
                  " AND (a.credit_code = '' OR b.credit_code = '' OR a.credit_code = b.credit_code)"
                  " ORDER BY a.id, b.id LIMIT ?"_s,
                  {limit}));
    return pairs;
}

} // namespace anjuan::party_store
