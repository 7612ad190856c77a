// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/storage/database.h"
#include "core/storage/ledger_diagnosis.h"
#include "core/storage/ledger_scan.h"

#include <QCoreApplication>
#include <QHash>

#include <cstring>
#include <future>
#include <optional>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct VerifyText {
    Q_DECLARE_TR_FUNCTIONS(VerifyText)
};

/// A dossier's id in 16 bytes.
struct DossierKey {
    quint64 high = 0;
    quint64 low = 0;

    friend bool operator==(const DossierKey &, const DossierKey &) = default;
    friend size_t qHash(const DossierKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.high, key.low);
    }
};

struct DossierEnd {
    Digest hash{};
    qint64 sequence = 0;
};

DossierKey keyOf(QByteArrayView id)
{
    std::array<quint64, 2> half{};
    int digits = 0;
    for (qsizetype i = 0; i < id.size() && digits < 33; ++i) {
        const char c = id[i];
        if (c == '-' && (i == 8 || i == 13 || i == 18 || i == 23))
            continue;
        const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (value < 0) {
            digits = 99;
            break;
        }
        if (digits < 32)
            half[static_cast<size_t>(digits / 16)] =
                half[static_cast<size_t>(digits / 16)] << 4 | static_cast<quint64>(value);
        ++digits;
    }
    if (digits != 32 || id.size() != 36) {
        // No id of ours; still a dossier of its own.
        const Digest digest = sha256(id);
        std::memcpy(half.data(), digest.data(), sizeof half);
    }
    return {half[0], half[1]};
}

/// What is left to hash of some acts, so that hashing can go on beside reading.
struct Batch {
    struct Entry {
        qint64 position = 0;
        bool mayFit = false; ///< its number follows and its hashes can be read
        Digest stored{};
        qsizetype hashedEnd =
            0; ///< in `bytes`: what its hash covers ends here, then come salt and personal fields
        qsizetype saltEnd = 0;
        qsizetype personalEnd = 0;
        std::optional<Digest> commitment; ///< to be compared
    };

    QByteArray bytes;
    std::vector<Entry> entries;
};

/// What hashing found out so far.
struct Hashed {
    Digest ledger{};
    bool isLedgerKnown = false; ///< false once an act has no readable hash
    qint64 suspect = 0;
    std::vector<qint64> suspects; ///< positions of the first of them
};

constexpr size_t mostSuspects = 200;
constexpr size_t mostGaps = 1000;
constexpr size_t actsInBatch = 2000;

Hashed hashBatch(const Batch &batch, Hashed so)
{
    const QByteArrayView bytes = batch.bytes;
    qsizetype start = 0;
    for (const Batch::Entry &entry : batch.entries) {
        const bool fits =
            entry.mayFit && sha256(bytes.sliced(start, entry.hashedEnd - start)) == entry.stored &&
            (!entry.commitment ||
             commitmentTo(bytes.sliced(entry.hashedEnd, entry.saltEnd - entry.hashedEnd),
                          bytes.sliced(entry.saltEnd, entry.personalEnd - entry.saltEnd)) ==
                 entry.commitment);
        start = entry.personalEnd;
        if (!fits && ++so.suspect <= static_cast<qint64>(mostSuspects))
            so.suspects.push_back(entry.position);
        if (so.isLedgerKnown)
            so.ledger = ledgerHashAfter(so.ledger, entry.stored);
    }
    return so;
}

/// Goes once over the ledger and collects what does not fit. Hashing runs in a second thread, a
/// batch behind.
class Walk {
public:
    explicit Walk(const QByteArray &origin)
    {
        m_hashed.isLedgerKnown = fromHex(origin, m_hashed.ledger);
    }

    void add(const ScannedAct &act)
    {
        ++acts;
        for (qint64 gap = lastPosition + 1; gap < act.position && gaps.size() < mostGaps; ++gap)
            gaps.push_back(gap);
        lastPosition = act.position;
        DossierEnd &end = m_dossiers[keyOf(act.fields.dossier)];
        Batch::Entry entry;
        entry.position = act.position;
        const bool isHash = fromHex(act.hash, entry.stored);
        m_lostAHash = m_lostAHash || !isHash;
        entry.mayFit = isHash && act.sequence == end.sequence + 1;
        if (end.sequence == 0)
            appendHashedBytes(m_batch.bytes, {}, act.fields);
        else
            appendHashedBytes(m_batch.bytes, toHex(end.hash), act.fields);
        entry.hashedEnd = entry.saltEnd = entry.personalEnd = m_batch.bytes.size();
        addCommitment(act, entry);
        if (act.sequence > end.sequence)
            end = {entry.stored, act.sequence};
        m_batch.entries.push_back(entry);
        if (m_batch.entries.size() >= actsInBatch)
            hashTheBatch();
    }

    /// Waits for the hashing to end.
    Hashed finish()
    {
        hashTheBatch();
        collect();
        m_hashed.isLedgerKnown = m_hashed.isLedgerKnown && !m_lostAHash;
        return m_hashed;
    }

    qint64 dossiers() const { return m_dossiers.size(); }

    qint64 acts = 0;
    qint64 erased = 0;
    qint64 lastPosition = 0;
    std::vector<qint64> gaps; ///< positions at which no act stands

private:
    void addCommitment(const ScannedAct &act, Batch::Entry &entry)
    {
        if (act.fields.commitment.isEmpty()) {
            entry.mayFit = entry.mayFit && !act.hasPersonal;
        } else if (!act.hasPersonal) {
            ++erased;
        } else {
            Digest commitment;
            entry.mayFit = entry.mayFit && fromHex(act.fields.commitment, commitment);
            entry.commitment = commitment;
            m_batch.bytes.append(act.salt);
            entry.saltEnd = m_batch.bytes.size();
            m_batch.bytes.append(act.personal);
            entry.personalEnd = m_batch.bytes.size();
        }
    }

    void collect()
    {
        if (m_pending.valid())
            m_hashed = m_pending.get();
    }

    void hashTheBatch()
    {
        collect();
        // The last, shorter one is not worth a thread.
        const std::launch how = m_batch.entries.size() < actsInBatch
                                    ? std::launch::deferred
                                    : std::launch::async | std::launch::deferred;
        m_pending = std::async(
            how, [batch = std::move(m_batch), so = m_hashed] { return hashBatch(batch, so); });
        m_batch = Batch();
        if (acts % static_cast<qint64>(actsInBatch) == 0) {
            m_batch.bytes.reserve(1024 * static_cast<qsizetype>(actsInBatch));
            m_batch.entries.reserve(actsInBatch);
        }
    }

    QHash<DossierKey, DossierEnd> m_dossiers;
    Batch m_batch;
    Hashed m_hashed;
    bool m_lostAHash = false;
    std::future<Hashed> m_pending;
};

VerifyReport walkThrough(const Database &db, const Progress &progress)
{
    constexpr qint64 actsBetweenProgress = 10000;
    VerifyReport report;
    LedgerEnd stored;
    {
        Rows row(db, u"SELECT position, hash, origin FROM ledger_head"_s);
        if (row.next())
            stored = {row.integer(0), row.text(1).toUtf8(), row.text(2).toUtf8()};
    }
    Walk walk(stored.origin);
    scanLedger(db, [&](const ScannedAct &act) {
        walk.add(act);
        if (progress && walk.acts % actsBetweenProgress == 0)
            report.complete = progress(walk.acts, stored.position);
        return report.complete;
    });
    const Hashed hashed = walk.finish();
    report.acts = walk.acts;
    report.dossiers = walk.dossiers();
    report.erased = walk.erased;
    report.suspect = hashed.suspect;
    report.head = {walk.lastPosition,
                   hashed.isLedgerKnown ? QString::fromLatin1(toHex(hashed.ledger)) : QString()};
    if (!report.complete)
        return report;
    const bool headHolds =
        report.head.position == stored.position && report.head.hash.toUtf8() == stored.hash;
    if (hashed.suspect > 0 || !walk.gaps.empty() || !headHolds)
        report.faults = diagnose(db, hashed.suspects, walk.gaps, stored, report.head);
    report.numbers = number_store::faults(db);
    return report;
}

} // namespace

QString describe(const LedgerFault &fault)
{
    const QString act = fault.dossier.isEmpty()
                            ? VerifyText::tr("Act %1 of the ledger").arg(fault.position)
                            : VerifyText::tr("Act No. %1 of case %2 (%3 of the ledger)")
                                  .arg(fault.sequence)
                                  .arg(fault.dossier)
                                  .arg(fault.position);
    switch (fault.kind) {
    case LedgerFault::Kind::Changed:
        return VerifyText::tr("%1 was changed after it was recorded.").arg(act);
    case LedgerFault::Kind::Removed:
        return VerifyText::tr("%1 was removed.").arg(act);
    case LedgerFault::Kind::Inserted:
        return VerifyText::tr("%1 was put in without being recorded.").arg(act);
    case LedgerFault::Kind::Swapped:
        return VerifyText::tr("%1 was exchanged with another act.").arg(act);
    case LedgerFault::Kind::Renumbered:
        return VerifyText::tr("%1 was recorded under another number.").arg(act);
    case LedgerFault::Kind::Head:
        return VerifyText::tr(
                   "The head of the ledger was changed: it does not follow from the %1 acts.")
            .arg(fault.position);
    }
    Q_UNREACHABLE();
}

QString describe(const NumberFault &fault)
{
    return (fault.missing ? VerifyText::tr("Number %1 of %2, %3, %4 is missing.")
                          : VerifyText::tr("Number %1 of %2, %3, %4 was never counted."))
        .arg(QString::number(fault.serial), fault.agency, fault.kind, QString::number(fault.year));
}

Result<VerifyReport> verify(const Database &db, const Progress &progress)
{
    return db.read([&]() -> Result<VerifyReport> { return walkThrough(db, progress); });
}

} // namespace anjuan
