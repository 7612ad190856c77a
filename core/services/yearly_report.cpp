// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/yearly_report.h"

#include "core/domain/calendar/clock.h"
#include "core/services/figure_report.h"
#include "core/services/figure_sums.h"
#include "core/services/figures_at.h"
#include "core/services/office.h"
#include "core/services/settings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct YearlyReportText {
    Q_DECLARE_TR_FUNCTIONS(YearlyReportText)
};

constexpr qsizetype longestBlock = 20'000;
constexpr int changePlaces = 1;

/// Fills sentences and remembers what stood in them.
class ReportFiller {
public:
    ReportFiller(const YearFigures &now, const YearFigures &before, QString agency)
        : m_now(now), m_before(before), m_agency(std::move(agency))
    {
    }

    WrittenSentence fill(const QString &id, const QString &text)
    {
        WrittenSentence sentence{id, {}};
        for (const report_form::Piece &piece : report_form::pieces(text))
            sentence.pieces.push_back(piece.isPlace ? placed(piece.text) : words(piece.text));
        return sentence;
    }

    QStringList missing{};
    QStringList used{};

private:
    static WrittenPiece words(const QString &text)
    {
        return {WrittenPiece::Kind::Words, text, {}, {}};
    }

    WrittenPiece placed(const QString &place)
    {
        if (place == u"year"_s)
            return words(QString::number(m_now.year));
        if (place == u"agency"_s)
            return words(m_agency);
        if (place == u"from"_s)
            return words(toIso(m_now.from));
        if (place == u"to"_s)
            return words(toIso(m_now.to));
        if (place == u"known_on"_s)
            return words(clockInChina(m_now.knownOn));
        const QString id = place.section(u'@', 0, 0);
        const QString wanted = place.section(u'@', 1);
        const YearFigure *now = m_now.find(id);
        const YearFigure *before = m_before.find(id);
        if (wanted.isEmpty())
            return figure(id, now, {});
        if (wanted == u"before"_s)
            return figure(id, before, YearlyReportText::tr(", year before"));
        if (!now || !now->value || !before || !before->value)
            return figure(id, now && now->value ? before : now,
                          YearlyReportText::tr(", year before"));
        note(id);
        return {WrittenPiece::Kind::Figure, change(*now->value, *before->value), id, {}};
    }

    static QString change(qint64 now, qint64 before)
    {
        if (now == before)
            return YearlyReportText::tr("unchanged");
        const std::optional<qint64> share =
            figures::percent(now > before ? now - before : before - now, before, changePlaces);
        if (!share)
            return YearlyReportText::tr("the year before there was none");
        const QString text = figures::toText(*share, changePlaces);
        return now > before ? YearlyReportText::tr("up by %1 %").arg(text)
                            : YearlyReportText::tr("down by %1 %").arg(text);
    }

    WrittenPiece figure(const QString &id, const YearFigure *found, const QString &of)
    {
        if (found && found->value) {
            note(id);
            return {WrittenPiece::Kind::Figure, found->valueText(), id, {}};
        }
        const QString name = statistics::book().find(id)->name.here() + of;
        if (!missing.contains(name))
            missing << name;
        return {WrittenPiece::Kind::Missing, name, id, found ? found->missing : QString()};
    }

    void note(const QString &id)
    {
        if (!used.contains(id))
            used << id;
    }

    const YearFigures &m_now;
    const YearFigures &m_before;
    QString m_agency;
};

std::optional<Weakness> weaknessIn(const ReportSuggestion &rule, const YearFigures &figures,
                                   ReportFiller &filler)
{
    const YearFigure *figure = figures.find(rule.indicator);
    if (!figure || !figure->value ||
        (rule.isBelow ? *figure->value >= rule.threshold : *figure->value <= rule.threshold))
        return {};
    const QString unit = indicators::unitName(figure->unit);
    const QString threshold = figures::toText(rule.threshold, figure->places);
    return Weakness{rule.id, rule.indicator,
                    rule.isBelow
                        ? YearlyReportText::tr("%1: %2 %4, below %3 %4")
                              .arg(figure->name.here(), figure->valueText(), threshold, unit)
                        : YearlyReportText::tr("%1: %2 %4, above %3 %4")
                              .arg(figure->name.here(), figure->valueText(), threshold, unit),
                    filler.fill(rule.id, rule.text.here())};
}

const ReportText *find(const std::vector<ReportText> &texts, const QString &section)
{
    for (const ReportText &one : texts)
        if (one.section == section)
            return &one;
    return nullptr;
}

ReportText ownText(const std::vector<ReportText> &texts, int year, const QString &section)
{
    const ReportText *known = find(texts, section);
    return known ? *known : ReportText{.year = year, .section = section};
}

WrittenSection written(const ReportSection &section, const std::vector<ReportText> &texts,
                       const YearFigures &figures, ReportFiller &filler)
{
    WrittenSection made{.id = section.id,
                        .name = section.name.here(),
                        .own = ownText(texts, figures.year, section.id)};
    for (const ReportSentence &sentence : section.sentences)
        made.sentences.push_back(filler.fill(sentence.id, sentence.text.here()));
    if (section.takesSuggestions)
        for (const ReportSuggestion &rule : yearly_report::form().suggestions)
            if (const std::optional<Weakness> weakness = weaknessIn(rule, figures, filler))
                made.suggestions.push_back(*weakness);
    return made;
}

} // namespace

QString WrittenSentence::text() const
{
    QString text;
    for (const WrittenPiece &piece : pieces)
        text += piece.kind == WrittenPiece::Kind::Missing
                    ? YearlyReportText::tr("[missing: %1]").arg(piece.text)
                    : piece.text;
    return text;
}

namespace yearly_report {

const ReportForm &form()
{
    static const ReportForm all = [] {
        const Result<ReportForm> loaded = report_form::load(statistics::book());
        // It is part of the program: one that cannot be read never leaves its test.
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().text));
        return *loaded;
    }();
    return all;
}

Result<YearlyReport> make(Database &db, const Session &session, const Rulebook &rules,
                          const StatisticsQuery &query, const Progress &progress)
{
    const auto work = [&](const FigurePlace &place) -> Result<YearlyReport> {
        YearlyReport report{.year = query.year};
        const Result<BureauSettings> bureau = settings::inForce(db, place.scope.to);
        if (!bureau)
            return bureau.error();
        report.agency = bureau->agencyName;
        report.figures = figure_sums::ofYear(db, place, query.year);
        const YearFigures past =
            figure_sums::ofYear(db, figures_at::yearBefore(place), query.year - 1);
        const std::vector<ReportText> texts =
            report_text_store::ofYear(db, query.year, place.knownOn);
        ReportFiller filler(report.figures, past, report.agency);
        for (const ReportField &field : form().header) {
            report.header.emplace_back(field.name.here(), ownText(texts, query.year, field.id));
            if (report.header.back().second.content.isEmpty())
                filler.missing << field.name.here();
        }
        for (const ReportPart &part : form().parts) {
            WrittenPart made{part.name.here(), {}};
            for (const ReportSection &section : part.sections)
                made.sections.push_back(written(section, texts, report.figures, filler));
            report.parts.push_back(made);
        }
        report.missing = filler.missing;
        report.used = filler.used;
        return report;
    };
    return office::readOnBehalf(
        db, session, "yearly_report"_L1, figure_place::readers, [&]() -> Result<YearlyReport> {
            return figure_place::at<YearlyReport>(db, session, rules, query, progress, work);
        });
}

Result<> keepWithin(Database &db, const Session &session, int year, const QString &section,
                    int revision, const QString &content)
{
    if (year < 1990 || year > session.today.year())
        return refused(YearlyReportText::tr("There is no report of the year %1.").arg(year));
    if (!form().section(section) && !form().field(section))
        return notFound(
            YearlyReportText::tr("The report has no section “%1”.").arg(section.left(64)));
    const QString text = content.trimmed();
    if (text.size() > longestBlock)
        return refused(
            YearlyReportText::tr("A section has at most %1 characters.").arg(longestBlock));
    const std::vector<ReportText> known = report_text_store::history(db, year, section);
    const int last = known.empty() ? 0 : known.front().revision;
    if (last != revision)
        return Error{Error::Kind::Conflict,
                     YearlyReportText::tr("%1 has written this section anew on %2. Look at it and "
                                          "try again.")
                         .arg(known.front().account, toIso(dayInChina(known.front().recordedAt))),
                     {},
                     {}};
    if (text == (known.empty() ? QString() : known.front().content))
        return {};
    report_text_store::insert(db, {.year = year,
                                   .section = section,
                                   .revision = revision + 1,
                                   .content = text,
                                   .account = session.actor.account,
                                   .recordedAt = session.now});
    return office::append(db, session, writers, "office.report_text_kept"_L1,
                          {{u"year"_s, year},
                           {u"section"_s, section},
                           {u"revision"_s, revision + 1},
                           {u"content"_s, text}});
}

Result<> keep(Database &db, const Session &session, int year, const QString &section, int revision,
              const QString &content)
{
    return office::onBehalf(db, session, "keep_report_text"_L1, writers, [&]() -> Result<> {
        return keepWithin(db, session, year, section, revision, content);
    });
}

Result<std::vector<ReportText>> history(Database &db, const Session &session, int year,
                                        const QString &section)
{
    return office::readOnBehalf(db, session, "yearly_report"_L1, figure_place::readers,
                                [&]() -> Result<std::vector<ReportText>> {
                                    return report_text_store::history(db, year, section);
                                });
}

QString toText(const YearlyReport &report)
{
    QStringList lines{YearlyReportText::tr("%1: report on the rule of law, %2")
                          .arg(report.agency, QString::number(report.year))};
    for (const auto &[name, own] : report.header)
        lines << YearlyReportText::tr("%1: %2").arg(
            name,
            own.content.isEmpty() ? YearlyReportText::tr("[missing: %1]").arg(name) : own.content);
    for (const WrittenPart &part : report.parts) {
        lines << QString() << part.name;
        for (const WrittenSection &section : part.sections) {
            lines << u"  "_s + section.name + u" ("_s + section.id + u')';
            for (const WrittenSentence &sentence : section.sentences)
                lines << u"    "_s + sentence.text();
            for (const QString &line : section.own.content.split(u'\n', Qt::SkipEmptyParts))
                lines << u"    > "_s + line;
            for (const Weakness &weakness : section.suggestions)
                lines << u"    ? "_s + weakness.sentence.text() + u" ["_s + weakness.rule + u']';
        }
    }
    return lines.join(u'\n');
}

QJsonObject toJson(const YearlyReport &report)
{
    QJsonArray parts;
    for (const WrittenPart &part : report.parts) {
        QJsonArray sections;
        for (const WrittenSection &section : part.sections) {
            QJsonArray sentences;
            for (const WrittenSentence &sentence : section.sentences)
                sentences << QJsonObject{{u"id"_s, sentence.id}, {u"text"_s, sentence.text()}};
            QJsonArray suggestions;
            for (const Weakness &weakness : section.suggestions)
                suggestions << QJsonObject{{u"id"_s, weakness.id},
                                           {u"indicator"_s, weakness.indicator},
                                           {u"rule"_s, weakness.rule},
                                           {u"text"_s, weakness.sentence.text()}};
            sections << QJsonObject{{u"id"_s, section.id},
                                    {u"name"_s, section.name},
                                    {u"computed"_s, sentences},
                                    {u"own"_s, section.own.content},
                                    {u"revision"_s, section.own.revision},
                                    {u"suggestions"_s, suggestions}};
        }
        parts << QJsonObject{{u"name"_s, part.name}, {u"sections"_s, sections}};
    }
    QJsonArray header;
    for (const auto &[name, own] : report.header)
        header << QJsonObject{{u"id"_s, own.section}, {u"name"_s, name}, {u"text"_s, own.content}};
    return {{u"year"_s, report.year},
            {u"known_on"_s, report.figures.knownOn.toString()},
            {u"header"_s, header},
            {u"parts"_s, parts},
            {u"missing"_s, QJsonArray::fromStringList(report.missing)},
            {u"indicators"_s, QJsonArray::fromStringList(report.used)}};
}

} // namespace yearly_report

} // namespace anjuan
