// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/base/pinyin.h"
#include "core/services/field_order.h"
#include "core/services/form_comparison.h"
#include "core/services/sample_bureau.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date monday(2026, 3, 2);
using State = FieldComparison::State;

const FieldComparison &of(const std::vector<FieldComparison> &fields, const QString &name)
{
    for (const FieldComparison &field : fields)
        if (field.field == name)
            return field;
    qFatal("There is no field %s.", qPrintable(name));
}

} // namespace

class TestFormComparison : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        const Result<SampleBureau> made = sample_bureau::create(
            m_db, u"Correct-Horse-9"_s, 2, *Moment::parse(u"2026-01-02T02:00:00.000Z"));
        VERIFY_RESULT(made);
        m_bureau = *made;
        const Result<Rulebook> book = Rulebook::load(m_db);
        VERIFY_RESULT(book);
        m_book = *book;
        m_case = record({}, u"officer1"_s, RegisterLead::kind,
                        {{u"source"_s, u"patrol"_s},
                         {u"description"_s, u"占道经营"_s},
                         {u"place"_s, u"示例路1号"_s}});
    }

    void twoCorrectionsOfOneEntryAreComparedFieldByField()
    {
        const FormFacts before = facts(CorrectEntry::kind);
        record(
            m_case, u"officer2"_s, CorrectEntry::kind,
            {{u"act"_s, 1},
             {u"changes"_s, QJsonObject{{u"place"_s, u"示例路2号"_s}, {u"source"_s, u"report"_s}}},
             {u"reason"_s, u"写错"_s}});
        const QJsonObject typed{{u"act"_s, 1},
                                {u"changes"_s, QJsonObject{{u"place"_s, u"示例路3号"_s},
                                                           {u"description"_s, u"流动摊贩"_s}}}};
        const std::vector<FieldComparison> fields =
            compareForm(before, facts(CorrectEntry::kind), *actKind(CorrectEntry::kind), typed);
        const FieldComparison &place = of(fields, u"place"_s);
        QCOMPARE(place.before, u"示例路1号"_s);
        QCOMPARE(place.theirs, u"示例路2号"_s);
        QCOMPARE(place.mine, u"示例路3号"_s);
        QVERIFY(place.state == State::Both);
        // Not to change it is to leave what the case says.
        QCOMPARE(place.take, QJsonValue(u"示例路1号"_s));
        QVERIFY(of(fields, u"source"_s).state == State::Theirs);
        QVERIFY(of(fields, u"description"_s).state == State::Mine);
        QVERIFY(std::none_of(fields.begin(), fields.end(), [](const FieldComparison &field) {
            return field.field == "informant"_L1;
        }));
    }

    void whatTheCaseSaysNowIsComparedWithWhatIsTyped()
    {
        const FormFacts before = facts(CheckLead::kind);
        record(m_case, u"officer2"_s, CheckLead::kind,
               {{u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                {u"result"_s, u"查无实据"_s},
                {u"evidence_found"_s, false},
                {u"ours"_s, true}});
        const std::vector<FieldComparison> fields =
            compareForm(before, facts(CheckLead::kind), *actKind(CheckLead::kind),
                        {{u"result"_s, u"查证属实"_s}, {u"ours"_s, true}});
        const FieldComparison &result = of(fields, u"result"_s);
        QCOMPARE(result.before, QString());
        QCOMPARE(result.theirs, u"查无实据"_s);
        QCOMPARE(result.mine, u"查证属实"_s);
        QCOMPARE(result.take, QJsonValue(u"查无实据"_s));
        QVERIFY(result.state == State::Both);
        QVERIFY(of(fields, u"ours"_s).state == State::Agreeing);
        QVERIFY(of(fields, u"officers"_s).state == State::Theirs);
    }

    void whoAndWhatAndWhereComeBeforeTheRest()
    {
        QStringList names;
        for (const FieldInfo *field : inThoughtOrder(*actKind(RegisterLead::kind)))
            names << field->name;
        QCOMPARE(names.first(5),
                 (QStringList{u"source"_s, u"party"_s, u"matter"_s, u"place"_s, u"occurred_on"_s}));
        QCOMPARE(names.size(), static_cast<qsizetype>(actKind(RegisterLead::kind)->fields.size()));
    }

    void namesAreReadAsSurnamesAre()
    {
        QStringList names{u"曾伟"_s, u"单雄信"_s, u"安康"_s, u"仇英"_s, u"陈明"_s, u"周强"_s};
        std::sort(names.begin(), names.end(), nameReadsBefore);
        QCOMPARE(names,
                 (QStringList{u"安康"_s, u"陈明"_s, u"仇英"_s, u"单雄信"_s, u"曾伟"_s, u"周强"_s}));
        QCOMPARE(pinyinKeys(u"单雄信"), u"dxx sxx"_s);
        QCOMPARE(pinyinKeys(u"曾伟"), u"cw zw"_s);
        QCOMPARE(pinyinKeys(u"陈明"), u"cm"_s);
        QVERIFY(readsBefore(u"处罚"_s, u"调查"_s) && !readsBefore(u"调查"_s, u"处罚"_s));
    }

private:
    FormFacts facts(const QString &kind)
    {
        auto read =
            case_desk::formFacts(m_db, m_bureau.at(u"officer1"_s, monday), m_book, m_case, kind);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *std::move(read);
    }
    CaseId record(CaseId id, const QString &login, const QString &kind, const QJsonObject &content)
    {
        RecordRequest request;
        request.caseId = id;
        request.kind = kind;
        request.day = monday;
        request.content = content;
        const Result<Recorded> done =
            cases::record(m_db, m_bureau.at(login, monday), m_book, request);
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return done->file.id;
    }

    Database m_db = test::memory();
    SampleBureau m_bureau{};
    Rulebook m_book = *Rulebook::load(test::memory());
    CaseId m_case{};
};

QTEST_GUILESS_MAIN(TestFormComparison)
#include "test_form_comparison.moc"
