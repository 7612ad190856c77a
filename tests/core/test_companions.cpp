// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/bulk.h"
#include "core/services/case_desk.h"
#include "core/services/cases.h"
#include "tests/support/sample_office.h"

#include <QJsonArray>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date streetDay(2026, 4, 20);

QStringList numbersOf(const CaseView &view)
{
    QStringList numbers;
    for (const Companion &one : view.companions)
        numbers << one.number;
    return numbers;
}

} // namespace

/// Several who committed one thing together: each with a case of his own, tied to the others.
class TestCompanions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void eachCaseKnowsTheOthersAndAllAreServedAtOnce_data() { test::eachKind(); }
    void eachCaseKnowsTheOthersAndAllAreServedAtOnce()
    {
        QFETCH(QString, kind);
        test::SampleOffice office(kind);
        Database &db = office.db;
        const SampleBureau &bureau = office.bureau;
        const Rulebook &book = office.book;
        const Session officer = bureau.at(u"officer1"_s, streetDay);

        const CaseFile first = lead(db, book, bureau, officer, u"person"_s, {});
        const CaseFile second = lead(db, book, bureau, officer, u"shop"_s, first.leadNumber());
        const CaseFile third = lead(db, book, bureau, officer, u"company"_s, second.leadNumber());
        const CaseFile stranger = lead(db, book, bureau, officer, u"person"_s, {});

        QCOMPARE(second.companion, first.id);
        const QStringList all{first.leadNumber(), second.leadNumber(), third.leadNumber()};
        for (const CaseFile *one : {&first, &second, &third}) {
            const Result<CaseView> view = cases::open(db, officer, one->id);
            VERIFY_RESULT(view);
            QStringList others = all;
            others.removeOne(one->leadNumber());
            QCOMPARE(numbersOf(*view), others);
            for (const Companion &other : view->companions)
                QVERIFY(other.mayOpen && !other.partyName.isEmpty());
        }
        const Result<CaseView> alone = cases::open(db, officer, stranger.id);
        VERIFY_RESULT(alone);
        QVERIFY(alone->companions.empty());

        // What is typed that is no case within reach is named.
        const QJsonObject wrong = leadOf(bureau, u"shop"_s, u"没有这个号"_s);
        const Result<Recorded> refusal = recorded(db, book, officer, {}, RegisterLead::kind, wrong);
        QVERIFY(!refusal);
        QVERIFY2(refusal.error().text.contains(u"没有这个号"_s) &&
                     refusal.error().text.contains(u"companion"_s),
                 qPrintable(refusal.error().text));
        const Session other = bureau.at(u"officer5"_s, streetDay);
        const Result<Recorded> beyond = recorded(db, book, other, {}, RegisterLead::kind,
                                                 leadOf(bureau, u"shop"_s, first.leadNumber()));
        QVERIFY(!beyond);

        // Nobody takes part beside himself.
        const Result<Recorded> same = recorded(db, book, officer, {}, RegisterLead::kind,
                                               leadOf(bureau, u"person"_s, first.leadNumber()));
        QVERIFY(!same);
        QVERIFY2(same.error().text.contains(first.leadNumber()), qPrintable(same.error().text));

        // The lead about another party begins with what is known of the conduct.
        const Result<FormFacts> facts =
            case_desk::formFacts(db, officer, book, first.id, QString(RegisterLead::kind));
        VERIFY_RESULT(facts);
        const QJsonObject begun =
            case_desk::suggestion(*facts, *actKind(QString(RegisterLead::kind)));
        QCOMPARE(begun.value("companion"_L1).toString(), first.id.toString());
        QCOMPARE(begun.value("place"_L1).toString(), first.place);
        QVERIFY(!begun.contains("party"_L1));

        // One order to correct for each, all served by one form.
        for (const CaseFile *one : {&first, &second})
            orderCorrection(db, book, bureau, *one);
        const QList<qint64> entries{entryOf(db, officer, first.id), entryOf(db, officer, second.id),
                                    entryOf(db, officer, third.id)};
        const std::vector<const ActKind *> kinds = bulk::kindsFor(officer.actor);
        QVERIFY(std::any_of(kinds.begin(), kinds.end(),
                            [](const ActKind *one) { return one->name == Serve::kind; }));
        const bulk::Wish wish{
            .kind = QString(Serve::kind),
            .day = streetDay,
            .content = {{u"method"_s, u"direct"_s}, {u"recipient"_s, u"{party}本人"_s}}};
        const auto lines = bulk::preview(db, officer, book, wish, entries, 0);
        VERIFY_RESULT(lines);
        QCOMPARE(lines->size(), size_t(3));
        QVERIFY(!(*lines)[0].refusal && !(*lines)[1].refusal);
        QVERIFY((*lines)[2].refusal); // nothing to serve
        for (std::size_t i = 0; i < 2; ++i) {
            const Result<Recorded> done = bulk::record(db, officer, book, wish, (*lines)[i]);
            VERIFY_RESULT(done);
            QVERIFY(documentsToServe(done->file).empty());
            const QString who = done->act.content.value("recipient"_L1).toString();
            QVERIFY2(who.endsWith(u"本人"_s) && !who.contains(u'{'), qPrintable(who));
        }
        const auto rebuilt = cases::rebuild(db, bureau.at(u"admin"_s, streetDay), book, true);
        VERIFY_RESULT(rebuilt);
        QVERIFY2(rebuilt->differing.isEmpty(), qPrintable(rebuilt->differing.join(u'\n')));
    }

private:
    static QJsonObject leadOf(const SampleBureau &bureau, const QString &party,
                              const QString &companion)
    {
        QJsonObject content{
            {u"source"_s, u"patrol"_s},   {u"description"_s, u"共同占道堆放"_s},
            {u"place"_s, u"示例路1号"_s}, {u"occurred_on"_s, toIso(streetDay)},
            {u"matter"_s, u"S-101"_s},    {u"party"_s, bureau.parties.value(party).toString()}};
        if (!companion.isEmpty())
            content.insert(u"companion"_s, companion);
        return content;
    }

    static Result<Recorded> recorded(Database &db, const Rulebook &book, const Session &session,
                                     CaseId id, QLatin1StringView kind, const QJsonObject &content)
    {
        RecordRequest request;
        request.caseId = id;
        request.kind = QString(kind);
        request.day = streetDay;
        request.content = content;
        return cases::record(db, session, book, request);
    }

    static CaseFile lead(Database &db, const Rulebook &book, const SampleBureau &bureau,
                         const Session &officer, const QString &party, const QString &companion)
    {
        const Result<Recorded> done =
            recorded(db, book, officer, {}, RegisterLead::kind, leadOf(bureau, party, companion));
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return done->file;
    }

    static void orderCorrection(Database &db, const Rulebook &book, const SampleBureau &bureau,
                                const CaseFile &file)
    {
        const auto must = [](const Result<Recorded> &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().text));
            return done->act.sequence;
        };
        const Session officer = bureau.at(u"officer1"_s, streetDay);
        const QJsonArray pair{u"officer1"_s, u"officer2"_s};
        const int filing = must(recorded(db, book, officer, file.id, FileCase::kind,
                                         {{u"matter"_s, u"S-101"_s},
                                          {u"party"_s, file.party.toString()},
                                          {u"officers"_s, pair},
                                          {u"cause"_s, u"擅自占用城市道路"_s},
                                          {u"facts"_s, u"巡查发现占道堆放"_s}}));
        must(recorded(db, book, bureau.at(u"chief1"_s, streetDay), file.id, Approve::kind,
                      {{u"act"_s, filing}}));
        must(recorded(db, book, officer, file.id, OrderCorrection::kind,
                      {{u"requirement"_s, u"清除堆放物"_s},
                       {u"correct_by"_s, u"2026-04-25"_s},
                       {u"officers"_s, pair}}));
    }

    static qint64 entryOf(Database &db, const Session &session, CaseId id)
    {
        const Result<CaseView> view = cases::open(db, session, id);
        if (!view)
            qFatal("%s", qPrintable(view.error().text));
        return view->entry;
    }
};

QTEST_GUILESS_MAIN(TestCompanions)
#include "test_companions.moc"
