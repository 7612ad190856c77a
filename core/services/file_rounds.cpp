// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/file_rounds.h"

#include "core/base/crypto.h"
#include "core/services/case_facts.h"
#include "core/services/file_findings.h"
#include "core/services/file_round_work.h"
#include "core/storage/account_store.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/register_store.h"
#include "core/storage/round_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct RoundsText {
    Q_DECLARE_TR_FUNCTIONS(FileRoundsText)
};

constexpr int pageOfCases = 500;
constexpr qsizetype longestName = 100;
constexpr qsizetype longestSeed = 64;

} // namespace

namespace file_round_work {

bool isKeeper(const Session &session, const FileRound &round)
{
    return session.actor.roles.intersects(keepers) &&
           session.actor.scope.contains(UnitId::parse(round.unit));
}

bool mayReadSheet(const Session &session, const FileRound &round, const ScoreSheet &sheet)
{
    if (session.actor.account == sheet.reviewer && !sheet.reviewer.isEmpty())
        return true;
    if (session.actor.roles.intersects(watchers) &&
        session.actor.scope.contains(UnitId::parse(round.unit)))
        return true;
    return mayRead(session.actor, UnitId::parse(sheet.unit));
}

Result<FileRound> roundOf(const Database &db, FileRoundId id)
{
    std::optional<FileRound> round = round_store::find(db, id);
    if (!round)
        return notFound(RoundsText::tr("There is no such round."));
    return *round;
}

Result<ScoreSheet> keep(const Database &db, const Session &session, const Roles &roles,
                        QLatin1StringView kind, ScoreSheet sheet)
{
    ++sheet.revision;
    if (!round_store::update(db, sheet))
        return Error{Error::Kind::Conflict,
                     RoundsText::tr("Somebody else has changed this sheet meanwhile. Look at it "
                                    "and try again."),
                     {},
                     {}};
    if (const Result<> told = office::append(db, session, roles, kind, jsonOf(sheet)); !told)
        return told.error();
    return sheet;
}

Result<RoundView> viewOf(const Database &db, const Session &session, const FileRound &round)
{
    const UnitTree units = organisation_store::unitTree(db);
    QHash<QString, QString> names; // of accounts
    const auto nameOfAccount = [&](const QString &login) {
        if (!names.contains(login))
            names.insert(login, account_store::personBehind(db, login));
        return names.value(login);
    };
    RoundView view{.round = round,
                   .unitName = units.pathName(UnitId::parse(round.unit)),
                   .isKeeper = isKeeper(session, round)};
    for (const ScoreSheet &sheet : round_store::sheets(db, round.id)) {
        if (!mayReadSheet(session, round, sheet))
            continue;
        view.sheets.push_back(
            {.sheet = sheet,
             .unitName = units.pathName(UnitId::parse(sheet.unit)),
             .reviewerName = sheet.reviewer.isEmpty() ? QString() : nameOfAccount(sheet.reviewer),
             .isMine = sheet.reviewer == session.actor.account && !round.closedOn,
             .isWithin = mayRead(session.actor, UnitId::parse(sheet.unit))});
    }
    if (view.sheets.empty() && !view.isKeeper)
        return notFound(RoundsText::tr("There is no such round."));
    return view;
}

} // namespace file_round_work

namespace file_rounds {

using namespace file_round_work;

namespace {

Result<> checkWish(const Session &session, const RoundWish &wish)
{
    if (wish.name.trimmed().isEmpty() || wish.name.size() > longestName)
        return refused(
            RoundsText::tr("A round has a name of 1 to %1 characters.").arg(longestName));
    if (!session.actor.scope.contains(wish.unit))
        return refused(RoundsText::tr("That unit is not within your reach."));
    if (wish.from && wish.to && *wish.to < *wish.from)
        return refused(RoundsText::tr("The period ends on %1, before it begins on %2.")
                           .arg(toIso(*wish.to), toIso(*wish.from)));
    if (wish.seed.size() > longestSeed || wish.seed.contains(u':') || wish.seed.contains(u'\n'))
        return refused(
            RoundsText::tr("A seed has at most %1 characters and no colon.").arg(longestSeed));
    if (wish.picked.empty() && (wish.count < 1 || wish.count > mostFiles))
        return refused(
            RoundsText::tr("A round has 1 to %1 files; say how many to draw.").arg(mostFiles));
    if (!wish.picked.empty() && wish.reason.trimmed().size() < 2)
        return refused(RoundsText::tr("Say in a few words why these files were picked by hand."));
    if (wish.picked.size() > mostFiles)
        return refused(RoundsText::tr("A round has at most %1 files.").arg(mostFiles));
    return {};
}

/// The closed files of the wish, in their order.
std::vector<DrawnFile> population(const Database &db, const UnitTree &units, UnitId unit,
                                  const std::optional<Date> &from, const std::optional<Date> &to)
{
    std::vector<DrawnFile> files;
    const QSet<UnitId> within = units.subtree(unit);
    for (qint64 before = 0;;) {
        const std::vector<ListedCase> page = register_store::page(db, {}, before, pageOfCases);
        if (page.empty())
            break;
        for (const ListedCase &one : page) {
            before = one.entry;
            const CaseRow &row = one.row;
            if (row.closedOn && within.contains(UnitId::parse(row.unit)) &&
                (!from || *row.closedOn >= *from) && (!to || *row.closedOn <= *to))
                files.push_back({row.id, row.number(), row.unit});
        }
    }
    lots::order(files);
    return files;
}

Result<std::vector<DrawnFile>> pick(const Database &db, const UnitTree &units,
                                    const RoundWish &wish)
{
    std::vector<DrawnFile> files;
    for (const CaseId id : wish.picked) {
        const std::optional<ListedCase> one = register_store::find(db, id);
        if (!one || !units.isWithin(UnitId::parse(one->row.unit), wish.unit))
            return notFound(RoundsText::tr("A picked case does not exist."));
        if (!one->row.closedOn)
            return refused(RoundsText::tr("Case %1 is not closed; only closed files are reviewed.")
                               .arg(one->row.number()));
        const DrawnFile file{one->row.id, one->row.number(), one->row.unit};
        if (std::find(files.begin(), files.end(), file) != files.end())
            return refused(RoundsText::tr("Case %1 is picked twice.").arg(file.number));
        files.push_back(file);
    }
    return files;
}

struct Planned {
    FileRound round{};
    std::vector<DrawnFile> files{};
};

Result<Planned> planned(const Database &db, const Session &session, RoundWish wish,
                        const FileStandard &standard)
{
    if (wish.unit.isNull())
        wish.unit = session.actor.unit;
    if (const Result<> good = checkWish(session, wish); !good)
        return good.error();
    const UnitTree units = organisation_store::unitTree(db);
    Planned made{.round = {.id = FileRoundId::create(),
                           .name = wish.name.trimmed(),
                           .standard = standard,
                           .unit = wish.unit.toString(),
                           .isDrawn = wish.picked.empty(),
                           .wanted = wish.count,
                           .perUnit = wish.perUnit,
                           .closedFrom = wish.from,
                           .closedTo = wish.to,
                           .pickedFor = wish.picked.empty() ? QString() : wish.reason.trimmed(),
                           .openedBy = session.actor.account,
                           .openedOn = session.today}};
    std::vector<DrawnFile> all;
    if (made.round.isDrawn) {
        made.round.seed = wish.seed.isEmpty() ? crypto::randomWord(16) : wish.seed;
        all = population(db, units, wish.unit, wish.from, wish.to);
        Result<std::vector<DrawnFile>> drawn =
            lots::draw(all, made.round.seed, wish.count, wish.perUnit,
                       [&](const QString &unit) { return units.pathName(UnitId::parse(unit)); });
        if (!drawn)
            return drawn.error();
        made.files = std::move(*drawn);
        if (made.files.size() > mostFiles)
            return refused(
                RoundsText::tr("A round has at most %1 files; these are %2.")
                    .arg(QString::number(mostFiles), QString::number(made.files.size())));
    } else {
        Result<std::vector<DrawnFile>> picked = pick(db, units, wish);
        if (!picked)
            return picked.error();
        made.files = std::move(*picked);
        made.round.wanted = static_cast<int>(made.files.size());
        all = made.files;
        lots::order(all);
    }
    made.round.population = static_cast<int>(all.size());
    made.round.listHash = lots::hashOf(all);
    return made;
}

} // namespace

Result<FileRound> plan(Database &db, const Session &session, const RoundWish &wish)
{
    const Result<KeptStandard> standard = standardNamed(db, session, wish.standard);
    if (!standard)
        return standard.error();
    return office::readOnBehalf(
        db, session, "plan_file_round"_L1, keepers, [&]() -> Result<FileRound> {
            const Result<Planned> made = planned(db, session, wish, standard->standard);
            if (!made)
                return made.error();
            return made->round;
        });
}

Result<RoundView> open(Database &db, const Session &session, const Rulebook &book,
                       const RoundWish &wish)
{
    const Result<KeptStandard> standard = standardNamed(db, session, wish.standard);
    if (!standard)
        return standard.error();
    return office::onBehalf(db, session, "open_file_round"_L1, keepers, [&]() -> Result<RoundView> {
        for (const FileRound &other : round_store::all(db))
            if (other.name == wish.name.trimmed())
                return refused(RoundsText::tr("There is a round “%1” already.").arg(other.name));
        Result<Planned> made = planned(db, session, wish, standard->standard);
        if (!made)
            return made.error();
        round_store::insert(db, made->round);
        CaseFacts facts(db);
        QList<ScoreSheet> sheets;
        for (const DrawnFile &drawn : made->files) {
            const CaseFile file = fold(ledger::acts(db, drawn.file));
            ScoreSheet sheet{.round = made->round.id,
                             .place = static_cast<int>(sheets.size()) + 1,
                             .file = drawn.file,
                             .number = drawn.number,
                             .unit = drawn.unit};
            prefill(
                sheet, made->round.standard,
                file_findings::within(db, file, facts.surroundingsOf(file), book, session.today));
            round_store::insert(db, sheet);
            sheets << sheet;
        }
        if (const Result<> told = office::append(
                db, session, keepers, "office.file_round_opened"_L1, jsonOf(made->round));
            !told)
            return told.error();
        for (const ScoreSheet &sheet : sheets)
            if (const Result<> told = office::append(db, session, keepers,
                                                     "office.score_sheet_filled"_L1, jsonOf(sheet));
                !told)
                return told.error();
        return viewOf(db, session, made->round);
    });
}

Result<std::vector<RoundLine>> list(Database &db, const Session &session)
{
    return office::readOnBehalf(
        db, session, "list_file_rounds"_L1, {}, [&]() -> Result<std::vector<RoundLine>> {
            const UnitTree units = organisation_store::unitTree(db);
            std::vector<RoundLine> lines;
            for (const FileRound &round : round_store::all(db)) {
                RoundLine line{.round = round,
                               .unitName = units.pathName(UnitId::parse(round.unit))};
                for (const ScoreSheet &sheet : round_store::sheets(db, round.id))
                    if (mayReadSheet(session, round, sheet)) {
                        ++line.files;
                        line.finished += sheet.finishedOn.has_value();
                        line.overdue += sheet.isOverdue(session.today);
                    }
                if (line.files > 0)
                    lines.push_back(std::move(line));
            }
            return lines;
        });
}

Result<FileRoundId> find(Database &db, const Session &session, const QString &word)
{
    const Result<std::vector<RoundLine>> lines = list(db, session);
    if (!lines)
        return lines.error();
    for (const RoundLine &line : *lines)
        if (line.round.name == word || line.round.id.toString() == word)
            return line.round.id;
    return notFound(RoundsText::tr("There is no round “%1”.").arg(word.left(80)));
}

Result<RoundView> view(Database &db, const Session &session, FileRoundId id)
{
    return office::readOnBehalf(db, session, "read_file_round"_L1, {}, [&]() -> Result<RoundView> {
        const Result<FileRound> round = roundOf(db, id);
        if (!round)
            return round.error();
        return viewOf(db, session, *round);
    });
}

Result<CaseDossier> file(Database &db, const Session &session, const Rulebook &book, FileRoundId id,
                         int place)
{
    const Result<ScoreSheet> sheet =
        office::readOnBehalf(db, session, "read_file_round"_L1, {}, [&]() -> Result<ScoreSheet> {
            const Result<FileRound> round = roundOf(db, id);
            if (!round)
                return round.error();
            const std::optional<ScoreSheet> found = round_store::findSheet(db, id, place);
            if (!found || !mayReadSheet(session, *round, *found))
                return notFound(RoundsText::tr("The round has no file %1.").arg(place));
            return *found;
        });
    if (!sheet)
        return sheet.error();
    // Whoever is to review a file reads it, of whatever unit it is; being asked to is the ground.
    Session reader = session;
    reader.actor.scope.insert(UnitId::parse(sheet->unit));
    Result<CaseDossier> dossier = case_desk::open(db, reader, book, sheet->file);
    if (dossier)
        dossier->options.clear();
    return dossier;
}

Result<> close(Database &db, const Session &session, FileRoundId id)
{
    return office::onBehalf(db, session, "close_file_round"_L1, keepers, [&]() -> Result<> {
        Result<FileRound> round = roundOf(db, id);
        if (!round)
            return round.error();
        if (!isKeeper(session, *round))
            return notFound(RoundsText::tr("There is no such round."));
        if (round->closedOn)
            return refused(
                RoundsText::tr("The round was closed on %1.").arg(toIso(*round->closedOn)));
        int open = 0;
        for (const ScoreSheet &sheet : round_store::sheets(db, id))
            open += sheet.isContested() ||
                    (sheet.state != SheetState::Finished && sheet.state != SheetState::Rectified);
        if (open > 0)
            return refused(
                RoundsText::tr("%n file(s) are not marked to the end, contested or still "
                               "being put right.",
                               nullptr, open));
        round->closedOn = session.today;
        ++round->revision;
        if (!round_store::update(db, *round))
            return Error{Error::Kind::Conflict,
                         RoundsText::tr("Somebody else has changed this round meanwhile."),
                         {},
                         {}};
        return office::append(db, session, keepers, "office.file_round_closed"_L1, jsonOf(*round));
    });
}

Result<DrawCheck> checkDraw(Database &db, const Session &session, FileRoundId id)
{
    return office::readOnBehalf(
        db, session, "read_file_round"_L1, watchers, [&]() -> Result<DrawCheck> {
            const Result<FileRound> round = roundOf(db, id);
            if (!round)
                return round.error();
            if (!session.actor.scope.contains(UnitId::parse(round->unit)))
                return notFound(RoundsText::tr("There is no such round."));
            if (!round->isDrawn)
                return refused(RoundsText::tr("The files of this round were picked by hand: %1")
                                   .arg(round->pickedFor));
            const UnitTree units = organisation_store::unitTree(db);
            const std::vector<DrawnFile> all = population(db, units, UnitId::parse(round->unit),
                                                          round->closedFrom, round->closedTo);
            DrawCheck check{.population = static_cast<int>(all.size()),
                            .listHash = lots::hashOf(all)};
            check.sameList = check.listHash == round->listHash;
            const Result<std::vector<DrawnFile>> drawn =
                lots::draw(all, round->seed, round->wanted, round->perUnit,
                           [&](const QString &unit) { return unit; });
            const QList<ScoreSheet> sheets = round_store::sheets(db, id);
            check.sameSample = drawn && drawn->size() == static_cast<std::size_t>(sheets.size()) &&
                               std::equal(drawn->begin(), drawn->end(), sheets.begin(),
                                          [](const DrawnFile &one, const ScoreSheet &sheet) {
                                              return one.file == sheet.file;
                                          });
            return check;
        });
}

std::map<QString, QJsonObject> recordsStored(const Database &db) { return round_store::stored(db); }

void applyRecord(std::map<QString, QJsonObject> &expected, const Act &act)
{
    if (act.kind.startsWith("office.file_round_"_L1))
        expected[act.content.value("round"_L1).toString()] = act.content;
    else if (act.kind.startsWith("office.score_sheet_"_L1))
        expected[act.content.value("round"_L1).toString() + u' ' +
                 QString::number(act.content.value("place"_L1).toInt())] = act.content;
}

} // namespace file_rounds

} // namespace anjuan
