// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/ordinary.h"

#include "core/domain/calendar/term.h"

namespace anjuan::demo {

using namespace Qt::StringLiterals;

namespace {

QString court() { return u"示例市示例区人民法院"_s; }

/// What the reviewer says of each item; an objection to those named.
QJsonArray opinionItems(const QStringList &objected)
{
    static const std::pair<QString, QString> items[] = {
        {u"competence"_s, u"属本机关职权，当事人主体认定准确。"_s},
        {u"officers"_s, u"两名执法人员持有效证件。"_s},
        {u"facts"_s, u"事实清楚，证据相互印证。"_s},
        {u"law"_s, u"适用依据正确，引用条款完整。"_s},
        {u"discretion"_s, u"裁量幅度与情节相当。"_s},
        {u"procedure"_s, u"立案、调查、告知程序合法。"_s},
        {u"documents"_s, u"文书完备、规范。"_s},
        {u"beyond_powers"_s, u"未超越法定权限。"_s},
        {u"crime"_s, u"未见涉嫌犯罪情形。"_s}};
    QJsonArray rows;
    for (const auto &[item, text] : items) {
        const bool isObjected = objected.contains(item);
        rows.append(QJsonObject{{u"item"_s, item},
                                {u"verdict"_s, isObjected ? u"objected"_s : u"agreed"_s},
                                {u"text"_s, isObjected ? u"说明过于简略，须补正。"_s : text}});
    }
    return rows;
}

} // namespace

void OrdinaryTale::notify()
{
    m_history.waitWorkingDays(0, 2);
    m_notice =
        add(Notify::kind,
            {{u"intends"_s, u"penalise"_s},
             {u"penalties"_s, penaltiesOf(m_fine, m_confiscated)},
             {u"facts"_s, u"你（单位）在%1实施的行为，事实清楚，证据充分。"_s.arg(m_plot.place)},
             {u"basis"_s, m_plot.matter.appliedArticles},
             {u"hearing_offered"_s, wants(DemoTrait::Hearing)}});
    m_history.reached(Stage::Notified);
    m_history.waitWorkingDays(0, 1);
    serveDirectly(m_notice);
    m_noticeServedOn = m_history.day();
    // Some of those that get no further wait for the legal officer.
    if (m_plot.halt == Halt::Notified && (dice().chance(50) || m_plot.awaitsReview))
        m_isReviewAwaited = true;
    else
        haltAt(Halt::Notified);
}

/// The party is heard, or the time for it runs out (行政处罚法 44, 45, 64; 55号令 22).
void OrdinaryTale::hear()
{
    if (wants(DemoTrait::Waiver)) {
        add(Waive::kind, {{u"right"_s, u"statement"_s}, {u"in_writing"_s, true}});
        m_history.has(DemoTrait::Waiver);
        return;
    }
    if (wants(DemoTrait::Defence)) {
        m_history.waitWorkingDays(1, 3);
        add(StateDefence::kind, {{u"form"_s, dice().chance(50) ? u"oral"_s : u"written"_s},
                                 {u"content"_s, u"家庭经济困难，且已主动改正，请求从轻处理。"_s}});
        m_history.waitWorkingDays(0, 2);
        const bool adopted = dice().chance(60);
        add(ReexamineDefence::kind,
            {{u"adoption"_s, adopted ? u"partly"_s : u"not_adopted"_s},
             {u"opinion"_s, adopted ? u"当事人主动改正属实，部分采纳。"_s
                                    : u"所述理由不足以改变拟作出的处罚，不予采纳。"_s}});
        const qint64 lighter = m_fine.fen * 8 / 10 / 1000 * 1000;
        if (adopted && lighter >= m_plot.matter.fineFrom.value_or(Money{}).fen && lighter > 0)
            m_fine.fen = lighter;
        m_history.has(DemoTrait::Defence);
    }
    if (wants(DemoTrait::Hearing))
        askForHearing();
    const Date termEnds =
        reckon(m_noticeServedOn, {5, Term::Unit::WorkingDays, false, true}, m_calendar).due;
    m_history.waitUntil(termEnds + Days(1));
    m_history.waitWorkingDays(0, 1);
}

void OrdinaryTale::askForHearing()
{
    m_history.waitWorkingDays(1, 4);
    add(RequestHearing::kind, {{u"form"_s, u"written"_s}});
    m_history.waitWorkingDays(0, 1);
    const Date hearingOn = m_calendar.addWorkingDays(m_history.day(), dice().between(10, 13));
    const int call = addBy(m_plot.cast->reviewer, NotifyHearing::kind,
                           {{u"hearing_on"_s, toIso(hearingOn)},
                            {u"at"_s, u"09:30"_s},
                            {u"place"_s, u"局机关三楼听证室"_s},
                            {u"announced"_s, u"本机关公告栏和门户网站"_s},
                            {u"chair"_s, keyOf(m_plot.cast->chair)}});
    serveDirectly(call);
    m_history.waitUntil(hearingOn);
    addBy(m_plot.cast->chair, HoldHearing::kind,
          {{u"chair"_s, keyOf(m_plot.cast->chair)},
           {u"outcome"_s, u"held"_s},
           {u"record"_s, u"双方就事实、证据和法律适用进行了陈述和质证。"_s},
           {u"opinion"_s, u"事实清楚，建议按拟处罚意见处理。"_s},
           {u"recommends"_s, u"penalise"_s},
           {u"penalties"_s, penaltiesOf(m_fine, m_confiscated)}});
    m_history.has(DemoTrait::Hearing);
}

void OrdinaryTale::waitForReview()
{
    if (!m_isReviewAwaited)
        return;
    add(RequestReview::kind, {{u"proposes"_s, u"penalise"_s},
                              {u"penalties"_s, penaltiesOf(m_fine, m_confiscated)},
                              {u"reason"_s, u"请审核拟作处罚的合法性。"_s}});
    m_history.stop();
}

void OrdinaryTale::review()
{
    const bool returned = wants(DemoTrait::ReviewReturned);
    if (!returned && !wants(DemoTrait::ReviewPassed) && !wants(DemoTrait::Hearing))
        return;
    const auto ask = [&](const QString &reason) {
        add(RequestReview::kind, {{u"proposes"_s, u"penalise"_s},
                                  {u"penalties"_s, penaltiesOf(m_fine, m_confiscated)},
                                  {u"reason"_s, reason}});
        m_history.waitWorkingDays(1, 3);
    };
    ask(m_plot.weighing ? u"罚款数额偏离裁量基准，应当经过法制审核。"_s
                        : u"数额达到法制审核标准。"_s);
    if (returned) {
        addBy(m_plot.cast->reviewer, Review::kind,
              {{u"outcome"_s, u"correct"_s},
               {u"items"_s, opinionItems({u"discretion"_s, u"documents"_s})},
               {u"opinion"_s,
                u"一、裁量理由过于简略；二、卷内没有现场改正情况的材料。请补正后再送审。"_s}});
        m_history.has(DemoTrait::ReviewReturned);
        m_history.waitWorkingDays(0, 2);
        add(AddEvidence::kind, {{u"kind_of_evidence"_s, u"documentary"_s},
                                {u"name"_s, u"裁量情节说明"_s},
                                {u"purpose"_s, u"说明裁量情节和适用的基准"_s},
                                {u"source"_s, u"办案机构制作"_s}});
        add(AddEvidence::kind, {{u"kind_of_evidence"_s, u"documentary"_s},
                                {u"name"_s, u"现场改正情况材料"_s},
                                {u"purpose"_s, u"证明违法行为已经停止、现场已经恢复"_s},
                                {u"source"_s, u"现场核查"_s}});
        add(AnswerReview::kind,
            {{u"answers"_s,
              QJsonArray{QJsonObject{{u"item"_s, u"discretion"_s},
                                     {u"answer"_s, u"supplemented"_s},
                                     {u"text"_s, u"已补充裁量情节及适用基准的说明并入卷。"_s}},
                         QJsonObject{{u"item"_s, u"documents"_s},
                                     {u"answer"_s, u"supplemented"_s},
                                     {u"text"_s, u"已将现场改正情况的材料入卷。"_s}}}}});
        ask(u"已按审核意见补正。"_s);
    }
    addBy(m_plot.cast->reviewer, Review::kind,
          {{u"outcome"_s, u"agree"_s},
           {u"items"_s, opinionItems({})},
           {u"opinion"_s, u"主体适格，事实清楚，证据充分，程序合法，裁量适当，同意。"_s}});
    m_history.has(DemoTrait::ReviewPassed);
}

void OrdinaryTale::discuss()
{
    if (!wants(DemoTrait::Discussion) && !wants(DemoTrait::Hearing))
        return;
    m_history.waitWorkingDays(0, 2);
    QJsonArray leaders;
    QJsonArray votes;
    for (const Session &leader : m_plot.cast->leaders) {
        leaders.append(keyOf(leader));
        votes.append(QJsonObject{{u"leader"_s, keyOf(leader)},
                                 {u"post"_s, u"局领导"_s},
                                 {u"vote"_s, u"for"_s},
                                 {u"view"_s, u"事实清楚，裁量适当，同意拟处罚意见。"_s}});
    }
    addBy(m_plot.cast->leaders.front(), Discuss::kind,
          {{u"topic"_s, u"decision"_s},
           {u"leaders"_s, leaders},
           {u"votes"_s, votes},
           {u"conclusion"_s, u"penalise"_s},
           {u"penalties"_s, penaltiesOf(m_fine, m_confiscated)},
           {u"views"_s, u"与会人员一致同意拟处罚意见。"_s},
           {u"place"_s, u"局机关五楼会议室"_s},
           {u"from"_s, u"09:00"_s},
           {u"to"_s, u"09:40"_s},
           {u"chair"_s, keyOf(m_plot.cast->leaders.front())},
           {u"recorder"_s, u"局办公室"_s},
           {u"summary"_s, u"同意拟处罚意见，按程序作出决定。"_s}});
    m_history.has(DemoTrait::Discussion);
}

void OrdinaryTale::decide()
{
    m_history.waitWorkingDays(0, 2);
    QJsonObject content{
        {u"penalties"_s, penaltiesOf(m_fine, m_confiscated)},
        {u"facts"_s, u"%1在%2实施“%3”的行为，有现场检查笔录、询问笔录、现场照片为证。"_s.arg(
                         m_plot.party.name, m_plot.place, m_plot.matter.name)},
        {u"basis"_s, m_plot.matter.appliedArticles},
        {u"reasons"_s,
         m_plot.weighing ? discretionInReport() : u"参照裁量基准，属一般情节，当事人已改正。"_s},
        {u"reconsideration_body"_s, reconsiderationBody()},
        {u"court"_s, court()},
        {u"payment_place"_s, u"示例市任一代收银行网点"_s}};
    if (wants(DemoTrait::Published))
        content.insert(u"social_impact"_s, true);
    if (m_plot.halt == Halt::DecisionProposed) {
        add(DecidePenalty::kind, content);
        m_history.stop();
    }
    const bool returned = wants(DemoTrait::ProposalReturned) &&
                          !m_history.traits().contains(DemoTrait::ProposalReturned);
    m_decision = addApproved(DecidePenalty::kind, content, returned);
    m_history.reached(Stage::Decided);
    m_history.has(DemoTrait::Penalised);
    hasIfWanted(DemoTrait::Confiscation);
    hasIfWanted(DemoTrait::LateDecision);
    haltAt(Halt::Decided);
}

/// The conditions of a minor case with their proof (行政处罚法 33).
void OrdinaryTale::checkMinor()
{
    const QString evidence = QString::number(m_inspection);
    add(CheckExemption::kind,
        {{u"outcome"_s, u"exempt"_s},
         {u"ground"_s, u"minor_corrected"_s},
         {u"facts"_s, QJsonArray{u"违法行为轻微=yes#"_s + evidence, u"harm=none#"_s + evidence,
                                 u"correction=in_time#"_s + evidence}},
         {u"education"_s, u"已当面告知有关规定并进行教育。"_s}});
}

/// The look-up, with the conditions and the letter in the file (行政处罚法 33).
void OrdinaryTale::checkFirstOffence()
{
    const int letter = add(AddEvidence::kind, {{u"kind_of_evidence"_s, u"documentary"_s},
                                               {u"name"_s, u"承诺书"_s},
                                               {u"purpose"_s, u"证明当事人承诺不再违法"_s},
                                               {u"source"_s, u"当事人提交"_s}});
    const QString evidence = QString::number(m_inspection);
    QJsonArray facts =
        m_plot.weighing ? factsOfWeighing() : QJsonArray{u"harm=slight#"_s + evidence};
    facts.append(u"correction=in_time#"_s + evidence);
    add(CheckExemption::kind, {{u"outcome"_s, u"exempt"_s},
                               {u"facts"_s, facts},
                               {u"education"_s, u"已当面告知有关规定并进行教育。"_s},
                               {u"commitment"_s, letter}});
}

void OrdinaryTale::decideNoPenalty()
{
    const bool first = wants(DemoTrait::FirstOffence);
    m_history.waitWorkingDays(0, 3);
    if (first)
        checkFirstOffence();
    else
        checkMinor();
    add(AddEvidence::kind, {{u"kind_of_evidence"_s, u"documentary"_s},
                            {u"name"_s, u"批评教育记录"_s},
                            {u"purpose"_s, u"证明已对当事人进行教育"_s},
                            {u"source"_s, u"执法人员制作"_s}});
    m_decision = addApproved(
        DecideNoPenalty::kind,
        {{u"ground"_s, first ? u"first_offence"_s : u"minor_corrected"_s},
         {u"facts"_s,
          u"%1在%2实施的行为危害后果轻微，并已及时改正。"_s.arg(m_plot.party.name, m_plot.place)},
         {u"basis"_s, u"《中华人民共和国行政处罚法》第三十三条第一款"_s},
         {u"education"_s, u"已当面告知有关规定并进行教育，当事人签署承诺书。"_s},
         {u"reconsideration_body"_s, reconsiderationBody()},
         {u"court"_s, court()}});
    m_history.reached(Stage::Decided);
    m_history.has(DemoTrait::NotPenalised);
    m_history.has(first ? DemoTrait::FirstOffence : DemoTrait::MinorCorrected);
    m_history.waitWorkingDays(0, 3);
    serveDirectly(m_decision);
    m_history.reached(Stage::Served);
    close(u"no_penalty"_s, u"不予行政处罚决定已经送达。"_s);
}

} // namespace anjuan::demo
