// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/old_case.h"

#include "core/base/text.h"
#include "core/domain/casework/act_kinds.h"
#include "core/domain/entry/written_values.h"
#include "core/domain/matters/matter_rows.h"
#include "core/domain/parties/codes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct OldCaseText {
    Q_DECLARE_TR_FUNCTIONS(OldCaseText)
};

constexpr qsizetype longestCaseNumber = 100;
constexpr qsizetype longestLedgerCell = 2000;

class OldCaseReader {
public:
    OldCaseReader(const ListColumns &columns, qint64 row, const QStringList &cells, Date start)
        : m_columns(columns), m_cells(cells), m_row(row), m_start(start)
    {
    }

    OldCaseReading read()
    {
        OldCase &it = m_reading.it;
        it.number = needed(u"number"_s);
        if (it.number.size() > longestCaseNumber)
            fail(
                u"number"_s,
                OldCaseText::tr("The number is longer than %1 characters.").arg(longestCaseNumber));
        it.cause = needed(u"cause"_s);
        it.matter = cell(u"matter"_s);
        it.place = cell(u"place"_s);
        it.unit = cell(u"unit"_s);
        static const QRegularExpression between(u"[、,，;；/\\s]+"_s);
        it.officers = cell(u"officers"_s).split(between, Qt::SkipEmptyParts);
        it.officers.removeDuplicates();
        readSource();
        readParty();
        readOutcome();
        readDays();
        readPenalties();
        readService();
        readPayment();
        return std::move(m_reading);
    }

private:
    QString cell(const QString &key)
    {
        const QString text = m_columns.cell(m_cells, key);
        if (text.size() <= longestLedgerCell)
            return text;
        fail(key, OldCaseText::tr("The text is longer than %1 characters.").arg(longestLedgerCell));
        return {};
    }
    QString needed(const QString &key)
    {
        const QString text = cell(key);
        if (text.isEmpty())
            fail(key, OldCaseText::tr("The cell is empty."));
        return text;
    }
    void fail(const QString &key, const QString &text)
    {
        m_reading.errors << RowNote{m_row, m_columns.named.value(key), text};
    }
    /// Whether the cell was found wrong: then it was not left empty.
    bool isWrong(const QString &key) const
    {
        const auto name = m_columns.named.constFind(key);
        return name != m_columns.named.constEnd() &&
               std::any_of(m_reading.errors.begin(), m_reading.errors.end(),
                           [&](const RowNote &error) { return error.column == *name; });
    }
    bool tellsNoDecision() const { return !m_reading.it.decidedOn && !isWrong(u"decided"_s); }

    void readSource()
    {
        static const std::vector<std::pair<QString, LeadSource>> words{
            {u"巡查"_s, LeadSource::Patrol},    {u"投诉"_s, LeadSource::Complaint},
            {u"举报"_s, LeadSource::Report},    {u"检查"_s, LeadSource::Inspection},
            {u"移送"_s, LeadSource::Referral},  {u"交办"_s, LeadSource::Assigned},
            {u"非现场"_s, LeadSource::OffSite}, {u"媒体"_s, LeadSource::Media},
            {u"自首"_s, LeadSource::SelfReport}};
        const QString text = cell(u"source"_s);
        if (text.isEmpty())
            return;
        LeadSource source = LeadSource::Other;
        for (const auto &[word, meant] : words)
            if (text.contains(word)) {
                source = meant;
                break;
            }
        m_reading.it.source = nameOf(leadSourceNames, source);
    }

    /// The first word that the text holds says what it means.
    template <class Enum>
    static std::optional<Enum> meant(const QString &text,
                                     const std::vector<std::pair<QString, Enum>> &words)
    {
        for (const auto &[word, value] : words)
            if (text.contains(word))
                return value;
        return {};
    }

    void readOutcome()
    {
        static const std::vector<std::pair<QString, NoPenaltyGround>> grounds{
            {u"裁量"_s, NoPenaltyGround::MinorDiscretionary},
            {u"首违"_s, NoPenaltyGround::FirstOffence},
            {u"初次"_s, NoPenaltyGround::FirstOffence},
            {u"轻微"_s, NoPenaltyGround::MinorCorrected},
            {u"主观过错"_s, NoPenaltyGround::NoFault},
            {u"不能成立"_s, NoPenaltyGround::NotEstablished},
            {u"不成立"_s, NoPenaltyGround::NotEstablished},
            {u"证据不足"_s, NoPenaltyGround::NotEstablished},
            {u"十四"_s, NoPenaltyGround::UnderFourteen},
            {u"14"_s, NoPenaltyGround::UnderFourteen},
            {u"精神"_s, NoPenaltyGround::Incapacity},
            {u"智力"_s, NoPenaltyGround::Incapacity}};
        static const std::vector<std::pair<QString, WithdrawGround>> ends{
            {u"不能成立"_s, WithdrawGround::NotEstablished},
            {u"不成立"_s, WithdrawGround::NotEstablished},
            {u"证据不足"_s, WithdrawGround::NotEstablished},
            {u"时效"_s, WithdrawGround::OutOfTime},
            {u"超过"_s, WithdrawGround::OutOfTime},
            {u"死亡"_s, WithdrawGround::PartyGone},
            {u"注销"_s, WithdrawGround::PartyGone},
            {u"错误立案"_s, WithdrawGround::WrongFiling},
            {u"立案错误"_s, WithdrawGround::WrongFiling}};
        OldCase &it = m_reading.it;
        const QString outcome = cell(u"outcome"_s);
        const QString kinds = cell(u"penalties"_s);
        const QString ground = cell(u"ground"_s);
        const QString all = outcome + u' ' + kinds + u' ' + ground;
        const QString key = !outcome.isEmpty()  ? u"outcome"_s
                            : !ground.isEmpty() ? u"ground"_s
                                                : u"penalties"_s;
        if (outcome.contains(u"移送"_s)) {
            fail(u"outcome"_s, OldCaseText::tr("Cases that were handed to another organ are not "
                                               "taken over from lists."));
            return;
        }
        if (outcome.contains(u"撤销"_s) || outcome.contains(u"销案"_s) ||
            outcome.contains(u"终止"_s)) {
            it.outcome = Outcome::Withdraw;
            it.told = (outcome + u' ' + ground).trimmed();
            it.ground =
                nameOf(withdrawGroundNames, meant(all, ends).value_or(WithdrawGround::Other));
            return;
        }
        static const QRegularExpression none(u"不予.{0,2}处罚|免予.{0,2}处罚|不罚"_s);
        if (!none.match(outcome + u' ' + kinds).hasMatch() && ground.isEmpty())
            return;
        it.outcome = Outcome::NoPenalty;
        it.told = all.simplified();
        if (const auto known = meant(all, grounds))
            it.ground = nameOf(noPenaltyGroundNames, *known);
        else
            fail(key, OldCaseText::tr("The row tells of a decision without a penalty, but not why: "
                                      "首违, 轻微, 无主观过错, 证据不足, 未满十四周岁, 精神病人."));
    }

    void readService()
    {
        static const std::vector<std::pair<QString, ServiceMethod>> methods{
            {u"直接"_s, ServiceMethod::Direct},     {u"留置"_s, ServiceMethod::Left},
            {u"委托"_s, ServiceMethod::Entrusted},  {u"邮寄"_s, ServiceMethod::Post},
            {u"电子"_s, ServiceMethod::Electronic}, {u"公告"_s, ServiceMethod::PublicNotice},
            {u"当场"_s, ServiceMethod::Direct}};
        OldCase &it = m_reading.it;
        it.servedOn = day(u"served"_s);
        const QString method = cell(u"service_method"_s);
        if (const auto known = meant(method, methods))
            it.serviceMethod = nameOf(serviceMethodNames, *known);
        else if (!method.isEmpty())
            fail(u"service_method"_s,
                 OldCaseText::tr("“%1” is no way of service.").arg(method.left(40)));
        if (!it.servedOn)
            return;
        if (tellsNoDecision())
            fail(u"served"_s, OldCaseText::tr("A day of service is given, but no decision."));
        else if (it.decidedOn && *it.servedOn < *it.decidedOn)
            fail(u"served"_s, OldCaseText::tr("%1 lies before the decision of %2.")
                                  .arg(toIso(*it.servedOn), toIso(*it.decidedOn)));
    }

    void readParty()
    {
        PartyDraft &party = m_reading.it.party;
        party.name = needed(u"party"_s);
        static const QRegularExpression ruined(u"^\\d(?:\\.\\d+)?[Ee]\\+?\\d+$"_s);
        const QString typed = cell(u"code"_s);
        const QString code = tidyCode(typed);
        if (ruined.match(code).hasMatch()) {
            fail(u"code"_s,
                 OldCaseText::tr("A spreadsheet has turned the number into %1 and lost its digits; "
                                 "it must be typed again as text.")
                     .arg(code));
            return;
        }
        const QString kind = cell(u"party_kind"_s);
        const bool isCode = !code.isEmpty() && checkCreditCode(code);
        party.kind = kindOf(kind, party.name, isCode, !code.isEmpty());
        const bool isPerson = party.kind == PartyKind::NaturalPerson;
        if (isCode && !isPerson)
            party.creditCode = code;
        else if (!code.isEmpty() &&
                 (isPerson || (party.kind == PartyKind::SoleTrader && code.size() == 18)))
            party.identityNumber = code;
        else
            party.creditCode = code;
        party = tidied(party);
        if (party.name.isEmpty())
            return;
        if (const Result<> good = checkParty(party, m_start); !good)
            fail(code.isEmpty() ? u"party"_s : u"code"_s, good.error().text);
    }

    static PartyKind kindOf(const QString &said, const QString &name, bool hasCreditCode,
                            bool hasNumber)
    {
        if (said.contains(u"个体"_s))
            return PartyKind::SoleTrader;
        if (said.contains(u"其他"_s))
            return PartyKind::OtherOrganisation;
        if (said.contains(u"个人"_s) || said.contains(u"自然人"_s) || said.contains(u"公民"_s))
            return PartyKind::NaturalPerson;
        if (said.contains(u"法人"_s) || said.contains(u"单位"_s) || said.contains(u"企业"_s))
            return PartyKind::LegalPerson;
        static const QRegularExpression company(u"公司|集团|合作社|厂$"_s);
        if (company.match(name).hasMatch())
            return PartyKind::LegalPerson;
        if (hasCreditCode)
            return PartyKind::OtherOrganisation;
        return hasNumber || name.size() <= 4 ? PartyKind::NaturalPerson
                                             : PartyKind::OtherOrganisation;
    }

    std::optional<Date> day(const QString &key)
    {
        const Result<std::optional<WrittenDay>> written = readDay(cell(key));
        if (!written) {
            fail(key, written.error().text);
            return {};
        }
        if (!*written)
            return {};
        const Date day = (*written)->day;
        if (day >= m_start) {
            fail(key, OldCaseText::tr("%1 is not before %2, the day the bureau began to work with "
                                      "this program: record the case here.")
                          .arg(toIso(day), toIso(m_start)));
            return {};
        }
        return day;
    }

    void readDays()
    {
        OldCase &it = m_reading.it;
        std::optional<Date> before;
        QString beforeKey;
        for (const auto &[key, place] : {std::pair(u"filed"_s, &OldCase::filedOn),
                                         std::pair(u"decided"_s, &OldCase::decidedOn),
                                         std::pair(u"closed"_s, &OldCase::closedOn)}) {
            it.*place = day(key);
            if (it.*place && before && *(it.*place) < *before)
                fail(key, OldCaseText::tr("%1 lies before the day under “%2”, %3.")
                              .arg(toIso(*(it.*place)), m_columns.named.value(beforeKey),
                                   toIso(*before)));
            if (it.*place) {
                before = it.*place;
                beforeKey = key;
            }
        }
        it.paidOn = day(u"paid_on"_s);
        if (it.paidOn && it.decidedOn && *it.paidOn < *it.decidedOn)
            fail(u"paid_on"_s, OldCaseText::tr("%1 lies before the decision of %2.")
                                   .arg(toIso(*it.paidOn), toIso(*it.decidedOn)));
        if (!it.filedOn && !it.decidedOn && m_reading.errors.isEmpty())
            m_reading.errors << RowNote{
                m_row,
                {},
                OldCaseText::tr("The row tells neither when the case was filed nor when "
                                "it was decided.")};
    }

    /// Nothing where the cell says that there is none.
    std::optional<Money> amount(const QString &key)
    {
        static const QRegularExpression bare(u"^[\\d０-９.．,，\\s]+$"_s);
        QString text = cell(key);
        if (m_columns.named.value(key).contains(u"万元"_s) && bare.match(text).hasMatch())
            text += u"万元"_s;
        const Result<std::optional<WrittenAmount>> written = readAmount(text);
        if (!written) {
            fail(key, written.error().text);
            return {};
        }
        if (!*written)
            return {};
        if ((*written)->isApproximate || (*written)->from != (*written)->to) {
            fail(key, OldCaseText::tr("“%1” is no exact amount.").arg(text.left(40)));
            return {};
        }
        return (*written)->from;
    }

    void readPenalties()
    {
        OldCase &it = m_reading.it;
        const QString words = cell(u"penalties"_s);
        QList<PenaltyKind> kinds;
        if (it.outcome != Outcome::Penalise) {
            if (const auto fined = amount(u"fine"_s); fined && fined->fen > 0)
                fail(u"fine"_s, OldCaseText::tr("The row tells of no penalty, but of a fine."));
            if (!it.decidedOn && m_reading.errors.isEmpty())
                m_reading.errors << RowNote{
                    m_row,
                    {},
                    OldCaseText::tr("The row has an outcome, but no day on which it was decided.")};
            return;
        }
        if (!words.isEmpty()) {
            const Result<QList<PenaltyKind>> read = readPenaltyKinds(words);
            if (read)
                kinds = *read;
            else
                fail(u"penalties"_s, read.error().text);
        }
        const std::optional<Money> fine = amount(u"fine"_s);
        if (fine && fine->fen > 0 && !kinds.contains(PenaltyKind::Fine))
            kinds << PenaltyKind::Fine;
        for (const PenaltyKind kind : kinds) {
            if (kind == PenaltyKind::Fine && (!fine || fine->fen == 0)) {
                if (!isWrong(u"fine"_s))
                    fail(u"penalties"_s, OldCaseText::tr("A fine is named, but no amount."));
                continue;
            }
            it.penalties.push_back(
                {kind, kind == PenaltyKind::Fine ? fine : std::optional<Money>(), {}});
        }
        if (it.decidedOn && it.penalties.empty() && m_reading.errors.isEmpty())
            m_reading.errors << RowNote{
                m_row,
                {},
                OldCaseText::tr("The row has a day of decision, but tells no penalty; "
                                "only penalty decisions are taken over.")};
        if (tellsNoDecision() && !it.penalties.empty())
            m_reading.errors << RowNote{
                m_row,
                {},
                OldCaseText::tr("The row has a penalty, but no day on which it was decided.")};
    }

    void readPayment()
    {
        OldCase &it = m_reading.it;
        it.paid = amount(u"paid"_s);
        if (!it.paidOn) {
            it.paid.reset();
            return;
        }
        if (tellsNoDecision())
            fail(u"paid_on"_s,
                 OldCaseText::tr("A day of payment is given, but no day of a decision."));
        if (!it.paid && fineOf(it.penalties).fen > 0)
            it.paid = fineOf(it.penalties);
        if ((!it.paid || it.paid->fen == 0) && !isWrong(u"paid"_s) && !isWrong(u"fine"_s))
            fail(u"paid_on"_s, OldCaseText::tr("A day of payment is given, but no amount."));
    }

    const ListColumns &m_columns;
    const QStringList &m_cells;
    qint64 m_row = 0;
    Date m_start{1970, 1, 1};
    OldCaseReading m_reading{};
};

} // namespace

const std::vector<ListColumn> &oldCaseColumns()
{
    static const std::vector<ListColumn> columns{
        {u"number"_s,
         {u"number"_s, u"案号"_s, u"案件编号"_s, u"处罚决定书文号"_s, u"行政处罚决定书文号"_s,
          u"决定书文号"_s, u"处罚决定书号"_s, u"决定书编号"_s, u"文书编号"_s, u"文号"_s},
         true},
        {u"party"_s,
         {u"party"_s, u"当事人"_s, u"当事人名称"_s, u"当事人姓名"_s, u"被处罚人"_s, u"行政相对人"_s,
          u"行政相对人名称"_s, u"相对人名称"_s},
         true},
        {u"party_kind"_s, {u"party kind"_s, u"当事人类型"_s, u"当事人类别"_s, u"相对人类别"_s}},
        {u"code"_s,
         {u"code"_s, u"证件号"_s, u"证件号码"_s, u"身份证号"_s, u"身份证号码"_s,
          u"统一社会信用代码"_s, u"社会信用代码"_s, u"信用代码"_s}},
        {u"cause"_s, {u"cause"_s, u"案由"_s, u"违法行为"_s, u"违法事实"_s}, true},
        {u"matter"_s, {u"matter"_s, u"事项编码"_s, u"权力编码"_s, u"职权编码"_s}},
        {u"filed"_s, {u"filed"_s, u"立案日期"_s, u"立案时间"_s}},
        {u"decided"_s,
         {u"decided"_s, u"处罚决定日期"_s, u"决定日期"_s, u"处罚日期"_s, u"处罚时间"_s,
          u"决定时间"_s}},
        {u"penalties"_s, {u"penalties"_s, u"处罚种类"_s, u"处罚类别"_s, u"处罚类型"_s}},
        {u"outcome"_s, {u"outcome"_s, u"处理结果"_s, u"案件结果"_s, u"处理决定"_s, u"决定类型"_s}},
        {u"ground"_s,
         {u"ground"_s, u"不予处罚"_s, u"不予处罚情形"_s, u"不予处罚理由"_s, u"不予处罚依据"_s,
          u"免罚情形"_s}},
        {u"served"_s,
         {u"served"_s, u"送达日期"_s, u"送达时间"_s, u"决定书送达日期"_s, u"处罚决定书送达日期"_s}},
        {u"service_method"_s, {u"service method"_s, u"送达方式"_s}},
        {u"fine"_s,
         {u"fine"_s, u"罚款金额"_s, u"罚款金额(万元)"_s, u"处罚金额"_s, u"处罚金额(万元)"_s,
          u"罚款"_s, u"罚款(万元)"_s}},
        {u"paid_on"_s, {u"paid on"_s, u"缴款日期"_s, u"缴纳日期"_s, u"缴费日期"_s}},
        {u"paid"_s,
         {u"paid"_s, u"缴款金额"_s, u"实缴金额"_s, u"缴款金额(万元)"_s, u"实缴金额(万元)"_s}},
        {u"closed"_s, {u"closed"_s, u"结案日期"_s, u"结案时间"_s}},
        {u"officers"_s,
         {u"officers"_s, u"办案人员"_s, u"承办人"_s, u"承办人员"_s, u"执法人员"_s, u"经办人"_s}},
        {u"unit"_s, {u"unit"_s, u"承办单位"_s, u"办案单位"_s, u"中队"_s, u"承办中队"_s}},
        {u"place"_s, {u"place"_s, u"地点"_s, u"违法地点"_s, u"案发地点"_s}},
        {u"source"_s, {u"source"_s, u"来源"_s, u"案件来源"_s, u"案源"_s}},
    };
    return columns;
}

OldCaseReading readOldCase(const ListColumns &columns, qint64 row, const QStringList &cells,
                           Date start)
{
    return OldCaseReader(columns, row, cells, start).read();
}

std::vector<ToldAct> actsOf(const OldCase &told, const QString &party, const QString &unit,
                            const QStringList &officers)
{
    const auto put = [](QJsonObject &content, const QString &field, const QString &text) {
        if (!text.isEmpty())
            content.insert(field, text);
    };
    std::vector<ToldAct> acts;
    QJsonObject lead{{u"description"_s, told.cause}, {u"party"_s, party}, {u"unit"_s, unit}};
    put(lead, u"source"_s, told.source);
    put(lead, u"place"_s, told.place);
    put(lead, u"matter"_s, told.matter);
    acts.push_back({RegisterLead::kind, told.filedOn ? *told.filedOn : *told.decidedOn, {}, lead});
    if (told.filedOn) {
        QJsonObject filing{{u"cause"_s, told.cause}, {u"party"_s, party}};
        put(filing, u"matter"_s, told.matter);
        put(filing, u"place"_s, told.place);
        if (!officers.isEmpty())
            filing.insert(u"officers"_s, QJsonArray::fromStringList(officers));
        acts.push_back(
            {FileCase::kind, *told.filedOn, told.decidedOn ? QString() : told.number, filing});
    }
    if (told.decidedOn) {
        switch (told.outcome) {
        case Outcome::Penalise:
            acts.push_back({DecidePenalty::kind,
                            *told.decidedOn,
                            told.number,
                            {{u"penalties"_s, field_value::write(told.penalties)}}});
            break;
        case Outcome::NoPenalty:
            acts.push_back({DecideNoPenalty::kind,
                            *told.decidedOn,
                            told.number,
                            {{u"ground"_s, told.ground}, {u"facts"_s, told.told}}});
            break;
        case Outcome::Withdraw:
            acts.push_back({WithdrawCase::kind,
                            *told.decidedOn,
                            told.number,
                            {{u"ground"_s, told.ground}, {u"reason"_s, told.told}}});
            break;
        case Outcome::Transfer:
            Q_UNREACHABLE();
        }
    }
    if (told.servedOn) {
        QJsonObject service{{u"document"_s, static_cast<int>(acts.size())}};
        put(service, u"method"_s, told.serviceMethod);
        if (told.serviceMethod == nameOf(serviceMethodNames, ServiceMethod::Post))
            service.insert(u"received_on"_s, toIso(*told.servedOn));
        acts.push_back({Serve::kind, *told.servedOn, {}, service});
    }
    if (told.paidOn)
        acts.push_back(
            {Pay::kind, *told.paidOn, {}, {{u"amount"_s, field_value::write(*told.paid)}}});
    if (told.closedOn)
        acts.push_back({CloseCase::kind, *told.closedOn, {}, {}});
    return acts;
}

} // namespace anjuan
