// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/review_desk.h"
#include "core/services/workbench.h"
#include "tests/support/review_stage.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;
using test::ReviewStage;
using test::start;

/// A question to the legal desk, on the desk and on the workbench, until it is answered.
class TestConsultation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void aQuestionStandsOnTheDeskUntilItIsAnswered_data() { test::eachKind(); }
    void aQuestionStandsOnTheDeskUntilItIsAnswered()
    {
        QFETCH(QString, kind);
        ReviewStage here = ReviewStage::on(kind);
        const Session legal = here.at(u"legal1"_s);
        CaseId id;
        for (const auto &[act, content] : here.way(u"咨询路1号"_s)) {
            id = here.must(id, act, content).file.id;
            if (act == FileCase::kind)
                here.must(id, Approve::kind, {{u"act"_s, 2}}, u"chief1"_s);
        }
        const Stage before = here.file(id).stage;
        QVERIFY(review_desk::queue(here.db, legal, here.book)->empty());
        const int asked =
            here.must(id, Consult::kind, {{u"question"_s, u"能否按首违不罚处理？"_s}}).act.sequence;
        const auto queue = review_desk::queue(here.db, legal, here.book);
        VERIFY_RESULT(queue);
        QCOMPARE(queue->size(), std::size_t{1});
        QCOMPARE(queue->front().consultation, asked);
        QCOMPARE(queue->front().question, u"能否按首违不罚处理？"_s);
        QVERIFY(queue->front().barred.isEmpty() && !queue->front().due);
        const auto duties = workbench::duties(here.db, legal, here.book, DutyGroup::Reviews);
        VERIFY_RESULT(duties);
        QCOMPARE(duties->size(), std::size_t{1});
        QCOMPARE(duties->front().kind, QString(Advise::kind));
        // It changes nothing in the procedure, and nobody else has it on the desk.
        QCOMPARE(here.file(id).stage, before);
        QVERIFY(review_desk::queue(here.db, here.at(u"officer1"_s), here.book)->empty());

        here.must(id, Advise::kind,
                  {{u"consultation"_s, asked}, {u"advice"_s, u"不是初次，不适用。"_s}},
                  u"legal1"_s);
        QVERIFY(review_desk::queue(here.db, legal, here.book)->empty());
        QCOMPARE(here.file(id).consultations.front().answers.size(), std::size_t{1});
        // Asked once more, and answered twice: the thread stays with the case.
        const int again =
            here.must(id, Consult::kind, {{u"question"_s, u"那么从轻呢？"_s}}).act.sequence;
        QCOMPARE(review_desk::queue(here.db, legal, here.book)->front().consultation, again);
    }
};

QTEST_GUILESS_MAIN(TestConsultation)
#include "test_consultation.moc"
