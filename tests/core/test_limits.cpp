// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/limits.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// A case written down without a bureau: its acts in order, none of them asked about.
class Tale {
public:
    int add(const QString &kind, Date day, const QJsonObject &content)
    {
        Act act;
        act.sequence = static_cast<int>(m_acts.size()) + 1;
        act.kind = kind;
        act.day = day;
        act.content = content;
        act.documentNumber = u"示〔2026〕%1号"_s.arg(act.sequence);
        m_acts.push_back(act);
        return act.sequence;
    }
    int notify(Date day)
    {
        return add(Notify::kind, day,
                   {{"intends"_L1, "penalise"_L1},
                    {"penalties"_L1,
                     QJsonArray{QJsonObject{{"kind"_L1, "fine"_L1}, {"amount"_L1, "500"_L1}}}},
                    {"facts"_L1, u"占道经营"_s},
                    {"basis"_L1, u"条例第十七条"_s},
                    {"hearing_offered"_L1, false}});
    }
    void serve(int document, Date day, const QString &method)
    {
        add(Serve::kind, day,
            {{"document"_L1, document},
             {"method"_L1, method},
             {"recipient"_L1, u"当事人"_s},
             {"notice_place"_L1, u"公告栏"_s}});
    }
    CaseFile file() const { return fold(m_acts); }

private:
    std::vector<Act> m_acts{};
};

} // namespace

class TestLimits : public QObject {
    Q_OBJECT
private slots:
    void thePublicNoticeOfAReplacedNoticeStopsTheClockUntilThen_data()
    {
        QTest::addColumn<QString>("secondNotice");
        QTest::addColumn<QString>("due");
        // Filed on 2 March: ninety days end on 31 May, a Sunday. The notice is published on 11
        // March and counts as served on 10 April.
        QTest::newRow("replaced after ten days") << u"2026-03-21"_s << u"2026-06-10"_s;
        QTest::newRow("replaced after it was served") << u"2026-04-20"_s << u"2026-06-30"_s;
    }
    void thePublicNoticeOfAReplacedNoticeStopsTheClockUntilThen()
    {
        QFETCH(QString, secondNotice);
        QFETCH(QString, due);
        Tale tale;
        tale.add(RegisterLead::kind, Date(2026, 3, 2),
                 {{"source"_L1, "patrol"_L1}, {"description"_L1, u"占道经营"_s}});
        const int filing = tale.add(FileCase::kind, Date(2026, 3, 2),
                                    {{"matter"_L1, "S-101"_L1},
                                     {"party"_L1, PartyId::create().toString()},
                                     {"officers"_L1, QJsonArray{"a"_L1, "b"_L1}},
                                     {"cause"_L1, u"占道经营案"_s},
                                     {"facts"_L1, u"现场发现"_s}});
        tale.add(Approve::kind, Date(2026, 3, 2), {{"act"_L1, filing}});
        tale.serve(tale.notify(Date(2026, 3, 10)), Date(2026, 3, 11), u"public_notice"_s);
        const Date again = *parseDate(secondNotice);
        tale.serve(tale.notify(again), again, u"direct"_s);

        const Result<Law> law = Law::shipped();
        VERIFY_RESULT(law);
        const Result<Calendar> calendar = Calendar::shipped();
        VERIFY_RESULT(calendar);
        Result<BureauSettings> settings = BureauSettings::shipped();
        VERIFY_RESULT(settings);
        BureauSettings excluding = *settings;
        excluding.publicNoticeExcluded = true;
        const std::vector<Limit> found =
            limits(tale.file(), {*law, *calendar, excluding}, Date(2026, 5, 6));
        const Limit *decision = limitOf(found, u"T04");
        QVERIFY(decision);
        QCOMPARE(toIso(decision->due), due);
        QCOMPARE(decision->state, Limit::State::Running);
    }

    void aTermOfWorkingDaysSaysHowManyAreLeft()
    {
        Tale tale;
        tale.add(RegisterLead::kind, Date(2026, 3, 2),
                 {{"source"_L1, "patrol"_L1}, {"description"_L1, u"占道经营"_s}});
        const Result<Law> law = Law::shipped();
        VERIFY_RESULT(law);
        const Result<Calendar> calendar = Calendar::shipped();
        VERIFY_RESULT(calendar);
        const Result<BureauSettings> settings = BureauSettings::shipped();
        VERIFY_RESULT(settings);
        // Friday: the weekend between is not counted, and neither is the day itself.
        const Date friday(2026, 3, 6);
        const std::vector<Limit> found = limits(tale.file(), {*law, *calendar, *settings}, friday);
        bool isSeen = false;
        for (const Limit &limit : found) {
            const Rule *rule = law->rule(limit.rule, limit.start);
            const bool isOfWorkingDays = rule && rule->term.unit == Term::Unit::WorkingDays;
            const QString left = u"%1 working day(s) left, today not counted."_s.arg(
                calendar->workingDaysBetween(friday, limit.due));
            QCOMPARE(limit.arithmetic.contains(left),
                     isOfWorkingDays && limit.state == Limit::State::Running);
            isSeen = isSeen || limit.arithmetic.contains(left);
        }
        QVERIFY(isSeen);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
