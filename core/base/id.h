// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QUuid>

namespace anjuan {

/// A new key whose text sorts by the time it was made (UUID version 7), so that new rows land at
/// the end of an index.
QUuid timeOrderedUuid();

/// The key of one kind of record. An Id<Case> does not compile where an Id<Party> is wanted.
template <class Record> struct Id {
    QUuid value;

    static Id create() { return {timeOrderedUuid()}; }
    /// Null where `text` is no key.
    static Id parse(const QString &text) { return {QUuid::fromString(text)}; }
    QString toString() const { return value.toString(QUuid::WithoutBraces); }
    bool isNull() const { return value.isNull(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

using CaseId = Id<struct CaseRecord>;
using ActId = Id<struct ActRecord>;
using PartyId = Id<struct PartyRecord>;

} // namespace anjuan
