// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/ordinary.h"

#include <algorithm>

namespace anjuan::demo {

using namespace Qt::StringLiterals;

void tellOrdinary(History &history, const Plot &plot, const Calendar &calendar)
{
    OrdinaryTale(history, plot, calendar).tell();
}

OrdinaryTale::OrdinaryTale(History &history, const Plot &plot, const Calendar &calendar)
    : m_history(history), m_plot(plot), m_calendar(calendar),
      m_pair(anyTwo(plot.cast->squads[plot.squad], history.dice())), m_filedOn(history.day()),
      m_fine(plot.fine), m_seizedOn(history.day()), m_noticeServedOn(history.day())
{
    if (wants(DemoTrait::Confiscation))
        m_confiscated = Money::yuan(dice().between(2, 30) * 100);
}

void OrdinaryTale::tell()
{
    if (detect())
        return;
    lead();
    if (turnAway())
        return;
    file();
    inspect();
    preserve();
    seize();
    inquire();
    disposeOfPreserved();
    releaseSeized();
    orderCorrection();
    suspend();
    extend();
    haltAt(Halt::UnderInvestigation);
    if (endEarly())
        return;
    weigh();
    report();
    if (wants(DemoTrait::NotPenalised)) {
        decideNoPenalty();
        return;
    }
    notify();
    hear();
    waitForReview();
    review();
    discuss();
    decide();
    serveDecision();
    publish();
    pay();
    close(u"performed"_s, u"处罚决定已经送达并履行完毕。"_s);
    repairCredit();
}

void OrdinaryTale::hasIfWanted(DemoTrait trait)
{
    if (wants(trait))
        m_history.has(trait);
}

void OrdinaryTale::haltAt(Halt halt)
{
    if (m_plot.halt == halt)
        m_history.stop();
}

namespace {

/// All leaders agree to leave the tier.
QJsonObject discussedDeviation(const std::vector<Session> &present)
{
    QJsonArray leaders;
    QJsonArray votes;
    for (const Session &leader : present) {
        leaders.append(keyOf(leader));
        votes.append(QJsonObject{{u"leader"_s, keyOf(leader)},
                                 {u"post"_s, u"局领导"_s},
                                 {u"vote"_s, u"for"_s},
                                 {u"view"_s, u"理由充分，同意调整适用裁量基准。"_s}});
    }
    return {{u"topic"_s, u"deviation"_s},
            {u"leaders"_s, leaders},
            {u"votes"_s, votes},
            {u"views"_s, u"与会人员一致同意调整适用裁量基准。"_s}};
}

} // namespace

int OrdinaryTale::addApproved(QLatin1StringView kind, const QJsonObject &content, bool returned,
                              int mostDays)
{
    const Session &leader = dice().oneOf(m_plot.cast->leaders);
    int proposal = add(kind, content);
    if (returned) {
        m_history.waitWorkingDays(0, 1);
        addBy(leader, ReturnAct::kind,
              {{u"act"_s, proposal}, {u"opinion"_s, u"材料不齐，请补充说明后重报。"_s}});
        m_history.has(DemoTrait::ProposalReturned);
        m_history.waitWorkingDays(0, 1);
        proposal = add(kind, content);
    }
    m_history.waitWorkingDays(0, mostDays);
    if (kind == Deviate::kind)
        addBy(leader, Discuss::kind, discussedDeviation(m_plot.cast->leaders));
    addBy(leader, Approve::kind, {{u"act"_s, proposal}, {u"opinion"_s, u"同意。"_s}});
    return proposal;
}

void OrdinaryTale::serveDirectly(int document)
{
    add(Serve::kind, {{u"document"_s, document},
                      {u"method"_s, u"direct"_s},
                      {u"recipient"_s, m_plot.party.name}});
}

void OrdinaryTale::lead()
{
    if (wants(DemoTrait::OffSite)) {
        m_history.waitWorkingDays(0, 3);
        return;
    }
    static const QStringList sources{u"patrol"_s, u"patrol"_s,   u"complaint"_s,
                                     u"report"_s, u"assigned"_s, u"inspection"_s};
    const QString source = dice().oneOf(sources);
    const bool reported = source == u"complaint"_s || source == u"report"_s;
    QJsonObject content{
        {u"source"_s, source},
        {u"description"_s, u"%1有人实施“%2”的行为。"_s.arg(m_plot.place, m_plot.matter.name)},
        {u"place"_s, m_plot.place},
        {u"occurred_on"_s, toIso(m_history.day() - Days(reported ? dice().between(0, 3) : 0))},
        {u"matter"_s, m_plot.matter.code},
        {u"party"_s, m_plot.party.id.toString()}};
    if (reported)
        content.insert(u"informant"_s, madeUpName(dice()));
    const int late = wants(DemoTrait::LateEntry) ? m_history.lateBy(4, 6) : 0;
    m_history.add(RegisterLead::kind, m_pair.first, content, late);
    if (late > 0)
        m_history.has(DemoTrait::LateEntry);
    m_history.has(DemoTrait::Ordinary);
    m_history.reached(Stage::Lead);
    haltAt(Halt::AtLead);
    if (wants(DemoTrait::CheckExtended)) {
        m_history.waitWorkingDays(9, 11);
        addApproved(ExtendCheck::kind, {{u"reason"_s, u"当事人外出，需进一步核查。"_s}});
        m_history.has(DemoTrait::CheckExtended);
    }
    m_history.waitWorkingDays(0, 3);
}

bool OrdinaryTale::turnAway()
{
    const bool declined = wants(DemoTrait::LeadDeclined);
    const bool referred = wants(DemoTrait::LeadReferred);
    add(CheckLead::kind, {{u"officers"_s, m_pair.keys()},
                          {u"result"_s, declined ? u"经现场核查，未发现违法事实。"_s
                                        : referred ? u"经核查，所涉事项不属于本机关管辖。"_s
                                                   : u"经现场核查，初步证据表明违法行为存在。"_s},
                          {u"evidence_found"_s, !declined},
                          {u"ours"_s, !referred}});
    m_history.waitWorkingDays(0, 2);
    if (!declined && !referred)
        return false;
    if (declined) {
        addApproved(DeclineFiling::kind,
                    {{u"ground"_s, dice().chance(70) ? u"no_violation"_s : u"minor_corrected"_s},
                     {u"reason"_s, u"经核查不符合立案条件。"_s}});
        m_history.reached(Stage::NotFiled);
        m_history.has(DemoTrait::LeadDeclined);
    } else {
        static const QStringList others{u"示例市生态环境局"_s, u"示例市市场监督管理局"_s,
                                        u"示例市交通运输局"_s, u"示例市水务局"_s};
        addApproved(ReferLead::kind, {{u"to"_s, dice().oneOf(others)},
                                      {u"reason"_s, u"该事项由有管辖权的部门处理。"_s}});
        m_history.reached(Stage::Referred);
        m_history.has(DemoTrait::LeadReferred);
    }
    if (dice().chance(30)) {
        m_history.waitWorkingDays(10, 40);
        archive(m_history, *m_plot.cast, u"years_10"_s);
    }
    return true;
}

void OrdinaryTale::file()
{
    const QJsonObject filing{
        {u"matter"_s, m_plot.matter.code},
        {u"party"_s, m_plot.party.id.toString()},
        {u"officers"_s, m_pair.keys()},
        {u"cause"_s, m_plot.party.name + u"涉嫌"_s + m_plot.matter.name.left(40) + u"案"_s},
        {u"facts"_s, u"%1在%2实施的行为涉嫌违反有关规定。"_s.arg(m_plot.party.name, m_plot.place)},
        {u"place"_s, m_plot.place}};
    if (m_plot.halt == Halt::FilingProposed) {
        add(FileCase::kind, filing);
        m_history.stop();
    }
    addApproved(FileCase::kind, filing, wants(DemoTrait::ProposalReturned) && dice().chance(50));
    m_filedOn = m_history.day();
    m_history.reached(Stage::Investigation);
    if (wants(DemoTrait::Recusal))
        recuse();
}

void OrdinaryTale::recuse()
{
    const std::vector<Session> &officers = m_plot.cast->squads[m_plot.squad].officers;
    const QString first = keyOf(m_pair.first);
    const QString leaving = keyOf(m_pair.second);
    const auto other = std::find_if(officers.begin(), officers.end(), [&](const Session &officer) {
        return keyOf(officer) != first && keyOf(officer) != leaving;
    });
    if (other == officers.end())
        return;
    addBy(dice().oneOf(m_plot.cast->leaders), Recuse::kind,
          {{u"officer"_s, leaving},
           {u"asked_by"_s, u"party"_s},
           {u"reason"_s, u"与当事人系邻居，可能影响公正处理。"_s},
           {u"granted"_s, true}});
    m_pair.second = std::cref(*other);
    add(AssignOfficers::kind, {{u"officers"_s, m_pair.keys()}, {u"reason"_s, u"原承办人回避。"_s}});
    m_history.has(DemoTrait::Recusal);
}

void OrdinaryTale::inspect()
{
    const int wanted = dice().between(8 * 60 + 30, 10 * 60);
    const int minutes = dice().between(20, 60);
    const int start = m_history.isOver()
                          ? wanted
                          : m_plot.diary->take(m_pair.keys(), m_history.day(), wanted, minutes);
    const QString wrongPlace = u"现场（门牌待核）"_s;
    const bool slip = wants(DemoTrait::EntryCorrected);
    m_inspection = add(
        InspectSite::kind,
        {{u"place"_s, slip ? wrongPlace : m_plot.place},
         {u"started_at"_s, TimeOfDay{start}.toString()},
         {u"ended_at"_s, TimeOfDay{start + minutes}.toString()},
         {u"officers"_s, m_pair.keys()},
         {u"certificates_shown"_s, true},
         {u"party_present"_s, true},
         {u"found"_s, u"现场可见：%1。已拍照、录像，当事人在场确认。"_s.arg(m_plot.matter.name)}});
    if (slip) {
        add(CorrectEntry::kind, {{u"act"_s, m_inspection},
                                 {u"changes"_s, QJsonObject{{u"place"_s, m_plot.place}}},
                                 {u"reason"_s, u"地点录入有误。"_s}});
        m_history.has(DemoTrait::EntryCorrected);
    }
    const QJsonObject photo{
        {u"kind_of_evidence"_s, u"audiovisual"_s},       {u"name"_s, u"现场照片"_s},
        {u"purpose"_s, u"证明违法行为的现场情况"_s},     {u"source"_s, u"执法记录仪"_s},
        {u"collector"_s, m_pair.first.get().actor.name}, {u"made_on"_s, toIso(m_history.day())}};
    add(AddEvidence::kind, photo);
    if (wants(DemoTrait::EntryVoided)) {
        const int twice = add(AddEvidence::kind, photo);
        add(VoidEntry::kind, {{u"act"_s, twice}, {u"reason"_s, u"重复录入。"_s}});
        m_history.has(DemoTrait::EntryVoided);
    }
}

} // namespace anjuan::demo
