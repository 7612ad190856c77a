// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/file_round_work.h"

#include <QCoreApplication>

namespace anjuan::file_rounds {

using namespace Qt::StringLiterals;
using namespace file_round_work;

namespace {

struct ObjectionText {
    Q_DECLARE_TR_FUNCTIONS(FileRoundObjectionText)
};

} // namespace

Result<ScoreSheet> contest(Database &db, const Session &session, FileRoundId id, int place,
                           const QString &text)
{
    return office::onBehalf(
        db, session, "contest_score"_L1, answerers, [&]() -> Result<ScoreSheet> {
            Result<Reached> found = reached(db, session, id, place);
            if (!found)
                return found.error();
            ScoreSheet &sheet = found->sheet;
            if (!mayAct(session.actor, UnitId::parse(sheet.unit)))
                return refused(
                    ObjectionText::tr("Only the unit whose file it is objects to its score."));
            if (!sheet.finishedOn)
                return refused(
                    ObjectionText::tr("Case %1 is not marked to the end yet.").arg(sheet.number));
            if (sheet.isContested())
                return refused(ObjectionText::tr("The objection of %1 waits for its answer.")
                                   .arg(toIso(sheet.objections.back().on)));
            if (sheet.state == SheetState::Answered || sheet.state == SheetState::Rectified)
                return refused(ObjectionText::tr("What was to be put right in case %1 is done; its "
                                                 "score stands.")
                                   .arg(sheet.number));
            if (const Result<> words =
                    checkWords(text, ObjectionText::tr("Why the score is contested"));
                !words)
                return words.error();
            sheet.objections << ScoreObjection{.text = text.trimmed(),
                                               .by = session.actor.account,
                                               .on = session.today,
                                               .score = sheet.score,
                                               .grade = sheet.grade};
            return keep(db, session, answerers, "office.score_sheet_contested"_L1, sheet);
        });
}

Result<ScoreSheet> settleObjection(Database &db, const Session &session, FileRoundId id, int place,
                                   bool isUpheld, const QString &text)
{
    return office::onBehalf(
        db, session, "settle_objection"_L1, keepers, [&]() -> Result<ScoreSheet> {
            Result<Reached> found = kept(db, session, id, place);
            if (!found)
                return found.error();
            ScoreSheet &sheet = found->sheet;
            if (!sheet.isContested())
                return refused(
                    ObjectionText::tr("The score of case %1 is not contested.").arg(sheet.number));
            ScoreObjection &last = sheet.objections.back();
            if (session.actor.account == sheet.reviewer)
                return refused(ObjectionText::tr("Who marked the file does not answer the "
                                                 "objection to it; a colleague does."));
            if (session.actor.account == last.by)
                return refused(
                    ObjectionText::tr("Who objected does not answer; a colleague does."));
            if (const Result<> words =
                    checkWords(text, ObjectionText::tr("Answer to the objection"));
                !words)
                return words.error();
            last.answer = text.trimmed();
            last.answeredBy = session.actor.account;
            last.answeredOn = session.today;
            last.isUpheld = isUpheld;
            if (isUpheld) { // The reviewer looks at the marks again, and ends them anew.
                sheet.state = SheetState::Marking;
                sheet.finishedOn.reset();
                sheet.score = 0;
                sheet.grade.clear();
                sheet.modelReason.clear();
            }
            return keep(db, session, keepers, "office.score_sheet_settled"_L1, sheet);
        });
}

} // namespace anjuan::file_rounds
