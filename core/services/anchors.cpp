// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/anchors.h"

#include "core/domain/calendar/clock.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/storage/anchor_store.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/settings_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace anjuan::anchors {

using namespace Qt::StringLiterals;

namespace {

struct AnchorText {
    Q_DECLARE_TR_FUNCTIONS(AnchorText)
};

constexpr int page = 5000;
constexpr qsizetype mostListed = 1000;

const Roles &keepers = duties::anchors;

/// The root unit, if the session reaches it.
Result<Unit> wholeBureau(const Database &db, const Session &session)
{
    for (const Unit &unit : organisation_store::unitTree(db).units())
        if (unit.parent.isNull()) {
            if (unit.id != session.actor.unit)
                return refused(
                    AnchorText::tr("An anchor covers the whole bureau; the account %1 reaches "
                                   "only a part of it.")
                        .arg(session.actor.account));
            return unit;
        }
    return notFound(AnchorText::tr("No bureau has been set up in this database."));
}

/// The dossiers' heads in ascending order, fetched page by page.
class Heads {
public:
    explicit Heads(const Database &db) : m_db(db) { fetch({}); }
    /// Null after the last.
    const DossierHead *current() const
    {
        return m_next < m_page.size() ? &m_page[m_next] : nullptr;
    }
    void advance()
    {
        if (++m_next == m_page.size() && m_page.size() == page)
            fetch(m_page.last().dossier);
    }

private:
    void fetch(const QString &after)
    {
        m_page = anchor_store::headsAfter(m_db, after, page);
        m_next = 0;
    }

    const Database &m_db;
    QList<DossierHead> m_page;
    qsizetype m_next = 0;
};

/// Holds the ledger against the lines of an anchor as they come.
class Comparison {
public:
    explicit Comparison(const Database &db) : m_db(db), m_heads(db) {}

    void begin(const AnchorSummary &anchor)
    {
        m_ledger = anchor.ledger;
        m_recomputed = anchor_store::recomputedHead(m_db, anchor.ledger.position);
    }
    void compare(const DossierHead &anchored)
    {
        skipUpTo(&anchored.dossier);
        const DossierHead *now = m_heads.current();
        if (!now || now->dossier != anchored.dossier) {
            note(AnchorDifference::Kind::Missing, anchored);
            return;
        }
        if (now->sequence < anchored.sequence)
            note(AnchorDifference::Kind::Shorter, anchored);
        else if ((now->sequence == anchored.sequence
                      ? now->hash
                      : anchor_store::hashOf(m_db, anchored.dossier, anchored.sequence)) !=
                 anchored.hash)
            note(AnchorDifference::Kind::Changed, anchored);
        m_heads.advance();
    }
    void finish() { skipUpTo(nullptr); }

    const Head &recomputed() const { return m_recomputed; }
    qint64 differing() const { return m_differing; }
    const QList<AnchorDifference> &differences() const { return m_differences; }

private:
    /// Dossiers that the anchor does not know are new since; only in a ledger that was tampered
    /// with they may be older.
    void skipUpTo(const QString *dossier)
    {
        for (const DossierHead *now = m_heads.current();
             now && (!dossier || now->dossier < *dossier);
             m_heads.advance(), now = m_heads.current())
            if (m_recomputed != m_ledger &&
                anchor_store::beginningOf(m_db, now->dossier) <= m_ledger.position)
                note(AnchorDifference::Kind::Added, {now->dossier, 0, {}});
    }
    void note(AnchorDifference::Kind kind, const DossierHead &anchored)
    {
        ++m_differing;
        if (m_differences.size() < mostListed)
            m_differences.append({kind, anchored.dossier, anchored.sequence});
    }

    const Database &m_db;
    Heads m_heads;
    Head m_ledger;
    Head m_recomputed;
    qint64 m_differing = 0;
    QList<AnchorDifference> m_differences;
};

QStringList findingsOf(const AnchorReport &report, const Head &recomputed,
                       const QList<KeyRecord> &keys, const QString &expectedFingerprint)
{
    QStringList findings;
    const AnchorSummary &anchor = report.anchor;
    const auto digits = [](const QString &text) { return QString(text).remove(u' ').toLower(); };
    if (!expectedFingerprint.isEmpty() &&
        digits(crypto::fingerprint(anchor.publicKey)) != digits(expectedFingerprint))
        findings << AnchorText::tr(
                        "The anchor is signed with another key than the one expected: its "
                        "fingerprint is %1.")
                        .arg(crypto::fingerprint(anchor.publicKey));
    if (std::none_of(keys.begin(), keys.end(),
                     [&](const KeyRecord &key) { return key.publicKey == anchor.publicKey; }))
        findings << AnchorText::tr(
                        "This database has never recorded the key the anchor is signed with "
                        "(fingerprint %1).")
                        .arg(crypto::fingerprint(anchor.publicKey));
    if (report.ledger.position < anchor.ledger.position)
        findings << AnchorText::tr(
                        "The ledger ends at act %1, but it had %2 acts when the anchor was "
                        "made on %3: an older copy "
                        "was put back, or acts were removed.")
                        .arg(report.ledger.position)
                        .arg(anchor.ledger.position)
                        .arg(clockInChina(anchor.madeAt));
    else if (recomputed.position < anchor.ledger.position)
        findings << AnchorText::tr("Act %1 of the ledger is missing or damaged.")
                        .arg(recomputed.position + 1);
    else if (recomputed != anchor.ledger)
        findings << AnchorText::tr(
                        "The first %1 acts of the ledger are not those the anchor was made "
                        "of: they were rewritten.")
                        .arg(anchor.ledger.position);
    if (report.differingDossiers > 0)
        findings << AnchorText::tr(
            "%n dossier(s) differ from the anchor.", nullptr,
            static_cast<int>(std::min<qint64>(report.differingDossiers, 2'000'000'000)));
    return findings;
}

} // namespace

namespace {

/// The whole anchor of the ledger as one unchanging state shows it.
Result<AnchorSummary> writeTo(QIODevice &file, const Database &db, const Session &session,
                              const BureauKeys &keys)
{
    const Result<Unit> root = wholeBureau(db, session);
    if (!root)
        return root.error();
    AnchorSummary summary{.bureau = root->name,
                          .madeAt = session.now,
                          .madeBy = session.actor.account,
                          .ledger = ledger::head(db),
                          .dossiers = anchor_store::dossierCount(db),
                          .publicKey = crypto::publicKey(keys.anchor)};
    if (anchor_store::recomputedHead(db, summary.ledger.position) != summary.ledger)
        return refused(
            AnchorText::tr("The ledger is damaged, so it is not signed. Verify it first."));
    anchor_file::Writer writer(file);
    bool written = writer.begin(summary);
    for (Heads heads(db); written && heads.current(); heads.advance())
        written = writer.add(*heads.current());
    if (written)
        summary.digest = writer.finish(keys.anchor);
    if (summary.digest.isEmpty())
        return refused(AnchorText::tr("The anchor can't be written: %1.").arg(file.errorString()));
    return summary;
}

} // namespace

Result<AnchorSummary> exportTo(Database &db, const Session &session, const BureauKeys &keys,
                               const QString &path)
{
    QSaveFile file(path);
    Result<AnchorSummary> made = office::readOnBehalf(
        db, session, "export_anchor"_L1, keepers, [&]() -> Result<AnchorSummary> {
            if (QFileInfo::exists(path))
                return refused(
                    AnchorText::tr("%1 exists already and is not overwritten.").arg(path));
            if (!file.open(QIODevice::WriteOnly))
                return refused(
                    AnchorText::tr("%1 can't be written: %2.").arg(path, file.errorString()));
            return writeTo(file, db, session, keys);
        });
    if (!made)
        return made;
    bool kept = false;
    const Result<> recorded =
        office::onBehalf(db, session, "export_anchor"_L1, keepers, [&]() -> Result<> {
            if (const Result<> told =
                    office::append(db, session, keepers, "office.anchor_exported"_L1,
                                   {{u"position"_s, made->ledger.position},
                                    {u"ledger_hash"_s, made->ledger.hash},
                                    {u"dossiers"_s, made->dossiers},
                                    {u"digest"_s, made->digest}});
                !told)
                return told;
            kept = file.commit();
            if (!kept)
                return refused(
                    AnchorText::tr("%1 can't be written: %2.").arg(path, file.errorString()));
            return {};
        });
    if (recorded)
        return made;
    if (kept)
        QFile::remove(path);
    return recorded.error();
}

Result<AnchorReport> check(Database &db, const Session &session, const QString &path,
                           const QString &expectedFingerprint)
{
    Result<AnchorReport> report = office::readOnBehalf(
        db, session, "check_anchor"_L1, keepers, [&]() -> Result<AnchorReport> {
            if (const Result<Unit> root = wholeBureau(db, session); !root)
                return root.error();
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return refused(
                    AnchorText::tr("%1 can't be read: %2.").arg(path, file.errorString()));
            Comparison comparison(db);
            const Result<AnchorSummary> anchor = anchor_file::read(
                file, [&](const AnchorSummary &heading) { comparison.begin(heading); },
                [&](const DossierHead &head) { comparison.compare(head); });
            if (!anchor)
                return anchor.error();
            comparison.finish();
            AnchorReport found{.anchor = *anchor,
                               .ledger = ledger::head(db),
                               .differingDossiers = comparison.differing(),
                               .differences = comparison.differences()};
            found.findings = findingsOf(found, comparison.recomputed(), settings_store::keys(db),
                                        expectedFingerprint);
            return found;
        });
    if (!report || db.mode() == Mode::Read)
        return report;
    const Result<> recorded = db.transact([&] {
        return office::append(db, session, keepers, "office.anchor_checked"_L1,
                              {{u"digest"_s, report->anchor.digest},
                               {u"holds"_s, report->holds()},
                               {u"differing_dossiers"_s, report->differingDossiers}});
    });
    if (!recorded)
        return recorded.error();
    return report;
}

} // namespace anjuan::anchors
