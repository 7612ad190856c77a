// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Who carried out an act; empty for the kinds that name nobody.
QStringList officersOf(const Entry &entry)
{
    QStringList officers;
    for (const QJsonValue &key : entry.act.content.value("officers"_L1).toArray())
        officers << key.toString();
    return officers;
}

void certificateLapsed(Examination &file)
{
    for (const Entry &entry : file.file.entries) {
        if (entry.state != EntryState::Effective)
            continue;
        for (const QString &key : officersOf(entry)) {
            const auto officer = file.around.officers.constFind(key);
            if (officer != file.around.officers.constEnd() &&
                !certificateValidOn(*officer, entry.act.day))
                file.object(FindingText::tr("%1 had no valid certificate on %2.")
                                .arg(officer->name, toIso(entry.act.day)),
                            entry.act.sequence);
        }
    }
    // Who is to go on with it.
    if (file.file.decision || file.file.stage < Stage::Investigation)
        return;
    for (const QString &key : file.file.officers) {
        const auto officer = file.around.officers.constFind(key);
        if (officer != file.around.officers.constEnd() && !certificateValidOn(*officer, file.today))
            file.object(Finding::Severity::Points,
                        FindingText::tr("%1 handles the case and has no valid certificate on %2.")
                            .arg(officer->name, toIso(file.today)));
    }
}

void oneOfficerAlone(Examination &file)
{
    for (const Entry &entry : file.file.entries)
        if (entry.state == EntryState::Effective && entry.act.content.contains("officers"_L1))
            if (const QStringList officers = officersOf(entry); officers.size() < 2)
                file.object(FindingText::tr("The act names %1 officer; at least two are needed.")
                                .arg(officers.size()),
                            entry.act.sequence);
}

/// Who was recused takes no part any more (行政处罚法 43).
void recusedTookPart(Examination &file)
{
    QStringList recused;
    for (const Entry &entry : file.file.entries) {
        if (entry.state != EntryState::Effective)
            continue;
        if (const auto *decision = std::get_if<Recuse>(&entry.body))
            if (decision->granted)
                recused << decision->officer;
        for (const QString &officer : officersOf(entry))
            if (recused.contains(officer))
                file.object(FindingText::tr("%1 was recused and took part all the same.")
                                .arg(file.nameOf(officer)),
                            entry.act.sequence);
    }
}

/// G14: who investigates neither chairs the hearing nor reviews the case.
void onePersonTwoParts(Examination &file)
{
    for (const Notice *notice : file.file.notices())
        if (file.file.investigators.contains(notice->hearing.chair))
            file.object(FindingText::tr("%1 investigated the case and chaired its hearing.")
                            .arg(file.nameOf(notice->hearing.chair)),
                        notice->hearing.noticeAct);
    for (const LegalityReview &review : file.file.reviews)
        for (const Notice *notice : file.file.notices())
            if (notice->hearing.heldOn && review.reviewers.contains(notice->hearing.chair))
                file.object(FindingText::tr("%1 reviewed the case and chaired its hearing.")
                                .arg(file.nameOf(notice->hearing.chair)),
                            review.opinionAct);
    for (const LegalityReview &review : file.file.reviews)
        for (const QString &reviewer : review.reviewers)
            if (file.file.investigators.contains(reviewer))
                file.object(FindingText::tr("%1 investigated the case and reviewed its legality.")
                                .arg(file.nameOf(reviewer)),
                            review.opinionAct);
}

} // namespace

std::vector<FindingRule> finding_rules::ofPersons()
{
    using enum Finding::Severity;
    return {
        {"certificate_lapsed"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "An officer without a valid certificate"),
         "行政处罚法第四十二条",
         QT_TRANSLATE_NOOP("Finding", "Assign officers whose certificates are valid, and have them "
                                      "take again what was taken without."),
         certificateLapsed},
        {"one_officer"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "Fewer than two officers"),
         "行政处罚法第四十二条",
         QT_TRANSLATE_NOOP("Finding", "Have two officers take the record again."), oneOfficerAlone},
        {"recused_took_part"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "A recused officer took part"),
         "行政处罚法第四十三条",
         QT_TRANSLATE_NOOP("Finding", "Have other officers take the act again."), recusedTookPart},
        {"one_person_two_parts"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "Investigation, hearing and review not kept apart"),
         "行政处罚法第五十八条、第六十四条",
         QT_TRANSLATE_NOOP("Finding", "Have somebody who did not investigate hold the hearing or "
                                      "give the opinion again."),
         onePersonTwoParts},
    };
}

} // namespace anjuan
