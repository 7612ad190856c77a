// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_lists.h"
#include "core/services/discretion_lists_text.h"

#include "core/base/text.h"
#include "core/domain/discretion/assessment.h"
#include "core/services/discretion_lookup.h"
#include "core/services/discretion_remarks.h"
#include "core/services/office.h"
#include "core/storage/benchmark_store.h"
#include "core/storage/matter_store.h"

#include <QCoreApplication>
#include <QSet>

namespace anjuan::discretion_lists {

using namespace Qt::StringLiterals;

namespace {

/// Goes over the sets in force for the alarms.
class Watch {
public:
    Watch(const Database &db, Date today) : m_db(db), m_today(today) {}

    QList<StaleAlarm> run()
    {
        const QList<BenchmarkSet> all = benchmark_store::all(m_db);
        const QList<BenchmarkSet> now = discretion_lookup::inForceOn(all, m_today);
        QSet<QString> named;
        for (const BenchmarkSet &set : now)
            named.insert(set.name);
        for (const BenchmarkSet &set : all)
            if (set.repealedOn && *set.repealedOn <= m_today && !named.contains(set.name)) {
                add(StaleAlarm::Kind::Expired, set, {},
                    DiscretionListsText::tr("The set ended on %1, and no edition took its place.")
                        .arg(toIso(*set.repealedOn)));
                named.insert(set.name);
            }
        for (const BenchmarkSet &set : now)
            watch(set);
        return std::move(m_alarms);
    }

    /// Of one set, whose rows for the matter are given, and of the law alone.
    QStringList ofMatter(const BenchmarkSet &set, const QString &code)
    {
        QHash<QString, MoneyRange> quoted;
        for (const BenchmarkRow &row : set.rows)
            for (const LawRange &one : row.law)
                if (one.kind == AmountKind::Yuan && !row.isGeneral())
                    widen(quoted, code, one);
        law(set, code, quoted.contains(code) ? &quoted[code] : nullptr);
        QStringList texts;
        for (const StaleAlarm &alarm : std::as_const(m_alarms))
            if (alarm.kind == StaleAlarm::Kind::LawChanged)
                texts << DiscretionListsText::tr("Before relying on “%1” look at this: %2")
                             .arg(set.name, alarm.text);
        return texts;
    }

private:
    void add(StaleAlarm::Kind kind, const BenchmarkSet &set, const QString &matter,
             const QString &text)
    {
        m_alarms << StaleAlarm{kind, set.name, matter, text};
    }

    void watch(const BenchmarkSet &set)
    {
        QHash<QString, QStringList> tiers; // by matter
        QHash<QString, MoneyRange> quoted; // what the rows say the law allows
        for (const BenchmarkRow &row : benchmark_store::rows(m_db, set.id)) {
            QString code = row.cells.matter;
            if (code.isEmpty())
                code = codeOf(row.cells.violation);
            if (!code.isEmpty() && !tiers[code].contains(row.tierHere()))
                tiers[code] << row.tierHere();
            for (const LawRange &one : row.law)
                if (!code.isEmpty() && one.kind == AmountKind::Yuan)
                    widen(quoted, code, one);
        }
        QStringList codes = tiers.keys();
        codes.sort();
        for (const QString &code : codes) {
            law(set, code, quoted.contains(code) ? &quoted[code] : nullptr);
            use(set, code, tiers.value(code));
        }
    }

    static void widen(QHash<QString, MoneyRange> &quoted, const QString &code, const LawRange &law)
    {
        const MoneyRange range{asMoney(law.from.value_or(Decimal{})), asMoney(law.to)};
        MoneyRange &known = quoted.insert(code, quoted.value(code, range)).value();
        known = {std::min(known.from, range.from), std::max(known.to, range.to)};
    }

    QString codeOf(const QString &violation)
    {
        if (m_codes.isEmpty())
            for (const Matter &matter : matter_store::all(m_db))
                m_codes.insert(searchForm(matter.name), matter.code);
        return m_codes.value(searchForm(violation));
    }

    /// `quoted`: the range of the law as the rows state it, where they do.
    void law(const BenchmarkSet &set, const QString &code, const MoneyRange *quoted)
    {
        const QList<Matter> versions = matter_store::versions(m_db, code);
        const Matter *now = inForce(versions, code, m_today);
        if (!now)
            add(StaleAlarm::Kind::MatterRepealed, set, code,
                DiscretionListsText::tr("The matter is no longer on the list."));
        else if (now->effectiveFrom > set.effectiveFrom)
            add(StaleAlarm::Kind::LawChanged, set, code,
                DiscretionListsText::tr("The matter has a version of %1, later than the set of %2.")
                    .arg(toIso(now->effectiveFrom), toIso(set.effectiveFrom)));
        else if (quoted && now->fineTo &&
                 (*now->fineTo != quoted->to || now->fineFrom.value_or(Money{}) != quoted->from))
            add(StaleAlarm::Kind::LawChanged, set, code,
                DiscretionListsText::tr("The rows quote a fine of %1 to %2 yuan, the matter allows "
                                        "%3 to %4.")
                    .arg(asYuan(quoted->from).toString(), asYuan(quoted->to).toString(),
                         asYuan(now->fineFrom.value_or(Money{})).toString(),
                         asYuan(*now->fineTo).toString()));
    }

    void use(const BenchmarkSet &set, const QString &code, const QStringList &tiers)
    {
        const QList<benchmark_store::TierUse> uses = benchmark_store::uses(m_db, set.id, code);
        const bool isOld = set.effectiveFrom + Days(365) <= m_today;
        for (const QString &tier : tiers) {
            const auto used = std::find_if(uses.begin(), uses.end(),
                                           [&](const auto &one) { return one.tier == tier; });
            if (used == uses.end()) {
                if (isOld && !uses.isEmpty())
                    add(StaleAlarm::Kind::NeverUsed, set, code,
                        DiscretionListsText::tr("No case ever fell into the tier “%1”.").arg(tier));
            } else if (used->cases >= 3 && used->deviating == used->cases) {
                add(StaleAlarm::Kind::AlwaysDeviated, set, code,
                    DiscretionListsText::tr("All %n case(s) of the tier “%1” deviate from it.",
                                            nullptr, used->cases)
                        .arg(tier));
            }
        }
    }

    const Database &m_db;
    Date m_today;
    QHash<QString, QString> m_codes{};
    QList<StaleAlarm> m_alarms{};
};

} // namespace

Result<QList<StaleAlarm>> alarms(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "list_benchmarks"_L1, {},
        [&]() -> Result<QList<StaleAlarm>> { return Watch(db, session.today).run(); });
}

} // namespace anjuan::discretion_lists

namespace anjuan::discretion_remarks {

QStringList lawChanged(const Database &db, const BenchmarkSet &set, const QString &matter, Date day)
{
    return matter.isEmpty() ? QStringList()
                            : discretion_lists::Watch(db, day).ofMatter(set, matter);
}

} // namespace anjuan::discretion_remarks
