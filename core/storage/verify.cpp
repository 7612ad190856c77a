// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/storage/database.h"
#include "core/storage/ledger_diagnosis.h"
#include "core/storage/ledger_scan.h"

#include <QCoreApplication>
#include <QHash>

#include <cstring>

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

/// Goes once over the ledger and collects what does not fit.
class Walk {
public:
    explicit Walk(const QByteArray &origin) { m_running.isKnown = fromHex(origin, m_running.hash); }

    void add(const ScannedAct &act)
    {
        ++acts;
        if (act.position > lastPosition + 1)
            noteGap(lastPosition + 1, act.position - 1);
        lastPosition = act.position;
        DossierEnd &end = m_dossiers[keyOf(act.fields.dossier)];
        Digest stored;
        const bool isHash = fromHex(act.hash, stored);
        const bool follows = act.sequence == end.sequence + 1;
        const bool fits = isHash && follows && hashOf(act, end) == stored && commitmentHolds(act);
        if (!fits) {
            ++suspect;
            if (suspects.size() < mostSuspects)
                suspects.emplace_back(act);
        }
        if (act.sequence > end.sequence)
            end = {stored, act.sequence};
        m_running.isKnown = m_running.isKnown && isHash;
        if (m_running.isKnown)
            m_running.hash = ledgerHashAfter(m_running.hash, stored);
    }

    Head head() const
    {
        return {lastPosition,
                m_running.isKnown ? QString::fromLatin1(toHex(m_running.hash)) : QString()};
    }
    qint64 dossiers() const { return m_dossiers.size(); }

    qint64 acts = 0;
    qint64 erased = 0;
    qint64 suspect = 0;
    qint64 lastPosition = 0;
    std::vector<LedgerRow> suspects;
    std::vector<qint64> gaps; ///< positions at which no act stands

private:
    static constexpr size_t mostSuspects = 200;
    static constexpr size_t mostGaps = 1000;

    Digest hashOf(const ScannedAct &act, const DossierEnd &end)
    {
        m_bytes.resize(0);
        if (end.sequence == 0) {
            appendHashedBytes(m_bytes, {}, act.fields);
        } else {
            const QByteArray before = toHex(end.hash);
            appendHashedBytes(m_bytes, before, act.fields);
        }
        return sha256(m_bytes);
    }

    bool commitmentHolds(const ScannedAct &act)
    {
        if (act.fields.commitment.isEmpty())
            return !act.hasPersonal;
        if (!act.hasPersonal) {
            ++erased;
            return true;
        }
        Digest commitment;
        return fromHex(act.fields.commitment, commitment) &&
               commitmentTo(act.salt, act.personal) == commitment;
    }

    void noteGap(qint64 first, qint64 last)
    {
        for (qint64 position = first; position <= last && gaps.size() < mostGaps; ++position)
            gaps.push_back(position);
    }

    QHash<DossierKey, DossierEnd> m_dossiers;
    QByteArray m_bytes;
    struct {
        Digest hash{};
        bool isKnown = false;
    } m_running;
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
    report.acts = walk.acts;
    report.dossiers = walk.dossiers();
    report.erased = walk.erased;
    report.suspect = walk.suspect;
    report.head = walk.head();
    if (!report.complete)
        return report;
    const bool headHolds =
        report.head.position == stored.position && report.head.hash.toUtf8() == stored.hash;
    if (walk.suspect > 0 || !walk.gaps.empty() || !headHolds)
        report.faults = diagnose(db, walk.suspects, walk.gaps, stored, report.head);
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
