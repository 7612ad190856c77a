// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/file_review.h"

#include "core/services/file_rounds.h"

#include <algorithm>

namespace anjuan::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int reviewedFiles = 6;
constexpr int bestPoints = 1000; ///< tenths
// Days before the last one on which each thing is done.
constexpr int drawnBefore = 40;
constexpr int markedBefore = 33;
constexpr int orderedBefore = 28;
constexpr int answeredBefore = 18;
constexpr int checkedBefore = 12;

/// What a reviewer found that the findings of the program do not see.
struct Objection {
    int place = 0; ///< of the file in the round
    QString item{};
    int deducted = 0; ///< tenths
    QString reason{};
};
const std::vector<Objection> objections{
    {2, u"2.2"_s, 20, u"笔录有一页当事人只签名，未注明日期。"_s},
    {4, u"2.2"_s, 40, u"笔录有两页当事人只签名，未注明日期。"_s},
    {4, u"1.2"_s, 10, u"案源登记表未填写当事人的联系方式。"_s},
};

/// One round, step by step.
class FileReview {
public:
    FileReview(Database &db, const Rulebook &book, const Cast &cast, Date until)
        : m_db(db), m_book(book), m_cast(cast), m_until(until)
    {
    }

    Result<> run()
    {
        if (m_cast.squads.size() < 2)
            return {};
        const Result<RoundView> round =
            file_rounds::open(m_db, legal(drawnBefore), m_book,
                              {.name = u"%1年行政处罚案卷评查"_s.arg(m_until.year()),
                               .to = m_until - Days(drawnBefore),
                               .count = reviewedFiles,
                               .seed = u"示例"_s});
        if (!round)
            return round.error();
        m_round = round->round.id;
        for (const SheetLine &line : round->sheets)
            if (const Result<> marked = mark(line.sheet); !marked)
                return marked;
        if (const Result<> mended = putRight(); !mended)
            return mended;
        return file_rounds::close(m_db, legal(checkedBefore - 2), m_round);
    }

private:
    Session on(const Session &session, int daysBefore) const
    {
        return atMoment(
            session,
            {((m_until - Days(daysBefore) - Date(1970, 1, 1)).days() * 24 + 2) * 3'600'000});
    }
    Session legal(int daysBefore) const { return on(m_cast.reviewer, daysBefore); }

    Result<> mark(const ScoreSheet &sheet)
    {
        Result<ScoreSheet> assigned = refused(QString());
        const Session *reviewer = nullptr;
        for (std::size_t turn = 0; turn < m_cast.squads.size() && !assigned; ++turn) {
            const std::size_t squad =
                (static_cast<std::size_t>(sheet.place) + turn) % m_cast.squads.size();
            reviewer = &m_cast.squads[squad].officers.front();
            assigned = file_rounds::assign(m_db, legal(drawnBefore - 1), m_round, sheet.place,
                                           reviewer->actor.account);
        }
        if (!assigned)
            return assigned.error();
        for (const Objection &one : objections)
            if (one.place == sheet.place) {
                const Result<ScoreSheet> marked = file_rounds::mark(
                    m_db, on(*reviewer, markedBefore), m_round, sheet.place,
                    {.item = one.item, .deducted = one.deducted, .reason = one.reason});
                if (!marked)
                    return marked.error();
            }
        const Result<ScoreSheet> finished =
            file_rounds::finish(m_db, on(*reviewer, markedBefore), m_round, sheet.place,
                                u"逐项核对了程序、证据、文书和法律适用。"_s);
        if (!finished)
            return finished.error();
        m_sheets.push_back(*finished);
        return {};
    }

    /// The worst file is put right; the best is held up as a model.
    Result<> putRight()
    {
        const auto less = [](const ScoreSheet &a, const ScoreSheet &b) {
            return a.score < b.score;
        };
        const auto [worst, best] = std::minmax_element(m_sheets.begin(), m_sheets.end(), less);
        if (worst->score < bestPoints)
            if (const Result<> done = rectify(*worst); !done)
                return done;
        if (best->score < bestPoints)
            return {};
        const Result<ScoreSheet> model = file_rounds::setModel(
            m_db, legal(checkedBefore), m_round, best->place, u"程序完整，说理充分，文书规范。"_s);
        return model ? Result<>() : model.error();
    }

    Result<> rectify(const ScoreSheet &sheet)
    {
        const auto squad =
            std::find_if(m_cast.squads.begin(), m_cast.squads.end(), [&](const Squad &one) {
                return one.officers.front().actor.unit.toString() == sheet.unit;
            });
        if (squad == m_cast.squads.end())
            return {};
        const Result<ScoreSheet> ordered = file_rounds::orderRectification(
            m_db, legal(orderedBefore), m_round, sheet.place,
            u"对评分表所列扣分事项逐项补正，不能补正的书面说明原因。"_s,
            m_until - Days(checkedBefore));
        if (!ordered)
            return ordered.error();
        const Result<ScoreSheet> answered =
            file_rounds::answer(m_db, on(squad->officers.front(), answeredBefore), m_round,
                                sheet.place, u"已逐项补正；不能补正的已作书面说明，附卷备查。"_s);
        if (!answered)
            return answered.error();
        const Result<ScoreSheet> checked =
            file_rounds::recheck(m_db, legal(checkedBefore), m_round, sheet.place, true,
                                 u"整改到位，说明已经入卷。"_s, {});
        return checked ? Result<>() : checked.error();
    }

    Database &m_db;
    const Rulebook &m_book;
    const Cast &m_cast;
    Date m_until;
    FileRoundId m_round{};
    std::vector<ScoreSheet> m_sheets{};
};

} // namespace

Result<> reviewFiles(Database &db, const Rulebook &book, const Cast &cast, Date until)
{
    return FileReview(db, book, cast, until).run();
}

} // namespace anjuan::demo
