// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry/phrase.h"
#include "core/exchange/table_reader.h"
#include "core/services/session.h"

namespace anjuan {

class Database;

/// What a table of phrases contains and what was or would be done with it.
struct PhraseImport {
    struct Fault {
        qint64 row = 0;
        QString text;
    };
    TableInfo table{};
    int added = 0;
    int changed = 0; ///< of the same title, with another text
    int unchanged = 0;
    qint64 wrongRows = 0;
    QList<Fault> faults{}; ///< at most 200
    bool isStored = false;
};

/// The library of phrases 常用语: the bureau's, which everybody is offered, and each account's own.
///
/// | function               | who                                                       | recorded
/// as             |
/// |------------------------|-----------------------------------------------------------|-------------------------|
/// | add, change, import    | the bureau's: administrator, legal officer; own: everybody |
/// office.phrase_kept      | | withdraw               | the same | office.phrase_withdrawn | |
/// list, exportTo         | everybody: the bureau's and the own                       | - |
namespace phrases {

Result<QList<Phrase>> list(Database &db, const Session &session);
/// `phrase.owner` is empty or the session's account.
Result<PhraseId> add(Database &db, const Session &session, Phrase phrase);
/// By its key and revision; a conflict where somebody else changed it meanwhile.
Result<> change(Database &db, const Session &session, Phrase phrase);
Result<> withdraw(Database &db, const Session &session, PhraseId id, int revision);

/// Reads a CSV or XLSX file with the columns 标题 (title), 内容 (text) and, if need be, 适用字段
/// (field); what has a known title takes its place. With `isRehearsal` nothing is changed. Where a
/// row is wrong nothing is stored.
Result<PhraseImport> import(Database &db, const Session &session, const QString &path, bool isOwn,
                            bool isRehearsal, const TableOptions &options = {});
/// Writes what import() reads: CSV in UTF-8 with a byte order mark, over what stood there. The
/// number of phrases.
Result<int> exportTo(Database &db, const Session &session, const QString &path, bool isOwn);

} // namespace phrases
} // namespace anjuan
