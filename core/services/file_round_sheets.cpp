// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/file_round_work.h"
#include "core/storage/account_store.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/round_store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct SheetsText {
    Q_DECLARE_TR_FUNCTIONS(FileRoundSheetsText)
};

constexpr qsizetype longestText = 4000;

} // namespace

namespace file_round_work {

Result<> checkWords(const QString &text, const QString &what)
{
    if (text.trimmed().size() < 2 || text.size() > longestText)
        return refused(SheetsText::tr("%1: 2 to %2 characters.").arg(what).arg(longestText));
    return {};
}

Result<Reached> reached(const Database &db, const Session &session, FileRoundId id, int place)
{
    const Result<FileRound> round = roundOf(db, id);
    if (!round)
        return round.error();
    const std::optional<ScoreSheet> sheet = round_store::findSheet(db, id, place);
    if (!sheet || !mayReadSheet(session, *round, *sheet))
        return notFound(SheetsText::tr("The round has no file %1.").arg(place));
    if (round->closedOn)
        return refused(SheetsText::tr("The round was closed on %1.").arg(toIso(*round->closedOn)));
    return Reached{*round, *sheet};
}

Result<Reached> kept(const Database &db, const Session &session, FileRoundId id, int place)
{
    Result<Reached> found = reached(db, session, id, place);
    if (found && !isKeeper(session, found->round))
        return refused(SheetsText::tr("Only a legal officer of the unit that holds the round does "
                                      "this."));
    return found;
}

} // namespace file_round_work

} // namespace anjuan

namespace anjuan::file_rounds {

using namespace file_round_work;

namespace {

bool names(const QJsonValue &value, const QString &officer)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            if (names(one, officer))
                return true;
        return false;
    }
    if (value.isObject()) {
        for (const QJsonValue &one : value.toObject())
            if (names(one, officer))
                return true;
        return false;
    }
    return value.toString() == officer;
}

/// Why that account may not review the file; empty: it may.
QString barOf(const Database &db, const Account &account, const ScoreSheet &sheet)
{
    const Officer officer =
        organisation_store::findOfficer(db, account.officer).value_or(Officer{});
    const QString name = officer.name.isEmpty() ? account.login : officer.name;
    if (account.unit.toString() == sheet.unit || officer.unit.toString() == sheet.unit)
        return SheetsText::tr("%1 belongs to the unit whose file it is; somebody of another unit "
                              "reviews it.")
            .arg(name);
    for (const Act &act : ledger::acts(db, sheet.file)) {
        bool tookPart = act.account == account.login;
        if (!account.officer.isNull())
            tookPart = tookPart || names(act.content, account.officer.toString());
        if (tookPart)
            return SheetsText::tr("%1 took part in case %2 (act %3).")
                .arg(name, sheet.number, QString::number(act.sequence));
    }
    return {};
}

} // namespace

Result<std::vector<ReviewerChoice>> reviewers(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "assign_file"_L1, keepers, [&]() -> Result<std::vector<ReviewerChoice>> {
            const UnitTree units = organisation_store::unitTree(db);
            std::vector<ReviewerChoice> found;
            for (const Account &account : account_store::all(db)) {
                if (account.disabled || !account.roles.intersects(markers))
                    continue;
                const std::optional<Officer> officer =
                    organisation_store::findOfficer(db, account.officer);
                found.push_back({account.login, officer ? officer->name : account.login,
                                 units.pathName(account.unit)});
            }
            return found;
        });
}

Result<ScoreSheet> assign(Database &db, const Session &session, FileRoundId id, int place,
                          const QString &account)
{
    return office::onBehalf(db, session, "assign_file"_L1, keepers, [&]() -> Result<ScoreSheet> {
        Result<Reached> found = kept(db, session, id, place);
        if (!found)
            return found.error();
        ScoreSheet sheet = found->sheet;
        if (sheet.state != SheetState::Unassigned && sheet.state != SheetState::Marking)
            return refused(SheetsText::tr("Case %1 is marked already.").arg(sheet.number));
        if (!account.isEmpty()) {
            const std::optional<Account> known = account_store::find(db, account);
            if (!known || known->disabled || !known->roles.intersects(markers))
                return refused(
                    SheetsText::tr("“%1” is no account that can review files: legal officers, "
                                   "leaders and squads can.")
                        .arg(account.left(40)));
            if (const QString bar = barOf(db, *known, sheet); !bar.isEmpty())
                return refused(bar);
        }
        sheet.reviewer = account;
        sheet.state = account.isEmpty() ? SheetState::Unassigned : SheetState::Marking;
        return keep(db, session, keepers, "office.score_sheet_assigned"_L1, sheet);
    });
}

namespace {

Result<Reached> marked(const Database &db, const Session &session, FileRoundId id, int place)
{
    Result<Reached> found = reached(db, session, id, place);
    if (!found)
        return found;
    if (found->sheet.reviewer != session.actor.account)
        return refused(SheetsText::tr("This file was not given to you to review."));
    if (found->sheet.state != SheetState::Marking)
        return refused(SheetsText::tr("Case %1 is marked already.").arg(found->sheet.number));
    return found;
}

} // namespace

Result<ScoreSheet> mark(Database &db, const Session &session, FileRoundId id, int place,
                        const MarkWish &wish)
{
    return office::onBehalf(db, session, "mark_file"_L1, markers, [&]() -> Result<ScoreSheet> {
        Result<Reached> found = marked(db, session, id, place);
        if (!found)
            return found.error();
        if (const Result<> done =
                applyMark(found->sheet, found->round.standard, wish, session.actor.account);
            !done)
            return done.error();
        return keep(db, session, markers, "office.score_sheet_marked"_L1, found->sheet);
    });
}

Result<ScoreSheet> finish(Database &db, const Session &session, FileRoundId id, int place,
                          const QString &comment)
{
    return office::onBehalf(db, session, "mark_file"_L1, markers, [&]() -> Result<ScoreSheet> {
        Result<Reached> found = marked(db, session, id, place);
        if (!found)
            return found.error();
        if (const Result<> words = checkWords(comment, SheetsText::tr("Opinion of the whole file"));
            !words)
            return words.error();
        ScoreSheet &sheet = found->sheet;
        const SheetScore score = scoreOf(sheet, found->round.standard);
        sheet.comment = comment.trimmed();
        sheet.score = score.tenths;
        sheet.grade = score.grade;
        // Marked again after an objection: what was to be put right stays so.
        const bool isOrdered =
            !sheet.rectifications.isEmpty() && !sheet.rectifications.back().isPassed;
        sheet.state = isOrdered ? SheetState::Rectifying : SheetState::Finished;
        sheet.finishedOn = session.today;
        return keep(db, session, markers, "office.score_sheet_finished"_L1, sheet);
    });
}

Result<ScoreSheet> orderRectification(Database &db, const Session &session, FileRoundId id,
                                      int place, const QString &demand, Date due)
{
    return office::onBehalf(
        db, session, "order_rectification"_L1, keepers, [&]() -> Result<ScoreSheet> {
            Result<Reached> found = kept(db, session, id, place);
            if (!found)
                return found.error();
            ScoreSheet &sheet = found->sheet;
            if (sheet.state != SheetState::Finished)
                return refused(SheetsText::tr("What is to be put right is ordered once the file is "
                                              "marked, and once only."));
            if (const Result<> words = checkWords(demand, SheetsText::tr("What to put right"));
                !words)
                return words.error();
            if (due < session.today)
                return refused(
                    SheetsText::tr("The term ends on %1, before today.").arg(toIso(due)));
            sheet.rectifications << Rectification{
                .demand = demand.trimmed(), .orderedOn = session.today, .due = due};
            sheet.state = SheetState::Rectifying;
            return keep(db, session, keepers, "office.score_sheet_to_rectify"_L1, sheet);
        });
}

Result<ScoreSheet> answer(Database &db, const Session &session, FileRoundId id, int place,
                          const QString &text)
{
    return office::onBehalf(
        db, session, "answer_rectification"_L1, answerers, [&]() -> Result<ScoreSheet> {
            Result<Reached> found = reached(db, session, id, place);
            if (!found)
                return found.error();
            ScoreSheet &sheet = found->sheet;
            if (!mayAct(session.actor, UnitId::parse(sheet.unit)))
                return refused(SheetsText::tr("Only the unit whose file it is answers."));
            if (sheet.state != SheetState::Rectifying)
                return refused(
                    SheetsText::tr("Nothing is to be put right in case %1.").arg(sheet.number));
            if (const Result<> words = checkWords(text, SheetsText::tr("What was done")); !words)
                return words.error();
            Rectification &last = sheet.rectifications.back();
            last.answer = text.trimmed();
            last.answeredBy = session.actor.account;
            last.answeredOn = session.today;
            sheet.state = SheetState::Answered;
            return keep(db, session, answerers, "office.score_sheet_answered"_L1, sheet);
        });
}

Result<ScoreSheet> recheck(Database &db, const Session &session, FileRoundId id, int place,
                           bool passes, const QString &finding, std::optional<Date> due)
{
    return office::onBehalf(
        db, session, "recheck_rectification"_L1, keepers, [&]() -> Result<ScoreSheet> {
            Result<Reached> found = kept(db, session, id, place);
            if (!found)
                return found.error();
            ScoreSheet &sheet = found->sheet;
            if (sheet.state != SheetState::Answered)
                return refused(
                    SheetsText::tr("Case %1 has no answer to look at again.").arg(sheet.number));
            if (const Result<> words =
                    checkWords(finding, SheetsText::tr("What the second look found"));
                !words)
                return words.error();
            Rectification &last = sheet.rectifications.back();
            if (last.answeredBy == session.actor.account)
                return refused(
                    SheetsText::tr("Who answered does not look at it again; a colleague does."));
            if (!passes && (!due || *due < session.today))
                return refused(SheetsText::tr("Say by which day it is to be put right now."));
            last.finding = finding.trimmed();
            last.recheckedBy = session.actor.account;
            last.recheckedOn = session.today;
            last.isPassed = passes;
            if (!passes)
                sheet.rectifications << Rectification{
                    .demand = finding.trimmed(), .orderedOn = session.today, .due = *due};
            sheet.state = passes ? SheetState::Rectified : SheetState::Rectifying;
            return keep(db, session, keepers, "office.score_sheet_rechecked"_L1, sheet);
        });
}

Result<ScoreSheet> setModel(Database &db, const Session &session, FileRoundId id, int place,
                            const QString &reason)
{
    return office::onBehalf(
        db, session, "name_model_file"_L1, keepers, [&]() -> Result<ScoreSheet> {
            Result<Reached> found = kept(db, session, id, place);
            if (!found)
                return found.error();
            ScoreSheet &sheet = found->sheet;
            if (!sheet.finishedOn || !found->round.standard.isBest(sheet.grade))
                return refused(SheetsText::tr("Only a file of the best grade becomes a model."));
            if (!reason.isEmpty())
                if (const Result<> words = checkWords(reason, SheetsText::tr("Why it is a model"));
                    !words)
                    return words.error();
            sheet.modelReason = reason.trimmed();
            return keep(db, session, keepers, "office.score_sheet_model"_L1, sheet);
        });
}

Result<std::vector<std::pair<QString, ScoreSheet>>> models(Database &db, const Session &session)
{
    using Models = std::vector<std::pair<QString, ScoreSheet>>;
    return office::readOnBehalf(db, session, "list_file_rounds"_L1, {}, [&]() -> Result<Models> {
        Models found;
        for (const ScoreSheet &sheet : round_store::models(db))
            if (const std::optional<FileRound> round = round_store::find(db, sheet.round);
                round && mayReadSheet(session, *round, sheet))
                found.push_back({round->name, sheet});
        return found;
    });
}

} // namespace anjuan::file_rounds
