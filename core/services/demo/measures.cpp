// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/ordinary.h"

#include "core/base/crypto.h"

namespace anjuan::demo {

using namespace Qt::StringLiterals;

void OrdinaryTale::preserve()
{
    if (!wants(DemoTrait::Preservation))
        return;
    m_preservation = addApproved(PreserveEvidence::kind,
                                 {{u"items"_s, u"炉具、桌椅等物品一批（见清单）"_s},
                                  {u"place"_s, m_plot.place},
                                  {u"officers"_s, m_pair.keys()},
                                  {u"reason"_s, u"证据可能灭失或者以后难以取得。"_s}},
                                 false, 0);
    m_history.has(DemoTrait::Preservation);
    serveDirectly(m_preservation);
}

void OrdinaryTale::seize()
{
    const bool urgent = wants(DemoTrait::UrgentSeizure);
    if (!urgent && !wants(DemoTrait::Seizure))
        return;
    QJsonObject content{{u"measure"_s, u"seize"_s},
                        {u"items"_s, u"用于违法行为的工具、物料一批（见清单）"_s},
                        {u"place"_s, m_plot.place},
                        {u"officers"_s, m_pair.keys()},
                        {u"basis"_s, u"《中华人民共和国行政强制法》第二十二条"_s},
                        {u"reason"_s, u"为制止违法行为、防止证据损毁。"_s}};
    m_seizedOn = m_history.day();
    if (urgent) {
        const TimeOfDay at{dice().between(11 * 60, 13 * 60)};
        content.insert(u"urgent"_s, true);
        content.insert(u"at"_s, at.toString());
        m_seizure = add(Seize::kind, content);
        addBy(dice().oneOf(m_plot.cast->leaders), Approve::kind,
              {{u"act"_s, m_seizure},
               {u"opinion"_s, u"情况紧急，同意补办批准手续。"_s},
               {u"at"_s, TimeOfDay{at.minutes + dice().between(60, 240)}.toString()}});
        m_history.has(DemoTrait::UrgentSeizure);
    } else {
        m_seizure = addApproved(Seize::kind, content, false, 0);
        m_history.has(DemoTrait::Seizure);
    }
    serveDirectly(m_seizure);
    storeGoods();
}

/// The same in every run, and another in every case.
QString OrdinaryTale::sealNumber(int line) const
{
    const QString about = m_plot.place + m_plot.party.name + toIso(m_seizedOn);
    return u"FZ%1-%2"_s.arg(crypto::sha256Hex(about.toUtf8()).left(8).toUpper(),
                            QString::number(line));
}

void OrdinaryTale::storeGoods()
{
    const auto line = [&](int number, const QString &name, const QString &quantity,
                          const QString &value) {
        return QJsonObject{{u"seal"_s, sealNumber(number)},
                           {u"name"_s, name},
                           {u"quantity"_s, quantity},
                           {u"condition"_s, u"使用过，完好"_s},
                           {u"value"_s, value}};
    };
    add(EnterGoods::kind, {{u"under"_s, m_seizure},
                           {u"goods"_s, QJsonArray{line(1, u"工具"_s, u"1批"_s, u"600"_s),
                                                   line(2, u"物料"_s, u"3箱"_s, u"450"_s)}},
                           {u"store"_s, u"涉案物品仓库一区"_s},
                           {u"officers"_s, m_pair.keys()},
                           {u"keeper"_s, u"物品保管员"_s}});
}

void OrdinaryTale::inquire()
{
    m_history.waitWorkingDays(0, 2);
    const int wanted = dice().between(14 * 60 + 10, 16 * 60);
    const int minutes = dice().between(20, 80);
    const int start = m_history.isOver()
                          ? wanted
                          : m_plot.diary->take(m_pair.keys(), m_history.day(), wanted, minutes);
    add(Inquire::kind, {{u"person"_s, m_plot.party.name},
                        {u"relation"_s, u"party"_s},
                        {u"started_at"_s, TimeOfDay{start}.toString()},
                        {u"ended_at"_s, TimeOfDay{start + minutes}.toString()},
                        {u"place"_s, u"中队询问室"_s},
                        {u"officers"_s, m_pair.keys()},
                        {u"certificates_shown"_s, true},
                        {u"rights_told"_s, true},
                        {u"record"_s, u"当事人陈述了事情经过，对违法事实没有异议。"_s}});
}

void OrdinaryTale::disposeOfPreserved()
{
    if (!m_preservation)
        return;
    m_history.waitWorkingDays(0, 3);
    add(DisposePreserved::kind, {{u"preservation"_s, m_preservation},
                                 {u"disposal"_s, u"evidence_secured"_s},
                                 {u"reason"_s, u"已拍照、登记，证据已固定。"_s}});
}

void OrdinaryTale::releaseSeized()
{
    if (!m_seizure)
        return;
    if (wants(DemoTrait::Appraisal)) {
        static const QStringList appraisers{u"示例市检测中心"_s, u"示例质量鉴定有限公司"_s};
        const int appraisal =
            add(SendForAppraisal::kind, {{u"subject"_s, u"扣押物料的成分和数量"_s},
                                         {u"appraiser"_s, dice().oneOf(appraisers)},
                                         {u"expected_days"_s, 20},
                                         {u"party_informed"_s, true},
                                         {u"seizure"_s, m_seizure}});
        m_history.waitWorkingDays(6, 14);
        add(ReceiveAppraisal::kind,
            {{u"appraisal"_s, appraisal}, {u"conclusion"_s, u"符合送检样品的描述。"_s}});
        m_history.has(DemoTrait::Appraisal);
    } else if (wants(DemoTrait::SeizureExtended)) {
        m_history.waitUntil(m_calendar.workingDayFrom(m_seizedOn + Days(24), false));
        const int extension = addApproved(ExtendSeizure::kind,
                                          {{u"seizure"_s, m_seizure},
                                           {u"days"_s, 15},
                                           {u"reason"_s, u"案情复杂，需继续调查取证。"_s}},
                                          false, 0);
        serveDirectly(extension);
        m_history.has(DemoTrait::SeizureExtended);
        m_history.wait(3, 6);
    }
    m_history.waitWorkingDays(0, 2);
    const int release = add(
        ReleaseSeizure::kind,
        {{u"seizure"_s, m_seizure}, {u"why"_s, u"other"_s}, {u"returned_to"_s, m_plot.party.name}});
    serveDirectly(release);
    add(ReturnGoods::kind, {{u"seals"_s, QJsonArray{sealNumber(1), sealNumber(2)}},
                            {u"recipient"_s, m_plot.party.name},
                            {u"receipt"_s, u"物品返还签收单"_s},
                            {u"note"_s, u"清点无误，完好。"_s}});
}

void OrdinaryTale::orderCorrection()
{
    const Date correctBy = m_history.day() + Days(dice().between(3, 6));
    const int order =
        add(OrderCorrection::kind, {{u"requirement"_s, u"立即停止违法行为，限期清理并恢复原状。"_s},
                                    {u"correct_by"_s, toIso(correctBy)},
                                    {u"officers"_s, m_pair.keys()}});
    serveDirectly(order);
    m_history.waitUntil(correctBy);
    m_history.waitWorkingDays(0, 1);
    add(Reinspect::kind, {{u"order"_s, order},
                          {u"result"_s, u"corrected"_s},
                          {u"officers"_s, m_pair.keys()},
                          {u"found"_s, u"违法行为已停止，现场已清理完毕。"_s}});
}

void OrdinaryTale::suspend()
{
    if (!wants(DemoTrait::Suspension))
        return;
    addApproved(Suspend::kind,
                {{u"ground"_s, dice().chance(50) ? u"party_missing"_s : u"related_case"_s},
                 {u"reason"_s, u"有关情况尚待查清，暂时无法继续调查。"_s}});
    m_history.wait(20, 40);
    m_history.waitWorkingDays(0, 1);
    add(Resume::kind, {{u"reason"_s, u"中止的原因已经消除。"_s}});
    m_history.has(DemoTrait::Suspension);
}

void OrdinaryTale::extend()
{
    if (wants(DemoTrait::LateDecision))
        m_history.wait(75, 110);
    if (!wants(DemoTrait::Extension))
        return;
    const auto lengthen = [&](const QString &level, int days) {
        addApproved(ExtendCase::kind, {{u"level"_s, level},
                                       {u"days"_s, days},
                                       {u"reason"_s, u"案情复杂，法定期限内不能作出处理决定。"_s}});
    };
    m_history.waitUntil(m_filedOn + Days(dice().between(50, 60)));
    m_history.waitWorkingDays(0, 0);
    lengthen(u"leader"_s, 30);
    m_history.has(DemoTrait::Extension);
    if (!wants(DemoTrait::CollectiveExtension))
        return;
    m_history.waitUntil(m_filedOn + Days(dice().between(90, 100)));
    m_history.waitWorkingDays(0, 0);
    QJsonArray leaders;
    for (const Session &leader : m_plot.cast->leaders)
        leaders.append(keyOf(leader));
    addBy(m_plot.cast->leaders.front(), Discuss::kind,
          {{u"topic"_s, u"extension"_s},
           {u"leaders"_s, leaders},
           {u"views"_s, u"一致同意继续延长办案期限。"_s}});
    lengthen(u"collective"_s, 60);
    m_history.has(DemoTrait::CollectiveExtension);
}

bool OrdinaryTale::endEarly()
{
    m_history.waitWorkingDays(0, 3);
    if (wants(DemoTrait::Withdrawn)) {
        addApproved(WithdrawCase::kind,
                    {{u"ground"_s, dice().chance(60) ? u"not_established"_s : u"party_gone"_s},
                     {u"reason"_s, u"经调查，违法事实不能成立或者当事人已注销。"_s}});
        m_history.reached(Stage::Decided);
        m_history.has(DemoTrait::Withdrawn);
        close(u"terminated"_s, u"终止调查，撤销案件。"_s);
        return true;
    }
    if (wants(DemoTrait::Transferred)) {
        addApproved(TransferToPolice::kind,
                    {{u"offence"_s, u"污染环境罪"_s},
                     {u"police"_s, u"示例市公安局"_s},
                     {u"papers"_s, u"案卷材料、涉案物品清单、检测报告。"_s}});
        m_history.reached(Stage::Decided);
        m_history.has(DemoTrait::Transferred);
        add(HandToPolice::kind, {{u"at"_s, u"17:30"_s},
                                 {u"received_by"_s, u"示例市公安局案管中心"_s},
                                 {u"letter"_s, true},
                                 {u"report"_s, true},
                                 {u"goods_list"_s, true}});
        m_history.waitWorkingDays(1, 1);
        add(AnswerOfPolice::kind, {{u"answer"_s, u"filed"_s}});
        m_history.waitWorkingDays(0, 1);
        add(HandOverMaterial::kind, {{u"received_by"_s, u"示例市公安局案管中心"_s},
                                     {u"items"_s, u"涉案物品和案卷材料。"_s}});
        close(u"transferred"_s, u"涉嫌犯罪，已移送公安机关。"_s);
        return true;
    }
    return false;
}

void OrdinaryTale::report()
{
    const bool penalise = !wants(DemoTrait::NotPenalised);
    QJsonObject content{{u"facts"_s, u"%1在%2实施“%3”的行为，事实清楚，证据充分。"_s.arg(
                                         m_plot.party.name, m_plot.place, m_plot.matter.name)},
                        {u"proposal"_s, penalise ? u"penalise"_s : u"no_penalty"_s},
                        {u"basis"_s, m_plot.matter.appliedArticles},
                        {u"discretion"_s, u"按裁量基准属一般情节，当事人已改正，不从重。"_s}};
    if (penalise)
        content.insert(u"penalties"_s, penaltiesOf(m_fine, m_confiscated));
    if (wants(DemoTrait::Discussion))
        content.insert(u"complex"_s, true);
    if (m_plot.awaitsReview)
        content.insert(u"several_relations"_s, true);
    if (m_plot.weighing)
        content.insert(u"discretion"_s, discretionInReport());
    if (m_plot.weighing && !m_plot.weighing->reason.isEmpty())
        content.insert(u"deviates"_s, true);
    add(ReportInvestigation::kind, content);
    m_history.reached(Stage::Reported);
    haltAt(Halt::Reported);
}

} // namespace anjuan::demo
