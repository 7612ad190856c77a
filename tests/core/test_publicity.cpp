// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/exchange/table_reader.h"
#include "core/services/cases.h"
#include "core/services/document_templates.h"
#include "core/services/parties.h"
#include "core/services/publicity.h"
#include "core/services/publicity_fields.h"
#include "core/services/sample_bureau.h"
#include "core/storage/key_file.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <memory>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 5, 20);
const QString agencyCode = u"11320100000000000D"_s;

struct Office {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<test::Place> place;
    Database db;
    SampleBureau bureau{};
    Rulebook book{};
    std::optional<BureauKeys> keys{};

    static Office on(const QString &kind)
    {
        auto folder = std::make_unique<QTemporaryDir>();
        std::unique_ptr<test::Place> place;
        if (kind != u"sqlite")
            place = std::make_unique<test::Place>(kind);
        Database db = place ? place->create() : test::memory();
        const QString keyPath = folder->filePath(u"bureau.keys"_s);
        Result<SampleBureau> bureau = sample_bureau::create(
            db, u"Correct-Horse-9"_s, 1, *Moment::parse(u"2018-01-02T02:00:00.000Z"), keyPath);
        if (!bureau)
            qFatal("%s", qPrintable(bureau.error().text));
        Result<Rulebook> book = Rulebook::load(db);
        Result<BureauKeys> keys = key_file::read(keyPath, {});
        if (!book || !keys)
            qFatal("the bureau has no rules or keys");
        return {std::move(folder), std::move(place), std::move(db), *bureau, *book,
                std::move(*keys)};
    }

    Session as(const QString &login, Date day = today) const { return bureau.at(login, day); }

    Recorded record(CaseId id, const QString &kind, Date day, const QJsonObject &content,
                    const QString &login = u"officer1"_s)
    {
        const Result<Recorded> recorded = cases::record(
            db, as(login, day), book, {.caseId = id, .kind = kind, .day = day, .content = content});
        if (!recorded)
            qFatal("%s: %s", qPrintable(kind), qPrintable(recorded.error().text));
        return *recorded;
    }

    PartyId company(const QString &code)
    {
        const auto entered = parties::enter(db, as(u"officer1"_s), &*keys,
                                            {.kind = PartyKind::LegalPerson,
                                             .name = u"=某市\"示例\"<b>餐饮</b>有限公司"_s,
                                             .creditCode = code,
                                             .representative = u"钱六"_s});
        if (!entered)
            qFatal("%s", qPrintable(entered.error().text));
        return entered->party.id;
    }

    PartyId person(const QString &identity, const QString &name)
    {
        const auto entered = parties::enter(db, as(u"officer1"_s), &*keys,
                                            {.kind = PartyKind::NaturalPerson,
                                             .name = name,
                                             .address = u"某市江南路9号201室"_s,
                                             .identityNumber = identity});
        if (!entered)
            qFatal("%s", qPrintable(entered.error().text));
        return entered->party.id;
    }

    /// A warning and a fine of 1234.56 yuan against the party; the act of the decision.
    std::pair<CaseId, int> decided(PartyId party, const QString &where, Date day,
                                   const QString &facts)
    {
        const QJsonArray fine{QJsonObject{{u"kind"_s, u"warning"_s}},
                              QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, u"1234.56"_s}}};
        const CaseId id = record({}, RegisterLead::kind, day,
                                 {{u"source"_s, u"patrol"_s},
                                  {u"description"_s, u"占道经营"_s},
                                  {u"place"_s, where}})
                              .file.id;
        const auto approved = [&](const QString &kind, const QJsonObject &content) {
            const int act = record(id, kind, day, content).act.sequence;
            record(id, Approve::kind, day, {{u"act"_s, act}}, u"chief1"_s);
            return act;
        };
        approved(FileCase::kind, {{u"matter"_s, u"S-101"_s},
                                  {u"party"_s, party.toString()},
                                  {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                                  {u"cause"_s, u"擅自占用城市道路经营"_s},
                                  {u"facts"_s, u"巡查发现"_s}});
        record(id, ReportInvestigation::kind, day,
               {{u"facts"_s, u"笔录、照片相互印证"_s},
                {u"proposal"_s, u"penalise"_s},
                {u"penalties"_s, fine},
                {u"basis"_s, u"示例条例第十七条"_s},
                {u"discretion"_s, u"情节较轻"_s}});
        const int notice = record(id, Notify::kind, day,
                                  {{u"intends"_s, u"penalise"_s},
                                   {u"penalties"_s, fine},
                                   {u"facts"_s, u"占道经营"_s},
                                   {u"basis"_s, u"示例条例第十七条"_s},
                                   {u"hearing_offered"_s, false}})
                               .act.sequence;
        record(id, Serve::kind, day,
               {{u"document"_s, notice}, {u"method"_s, u"direct"_s}, {u"recipient"_s, u"孙七"_s}});
        record(id, Waive::kind, day, {{u"right"_s, u"statement"_s}, {u"in_writing"_s, true}});
        const int decision =
            approved(DecidePenalty::kind, {{u"penalties"_s, fine},
                                           {u"facts"_s, facts},
                                           {u"basis"_s, u"示例条例第十七条"_s},
                                           {u"reasons"_s, u"情节较轻"_s},
                                           {u"reconsideration_body"_s, u"某市人民政府"_s},
                                           {u"court"_s, u"某市第一区人民法院"_s},
                                           {u"payment_place"_s, u"某银行某市支行"_s},
                                           {u"social_impact"_s, true}});
        return {id, decision};
    }

    QJsonObject draft(CaseId id)
    {
        const auto content = publicity::draft(db, as(u"officer1"_s), book, &*keys, id);
        if (!content)
            qFatal("%s", qPrintable(content.error().text));
        return *content;
    }

    void approveText(CaseId id, const QJsonObject &content)
    {
        const int act = record(id, PreparePublication::kind, today, content).act.sequence;
        record(id, Approve::kind, today, {{u"act"_s, act}}, u"chief1"_s);
    }

    PublicityRows collect(const QString &login = u"legal1"_s)
    {
        const auto rows = publicity::collect(db, as(login), book, &*keys, Date(2026, 1, 1), today);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().text));
        return *rows;
    }

    void setAgencyCode()
    {
        const Result<> set = document_templates::changeLetterhead(
            db, as(u"admin"_s), Date(2018, 1, 2), Letterhead{.creditCode = agencyCode}.toJson(),
            u"letterhead"_s);
        if (!set)
            qFatal("%s", qPrintable(set.error().text));
    }
};

QString cell(const PublicityRow &row, QStringView value)
{
    const std::vector<PublicityField> &fields = publicity::fields();
    for (std::size_t at = 0; at < fields.size(); ++at)
        if (fields[at].value == value)
            return row.cells.at(static_cast<qsizetype>(at));
    return u"no such field"_s;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TestPublicity : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void anAmountIsExactInTenThousands_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("written");
        QTest::newRow("a fen") << qint64(1) << u"0.000001"_s;
        QTest::newRow("two thousand yuan") << qint64(200000) << u"0.200000"_s;
        QTest::newRow("odd") << qint64(123456789) << u"123.456789"_s;
        QTest::newRow("beyond a double") << qint64(9007199254740993) << u"9007199254.740993"_s;
    }
    void anAmountIsExactInTenThousands()
    {
        QFETCH(qint64, fen);
        QTEST(tenThousands(Money{fen}), "written");
    }

    void theFileHasThirtyFields()
    {
        QCOMPARE(publicity::fields().size(), std::size_t(30));
        QCOMPARE(publicity::fields().front().code, u"CF_XDR_MC"_s);
        QCOMPARE(publicity::fields().back().code, u"BZ"_s);
    }

    void namesNumbersAndHomesAreTakenOut()
    {
        const QString shown = redacted(
            u"王小明（身份证11010519491231002X，电话13800138000，住江南路9号）雇孙七占道经营，文号20260001"_s,
            {u"王小明"_s, u"孙七"_s}, {u"江南路9号"_s});
        QCOMPARE(shown, u"王某（身份证***，电话***，住***）雇孙某占道经营，文号20260001"_s);
        QCOMPARE(redacted(shown, {u"王小明"_s}, {}), shown);
    }

    void aDecisionIsHandedOutWhenItsTextIsApproved_data() { test::eachKind(); }
    void aDecisionIsHandedOutWhenItsTextIsApproved()
    {
        QFETCH(QString, kind);
        Office office = Office::on(kind);
        office.setAgencyCode();
        const auto [id, decision] =
            office.decided(office.company(u"91350211M000100Y46"_s), u"示例路1号"_s,
                           Date(2026, 5, 18), u"-孙七受雇占道经营，电话13900139000"_s);
        PublicityRows found = office.collect();
        QCOMPARE(found.rows.size(), std::size_t(0));
        QCOMPARE(found.missing.size(), std::size_t(1));
        QVERIFY(found.missing.front().text.contains(u"2026-05-27"_s));

        const QJsonObject draft = office.draft(id);
        QCOMPARE(draft.value(u"facts"_s).toString(), u"-孙某受雇占道经营，电话***"_s);
        QVERIFY(draft.value(u"credit"_s).toBool());
        office.approveText(id, draft);
        found = office.collect();
        QVERIFY2(found.problems.empty(),
                 found.problems.empty() ? "" : qPrintable(found.problems.front().text));
        QCOMPARE(found.rows.size(), std::size_t(1));
        const PublicityRow &row = found.rows.front();
        QCOMPARE(row.cells.size(), 30);
        QCOMPARE(cell(row, u"fine"), u"0.123456"_s);
        QCOMPARE(cell(row, u"penalty_kinds"), u"警告;罚款"_s);
        QCOMPARE(cell(row, u"decided_on"), u"2026/05/18"_s);
        QCOMPARE(cell(row, u"shown_until"), u"2027/05/18"_s);
        QCOMPARE(cell(row, u"representative"), u"钱六"_s);
        QCOMPARE(cell(row, u"agency_code"), agencyCode);

        // Changed by a remedy or withdrawn, it is in no file any more.
        const int shown =
            office
                .record(id, Publish::kind, today,
                        {{u"document"_s, decision}, {u"where"_s, u"网站"_s}, {u"redacted"_s, true}})
                .act.sequence;
        QCOMPARE(office.collect().rows.size(), std::size_t(1));
        office.record(id, WithdrawPublication::kind, today,
                      {{u"publication"_s, shown},
                       {u"changed_on"_s, u"2026-05-20"_s},
                       {u"reason"_s, u"更正"_s}});
        QCOMPARE(office.collect().rows.size(), std::size_t(0));
        QCOMPARE(office.collect().missing.size(), std::size_t(0));
    }

    void whatIsWrongIsSaidByCaseAndField_data() { test::eachKind(); }
    void whatIsWrongIsSaidByCaseAndField()
    {
        QFETCH(QString, kind);
        Office office = Office::on(kind);
        const CaseId id =
            office.decided(office.company({}), u"示例路2号"_s, Date(2026, 5, 18), u"占道经营"_s)
                .first;
        QJsonObject text = office.draft(id);
        text.insert(u"shown_name"_s, QString(201, u'某'));
        office.approveText(id, text);
        const PublicityRows found = office.collect();
        QCOMPARE(found.rows.size(), std::size_t(1));
        QVERIFY(found.rows.front().isFaulty);
        QCOMPARE(cell(found.rows.front(), u"party_name").size(), 201);
        QStringList fields;
        for (const PublicityProblem &one : found.problems) {
            fields << one.field;
            QCOMPARE(one.number, found.rows.front().number);
        }
        QCOMPARE(fields,
                 (QStringList{u"CF_XDR_MC"_s, u"CF_CFJGDM"_s, u"CF_SJLYDM"_s, u"CF_XDR_SHXYM"_s}));
    }

    void aMinorIsNotPublished_data() { test::eachKind(); }
    void aMinorIsNotPublished()
    {
        QFETCH(QString, kind);
        Office office = Office::on(kind);
        // Born on 2008-06-01: seventeen on the day of the decision.
        const CaseId young = office
                                 .decided(office.person(u"110105200806010013"_s, u"赵小八"_s),
                                          u"示例路3号"_s, Date(2026, 5, 18), u"赵小八占道经营"_s)
                                 .first;
        const auto refused = publicity::draft(office.db, office.as(u"officer1"_s), office.book,
                                              &*office.keys, young);
        QVERIFY(!refused);
        office.approveText(young, {{u"document"_s, 8},
                                   {u"shown_name"_s, u"赵小八"_s},
                                   {u"facts"_s, u"占道经营"_s},
                                   {u"basis"_s, u"示例条例第十七条"_s},
                                   {u"content"_s, u"警告"_s}});
        const PublicityRows found = office.collect();
        QCOMPARE(found.rows.size(), std::size_t(0));
        QCOMPARE(found.problems.size(), std::size_t(1));
    }

    void onlySomeRolesHandOut()
    {
        Office office = Office::on(u"sqlite"_s);
        for (const QString &login : {u"officer1"_s, u"admin"_s, u"watch1"_s})
            QVERIFY2(!publicity::collect(office.db, office.as(login), office.book, &*office.keys,
                                         Date(2026, 1, 1), today),
                     qPrintable(login));
        QVERIFY(publicity::collect(office.db, office.as(u"statist1"_s), office.book, &*office.keys,
                                   Date(2026, 1, 1), today));
    }

    void theFilesSayTheSame()
    {
        Office office = Office::on(u"sqlite"_s);
        office.setAgencyCode();
        const CaseId id = office
                              .decided(office.company(u"91350211M000100Y46"_s), u"示例路4号"_s,
                                       Date(2026, 5, 18), u"=1+1，<i>占道</i>&经营"_s)
                              .first;
        office.approveText(id, office.draft(id));
        const std::vector<PublicityRow> rows = office.collect().rows;
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"a.csv"_s);
        const QString xlsx = folder.filePath(u"a.xlsx"_s);
        const QString xml = folder.filePath(u"a.xml"_s);
        QCOMPARE(*publicity::writeFile(csv, PublicityFormat::Csv, rows), 1);
        QCOMPARE(*publicity::writeFile(xlsx, PublicityFormat::Xlsx, rows), 1);
        QCOMPARE(*publicity::writeFile(xml, PublicityFormat::Xml, rows), 1);
        QVERIFY(bytesOf(csv).contains("'=1+1"));
        QVERIFY(!bytesOf(csv).contains(",=1+1"));
        QXmlStreamReader reader(bytesOf(xml));
        QStringList names;
        QString facts;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement) {
                names << reader.name().toString();
                if (names.back() == u"CF_SY"_s)
                    facts = reader.readElementText();
            }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(names.size(), 32);
        QCOMPARE(facts, u"=1+1，<i>占道</i>&经营"_s);
    }

    void thePagesNeedNothingElse()
    {
        Office office = Office::on(u"sqlite"_s);
        office.setAgencyCode();
        std::vector<CaseId> ids;
        for (int i = 0; i < 2; ++i) {
            ids.push_back(office
                              .decided(i == 0 ? office.company(u"91350211M000100Y46"_s)
                                              : office.person(u"11010519491231002X"_s, u"周大九"_s),
                                       u"示例路%1号"_s.arg(5 + i), Date(2026, 5, 18),
                                       u"<script>alert(1)</script>{{agency}}占道经营"_s)
                              .first);
            office.approveText(ids.back(), office.draft(ids.back()));
        }
        QTemporaryDir top;
        const QString folder = top.filePath(u"公示"_s);
        const auto write = [&] {
            return publicity::writePages(folder, u"某市<城管>局"_s, today, office.collect().rows);
        };
        QCOMPARE(*write(), 2);
        const QDir pages(folder + u"/decisions"_s);
        QCOMPARE(pages.entryList({u"*.html"_s}).size(), 2);
        QByteArray all = bytesOf(folder + u"/index.html"_s);
        QCOMPARE(all.count("<tr data-year=\"2026\">"), 2);
        for (const QString &page : pages.entryList({u"*.html"_s})) {
            QVERIFY(all.contains("decisions/" + page.toUtf8()));
            all += bytesOf(pages.filePath(page));
        }
        QVERIFY(!all.contains("<script>alert"));
        QVERIFY(all.contains("&lt;script&gt;alert(1)&lt;/script&gt;{{agency}}"));
        QVERIFY(!all.contains("http://") && !all.contains("https://") && !all.contains("//cdn"));
        QVERIFY(!all.contains("11010519491231002X") && !all.contains("周大九"));
        QVERIFY(all.contains("周某"));
        QVERIFY(all.contains("某市&lt;城管&gt;局"));

        // What is withdrawn goes from the folder as well.
        const auto file = cases::open(office.db, office.as(u"officer1"_s), ids[1]);
        QVERIFY(file);
        const int shown = office
                              .record(ids[1], Publish::kind, today,
                                      {{u"document"_s, file->file.decision->act},
                                       {u"where"_s, u"网站"_s},
                                       {u"redacted"_s, true}})
                              .act.sequence;
        office.record(ids[1], WithdrawPublication::kind, today,
                      {{u"publication"_s, shown},
                       {u"changed_on"_s, u"2026-05-20"_s},
                       {u"reason"_s, u"更正"_s}});
        QCOMPARE(*write(), 1);
        QCOMPARE(pages.entryList({u"*.html"_s}).size(), 1);

        QFile other(top.filePath(u"mine.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        QVERIFY(!publicity::writePages(top.path(), u"局"_s, today, {}));
        QCOMPARE(QDir(top.path()).entryList({u"*.html"_s}).size(), 0);
    }

    void theListFollowsTheDecision_data() { test::eachKind(); }
    void theListFollowsTheDecision()
    {
        QFETCH(QString, kind);
        Office office = Office::on(kind);
        office.decided(office.company(u"91350211M000100Y46"_s), u"示例路7号"_s, Date(2026, 5, 18),
                       u"占道"_s);
        const auto stateOn = [&](Date day) {
            const auto found = publicity::lists(office.db, office.as(u"legal1"_s, day), office.book,
                                                Date(2026, 5, 1), day, {{}});
            if (!found || found->front().entries.size() != 1 || found->front().total != 1)
                qFatal("the list holds another number of decisions");
            return found->front().entries.front().publicity.state;
        };
        QCOMPARE(stateOn(Date(2026, 5, 27)), PublicityState::Due);
        QCOMPARE(stateOn(Date(2026, 5, 28)), PublicityState::Overdue);
        const auto none =
            publicity::lists(office.db, office.as(u"legal1"_s), office.book, Date(2026, 5, 1),
                             today, {{.states = {PublicityState::Published}}});
        QVERIFY(none && none->front().entries.empty());
    }
};

QTEST_GUILESS_MAIN(TestPublicity)
#include "test_publicity.moc"
