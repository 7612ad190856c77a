// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/typed_figures.h"

#include "core/services/figure_place.h"
#include "core/services/figure_sums.h"
#include "core/services/office.h"

#include <QCoreApplication>

namespace anjuan::typed_figures {

using namespace Qt::StringLiterals;

namespace {

struct TypedFiguresText {
    Q_DECLARE_TR_FUNCTIONS(TypedFiguresText)
};

const Roles writers{Role::Statistician};
const Roles reviewers{Role::Statistician, Role::LegalOfficer, Role::BureauLeader};
constexpr qsizetype longestSource = 500;

/// The value in the indicator's last place; nothing for a note.
Result<std::optional<qint64>> valueOf(TypedKind kind, const Indicator &indicator,
                                      const QString &value)
{
    if (kind == TypedKind::Note)
        return std::optional<qint64>();
    const int places = figures::places(indicator);
    const std::optional<qint64> read = figures::fromText(value, places);
    if (!read)
        return refused(TypedFiguresText::tr("“%1” is no value of “%2”: a number with at most %n "
                                            "decimal(s) is wanted.",
                                            nullptr, places)
                           .arg(value.left(40), indicator.name.here()));
    return read;
}

} // namespace

Result<QString> enter(Database &db, const Session &session, TypedKind kind,
                      const QString &indicatorId, int year, const QString &value,
                      const QString &source)
{
    return office::onBehalf(db, session, "type_figure"_L1, writers, [&]() -> Result<QString> {
        const Indicator *indicator = statistics::book().find(indicatorId);
        if (!indicator)
            return notFound(
                TypedFiguresText::tr("There is no indicator “%1”.").arg(indicatorId.left(64)));
        if (kind == TypedKind::Value && indicator->tally != Tally::Typed)
            return refused(TypedFiguresText::tr("“%1” is computed and can't be typed.")
                               .arg(indicator->name.here()));
        if (year < 1990 || year > session.today.year() + (kind == TypedKind::Target ? 1 : 0))
            return refused(TypedFiguresText::tr("Nothing can be typed for the year %1.").arg(year));
        if (source.trimmed().isEmpty() || source.size() > longestSource)
            return refused(
                kind == TypedKind::Note
                    ? TypedFiguresText::tr("A note has 1 to %1 characters.").arg(longestSource)
                    : TypedFiguresText::tr(
                          "Say in 1 to %1 characters which document the figure is from.")
                          .arg(longestSource));
        const Result<std::optional<qint64>> read = valueOf(kind, *indicator, value);
        if (!read)
            return read.error();
        const TypedFigure figure{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                 .kind = kind,
                                 .indicator = indicator->id,
                                 .year = year,
                                 .value = *read,
                                 .source = source.trimmed(),
                                 .account = session.actor.account,
                                 .enteredAt = session.now};
        typed_figure_store::insert(db, figure);
        QJsonObject content{{u"figure"_s, figure.id},
                            {u"kind"_s, nameOf(typedKindNames, kind)},
                            {u"indicator"_s, figure.indicator},
                            {u"year"_s, year},
                            {u"source"_s, figure.source}};
        if (figure.value)
            content.insert(u"value"_s, figures::toText(*figure.value, figures::places(*indicator)));
        if (const Result<> recorded =
                office::append(db, session, writers, "office.figure_typed"_L1, content);
            !recorded)
            return recorded.error();
        return figure.id;
    });
}

Result<> review(Database &db, const Session &session, const QString &id)
{
    return office::onBehalf(db, session, "review_figure"_L1, reviewers, [&]() -> Result<> {
        const std::optional<TypedFigure> figure = typed_figure_store::find(db, id);
        if (!figure)
            return notFound(TypedFiguresText::tr("There is no such typed figure."));
        if (figure->reviewedAt)
            return refused(
                TypedFiguresText::tr("%1 has reviewed this figure already.").arg(figure->reviewer));
        if (figure->account == session.actor.account)
            return refused(
                TypedFiguresText::tr("Whoever typed a figure does not review it: %1 did.")
                    .arg(figure->account));
        typed_figure_store::review(db, id, session.actor.account, session.now);
        return office::append(db, session, reviewers, "office.figure_reviewed"_L1,
                              {{u"figure"_s, id}, {u"indicator"_s, figure->indicator}});
    });
}

Result<std::vector<TypedFigure>> list(Database &db, const Session &session, int year)
{
    return office::readOnBehalf(
        db, session, "statistics"_L1, figure_place::readers,
        [&]() -> Result<std::vector<TypedFigure>> { return typed_figure_store::ofYear(db, year); });
}

const TypedFigure *counting(const std::vector<TypedFigure> &typed, TypedKind kind,
                            const QString &indicator, Moment moment)
{
    const TypedFigure *found = nullptr;
    for (const TypedFigure &one : typed) {
        const bool counts = kind == TypedKind::Note ? one.enteredAt <= moment
                                                    : one.reviewedAt && *one.reviewedAt <= moment;
        if (one.kind == kind && one.indicator == indicator && counts)
            found = &one;
    }
    return found;
}

void fill(const std::vector<TypedFigure> &typed, Moment moment, YearFigures &figures)
{
    bool waits = false;
    for (YearFigure &figure : figures.figures) {
        if (const TypedFigure *target = counting(typed, TypedKind::Target, figure.id, moment))
            figure.target = target->value;
        if (const TypedFigure *note = counting(typed, TypedKind::Note, figure.id, moment))
            figure.note = note->source;
        if (statistics::book().find(figure.id)->tally != Tally::Typed)
            continue;
        if (const TypedFigure *value = counting(typed, TypedKind::Value, figure.id, moment)) {
            figure.value = value->value;
            figure.missing.clear();
            figure.source = TypedFiguresText::tr("%1 (typed by %2, reviewed by %3)")
                                .arg(value->source, value->account, value->reviewer);
        }
        for (const TypedFigure &one : typed)
            waits = waits || (one.indicator == figure.id && one.kind == TypedKind::Value &&
                              one.enteredAt <= moment && !one.reviewedAt);
    }
    if (waits)
        figures.remarks << TypedFiguresText::tr(
            "Some typed figures wait for their review and do not count yet.");
    figure_sums::fillRatios(statistics::book(), figures.figures);
}

} // namespace anjuan::typed_figures
