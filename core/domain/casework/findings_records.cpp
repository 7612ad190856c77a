// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

void rightsNotTold(Examination &file)
{
    file.each<Inquire>([&](const Entry &entry, const Inquire &inquiry) {
        if (!inquiry.rightsTold)
            file.object(
                FindingText::tr("The inquiry does not show that rights and recusal were told."),
                entry.act.sequence);
    });
}

void certificatesNotShown(Examination &file)
{
    const auto look = [&](const Entry &entry, const auto &record) {
        if (!record.certificatesShown)
            file.object(FindingText::tr("The record does not show that certificates were shown."),
                        entry.act.sequence);
    };
    file.each<Inquire>(look);
    file.each<InspectSite>(look);
    file.each<SummaryDecide>(look);
}

void noWitness(Examination &file)
{
    file.each<Inquire>([&](const Entry &entry, const Inquire &inquiry) {
        if (inquiry.refusedToSign && inquiry.witness.isEmpty())
            file.object(FindingText::tr("The person refused to sign and no witness is named."),
                        entry.act.sequence);
    });
    file.each<InspectSite>([&](const Entry &entry, const InspectSite &inspection) {
        if (!inspection.partyPresent && inspection.witness.isEmpty())
            file.object(FindingText::tr(
                            "The party was absent from the inspection and no witness is named."),
                        entry.act.sequence);
    });
}

void noEvidence(Examination &file)
{
    if (file.penalised() && !file.has<Inquire>() && !file.has<InspectSite>() &&
        !file.has<AddEvidence>())
        file.object(FindingText::tr("A penalty was decided, but the file holds no inquiry, no "
                                    "inspection and no evidence."),
                    file.file.decision->act);
}

/// One officer cannot take two records at the same hour.
void overlappingRecords(Examination &file)
{
    struct Record {
        int act;
        Date day;
        TimeOfDay from;
        TimeOfDay to;
        QStringList officers;
        QString place;
    };
    std::vector<Record> records;
    const auto note = [&](const Entry &entry, const auto &record) {
        records.push_back({entry.act.sequence, entry.effectiveOn, record.startedAt, record.endedAt,
                           record.officers, record.place});
    };
    file.each<Inquire>(note);
    file.each<InspectSite>(note);
    for (std::size_t later = 1; later < records.size(); ++later)
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const Record &a = records[earlier];
            const Record &b = records[later];
            const auto same =
                std::find_if(a.officers.begin(), a.officers.end(),
                             [&](const QString &officer) { return b.officers.contains(officer); });
            if (a.day != b.day || a.from >= b.to || b.from >= a.to || same == a.officers.end())
                continue;
            const int first = std::min(a.act, b.act);
            const int second = std::max(a.act, b.act);
            file.object(
                a.place == b.place
                    ? FindingText::tr(
                          "Entries %1 and %2 have one officer in two records at the same hour: %3.")
                          .arg(QString::number(first), QString::number(second), file.nameOf(*same))
                    : FindingText::tr("Entries %1 and %2 have one officer in two places at the "
                                      "same hour: %3, at “%4” and at “%5”.")
                          .arg(QString::number(first), QString::number(second), file.nameOf(*same),
                               a.place, b.place),
                second);
        }
}

/// An officer cannot be at two cases at the same hour.
void inTwoPlaces(Examination &file)
{
    const auto look = [&](const Entry &entry, const auto &record) {
        for (const ElsewhereRecord &other : file.elsewhere.records)
            if (other.day == entry.effectiveOn && record.officers.contains(other.officer) &&
                other.from < record.endedAt.minutes && record.startedAt.minutes < other.to)
                file.object(
                    FindingText::tr("At the same hour %1 is in a record of case %2, %3 to %4 at "
                                    "“%5”.")
                        .arg(file.nameOf(other.officer), other.number,
                             TimeOfDay{other.from}.toString(), TimeOfDay{other.to}.toString(),
                             other.place),
                    entry.act.sequence);
    };
    file.each<Inquire>(look);
    file.each<InspectSite>(look);
}

void appraisalOpen(Examination &file)
{
    if (!file.file.decision)
        return;
    for (const Appraisal &appraisal : file.file.appraisals)
        if (!appraisal.backOn)
            file.object(FindingText::tr("The case was decided, but the appraisal of %1 never came "
                                        "back.")
                            .arg(toIso(appraisal.sentOn)),
                        appraisal.act);
}

void appraisalNotTold(Examination &file)
{
    for (const Appraisal &appraisal : file.file.appraisals)
        if (appraisal.seizure && !appraisal.partyInformed)
            file.object(FindingText::tr("The party was not told how long the appraisal of the "
                                        "seized goods takes."),
                        appraisal.act);
}

} // namespace

std::vector<FindingRule> finding_rules::ofRecords()
{
    using enum Finding::Severity;
    return {
        {"rights_not_told"_L1, Points, QT_TRANSLATE_NOOP("Finding", "Rights and recusal not told"),
         "行政处罚法第四十三条、第五十五条",
         QT_TRANSLATE_NOOP("Finding", "Question the person again, telling the rights first."),
         rightsNotTold},
        {"certificates_not_shown"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "Certificates not shown"),
         "行政处罚法第五十二条、第五十五条",
         QT_TRANSLATE_NOOP("Finding", "Take the record again, showing the certificates first."),
         certificatesNotShown},
        {"no_witness"_L1, Points, QT_TRANSLATE_NOOP("Finding", "No witness"),
         "行政处罚法第五十五条",
         QT_TRANSLATE_NOOP("Finding", "Name the witness who was there, or add the recording in "
                                      "picture and sound; else take the record again."),
         noWitness},
        {"no_evidence"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "No evidence"),
         "行政处罚法第四十条、第四十六条",
         QT_TRANSLATE_NOOP("Finding", "Record the evidence the facts rest on; where there is none, "
                                      "revoke the decision."),
         noEvidence},
        {"overlap"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "One officer in two records at one hour"),
         "行政处罚法第四十二条",
         QT_TRANSLATE_NOOP("Finding", "Find out who took which record when, correct the entry that "
                                      "is wrong with its reason, or take the record again."),
         overlappingRecords},
        {"two_cases_at_once"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "One officer at two cases at one hour"),
         "行政处罚法第四十二条",
         QT_TRANSLATE_NOOP("Finding", "Compare the two files, correct the hours or the names that "
                                      "are wrong with their reason, or take the record again."),
         inTwoPlaces},
        {"appraisal_open"_L1, Points, QT_TRANSLATE_NOOP("Finding", "An appraisal never came back"),
         "行政处罚法第四十条、第四十六条",
         QT_TRANSLATE_NOOP("Finding", "Record the result, or why the appraisal was given up."),
         appraisalOpen},
        {"appraisal_not_told"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "The party was not told of the time of an appraisal"),
         "行政强制法第二十五条第三款",
         QT_TRANSLATE_NOOP("Finding", "Tell the party in writing; until then the time of the "
                                      "appraisal counts as time of the seizure."),
         appraisalNotTold},
    };
}

} // namespace anjuan
