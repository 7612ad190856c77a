// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_diagnosis.h"

#include "core/storage/database.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace anjuan {

namespace {

constexpr size_t mostRowsOfDossier = 5000;
constexpr size_t mostCandidates = 40;
constexpr size_t mostHashes = 16;

/// Tries hashes, again and again in one buffer: there may be many thousands to try.
class Trial {
public:
    /// Would the act's hash be right if it stood there?
    bool wouldFit(const LedgerRow &row, QByteArrayView hashBefore, qint64 position, qint64 sequence)
    {
        std::array<char, 24> positionDigits;
        std::array<char, 24> sequenceDigits;
        StoredAct fields = asStored(row.fields);
        fields.position = digitsOf(position, positionDigits);
        fields.sequence = digitsOf(sequence, sequenceDigits);
        return hashOf(hashBefore, fields) == row.digest;
    }

    /// Is its hash right where it stands?
    bool fits(const LedgerRow &row, QByteArrayView hashBefore)
    {
        return hashOf(hashBefore, asStored(row.fields)) == row.digest;
    }

private:
    static QByteArrayView digitsOf(qint64 number, std::array<char, 24> &room)
    {
        return QByteArrayView(room.data(),
                              std::to_chars(room.data(), room.data() + room.size(), number).ptr -
                                  room.data());
    }

    Digest hashOf(QByteArrayView hashBefore, const StoredAct &fields)
    {
        m_bytes.resize(0);
        appendHashedBytes(m_bytes, hashBefore, fields);
        return sha256(m_bytes);
    }

    QByteArray m_bytes;
};

/// Would the act's hash be right with some of the other's contents?
bool hasContentOf(const LedgerRow &row, const LedgerRow &other, const QByteArray &hashBefore)
{
    constexpr size_t id = 1, kind = 4, documentNumber = 9, content = 10, commitment = 11;
    const std::pair<size_t, size_t> ranges[] = {{content, content},
                                                {content, commitment},
                                                {documentNumber, commitment},
                                                {kind, commitment}};
    for (const auto &[first, last] : ranges)
        for (const bool withId : {false, true}) {
            std::array<QByteArray, 12> fields = row.fields;
            std::copy(other.fields.begin() + static_cast<std::ptrdiff_t>(first),
                      other.fields.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                      fields.begin() + static_cast<std::ptrdiff_t>(first));
            if (withId)
                fields[id] = other.fields[id];
            QByteArray bytes;
            appendHashedBytes(bytes, hashBefore, asStored(fields));
            const QByteArray digest = toHex(sha256(bytes));
            if (digest == row.hash || digest == other.hash)
                return true;
        }
    return false;
}

/// Where an act was recorded.
struct Slot {
    qint64 position = 0;
    qint64 sequence = 0;

    friend bool operator==(const Slot &, const Slot &) = default;
};

class Diagnosis {
public:
    Diagnosis(const Database &db, const std::vector<qint64> &suspects,
              const std::vector<qint64> &gaps, const LedgerEnd &stored, const Head &found)
        : m_db(db), m_gaps(gaps), m_stored(stored), m_found(found)
    {
        for (const qint64 position : suspects)
            if (std::optional<LedgerRow> row = rowAt(position))
                m_suspects.push_back(std::move(*row));
        m_suspectPositions.insert(suspects.begin(), suspects.end());
    }

    std::vector<LedgerFault> faults()
    {
        std::set<QByteArray> done;
        for (const LedgerRow &row : m_suspects)
            if (done.insert(row.dossier()).second)
                if (const std::optional<LedgerFault> fault = faultIn(row.dossier()))
                    add(*fault);
        addRemovedAtGaps();
        addInsertedBehindHead();
        const bool isRemovalNamed =
            std::any_of(m_faults.begin(), m_faults.end(), [](const LedgerFault &fault) {
                return fault.kind == LedgerFault::Kind::Removed;
            });
        if (m_stored.position > m_found.position && !isRemovalNamed)
            add({LedgerFault::Kind::Removed, {}, 0, m_found.position + 1});
        if (m_faults.empty())
            add({LedgerFault::Kind::Head, {}, 0, m_found.position});
        std::sort(m_faults.begin(), m_faults.end(), [](const LedgerFault &a, const LedgerFault &b) {
            return a.position < b.position;
        });
        return m_faults;
    }

private:
    void add(const LedgerFault &fault)
    {
        if (std::find(m_faults.begin(), m_faults.end(), fault) == m_faults.end())
            m_faults.push_back(fault);
    }

    static LedgerFault at(LedgerFault::Kind kind, const LedgerRow &row)
    {
        return {kind, QString::fromUtf8(row.dossier()), row.sequence, row.position};
    }

    const std::vector<LedgerRow> &rowsOf(const QByteArray &dossier)
    {
        const auto [found, isNew] = m_dossiers.try_emplace(dossier);
        if (isNew)
            scanDossier(m_db, dossier, [&rows = found->second](const ScannedAct &act) {
                rows.emplace_back(act);
                return rows.size() < mostRowsOfDossier;
            });
        return found->second;
    }

    std::optional<LedgerRow> rowAt(qint64 position) const
    {
        std::optional<LedgerRow> found;
        scanPosition(m_db, position, [&](const ScannedAct &act) {
            found.emplace(act);
            return false;
        });
        return found;
    }

    bool isSuspect(const LedgerRow &row) const { return m_suspectPositions.contains(row.position); }

    /// Hashes the act may have followed: those of its dossier nearest to it, and none.
    std::vector<QByteArray> hashesBefore(const LedgerRow &row)
    {
        std::vector<std::pair<qint64, QByteArray>> byDistance;
        for (const LedgerRow &other : rowsOf(row.dossier()))
            if (other.position != row.position)
                byDistance.emplace_back(std::abs(other.sequence + 1 - row.sequence), other.hash);
        std::sort(byDistance.begin(), byDistance.end());
        std::vector<QByteArray> hashes{QByteArray()};
        for (const auto &[distance, hash] : byDistance)
            if (hashes.size() < mostHashes)
                hashes.push_back(hash);
        return hashes;
    }

    std::vector<qint64> sequencesFor(const LedgerRow &row)
    {
        std::set<qint64> sequences;
        for (qint64 near = row.sequence - 3; near <= row.sequence + 3; ++near)
            sequences.insert(near);
        qint64 expected = 1;
        for (const LedgerRow &other : rowsOf(row.dossier())) {
            for (; expected < other.sequence && sequences.size() < mostCandidates; ++expected)
                sequences.insert(expected);
            expected = other.sequence + 1;
            if (isSuspect(other) && sequences.size() < mostCandidates)
                sequences.insert(other.sequence);
        }
        sequences.erase(row.sequence);
        return {sequences.begin(), sequences.end()};
    }

    std::vector<qint64> positionsFor(const LedgerRow &row) const
    {
        std::set<qint64> positions;
        for (qint64 near = row.position - 3; near <= row.position + 3; ++near)
            positions.insert(near);
        for (const qint64 gap : m_gaps)
            if (positions.size() < mostCandidates)
                positions.insert(gap);
        for (const LedgerRow &suspect : m_suspects)
            if (positions.size() < mostCandidates)
                positions.insert(suspect.position);
        positions.erase(row.position);
        return {positions.begin(), positions.end()};
    }

    /// Where the act was recorded, if its content is what was recorded; nothing if no place fits.
    std::optional<Slot> slotOf(const LedgerRow &row)
    {
        const auto [known, isNew] = m_slots.try_emplace(row.position);
        if (isNew)
            known->second = searchSlot(row);
        return known->second;
    }

    std::optional<Slot> searchSlot(const LedgerRow &row)
    {
        const std::vector<QByteArray> hashes = hashesBefore(row);
        const std::vector<qint64> positions = positionsFor(row);
        const std::vector<qint64> sequences = sequencesFor(row);
        const auto tried = [&](qint64 position, qint64 sequence) {
            return std::any_of(hashes.begin(), hashes.end(), [&](const QByteArray &hash) {
                return m_trial.wouldFit(row, hash, position, sequence);
            });
        };
        if (tried(row.position, row.sequence))
            return Slot{row.position, row.sequence};
        for (const qint64 position : positions)
            if (tried(position, row.sequence))
                return Slot{position, row.sequence};
        for (const qint64 sequence : sequences)
            if (tried(row.position, sequence))
                return Slot{row.position, sequence};
        for (const qint64 position : positions)
            for (const qint64 sequence : sequences)
                if (tried(position, sequence))
                    return Slot{position, sequence};
        return {};
    }

    /// The first act of a dossier that is not as it was recorded, in the order of its own numbers.
    std::optional<LedgerFault> faultIn(const QByteArray &dossier)
    {
        const std::vector<LedgerRow> &rows = rowsOf(dossier);
        QByteArray before;
        qint64 expected = 1;
        for (size_t i = 0; i < rows.size(); ++i) {
            const LedgerRow &row = rows[i];
            if (row.sequence > expected)
                return missing(dossier, expected, i);
            if (row.sequence < expected || !m_trial.fits(row, before) || !commitmentHolds(row))
                return misfit(rows, i, before);
            before = row.hash;
            ++expected;
        }
        return {};
    }

    static bool commitmentHolds(const LedgerRow &row)
    {
        const QByteArray &commitment = row.fields[11];
        if (!row.hasPersonal)
            return true;
        return toHex(commitmentTo(row.salt, row.personal)) == commitment;
    }

    /// No act of the dossier has this number; rows[next] is the first with a higher one.
    LedgerFault missing(const QByteArray &dossier, qint64 sequence, size_t next)
    {
        const std::vector<LedgerRow> &rows = rowsOf(dossier);
        for (const LedgerRow &row : rows)
            if (isSuspect(row))
                if (const std::optional<Slot> slot = slotOf(row);
                    slot && slot->sequence == sequence && row.sequence != sequence)
                    return at(LedgerFault::Kind::Renumbered, row);
        if (const LedgerRow *row = recordedIn(dossier, sequence))
            return at(LedgerFault::Kind::Changed, *row);
        if (isSuspect(rows[next]) && isOfAnotherDossier(rows[next]))
            return at(LedgerFault::Kind::Changed, rows[next]);
        if (nothingIsGone())
            return at(LedgerFault::Kind::Changed, rows[next]);
        const qint64 from = next > 0 ? rows[next - 1].position : 0;
        const auto gap = std::find_if(m_gaps.begin(), m_gaps.end(), [&](qint64 position) {
            return position > from && position < rows[next].position;
        });
        return {LedgerFault::Kind::Removed, QString::fromUtf8(dossier), sequence,
                gap == m_gaps.end() ? 0 : *gap};
    }

    /// The act that was recorded in this dossier under this number and now stands in another.
    const LedgerRow *recordedIn(const QByteArray &dossier, qint64 sequence)
    {
        QByteArray before;
        for (const LedgerRow &row : rowsOf(dossier))
            if (row.sequence == sequence - 1)
                before = row.hash;
        for (const LedgerRow &suspect : m_suspects) {
            LedgerRow moved = suspect;
            moved.fields[2] = dossier;
            if (suspect.dossier() != dossier &&
                m_trial.wouldFit(moved, before, suspect.position, sequence))
                return &suspect;
        }
        return nullptr;
    }

    bool isOfAnotherDossier(const LedgerRow &row)
    {
        return std::any_of(m_suspects.begin(), m_suspects.end(), [&](const LedgerRow &other) {
            const LedgerRow *moved = other.dossier() == row.dossier()
                                         ? nullptr
                                         : recordedIn(other.dossier(), row.sequence);
            return moved && moved->position == row.position;
        });
    }

    /// No position is empty, none was closed up, and the end is where it was.
    bool nothingIsGone()
    {
        return m_gaps.empty() && m_stored.position == m_found.position &&
               std::none_of(m_suspects.begin(), m_suspects.end(), [&](const LedgerRow &row) {
                   const std::optional<Slot> slot = slotOf(row);
                   return slot && slot->position != row.position;
               });
    }

    LedgerFault misfit(const std::vector<LedgerRow> &rows, size_t index, const QByteArray &before)
    {
        const LedgerRow &row = rows[index];
        if (m_trial.fits(row, before) && !commitmentHolds(row))
            return at(LedgerFault::Kind::Changed, row);
        if (const std::optional<Slot> slot = slotOf(row)) {
            if (slot->position != row.position)
                return elsewhere(row, *slot);
            if (slot->sequence != row.sequence)
                return renumbered(row, *slot);
            // It stands where it was recorded, but the act before it is another.
            if (index > 0)
                return at(LedgerFault::Kind::Inserted, rows[index - 1]);
            return at(LedgerFault::Kind::Renumbered, row);
        }
        if (row.position > m_stored.position || isPlaceOfAnother(row))
            return at(LedgerFault::Kind::Inserted, row);
        for (const LedgerRow &other : m_suspects)
            if (other.position != row.position && hasContentOf(row, other, before))
                return at(LedgerFault::Kind::Swapped, row);
        if (index + 1 < rows.size())
            if (const std::optional<Slot> slot = slotOf(rows[index + 1]);
                slot && slot->sequence > rows[index + 1].sequence)
                return {LedgerFault::Kind::Removed, QString::fromUtf8(row.dossier()), row.sequence,
                        row.position};
        return at(LedgerFault::Kind::Changed, row);
    }

    /// The act was recorded at another position.
    LedgerFault elsewhere(const LedgerRow &row, const Slot &slot)
    {
        // Only the loss of an act lets those after it move up.
        const bool isFirst = m_suspects.front().position == row.position;
        const std::optional<LedgerRow> other = rowAt(slot.position);
        if (other) {
            const std::optional<Slot> slotOfOther = slotOf(*other);
            if (isSuspect(*other) && slotOfOther && slotOfOther->position == row.position)
                return at(LedgerFault::Kind::Swapped, row);
            if (!slotOfOther || slotOfOther->position == other->position)
                return at(LedgerFault::Kind::Inserted, *other);
        }
        if (slot.position > row.position && isFirst)
            return {LedgerFault::Kind::Removed, {}, 0, row.position};
        return at(LedgerFault::Kind::Renumbered, row);
    }

    /// The act was recorded at this position, but under another number of its dossier.
    LedgerFault renumbered(const LedgerRow &row, const Slot &slot)
    {
        for (const LedgerRow &other : rowsOf(row.dossier())) {
            if (other.sequence != slot.sequence)
                continue;
            const std::optional<Slot> slotOfOther = slotOf(other);
            if (slotOfOther && slotOfOther->sequence == row.sequence)
                return at(LedgerFault::Kind::Swapped, row);
            if (!slotOfOther || *slotOfOther == Slot{other.position, other.sequence})
                return at(LedgerFault::Kind::Inserted, other);
        }
        return at(LedgerFault::Kind::Renumbered, row);
    }

    bool isPlaceOfAnother(const LedgerRow &row)
    {
        return std::any_of(m_suspects.begin(), m_suspects.end(), [&](const LedgerRow &other) {
            if (other.position == row.position)
                return false;
            const std::optional<Slot> slot = slotOf(other);
            return slot && (slot->position == row.position ||
                            (other.dossier() == row.dossier() && slot->sequence == row.sequence));
        });
    }

    void addRemovedAtGaps()
    {
        for (const qint64 gap : m_gaps) {
            const bool isOfMoved =
                std::any_of(m_slots.begin(), m_slots.end(), [&](const auto &known) {
                    return known.second && known.second->position == gap && known.first != gap;
                });
            const bool isNamed =
                std::any_of(m_faults.begin(), m_faults.end(), [&](const LedgerFault &fault) {
                    return fault.kind == LedgerFault::Kind::Removed && fault.position == gap;
                });
            if (!isOfMoved && !isNamed)
                add({LedgerFault::Kind::Removed, {}, 0, gap});
        }
    }

    void addInsertedBehindHead()
    {
        if (m_found.position <= m_stored.position)
            return;
        qint64 position = m_stored.position + 1;
        std::optional<LedgerRow> row = rowAt(position);
        if (!row)
            row = rowAt(m_found.position);
        const bool isNamed =
            std::any_of(m_faults.begin(), m_faults.end(), [&](const LedgerFault &fault) {
                return row && fault.position == row->position;
            });
        const std::optional<Slot> slot = row ? slotOf(*row) : std::nullopt;
        if (row && !isNamed && (!slot || slot->position == row->position))
            add(at(LedgerFault::Kind::Inserted, *row));
    }

    const Database &m_db;
    std::vector<LedgerRow> m_suspects;
    const std::vector<qint64> &m_gaps;
    const LedgerEnd &m_stored;
    const Head &m_found;
    Trial m_trial;
    std::set<qint64> m_suspectPositions;
    std::map<QByteArray, std::vector<LedgerRow>> m_dossiers;
    std::map<qint64, std::optional<Slot>> m_slots; ///< by the position where the act stands now
    std::vector<LedgerFault> m_faults;
};

} // namespace

std::vector<LedgerFault> diagnose(const Database &db, const std::vector<qint64> &suspects,
                                  const std::vector<qint64> &gaps, const LedgerEnd &stored,
                                  const Head &found)
{
    return Diagnosis(db, suspects, gaps, stored, found).faults();
}

} // namespace anjuan
