// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rounds/sheet.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayOrNull(const std::optional<Date> &day)
{
    return day ? QJsonValue(toIso(*day)) : QJsonValue();
}

std::optional<Date> dayIn(const QJsonValue &value) { return parseDate(value.toString()); }

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts << one.toString();
    return texts;
}

QJsonObject jsonOf(const ScoreMark &mark)
{
    return {{u"item"_s, mark.item},
            {u"deducted"_s, mark.deducted},
            {u"vetoed"_s, mark.isVetoed},
            {u"not_applicable"_s, mark.isNotApplicable},
            {u"found"_s, mark.found},
            {u"found_veto"_s, mark.isFoundVeto},
            {u"notes"_s, QJsonArray::fromStringList(mark.notes)},
            {u"reason"_s, mark.reason},
            {u"by"_s, mark.by}};
}

ScoreMark markFrom(const QJsonValue &json)
{
    return {.item = json["item"_L1].toString(),
            .deducted = json["deducted"_L1].toInt(),
            .isVetoed = json["vetoed"_L1].toBool(),
            .isNotApplicable = json["not_applicable"_L1].toBool(),
            .found = json["found"_L1].toInt(),
            .isFoundVeto = json["found_veto"_L1].toBool(),
            .notes = textsIn(json["notes"_L1]),
            .reason = json["reason"_L1].toString(),
            .by = json["by"_L1].toString()};
}

QJsonObject jsonOf(const Rectification &one)
{
    return {{u"demand"_s, one.demand},
            {u"ordered_on"_s, toIso(one.orderedOn)},
            {u"due"_s, toIso(one.due)},
            {u"answer"_s, one.answer},
            {u"answered_by"_s, one.answeredBy},
            {u"answered_on"_s, dayOrNull(one.answeredOn)},
            {u"finding"_s, one.finding},
            {u"rechecked_by"_s, one.recheckedBy},
            {u"rechecked_on"_s, dayOrNull(one.recheckedOn)},
            {u"passed"_s, one.isPassed}};
}

Rectification rectificationFrom(const QJsonValue &json)
{
    const Date none(1970, 1, 1);
    return {.demand = json["demand"_L1].toString(),
            .orderedOn = dayIn(json["ordered_on"_L1]).value_or(none),
            .due = dayIn(json["due"_L1]).value_or(none),
            .answer = json["answer"_L1].toString(),
            .answeredBy = json["answered_by"_L1].toString(),
            .answeredOn = dayIn(json["answered_on"_L1]),
            .finding = json["finding"_L1].toString(),
            .recheckedBy = json["rechecked_by"_L1].toString(),
            .recheckedOn = dayIn(json["rechecked_on"_L1]),
            .isPassed = json["passed"_L1].toBool()};
}

QJsonObject jsonOf(const ScoreObjection &one)
{
    return {{u"text"_s, one.text},
            {u"by"_s, one.by},
            {u"on"_s, toIso(one.on)},
            {u"score"_s, one.score},
            {u"grade"_s, one.grade},
            {u"answer"_s, one.answer},
            {u"answered_by"_s, one.answeredBy},
            {u"answered_on"_s, dayOrNull(one.answeredOn)},
            {u"upheld"_s, one.isUpheld}};
}

ScoreObjection objectionFrom(const QJsonValue &json)
{
    return {.text = json["text"_L1].toString(),
            .by = json["by"_L1].toString(),
            .on = dayIn(json["on"_L1]).value_or(Date(1970, 1, 1)),
            .score = json["score"_L1].toInt(),
            .grade = json["grade"_L1].toString(),
            .answer = json["answer"_L1].toString(),
            .answeredBy = json["answered_by"_L1].toString(),
            .answeredOn = dayIn(json["answered_on"_L1]),
            .isUpheld = json["upheld"_L1].toBool()};
}

} // namespace

QJsonObject jsonOf(const ScoreSheet &sheet)
{
    QJsonArray marks;
    for (const ScoreMark &mark : sheet.marks)
        marks << jsonOf(mark);
    QJsonArray rectifications;
    for (const Rectification &one : sheet.rectifications)
        rectifications << jsonOf(one);
    QJsonArray objections;
    for (const ScoreObjection &one : sheet.objections)
        objections << jsonOf(one);
    return {{u"round"_s, sheet.round.toString()},
            {u"place"_s, sheet.place},
            {u"case"_s, sheet.file.toString()},
            {u"number"_s, sheet.number},
            {u"unit"_s, sheet.unit},
            {u"reviewer"_s, sheet.reviewer},
            {u"marks"_s, marks},
            {u"unplaced"_s, QJsonArray::fromStringList(sheet.unplaced)},
            {u"state"_s, nameOf(sheetStateNames, sheet.state)},
            {u"comment"_s, sheet.comment},
            {u"score"_s, sheet.score},
            {u"grade"_s, sheet.grade},
            {u"finished_on"_s, dayOrNull(sheet.finishedOn)},
            {u"rectifications"_s, rectifications},
            {u"objections"_s, objections},
            {u"model_reason"_s, sheet.modelReason},
            {u"revision"_s, sheet.revision}};
}

std::optional<ScoreSheet> sheetFrom(const QJsonObject &json)
{
    const auto state = valueOf(sheetStateNames, json.value("state"_L1).toString());
    if (!state)
        return {};
    ScoreSheet sheet{.round = FileRoundId::parse(json.value("round"_L1).toString()),
                     .place = json.value("place"_L1).toInt(),
                     .file = CaseId::parse(json.value("case"_L1).toString()),
                     .number = json.value("number"_L1).toString(),
                     .unit = json.value("unit"_L1).toString(),
                     .reviewer = json.value("reviewer"_L1).toString(),
                     .unplaced = textsIn(json.value("unplaced"_L1)),
                     .state = *state,
                     .comment = json.value("comment"_L1).toString(),
                     .score = json.value("score"_L1).toInt(),
                     .grade = json.value("grade"_L1).toString(),
                     .finishedOn = dayIn(json.value("finished_on"_L1)),
                     .modelReason = json.value("model_reason"_L1).toString(),
                     .revision = json.value("revision"_L1).toInt()};
    for (const QJsonValue &mark : json.value("marks"_L1).toArray())
        sheet.marks << markFrom(mark);
    for (const QJsonValue &one : json.value("rectifications"_L1).toArray())
        sheet.rectifications << rectificationFrom(one);
    for (const QJsonValue &one : json.value("objections"_L1).toArray())
        sheet.objections << objectionFrom(one);
    return sheet;
}

QJsonObject jsonOf(const FileRound &round)
{
    return {{u"round"_s, round.id.toString()},
            {u"name"_s, round.name},
            {u"standard"_s, jsonOf(round.standard)},
            {u"unit"_s, round.unit},
            {u"drawn"_s, round.isDrawn},
            {u"seed"_s, round.seed},
            {u"wanted"_s, round.wanted},
            {u"per_unit"_s, round.perUnit},
            {u"closed_from"_s, dayOrNull(round.closedFrom)},
            {u"closed_to"_s, dayOrNull(round.closedTo)},
            {u"population"_s, round.population},
            {u"list_hash"_s, round.listHash},
            {u"picked_for"_s, round.pickedFor},
            {u"opened_by"_s, round.openedBy},
            {u"opened_on"_s, toIso(round.openedOn)},
            {u"closed_on"_s, dayOrNull(round.closedOn)},
            {u"revision"_s, round.revision}};
}

std::optional<FileRound> fileRoundFrom(const QJsonObject &json)
{
    const Result<FileStandard> standard = readStandard(
        QJsonDocument(json.value("standard"_L1).toObject()).toJson(QJsonDocument::Compact),
        json.value("name"_L1).toString());
    const std::optional<Date> opened = dayIn(json.value("opened_on"_L1));
    if (!standard || !opened)
        return {};
    return FileRound{.id = FileRoundId::parse(json.value("round"_L1).toString()),
                     .name = json.value("name"_L1).toString(),
                     .standard = *standard,
                     .unit = json.value("unit"_L1).toString(),
                     .isDrawn = json.value("drawn"_L1).toBool(),
                     .seed = json.value("seed"_L1).toString(),
                     .wanted = json.value("wanted"_L1).toInt(),
                     .perUnit = json.value("per_unit"_L1).toBool(),
                     .closedFrom = dayIn(json.value("closed_from"_L1)),
                     .closedTo = dayIn(json.value("closed_to"_L1)),
                     .population = json.value("population"_L1).toInt(),
                     .listHash = json.value("list_hash"_L1).toString(),
                     .pickedFor = json.value("picked_for"_L1).toString(),
                     .openedBy = json.value("opened_by"_L1).toString(),
                     .openedOn = *opened,
                     .closedOn = dayIn(json.value("closed_on"_L1)),
                     .revision = json.value("revision"_L1).toInt()};
}

} // namespace anjuan
