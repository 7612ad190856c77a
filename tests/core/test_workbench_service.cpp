// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/workbench.h"
#include "tests/support/sample_office.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date monday(2026, 3, 2);

struct Office : test::SampleOffice {
    using SampleOffice::SampleOffice;

    CaseFile record(const QString &login, const RecordRequest &request)
    {
        const Result<Recorded> done =
            cases::record(db, bureau.at(login, request.day), book, request);
        if (!done)
            qFatal("%s: %s", qPrintable(request.kind), qPrintable(done.error().text));
        return done->file;
    }
    CaseId newCase()
    {
        return record(u"officer1"_s,
                      {.kind = RegisterLead::kind,
                       .day = monday,
                       .content = {{"source"_L1, "patrol"_L1},
                                   {"description"_L1, u"占道经营"_s},
                                   {"place"_L1, u"示例路1号"_s},
                                   {"matter"_L1, "S-101"_L1},
                                   {"party"_L1, bureau.parties.value(u"shop"_s).toString()}}})
            .id;
    }
    CaseFile propose(CaseId id)
    {
        return record(u"officer1"_s,
                      {.caseId = id,
                       .kind = FileCase::kind,
                       .day = monday,
                       .content = {{"matter"_L1, "S-101"_L1},
                                   {"party"_L1, bureau.parties.value(u"shop"_s).toString()},
                                   {"officers"_L1, QJsonArray{"officer1"_L1, "officer2"_L1}},
                                   {"cause"_L1, u"占道经营案"_s},
                                   {"facts"_L1, u"现场发现"_s}}});
    }
    CaseFile answer(CaseId id, QLatin1StringView kind, int act, const QString &opinion)
    {
        return record(u"chief1"_s, {.caseId = id,
                                    .kind = kind,
                                    .day = monday,
                                    .content = {{"act"_L1, act}, {"opinion"_L1, opinion}}});
    }
    std::vector<Duty> duties(const QString &login, DutyGroup group, Date day = monday)
    {
        const auto found = workbench::duties(db, bureau.at(login, day), book, group);
        if (!found)
            qFatal("%s", qPrintable(found.error().text));
        return *found;
    }
    /// Duties in that case; -1 where the group does not concern them.
    int count(const QString &login, DutyGroup group, CaseId id, Date day = monday)
    {
        const auto load = workbench::workload(db, bureau.at(login, day), book);
        if (!load)
            qFatal("%s", qPrintable(load.error().text));
        const std::vector<Duty> all = duties(login, group, day);
        for (const auto &[one, number] : load->groups)
            if (one == group) {
                if (number != static_cast<int>(all.size()))
                    qFatal("the count is not that of the list");
                return static_cast<int>(std::count_if(
                    all.begin(), all.end(), [id](const Duty &duty) { return duty.id == id; }));
            }
        return -1;
    }
};

} // namespace

class TestWorkbenchService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void cleanupTestCase() { m_offices.clear(); }

    void aLimitIsDueOnItsDayAndOverdueAfterIt_data() { test::eachKind(); }
    void aLimitIsDueOnItsDayAndOverdueAfterIt();
    void aProposalWaitsForWhoMayApproveIt_data() { test::eachKind(); }
    void aProposalWaitsForWhoMayApproveIt();
    void whatComesBackIsForWhoProposedIt_data() { test::eachKind(); }
    void whatComesBackIsForWhoProposedIt();
    void aCaseIsTheirsWhoHandleIt_data() { test::eachKind(); }
    void aCaseIsTheirsWhoHandleIt();
    void anOfficerSeesTheOpenCasesTheyHandle_data() { test::eachKind(); }
    void anOfficerSeesTheOpenCasesTheyHandle();
    void aDocumentWaitsUntilItIsServed_data() { test::eachKind(); }
    void aDocumentWaitsUntilItIsServed();
    void aRecordedViewWaitsForWhoIsSaidToHoldIt_data() { test::eachKind(); }
    void aRecordedViewWaitsForWhoIsSaidToHoldIt();
    void whoTakesNoPartHasNoDuties();
    void aLessonSaysWhichListItIsAbout();
    void aDetectionWaitsForTheNextStep_data() { test::eachKind(); }
    void aDetectionWaitsForTheNextStep();

private:
    /// One bureau for all tests of a kind, each of which looks at its own case: to set one up costs
    /// many password hashes.
    Office &office(const QString &kind)
    {
        std::unique_ptr<Office> &one = m_offices[kind];
        if (!one)
            one = std::make_unique<Office>(kind);
        return *one;
    }

    std::map<QString, std::unique_ptr<Office>> m_offices;
};

void TestWorkbenchService::aLimitIsDueOnItsDayAndOverdueAfterIt()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const CaseId id = office.newCase();
    std::optional<Date> due;
    for (const Duty &duty : office.duties(u"officer1"_s, DutyGroup::Overdue, monday + Days(60)))
        if (duty.id == id)
            due = duty.due;
    QVERIFY(due);
    const QString login = u"officer1"_s;
    QCOMPARE(office.count(login, DutyGroup::DueSoon, id, *due - Days(4)), 0);
    QCOMPARE(office.count(login, DutyGroup::DueSoon, id, *due - Days(3)), 1);
    QCOMPARE(office.count(login, DutyGroup::DueSoon, id, *due - Days(1)), 1);
    QCOMPARE(office.count(login, DutyGroup::DueToday, id, *due), 1);
    QCOMPARE(office.count(login, DutyGroup::DueSoon, id, *due), 0);
    QCOMPARE(office.count(login, DutyGroup::Overdue, id, *due), 0);
    QCOMPARE(office.count(login, DutyGroup::Overdue, id, *due + Days(1)), 1);
    QCOMPARE(office.count(login, DutyGroup::DueToday, id, *due + Days(1)), 0);
    const auto days =
        workbench::limitDays(office.db, office.bureau.at(login, monday), office.book, *due, *due);
    VERIFY_RESULT(days);
    const auto onDay =
        workbench::limitsOn(office.db, office.bureau.at(login, monday), office.book, *due);
    VERIFY_RESULT(onDay);
    QCOMPARE(days->at(*due), static_cast<int>(onDay->size()));
    const auto today = std::find_if(onDay->begin(), onDay->end(),
                                    [id](const Duty &duty) { return duty.id == id; });
    QVERIFY(today != onDay->end());
    QCOMPARE(today->due, due);
    QCOMPARE(today->kind, QString(FileCase::kind));
    QVERIFY(!today->what.isEmpty() && !today->number.isEmpty() && !today->partyName.isEmpty());
    // A lead that nobody handles yet is the whole squad's, and no other squad's.
    QCOMPARE(office.count(u"officer2"_s, DutyGroup::DueToday, id, *due), 1);
    QCOMPARE(office.count(u"squadhead"_s, DutyGroup::DueToday, id, *due), 1);
    QCOMPARE(office.count(u"officer5"_s, DutyGroup::DueToday, id, *due), 0);
    QCOMPARE(office.count(u"legal1"_s, DutyGroup::DueToday, id, *due), 0);
    QCOMPARE(office.count(u"chief1"_s, DutyGroup::DueToday, id, *due), 0);
}

void TestWorkbenchService::aProposalWaitsForWhoMayApproveIt()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const CaseId id = office.newCase();
    QCOMPARE(office.count(u"chief1"_s, DutyGroup::Approvals, id), 0);
    office.propose(id);
    QCOMPARE(office.count(u"chief1"_s, DutyGroup::Approvals, id), 1);
    QCOMPARE(office.count(u"chief2"_s, DutyGroup::Approvals, id), 1);
    QCOMPARE(office.count(u"officer1"_s, DutyGroup::Approvals, id), -1);
    const std::vector<Duty> all = office.duties(u"chief1"_s, DutyGroup::Approvals);
    const auto waiting =
        std::find_if(all.begin(), all.end(), [id](const Duty &duty) { return duty.id == id; });
    QVERIFY(waiting != all.end());
    QCOMPARE(waiting->kind, QString(Approve::kind));
    QCOMPARE(waiting->what, actKind(FileCase::kind)->labelHere());
    QCOMPARE(waiting->since, monday);
    // The filing is not effective: what the lead lacks is what it proposes.
    QCOMPARE(waiting->cause, u"占道经营案"_s);
    QVERIFY(!waiting->partyName.isEmpty());
    office.answer(id, Approve::kind, 2, u"同意"_s);
    QCOMPARE(office.count(u"chief1"_s, DutyGroup::Approvals, id), 0);
}

void TestWorkbenchService::anOfficerSeesTheOpenCasesTheyHandle()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const CaseId id = office.newCase();
    QCOMPARE(office.count(u"officer2"_s, DutyGroup::OwnCases, id), 0);
    office.propose(id);
    office.answer(id, Approve::kind, 2, u"同意"_s);
    QCOMPARE(office.count(u"officer1"_s, DutyGroup::OwnCases, id), 1);
    QCOMPARE(office.count(u"officer2"_s, DutyGroup::OwnCases, id), 1);
    QCOMPARE(office.count(u"officer3"_s, DutyGroup::OwnCases, id), 0);
    QCOMPARE(office.count(u"squadhead"_s, DutyGroup::OwnCases, id), 0);
    QCOMPARE(office.count(u"chief1"_s, DutyGroup::OwnCases, id), -1);
    const std::vector<Duty> own = office.duties(u"officer1"_s, DutyGroup::OwnCases);
    const auto found =
        std::find_if(own.begin(), own.end(), [id](const Duty &duty) { return duty.id == id; });
    QVERIFY(found->due && *found->due > monday);
    QVERIFY(!found->what.isEmpty());
    QVERIFY(std::is_sorted(own.begin(), own.end(), [](const Duty &a, const Duty &b) {
        return a.due.value_or(Date(9999, 12, 31)) < b.due.value_or(Date(9999, 12, 31));
    }));
}

void TestWorkbenchService::whatComesBackIsForWhoProposedIt()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const CaseId id = office.newCase();
    office.propose(id);
    office.answer(id, ReturnAct::kind, 2, u"事实不清"_s);
    QCOMPARE(office.count(u"chief1"_s, DutyGroup::Approvals, id), 0);
    QCOMPARE(office.count(u"officer1"_s, DutyGroup::Returned, id), 1);
    QCOMPARE(office.count(u"officer2"_s, DutyGroup::Returned, id), 0);
    const std::vector<Duty> returned = office.duties(u"officer1"_s, DutyGroup::Returned);
    QCOMPARE(returned[0].id, id);
    QCOMPARE(returned[0].note, u"事实不清"_s);
    QCOMPARE(returned[0].kind, QString(FileCase::kind));
    office.propose(id);
    QCOMPARE(office.count(u"officer1"_s, DutyGroup::Returned, id), 0);
    QCOMPARE(office.count(u"chief1"_s, DutyGroup::Approvals, id), 1);
    // What the register keeps is what the acts say.
    const auto compared =
        cases::rebuild(office.db, office.bureau.at(u"admin"_s, monday), office.book, true);
    VERIFY_RESULT(compared);
    QVERIFY(compared->differing.isEmpty());
}

void TestWorkbenchService::aCaseIsTheirsWhoHandleIt()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const CaseId id = office.newCase();
    office.propose(id);
    office.answer(id, Approve::kind, 2, u"同意"_s);
    const Date later = monday + Days(200);
    QVERIFY(office.count(u"officer1"_s, DutyGroup::Overdue, id, later) > 0);
    QVERIFY(office.count(u"officer2"_s, DutyGroup::Overdue, id, later) > 0);
    QCOMPARE(office.count(u"officer3"_s, DutyGroup::Overdue, id, later), 0);
    QVERIFY(office.count(u"squadhead"_s, DutyGroup::Overdue, id, later) > 0);
}

void TestWorkbenchService::aDocumentWaitsUntilItIsServed()
{
    QFETCH(QString, kind);
    Office &office = this->office(kind);
    const CaseId id = office.newCase();
    office.propose(id);
    office.answer(id, Approve::kind, 2, u"同意"_s);
    const CaseFile ordered = office.record(
        u"officer1"_s, {.caseId = id,
                        .kind = OrderCorrection::kind,
                        .day = monday,
                        .content = {{"officers"_L1, QJsonArray{"officer1"_L1, "officer2"_L1}},
                                    {"requirement"_L1, u"清除占道物品"_s},
                                    {"correct_by"_L1, toIso(monday + Days(10))}}});
    const int order = ordered.lastSequence();
    QCOMPARE(office.count(u"officer1"_s, DutyGroup::ToServe, id), 1);
    QCOMPARE(office.count(u"officer3"_s, DutyGroup::ToServe, id), 0);
    QCOMPARE(office.count(u"legal1"_s, DutyGroup::ToServe, id), -1);
    const RecordRequest post{.caseId = id,
                             .kind = Serve::kind,
                             .day = monday,
                             .content = {{"document"_L1, order},
                                         {"method"_L1, "post"_L1},
                                         {"address_confirmed"_L1, true}}};
    office.record(u"officer1"_s, post);
    QCOMPARE(office.count(u"officer1"_s, DutyGroup::ToServe, id), 0);
    QCOMPARE(office.count(u"officer1"_s, DutyGroup::ToConfirm, id), 1);
    QCOMPARE(office.duties(u"officer1"_s, DutyGroup::ToConfirm).at(0).kind, QString(Serve::kind));
    office.record(u"officer1"_s, {.caseId = id,
                                  .kind = Serve::kind,
                                  .day = monday,
                                  .content = {{"document"_L1, order},
                                              {"method"_L1, "direct"_L1},
                                              {"recipient"_L1, u"某某"_s}}});
    QCOMPARE(office.count(u"officer1"_s, DutyGroup::ToConfirm, id), 0);
}

void TestWorkbenchService::whoTakesNoPartHasNoDuties()
{
    Office &office = this->office(u"sqlite"_s);
    office.propose(office.newCase());
    for (const QString &login : {u"admin"_s, u"watch1"_s, u"statist1"_s}) {
        const auto load =
            workbench::workload(office.db, office.bureau.at(login, monday), office.book);
        VERIFY_RESULT(load);
        QVERIFY2(load->groups.empty(), qPrintable(login));
        QVERIFY(office.duties(login, DutyGroup::Overdue, monday + Days(300)).empty());
    }
}

void TestWorkbenchService::aRecordedViewWaitsForWhoIsSaidToHoldIt()
{
    QFETCH(QString, kind);
    Office &at = office(kind);
    const CaseId id = at.newCase();
    const CaseFile proposed = at.propose(id);
    at.answer(id, Approve::kind, proposed.lastSequence(), u"同意立案"_s);
    QCOMPARE(at.count(u"chief2"_s, DutyGroup::Views, id), -1);
    const auto vote = [](const QString &leader) {
        return QJsonObject{{"leader"_L1, leader},
                           {"post"_L1, u"局领导"_s},
                           {"vote"_L1, "for"_L1},
                           {"view"_L1, u"同意"_s}};
    };
    const CaseFile discussed = at.record(
        u"chief1"_s, {.caseId = id,
                      .kind = Discuss::kind,
                      .day = monday,
                      .content = {{"topic"_L1, "other"_L1},
                                  {"leaders"_L1, QJsonArray{"chief1"_L1, "chief2"_L1}},
                                  {"votes"_L1, QJsonArray{vote(u"chief1"_s), vote(u"chief2"_s)}},
                                  {"views"_L1, u"一致同意继续调查。"_s}}});
    for (const QString &leader : {u"chief1"_s, u"chief2"_s}) {
        QCOMPARE(at.count(leader, DutyGroup::Views, id), 1);
        QCOMPARE(at.duties(leader, DutyGroup::Views).back().kind, QString(ConfirmView::kind));
    }
    QVERIFY(at.duties(u"officer1"_s, DutyGroup::Views).empty());
    at.record(u"chief2"_s,
              {.caseId = id,
               .kind = ConfirmView::kind,
               .day = monday,
               .content = {{"discussion"_L1, discussed.lastSequence()}, {"confirms"_L1, true}}});
    QCOMPARE(at.count(u"chief2"_s, DutyGroup::Views, id), -1);
    QCOMPARE(at.count(u"chief1"_s, DutyGroup::Views, id), 1);
}

void TestWorkbenchService::aDetectionWaitsForTheNextStep()
{
    QFETCH(QString, kind);
    Office &at = office(kind);
    const CaseId id =
        at.record(u"officer1"_s,
                  {.kind = OpenDetection::kind,
                   .day = monday,
                   .content = {{"means"_L1, "camera"_L1},
                               {"device"_L1, "K-001"_L1},
                               {"description"_L1, u"店外堆放桌椅"_s},
                               {"place"_L1, u"镜头路1号"_s},
                               {"matter"_L1, "S-101"_L1},
                               {"party"_L1, at.bureau.parties.value(u"shop"_s).toString()}}})
            .id;
    const auto act = [&](const QString &login, QLatin1StringView what, const QJsonObject &content) {
        at.record(login, {.caseId = id, .kind = what, .day = monday, .content = content});
    };
    /// What the account is asked to do about it; empty where nothing.
    const auto next = [&](const QString &login) {
        const std::vector<Duty> all = at.duties(login, DutyGroup::Detections);
        const auto found =
            std::find_if(all.begin(), all.end(), [id](const Duty &duty) { return duty.id == id; });
        return found == all.end() ? QString() : found->kind;
    };
    const QJsonObject seen{{"violation"_L1, true}, {"reason"_L1, u"画面清晰"_s}};
    QCOMPARE(next(u"officer1"_s), QString(ReviewDetection::kind));
    QCOMPARE(next(u"officer2"_s), QString(ReviewDetection::kind));
    QCOMPARE(next(u"chief1"_s), QString());
    act(u"officer1"_s, ReviewDetection::kind, seen);
    QCOMPARE(next(u"officer1"_s), QString()); // the second review is another person's
    QCOMPARE(next(u"officer2"_s), QString(ReviewDetection::kind));
    act(u"officer2"_s, ReviewDetection::kind, seen);
    QCOMPARE(next(u"officer1"_s), QString(RemindParty::kind));
    act(u"officer1"_s, RemindParty::kind,
        {{"way"_L1, "message"_L1},
         {"content"_L1, u"请收回店内"_s},
         {"correct_by"_L1, toIso(monday)}});
    QCOMPARE(next(u"officer1"_s), QString(CheckReminder::kind));
    QCOMPARE(at.count(u"officer1"_s, DutyGroup::Detections, id), 1);
    act(u"officer1"_s, CheckReminder::kind, {{"corrected"_L1, false}, {"found"_L1, u"未收回"_s}});
    QCOMPARE(next(u"officer1"_s), QString(TurnIntoLead::kind));
    act(u"officer1"_s, TurnIntoLead::kind, {{"reason"_L1, u"提醒后未改正"_s}});
    QCOMPARE(next(u"officer1"_s), QString());
    // Without one that waits there is no such group.
    QCOMPARE(at.count(u"officer1"_s, DutyGroup::Detections, id), -1);
}

void TestWorkbenchService::aLessonSaysWhichListItIsAbout()
{
    Office &at = office(u"sqlite"_s);
    const CaseId id =
        at.record(u"officer1"_s,
                  {.kind = SummaryDecide::kind,
                   .day = monday,
                   .content = {{"matter"_L1, "S-101"_L1},
                               {"party"_L1, at.bureau.parties.value(u"person"_s).toString()},
                               {"place"_L1, u"教训路1号"_s},
                               {"penalties"_L1, QJsonArray{QJsonObject{{"kind"_L1, "fine"_L1},
                                                                       {"amount"_L1, "200"_L1}}}},
                               {"facts"_L1, u"占道经营"_s},
                               {"basis"_L1, u"条例第十七条"_s},
                               {"officers"_L1, QJsonArray{"officer1"_L1, "officer2"_L1}},
                               {"certificates_shown"_L1, true},
                               {"defence_heard"_L1, true},
                               {"party_signed"_L1, true},
                               {"reconsideration_body"_L1, u"某市人民政府"_s}}})
            .id;
    const auto legal = [&](QLatin1StringView kind, Date day, const QJsonObject &content) {
        const CaseFile file =
            at.record(u"legal1"_s, {.caseId = id, .kind = kind, .day = day, .content = content});
        return file.lastSequence();
    };
    legal(Serve::kind, monday,
          {{"document"_L1, 1}, {"method"_L1, "direct"_L1}, {"recipient"_L1, u"当事人"_s}});
    const int asked = legal(RegisterReconsideration::kind, Date(2026, 3, 9),
                            {{"by"_L1, "party"_L1},
                             {"applied_on"_L1, "2026-03-09"_L1},
                             {"body"_L1, u"某市人民政府"_s},
                             {"request"_L1, u"请求撤销"_s}});
    legal(AcceptReconsideration::kind, Date(2026, 3, 10),
          {{"reconsideration"_L1, asked}, {"procedure"_L1, "ordinary"_L1}});
    legal(ReceiveReconsiderationDecision::kind, Date(2026, 4, 10),
          {{"reconsideration"_L1, asked},
           {"outcome"_L1, "revoked"_L1},
           {"decided_on"_L1, "2026-04-09"_L1}});
    const auto lessons = [&] {
        std::vector<Duty> mine = at.duties(u"legal1"_s, DutyGroup::Lessons, Date(2026, 4, 13));
        std::erase_if(mine, [id](const Duty &duty) { return duty.id != id; });
        return mine;
    };
    QCOMPARE(lessons().size(), 1U);
    QCOMPARE(lessons().front().kind, QString(DrawLesson::kind));
    QVERIFY(!lessons().front().lesson);
    for (const QLatin1StringView about : {"phrases"_L1, "benchmarks"_L1})
        legal(DrawLesson::kind, Date(2026, 4, 13),
              {{"about"_L1, about}, {"content"_L1, u"理由要写明"_s}});
    QCOMPARE(lessons().size(), 2U);
    QCOMPARE(lessons()[0].kind, QString(ApplyLesson::kind));
    QCOMPARE(lessons()[0].lesson, std::optional(LessonFor::Phrases));
    QCOMPARE(lessons()[1].lesson, std::optional(LessonFor::Benchmarks));
}

QTEST_GUILESS_MAIN(TestWorkbenchService)
#include "test_workbench_service.moc"
