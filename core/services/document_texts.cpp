// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documents/official_forms.h"
#include "core/services/document_records.h"
#include "core/services/words.h"

namespace anjuan::document_records {

using namespace Qt::StringLiterals;

namespace {

template <class Enum, std::size_t Count>
QString word(const std::array<Name<Enum>, Count> &names, Enum value)
{
    QStringList stored;
    for (const Name<Enum> &name : names)
        stored << name.text;
    return wordInChinese(stored, nameOf(names, value));
}

QJsonObject proof(EvidenceKind kind, const QString &name, const QString &purpose, Date day)
{
    return {{u"kind"_s, QJsonObject{{u"code"_s, nameOf(evidenceKindNames, kind)},
                                    {u"word"_s, word(evidenceKindNames, kind)}}},
            {u"name"_s, name},
            {u"purpose"_s, purpose},
            {u"day"_s, dayValue(day)}};
}

QJsonObject proofOf(const DocumentFacts &facts, const Entry &entry)
{
    const Date day = entry.act.day;
    if (const auto *piece = std::get_if<AddEvidence>(&entry.body)) {
        QJsonObject one =
            proof(piece->kindOfEvidence, piece->name, piece->purpose, piece->madeOn.value_or(day));
        one.insert(u"source"_s, piece->source);
        one.insert(u"collector"_s, facts.names.value(piece->collector, piece->collector));
        one.insert(u"device"_s, piece->device);
        return one;
    }
    if (std::holds_alternative<InspectSite>(entry.body))
        return proof(EvidenceKind::SiteRecord, u"%1现场检查（勘验）笔录"_s.arg(official::day(day)),
                     u"现场检查的经过和发现的情况"_s, day);
    if (const auto *inquiry = std::get_if<Inquire>(&entry.body)) {
        const bool ofParty = inquiry->relation == Relation::Party ||
                             inquiry->relation == Relation::LegalRepresentative ||
                             inquiry->relation == Relation::Agent;
        return proof(ofParty ? EvidenceKind::PartyStatement : EvidenceKind::WitnessTestimony,
                     u"%1对%2的调查询问笔录"_s.arg(official::day(day), inquiry->person),
                     ofParty ? u"当事人对违法事实的陈述"_s : u"证人了解的情况"_s, day);
    }
    if (std::holds_alternative<ReceiveAppraisal>(entry.body))
        return proof(EvidenceKind::ExpertOpinion, u"%1收到的鉴定意见"_s.arg(official::day(day)),
                     u"鉴定的结论"_s, day);
    return {};
}

QString answerTo(const DocumentFacts &facts, int defence)
{
    for (const Entry &entry : facts.file.entries) {
        const auto *answer = std::get_if<ReexamineDefence>(&entry.body);
        if (answer && entry.state == EntryState::Effective && entry.act.sequence > defence)
            return u"经复核，本机关认为：%1对上述意见%2。"_s.arg(
                answer->opinion.endsWith(u'。') ? answer->opinion : answer->opinion + u'。',
                word(adoptionNames, answer->adoption));
    }
    return {};
}

} // namespace

QString proofName(const DocumentFacts &facts, int act)
{
    const Entry *entry = facts.file.entry(act);
    if (!entry)
        return u"第%1号材料"_s.arg(act);
    const QString name = proofOf(facts, *entry).value("name"_L1).toString();
    const ActKind *kind = actKind(entry->act.kind);
    if (!name.isEmpty() || !kind)
        return name;
    return official::day(entry->act.day) + inChinese("Act", kind->label);
}

QJsonArray evidence(const DocumentFacts &facts)
{
    QJsonArray list;
    for (const Entry &entry : facts.file.entries) {
        if (entry.state != EntryState::Effective)
            continue;
        QJsonObject one = proofOf(facts, entry);
        if (!one.isEmpty())
            list.append(one);
    }
    return list;
}

QString evidenceText(const QJsonArray &evidence)
{
    QStringList texts;
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        const QJsonObject one = evidence[i].toObject();
        const QString purpose = one.value("purpose"_L1).toString();
        texts << u"%1.%2（%3），证明%4"_s.arg(i + 1).arg(
            one.value("name"_L1).toString(),
            one.value("kind"_L1).toObject().value("word"_L1).toString(),
            purpose.startsWith(u"证明"_s) ? purpose.sliced(2) : purpose);
    }
    return texts.isEmpty() ? QString() : texts.join(u"；\n"_s) + u'。';
}

QString defenceText(const DocumentFacts &facts)
{
    const std::optional<Notice> &notice = facts.file.notice;
    if (!notice)
        return {};
    QStringList texts;
    for (const Defence &defence : notice->defences) {
        const Entry *entry = facts.file.entry(defence.act);
        const auto *said = entry ? std::get_if<StateDefence>(&entry->body) : nullptr;
        if (!said)
            continue;
        QString content = said->content;
        while (content.endsWith(u'。'))
            content.chop(1);
        texts << u"当事人于%1以%2方式提出陈述、申辩：%3。%4"_s.arg(
            official::day(defence.day), word(defenceFormNames, said->form), content,
            answerTo(facts, defence.act));
    }
    if (texts.isEmpty())
        texts << (notice->statementWaivedOn ? u"当事人于%1书面放弃陈述、申辩的权利。"_s.arg(
                                                  official::day(*notice->statementWaivedOn))
                                            : u"当事人在法定期限内未提出陈述、申辩意见。"_s);
    return texts.join(u'\n');
}

QString procedureText(const DocumentFacts &facts)
{
    QStringList texts;
    if (const std::optional<Notice> &notice = facts.file.notice) {
        const Hearing &hearing = notice->hearing;
        if (hearing.heldOn)
            texts << u"应当事人要求，本机关于%1举行听证，并制作听证笔录。"_s.arg(
                official::day(*hearing.heldOn));
        else if (notice->hearingWaivedOn)
            texts << u"当事人书面放弃听证的权利。"_s;
        else if (notice->hearingOffered && !hearing.requestedOn)
            texts << u"当事人在法定期限内未要求听证。"_s;
    }
    for (const LegalityReview &review : facts.file.reviews)
        if (review.givenOn && review.outcome == ReviewOutcome::Agree)
            texts << u"本案已于%1通过法制审核。"_s.arg(official::day(*review.givenOn));
    for (const Discussion &discussion : facts.file.discussions)
        if (discussion.topic == DiscussionTopic::Decision)
            texts << u"本案已于%1经本机关负责人集体讨论。"_s.arg(official::day(discussion.day));
    return texts.join(QString());
}

} // namespace anjuan::document_records
