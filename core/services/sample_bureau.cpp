// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample_bureau.h"

#include "core/services/accounts.h"
#include "core/services/bureau.h"
#include "core/services/discretion_lists.h"
#include "core/services/matters.h"
#include "core/services/organisation.h"
#include "core/services/parties.h"

#include <QDir>
#include <QTemporaryFile>

namespace anjuan {

using namespace Qt::StringLiterals;

Session SampleBureau::at(const QString &login, Date day) const
{
    const qint64 days = (day - Date(1970, 1, 1)).days();
    return atMoment(sessions.value(login),
                    {(days * 24 + 4) * 3'600'000}); // noon in China is four o'clock UTC
}

namespace sample_bureau {

namespace {

struct Person {
    QString login;
    QString name;
    Role role;
    bool squad = false;
    bool certified = true;
    bool auxiliary = false;
    std::optional<Date> qualifiedOn{};
    std::optional<Date> reviewerSince{};
    Date certificateEnds{2035, 12, 31};
};

std::vector<Person> leadingPeople()
{
    return {
        {u"squadhead"_s, u"中队长甲"_s, Role::SquadLeader, true},
        {u"lapsed"_s,
         u"队员丁"_s,
         Role::SquadOfficer,
         true,
         true,
         false,
         {},
         {},
         Date(2024, 12, 31)},
        {{}, u"辅助人员戊"_s, Role::SquadOfficer, true, false, true},
        {u"legal1"_s, u"法制员甲"_s, Role::LegalOfficer, false, true, false, Date(2017, 3, 1),
         Date(2019, 1, 1)},
        {u"legal2"_s, u"法制员乙"_s, Role::LegalOfficer, false, true, false, {}, Date(2020, 6, 1)},
        {u"legal3"_s, u"法制员丙"_s, Role::LegalOfficer, false, true, false, Date(2018, 4, 1),
         Date(2019, 1, 1)},
        {u"chief1"_s, u"负责人甲"_s, Role::BureauLeader},
        {u"chief2"_s, u"负责人乙"_s, Role::BureauLeader},
        {u"archive1"_s, u"档案员"_s, Role::Archivist, false, false},
        {u"statist1"_s, u"统计员"_s, Role::Statistician, false, false},
        {u"watch1"_s, u"监督员"_s, Role::ReadOnlySupervisor, false, false},
    };
}

/// Makes the parts one after the other; the first that is refused stops it.
class Maker {
public:
    Maker(Database &db, const QString &password, Moment now, const QString &keyPath)
        : m_db(db), m_password(password), m_now(now), m_keyPath(keyPath)
    {
    }

    Result<SampleBureau> make(int squads)
    {
        const Result<BureauKeys> keys = bureau::init(m_db,
                                                     {.name = u"示例市城市管理局"_s,
                                                      .agencyWord = u"示例城管"_s,
                                                      .since = Date(2018, 1, 1),
                                                      .administratorLogin = u"admin"_s,
                                                      .administratorPassword = m_password,
                                                      .settings = {},
                                                      .keyPath = m_keyPath},
                                                     m_now);
        if (!keys)
            return keys.error();
        const Result<Session> admin = accounts::logIn(m_db, u"admin"_s, m_password, m_now);
        if (!admin)
            return admin.error();
        m_bureau.sessions.insert(u"admin"_s, *admin);
        m_root = admin->actor.unit;
        for (int squad = 1; squad <= squads; ++squad)
            if (const Result<> done = addSquad(squad); !done)
                return done.error();
        for (const Person &person : leadingPeople())
            if (const Result<> done = addPerson(person, person.squad ? m_firstSquad : m_root);
                !done)
                return done.error();
        if (const Result<> done = addMatters(); !done)
            return done.error();
        if (const Result<> done = addParties(); !done)
            return done.error();
        return m_bureau;
    }

private:
    const Session &admin() { return m_bureau.sessions[u"admin"_s]; }

    Result<> addSquad(int number)
    {
        const Result<UnitId> unit = organisation::createUnit(m_db, admin(),
                                                             {.id = {},
                                                              .parent = m_root,
                                                              .kind = UnitKind::Squad,
                                                              .name = u"第%1中队"_s.arg(number),
                                                              .validFrom = Date(2018, 1, 1),
                                                              .validTo = {}});
        if (!unit)
            return unit.error();
        if (number == 1)
            m_firstSquad = *unit;
        m_bureau.squads << unit->toString();
        for (int place = 1; place <= 4; ++place) {
            const int index = (number - 1) * 4 + place;
            if (const Result<> done = addPerson(
                    {u"officer%1"_s.arg(index), u"队员%1号"_s.arg(index), Role::SquadOfficer, true},
                    *unit);
                !done)
                return done;
        }
        return {};
    }

    Result<> addPerson(const Person &person, UnitId unit)
    {
        Officer officer{.id = {},
                        .name = person.name,
                        .unit = unit,
                        .certificates = {},
                        .legalQualificationNumber = {},
                        .legalQualificationOn = person.qualifiedOn,
                        .reviewerSince = person.reviewerSince,
                        .auxiliary = person.auxiliary,
                        .leftOn = {}};
        if (person.qualifiedOn)
            officer.legalQualificationNumber =
                u"A2017%1"_s.arg(++m_certificates, 8, 10, QChar(u'0'));
        if (person.certified && !person.auxiliary)
            officer.certificates << Certificate{u"SL%1"_s.arg(++m_certificates, 8, 10, QChar(u'0')),
                                                Date(2018, 1, 1),
                                                person.certificateEnds,
                                                {}};
        const Result<OfficerId> added = organisation::addOfficer(m_db, admin(), officer);
        if (!added)
            return added.error();
        if (person.auxiliary)
            return {}; // has no account: it may take no part in cases
        const Result<QString> once = accounts::createAccount(
            m_db, admin(),
            {.login = person.login, .roles = {person.role}, .unit = unit, .officer = *added});
        if (!once)
            return once.error();
        const Result<Session> first = accounts::logIn(m_db, person.login, *once, m_now);
        if (!first)
            return first.error();
        const Result<Session> own = accounts::changePassword(m_db, *first, *once, m_password);
        if (!own)
            return own.error();
        m_bureau.sessions.insert(person.login, *own);
        return {};
    }

    /// The list goes the way every list goes: as a file.
    Result<> addMatters()
    {
        const QString list =
            u"事项编码,事项名称,处罚依据,处罚种类,罚款下限,罚款上限,生效日期,失效日期\n"
            "S-101,擅自占用城市道路摆摊经营,示例依据,警告、罚款,200,2000,2018-01-01,\n"
            "S-102,未按规定处置建筑垃圾,示例依据,警告、罚款,5000,50000,2018-01-01,\n"
            "S-103,擅自设置户外广告设施,示例依据,警告、罚款,1000,10000,2018-01-01,2024-01-01\n"
            "S-104,未按规定分类投放生活垃圾,示例依据,警告、罚款,100,1000,2026-01-01,\n"
            "S-105,未取得许可从事燃气经营,示例依据,"
            "警告、罚款、没收违法所得、没收非法财物、责令停产停业,500,"
            "50000,2018-01-01,\n"_s;
        QTemporaryFile file(QDir::tempPath() + u"/anjuan-XXXXXX.csv"_s);
        if (!file.open() || file.write(list.toUtf8()) < 0 || !file.flush())
            return refused(file.errorString());
        const Result<MatterImport> imported = matters::import(
            m_db, m_bureau.sessions[u"legal1"_s], file.fileName(), {.batch = u"示例"_s});
        if (!imported)
            return imported.error();
        return imported->isGood() ? Result<>() : refused(imported->errors.front().text);
    }

    Result<> addParties()
    {
        const auto enter = [&](const QString &word, PartyKind kind, const QString &name,
                               const QString &shop) -> Result<> {
            const Result<RegisteredParty> entered =
                parties::enter(m_db, m_bureau.sessions[u"officer1"_s], nullptr,
                               {.kind = kind, .name = name, .shop = shop});
            if (!entered)
                return entered.error();
            m_bureau.parties.insert(word, entered->party.id);
            return {};
        };
        if (const Result<> done = enter(u"person"_s, PartyKind::NaturalPerson, u"当事人甲"_s, {});
            !done)
            return done;
        if (const Result<> done =
                enter(u"shop"_s, PartyKind::SoleTrader, u"经营者乙"_s, u"示例水果店"_s);
            !done)
            return done;
        return enter(u"company"_s, PartyKind::LegalPerson, u"示例建筑工程有限公司"_s, {});
    }

    Database &m_db;
    QString m_password;
    Moment m_now;
    QString m_keyPath;
    SampleBureau m_bureau;
    UnitId m_root{};
    UnitId m_firstSquad{};
    int m_certificates = 0;
};

} // namespace

Result<SampleBureau> create(Database &db, const QString &password, int squads, Moment now,
                            const QString &keyPath)
{
    return Maker(db, password, now, keyPath).make(squads);
}

namespace {

/// Lists go the way every list goes: as a file.
struct ListFile {
    QTemporaryFile file{QDir::tempPath() + u"/anjuan-XXXXXX.csv"_s};

    explicit ListFile(const QString &text)
    {
        isWritten = file.open() && file.write(text.toUtf8()) >= 0 && file.flush();
    }
    bool isWritten = false;
};

} // namespace

Result<> addDiscretion(Database &db, const SampleBureau &bureau)
{
    const ListFile matter(u"事项编码,事项名称,处罚依据,处罚种类,罚款下限,罚款上限,生效日期\n"
                          "S-106,占道堆放物品,示例依据,警告、罚款,500,5000,2018-01-01\n"
                          "S-107,擅自张贴宣传品,示例依据,警告、罚款,100,1000,2018-01-01\n"_s);
    const ListFile benchmark(
        u"事项编码,违法行为,裁量阶次,适用条件,罚款下限,罚款上限,计罚单位,法定幅度\n"
        "S-106,占道堆放物品,从轻,3处以下,500,2000,元,处五百元以上五千元以下罚款\n"
        "S-106,占道堆放物品,一般,3处以上6处以下,2000,3500,元,处五百元以上五千元以下罚款\n"
        "S-106,占道堆放物品,从重,6处以上,3500,5000,元,处五百元以上五千元以下罚款\n"
        "S-107,擅自张贴宣传品,一般,5处以下,100,500,元,处一百元以上一千元以下罚款\n"
        "S-107,擅自张贴宣传品,从重,5处以上,500,1000,元,处一百元以上一千元以下罚款\n"_s);
    const ListFile exemption(u"事项编码,事项名称,适用条件,类别\n"
                             "S-106,占道堆放物品,占用面积不超过5平方米；在责令期限内改正,首违\n"_s);
    if (!matter.isWritten || !benchmark.isWritten || !exemption.isWritten)
        return refused(matter.file.errorString());
    const Session legal = bureau.sessions.value(u"legal1"_s);
    const auto matters = matters::import(db, legal, matter.file.fileName(), {.batch = u"示例二"_s});
    if (!matters)
        return matters.error();
    const auto benchmarks = discretion_lists::importBenchmarks(
        db, legal, benchmark.file.fileName(),
        {.name = u"示例基准"_s, .effectiveFrom = Date(2018, 1, 1)});
    if (!benchmarks)
        return benchmarks.error();
    const auto exemptions = discretion_lists::importExemptions(
        db, legal, exemption.file.fileName(),
        {.name = u"示例免罚"_s, .effectiveFrom = Date(2018, 1, 1)});
    if (!exemptions)
        return exemptions.error();
    return {};
}

} // namespace sample_bureau

} // namespace anjuan
