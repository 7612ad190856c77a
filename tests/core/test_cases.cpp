// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/cases.h"
#include "core/services/office.h"
#include "core/services/settings.h"
#include "core/storage/evidence_store.h"
#include "core/storage/ledger.h"
#include "core/storage/number_store.h"
#include "core/storage/verify.h"
#include "tests/support/sample_office.h"

#include <QTest>
#include <map>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date monday(2026, 3, 2);

/// A bureau on a database of the kind the test row names.
struct Office : test::SampleOffice {
    using SampleOffice::SampleOffice;

    RecordRequest lead() const
    {
        return {.kind = RegisterLead::kind,
                .day = monday,
                .content = {{"source"_L1, "patrol"_L1},
                            {"description"_L1, u"占道经营"_s},
                            {"place"_L1, u"示例路1号"_s},
                            {"informant"_L1, u"举报人甲"_s},
                            {"matter"_L1, "S-101"_L1},
                            {"party"_L1, bureau.parties.value(u"shop"_s).toString()}}};
    }
    Result<Recorded> record(const QString &login, const RecordRequest &request)
    {
        return cases::record(db, bureau.at(login, request.day), book, request);
    }
    CaseId newCase()
    {
        const Result<Recorded> opened = record(u"officer1"_s, lead());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        return opened->file.id;
    }
    RecordRequest filing(CaseId id) const
    {
        return {.caseId = id,
                .kind = FileCase::kind,
                .day = monday,
                .content = {{"matter"_L1, "S-101"_L1},
                            {"party"_L1, bureau.parties.value(u"shop"_s).toString()},
                            {"officers"_L1, QJsonArray{"officer1"_L1, "officer2"_L1}},
                            {"cause"_L1, u"占道经营案"_s},
                            {"facts"_L1, u"现场发现"_s}}};
    }
};

using Offices = std::map<QString, std::unique_ptr<Office>>;

/// One bureau for all tests of a kind that look at their own case only: to set one up costs many
/// password hashes.
Office &shared(Offices &offices, const QString &kind)
{
    std::unique_ptr<Office> &office = offices[kind];
    if (!office)
        office = std::make_unique<Office>(kind);
    return *office;
}

} // namespace

class TestCases : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }
    void cleanupTestCase() { m_offices.clear(); }

    void aProposalTakesEffectAndItsNumberWhenItIsApproved_data() { test::eachKind(); }
    void aProposalTakesEffectAndItsNumberWhenItIsApproved()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const CaseId id = office.newCase();
        const Result<Recorded> proposed = office.record(u"officer1"_s, office.filing(id));
        VERIFY_RESULT(proposed);
        QCOMPARE(proposed->act.documentNumber, QString());
        QCOMPARE(proposed->file.stage, Stage::Lead);

        const RecordRequest approval{
            .caseId = id, .kind = Approve::kind, .day = monday, .content = {{"act"_L1, 2}}};
        const Result<Recorded> own = office.record(u"officer1"_s, approval);
        QVERIFY(!own);
        QCOMPARE(own.error().rule, u"role"_s);
        const Result<Recorded> approved = office.record(u"chief1"_s, approval);
        VERIFY_RESULT(approved);
        QCOMPARE(approved->file.stage, Stage::Investigation);
        QVERIFY(approved->act.documentNumber.contains(u"立字〔2026〕"_s));
        VERIFY_RESULT(cases::findByNumber(office.db, office.bureau.at(u"officer1"_s, monday),
                                          approved->act.documentNumber));
    }

    void aSeriesIsFoundAgainAndItsRefusalRecorded_data() { test::eachKind(); }
    void aSeriesIsFoundAgainAndItsRefusalRecorded()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const Session officer = office.bureau.at(u"officer1"_s, monday);
        const std::vector<cases::SeriesStep> steps{{officer, office.lead()}};
        const Result<CaseFile> first = cases::recordSeries(office.db, office.book, steps);
        VERIFY_RESULT(first);
        const Result<CaseFile> again = cases::recordSeries(office.db, office.book, steps);
        VERIFY_RESULT(again);
        QCOMPARE(again->id, first->id);
        QCOMPARE(again->entries.size(), std::size_t(1));

        const auto refusals = [&] {
            const Result<std::vector<Act>> log =
                office::history(office.db, office.bureau.at(u"watch1"_s, monday), 0, 1000);
            int count = 0;
            for (const Act &act : log ? *log : std::vector<Act>())
                count += act.kind == "office.refused"_L1 ? 1 : 0;
            return count;
        };
        const int before = refusals();
        RecordRequest wrong = office.lead();
        wrong.content.insert(u"source"_s, u"nobody"_s);
        QVERIFY(!cases::recordSeries(office.db, office.book,
                                     std::vector<cases::SeriesStep>{{officer, wrong}}));
        QCOMPARE(refusals(), before + 1);
    }

    void aRehearsalWritesNothing_data() { test::eachKind(); }
    void aRehearsalWritesNothing()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const CaseId id = office.newCase();
        const Session officer = office.bureau.at(u"officer1"_s, monday);
        const Head before =
            *office.db.read([&]() -> Result<Head> { return ledger::head(office.db); });
        const Result<cases::Rehearsal> good =
            cases::rehearse(office.db, officer, office.book, office.filing(id));
        VERIFY_RESULT(good);
        QVERIFY(!good->refusal);
        QCOMPARE(good->lastSequence, 1);
        RecordRequest early = office.filing(id);
        early.day = Date(2026, 2, 27); // before the lead
        const Result<cases::Rehearsal> refused =
            cases::rehearse(office.db, officer, office.book, early);
        VERIFY_RESULT(refused);
        QVERIFY(refused->refusal && !refused->refusal->text.isEmpty());
        const Result<cases::Rehearsal> gone =
            cases::rehearse(office.db, officer, office.book, office.filing(CaseId::create()));
        QVERIFY(!gone);
        const Head after =
            *office.db.read([&]() -> Result<Head> { return ledger::head(office.db); });
        QCOMPARE(after.position, before.position);
        VERIFY_RESULT(office.record(u"officer1"_s, office.filing(id)));
    }

    void aLostAnswerIsLookedUpAndNotRecordedTwice_data() { test::eachKind(); }
    void aLostAnswerIsLookedUpAndNotRecordedTwice()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const RecordRequest request = office.lead();
        const Result<Recorded> first = office.record(u"officer1"_s, request);
        const Result<Recorded> again = office.record(u"officer1"_s, request);
        VERIFY_RESULT(first);
        VERIFY_RESULT(again);
        QCOMPARE(again->act.position, first->act.position);
        QCOMPARE(again->file.entries.size(), std::size_t(1));
        // The same key with anything else in it is no repetition.
        RecordRequest other = request;
        other.content.insert("place"_L1, u"示例路2号"_s);
        const Result<Recorded> conflict = office.record(u"officer1"_s, other);
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().kind, Error::Kind::Conflict);
        other = request;
        other.caseId = office.newCase();
        QVERIFY(!office.record(u"officer1"_s, other));
        // Officers named by their accounts are still those that were recorded by their keys.
        const RecordRequest filing = office.filing(first->file.id);
        VERIFY_RESULT(office.record(u"officer1"_s, filing));
        VERIFY_RESULT(office.record(u"officer1"_s, filing));
    }

    void whoDidNotSeeTheLastActIsToldWhatCameBetween_data() { test::eachKind(); }
    void whoDidNotSeeTheLastActIsToldWhatCameBetween()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const CaseId id = office.newCase();
        RecordRequest check{.caseId = id,
                            .kind = CheckLead::kind,
                            .day = monday,
                            .content = {{"officers"_L1, QJsonArray{"officer1"_L1, "officer2"_L1}},
                                        {"result"_L1, u"属实"_s},
                                        {"evidence_found"_L1, true},
                                        {"ours"_L1, true}},
                            .after = 1};
        VERIFY_RESULT(office.record(u"officer1"_s, check));
        check.id = ActId::create();
        const Result<Recorded> second = office.record(u"officer2"_s, check);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QVERIFY2(second.error().text.contains(u"队员1号"_s), qPrintable(second.error().text));
    }

    void anotherSquadsCaseIsNotFound_data() { test::eachKind(); }
    void anotherSquadsCaseIsNotFound()
    {
        QFETCH(QString, kind);
        Office office(kind);
        const CaseId id = office.newCase();
        const Session stranger = office.bureau.at(u"officer5"_s, monday);
        const auto opened = cases::open(office.db, stranger, id);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
        const Result<Recorded> recorded = office.record(u"officer5"_s, office.filing(id));
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().kind, Error::Kind::NotFound);
        const auto listed = cases::list(office.db, stranger, {});
        VERIFY_RESULT(listed);
        QVERIFY(listed->empty());
        // An administrator reads no case either.
        QVERIFY(!cases::open(office.db, office.bureau.at(u"admin"_s, monday), id));
    }

    void aRefusalLeavesNoTraceInTheCaseButInTheOffice_data() { test::eachKind(); }
    void aRefusalLeavesNoTraceInTheCaseButInTheOffice()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const CaseId id = office.newCase();
        RecordRequest alone = office.filing(id);
        alone.content.insert("officers"_L1, QJsonArray{"officer1"_L1});
        const Result<Recorded> recorded = office.record(u"officer1"_s, alone);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().rule, u"G13"_s);
        QVERIFY(!recorded.error().article.isEmpty());
        const Result<Act> last = office.db.read([&]() -> Result<Act> {
            if (ledger::acts(office.db, id).size() != 1)
                return notFound(u"the case has grown"_s);
            return ledger::acts(office.db, officeDossier).back();
        });
        VERIFY_RESULT(last);
        QCOMPARE(last->kind, u"office.refused"_s);
    }

    void anEntryThatIsMendedKeepsBothVersions_data() { test::eachKind(); }
    void anEntryThatIsMendedKeepsBothVersions()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const CaseId id = office.newCase();
        const Result<Recorded> mended = office.record(
            u"officer1"_s, {.caseId = id,
                            .kind = CorrectEntry::kind,
                            .day = monday,
                            .content = {{"act"_L1, 1},
                                        {"changes"_L1, QJsonObject{{"place"_L1, u"示例路2号"_s}}},
                                        {"reason"_L1, u"笔误"_s}}});
        VERIFY_RESULT(mended);
        QCOMPARE(mended->file.place, u"示例路2号"_s);
        const Result<Act> first =
            office.db.read([&]() -> Result<Act> { return ledger::acts(office.db, id).front(); });
        VERIFY_RESULT(first);
        QCOMPARE(first->content.value("place"_L1).toString(), u"示例路1号"_s);
    }

    void whatADecisionRestsOnCannotBeVoided_data() { test::eachKind(); }
    void whatADecisionRestsOnCannotBeVoided()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const CaseId id = office.newCase();
        VERIFY_RESULT(office.record(u"officer1"_s, office.filing(id)));
        VERIFY_RESULT(office.record(
            u"chief1"_s,
            {.caseId = id, .kind = Approve::kind, .day = monday, .content = {{"act"_L1, 2}}}));
        VERIFY_RESULT(office.record(u"officer1"_s, {.caseId = id,
                                                    .kind = ReportInvestigation::kind,
                                                    .day = monday,
                                                    .content = {{"facts"_L1, u"事实清楚"_s},
                                                                {"proposal"_L1, "no_penalty"_L1},
                                                                {"basis"_L1, u"依据"_s}}}));
        const Result<Recorded> voided =
            office.record(u"chief1"_s, {.caseId = id,
                                        .kind = VoidEntry::kind,
                                        .day = monday,
                                        .content = {{"act"_L1, 2}, {"reason"_L1, u"误立"_s}}});
        QVERIFY(!voided);
        QVERIFY2(voided.error().text.contains(u"rests on it"_s), qPrintable(voided.error().text));
    }

    void evidenceNamesAFileThatWasTakenIn_data() { test::eachKind(); }
    void evidenceNamesAFileThatWasTakenIn()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const CaseId id = office.newCase();
        VERIFY_RESULT(office.record(u"officer1"_s, office.filing(id)));
        VERIFY_RESULT(office.record(
            u"chief1"_s,
            {.caseId = id, .kind = Approve::kind, .day = monday, .content = {{"act"_L1, 2}}}));
        const auto withFile = [&](const QString &hash) {
            return office.record(u"officer1"_s,
                                 {.caseId = id,
                                  .kind = AddEvidence::kind,
                                  .day = monday,
                                  .content = {{"kind_of_evidence"_L1, "audiovisual"_L1},
                                              {"name"_L1, u"现场照片"_s},
                                              {"purpose"_L1, u"证明占道经营"_s},
                                              {"source"_L1, u"执法记录仪"_s},
                                              {"file"_L1, hash}}});
        };
        const QString hash = crypto::sha256Hex(id.toString().toUtf8());
        for (const QString &none : {u"photo.jpg"_s, hash.first(63), hash.first(63) + u'g'}) {
            const Result<Recorded> refused = withFile(none);
            QVERIFY(!refused);
            QVERIFY2(refused.error().text.contains(u"64"_s), qPrintable(refused.error().text));
        }
        const Result<Recorded> unknown = withFile(hash);
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().text.contains(hash), qPrintable(unknown.error().text));

        VERIFY_RESULT(office.db.transact([&]() {
            return evidence_store::record(office.db, {.id = EvidenceId::create(),
                                                      .file = {hash, 3, u"image/jpeg"_s},
                                                      .originalName = u"photo.jpg"_s,
                                                      .takenInAt = Moment::now(),
                                                      .account = u"officer1"_s});
        }));
        const Result<Recorded> known = withFile(hash.toUpper());
        VERIFY_RESULT(known);
        QCOMPARE(known->act.content.value("file"_L1).toString(), hash);

        const QJsonObject changes{{"file"_L1, crypto::sha256Hex("another")}};
        QVERIFY(!office.record(u"officer1"_s, {.caseId = id,
                                               .kind = CorrectEntry::kind,
                                               .day = monday,
                                               .content = {{"act"_L1, known->act.sequence},
                                                           {"changes"_L1, changes},
                                                           {"reason"_L1, u"笔误"_s}}}));
    }

    void aVoidedDocumentsNumberStaysVoid_data() { test::eachKind(); }
    void aVoidedDocumentsNumberStaysVoid()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const CaseId id = office.newCase();
        const RecordRequest order{
            .caseId = id,
            .kind = OrderCorrection::kind,
            .day = monday,
            .content = {{"requirement"_L1, u"清除"_s},
                        {"correct_by"_L1, "2026-03-05"_L1},
                        {"officers"_L1, QJsonArray{"officer1"_L1, "officer2"_L1}}}};
        const Result<Recorded> first = office.record(u"officer1"_s, order);
        VERIFY_RESULT(first);
        VERIFY_RESULT(
            office.record(u"officer1"_s, {.caseId = id,
                                          .kind = VoidEntry::kind,
                                          .day = monday,
                                          .content = {{"act"_L1, 2}, {"reason"_L1, u"误发"_s}}}));
        RecordRequest second = order;
        second.id = ActId::create();
        const Result<Recorded> next = office.record(u"officer1"_s, second);
        VERIFY_RESULT(next);
        QVERIFY(next->act.documentNumber != first->act.documentNumber);
        const Result<IssuedNumber> number = office.db.read([&]() -> Result<IssuedNumber> {
            const auto found = number_store::find(office.db, first->act.documentNumber);
            return found ? Result<IssuedNumber>(*found) : Result<IssuedNumber>(notFound({}));
        });
        VERIFY_RESULT(number);
        QCOMPARE(number->voidedReason, std::optional(u"误发"_s));
    }

    void anActOfALaterVersionIsKeptAndShown_data() { test::eachKind(); }
    void anActOfALaterVersionIsKeptAndShown()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const CaseId id = office.newCase();
        const Result<Act> appended = office.db.transact([&]() -> Result<Act> {
            Act act;
            act.id = ActId::create();
            act.dossier = id;
            act.kind = u"measure_noise"_s;
            act.day = monday;
            act.recordedAt = Moment::now();
            act.account = u"officer1"_s;
            act.content = {{"decibel"_L1, 71}};
            return ledger::append(office.db, act, {}, 2);
        });
        VERIFY_RESULT(appended);
        VERIFY_RESULT(office.record(u"officer1"_s, office.filing(id)));
        const auto opened = cases::open(office.db, office.bureau.at(u"officer1"_s, monday), id);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->file.entries.size(), std::size_t(3));
        QCOMPARE(opened->file.entries[1].state, EntryState::Unreadable);
        QCOMPARE(opened->file.entries[1].act.content.value("decibel"_L1).toInt(), 71);
    }

    void aCaseIsFoundByTwoCharacters_data() { test::eachKind(); }
    void aCaseIsFoundByTwoCharacters()
    {
        QFETCH(QString, kind);
        Office office(kind);
        const CaseId id = office.newCase();
        const Session who = office.bureau.at(u"officer1"_s, monday);
        for (const QString &words :
             {u"占道"_s, u"示例水果"_s, u"水果 示例路"_s, u"S-101"_s, u"案源〔2026"_s}) {
            const auto found = cases::list(office.db, who, {.text = words});
            VERIFY_RESULT(found);
            QVERIFY2(found->size() == 1 && found->front().row.id == id, qPrintable(words));
        }
        for (const QString &words : {u"道占"_s, u"占道 不在"_s, u"%"_s, u"\" OR 1=1"_s}) {
            const auto found = cases::list(office.db, who, {.text = words});
            VERIFY_RESULT(found);
            QVERIFY2(found->empty(), qPrintable(words));
        }
    }

    void rowsRebuiltFromTheActsAreTheRowsStored_data() { test::eachKind(); }
    void rowsRebuiltFromTheActsAreTheRowsStored()
    {
        QFETCH(QString, kind);
        Office office(kind);
        const CaseId id = office.newCase();
        office.newCase();
        VERIFY_RESULT(office.record(u"officer1"_s, office.filing(id)));
        const Session admin = office.bureau.at(u"admin"_s, monday);
        const auto compared = cases::rebuild(office.db, admin, office.book, true);
        VERIFY_RESULT(compared);
        QCOMPARE(compared->cases, qint64(2));
        QCOMPARE(compared->differing, QStringList());
        // A row that somebody changed behind the program's back is named, and mended by rebuilding.
        VERIFY_RESULT(office.db.transact([&]() -> Result<> {
            execute(office.db, u"UPDATE register_case SET fine = 77 WHERE id = ?"_s,
                    {id.toString()});
            return {};
        }));
        const auto changed = cases::rebuild(office.db, admin, office.book, true);
        VERIFY_RESULT(changed);
        QCOMPARE(changed->differing.size(), 1);
        VERIFY_RESULT(cases::rebuild(office.db, admin, office.book, false));
        const auto mended = cases::rebuild(office.db, admin, office.book, true);
        VERIFY_RESULT(mended);
        QCOMPARE(mended->differing, QStringList());
    }

    void loadedHolidaysMoveTheLimitsThatTouchThem_data() { test::eachKind(); }
    void loadedHolidaysMoveTheLimitsThatTouchThem()
    {
        QFETCH(QString, kind);
        Office office(kind);
        office.newCase();
        // Fifteen working days: 29 to 31 December, and twelve in January, of which the fifteenth is
        // the 18th where every Friday and Monday is worked, and the 19th by the table below.
        const Date december(2026, 12, 28);
        RecordRequest late = office.lead();
        late.day = december;
        const Result<Recorded> opened = office.record(u"officer1"_s, late);
        VERIFY_RESULT(opened);
        const auto due = [&] {
            const auto listed = office.db.read([&]() -> Result<QString> {
                const auto found = register_store::find(office.db, opened->file.id);
                return found && found->row.nextDue ? toIso(*found->row.nextDue) : QString();
            });
            return listed ? *listed : listed.error().text;
        };
        QCOMPARE(due(), u"2027-01-18"_s);

        const Session admin = office.bureau.at(u"admin"_s, december);
        const QByteArray table = R"({"years": [{"year": 2027, "notices": ["made up for this test"],
            "notice_verified": false, "holidays": [{"name": "元旦", "name_en": "New Year",
            "from": "2027-01-01", "to": "2027-01-04"}], "working_days": ["2027-01-09"]}]})";
        QVERIFY(!settings::loadHolidays(office.db, admin, table, u"2027.json"_s,
                                        [](qint64, qint64) { return false; }));
        QCOMPARE(due(), u"2027-01-18"_s);
        const auto loaded = settings::loadHolidays(office.db, admin, table, u"2027.json"_s);
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->cases, qint64(1));
        QCOMPARE(due(), u"2027-01-19"_s);
        const Result<Rulebook> now = Rulebook::load(office.db);
        VERIFY_RESULT(now);
        const auto compared = cases::rebuild(office.db, admin, *now, true);
        VERIFY_RESULT(compared);
        QCOMPARE(compared->differing, QStringList());
    }

    void personalDataStandsOutsideTheChain_data() { test::eachKind(); }
    void personalDataStandsOutsideTheChain()
    {
        QFETCH(QString, kind);
        Office &office = shared(m_offices, kind);
        const CaseId id = office.newCase();
        const Result<bool> erased = office.db.transact([&]() -> Result<bool> {
            return ledger::erasePersonal(office.db, ledger::acts(office.db, id).front().id);
        });
        VERIFY_RESULT(erased);
        QVERIFY(*erased);
        const auto report = verify(office.db);
        VERIFY_RESULT(report);
        QVERIFY(report->isSound());
        const auto opened = cases::open(office.db, office.bureau.at(u"officer1"_s, monday), id);
        VERIFY_RESULT(opened);
        QVERIFY(opened->file.entries.front().act.personalErased);
        QVERIFY(!opened->file.entries.front().act.content.contains("informant"_L1));
    }

private:
    Offices m_offices;
};

QTEST_GUILESS_MAIN(TestCases)
#include "test_cases.moc"
