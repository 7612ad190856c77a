// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/live_discretion.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/discretion_words.h"
#include "core/services/words.h"
#include "ui/cases/form_rows.h"
#include "ui/discretion/facts_field.h"
#include "ui/discretion/tier_field.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int assessPause = 200;
constexpr int mostLines = 11; ///< shown before it scrolls

QStringView factsFieldOf(const QString &kind)
{
    return kind == SummaryDecide::kind ? QStringView(u"circumstances") : QStringView(u"facts");
}

/// A tier in a line: its name, its condition and its range.
QString lineOf(const TierOutcome &tier)
{
    const QString reach = tier.range ? discretion_words::range(*tier.range) : QString();
    if (tier.condition.isEmpty())
        return (tier.tier + u' ' + reach).trimmed();
    return LiveDiscretion::tr("%1 (%2) %3", "a tier, its condition and its range")
        .arg(tier.tier, tier.condition, reach)
        .trimmed();
}

QString signOf(Truth truth)
{
    return truth == Truth::Yes ? u"✓"_s : truth == Truth::No ? u"✗"_s : u"?"_s;
}

} // namespace

FieldEditor *makeDiscretionEditor(const ActKind &kind, const FieldInfo &field,
                                  const FormContext &context)
{
    if (!LiveDiscretion::isFor(kind.name))
        return nullptr;
    if (field.name == factsFieldOf(kind.name))
        return new FactsField(field, context);
    if (field.name == "factors_for"_L1 || field.name == "factors_against"_L1)
        return new FactorsField(field, field.name == "factors_against"_L1);
    if (field.name == "tier"_L1)
        return new TierField(field);
    return nullptr;
}

QString discretionHelp(const ActKind &kind, const FieldInfo &field)
{
    if (LiveDiscretion::isFor(kind.name) && field.name == factsFieldOf(kind.name))
        return kind.name == CheckExemption::kind
                   ? LiveDiscretion::tr("What the list or the law asks for; beside each fact the "
                                        "act that proves it")
                   : LiveDiscretion::tr("What the benchmark asks for; beside each fact the act "
                                        "that proves it");
    return *field.help ? QCoreApplication::translate("Act", field.help) : QString();
}

bool LiveDiscretion::isFor(const QString &actKind)
{
    return actKind == Assess::kind || actKind == CheckExemption::kind ||
           actKind == SummaryDecide::kind;
}

LiveDiscretion::LiveDiscretion(Workplace &workplace, CaseId id, const QString &actKind,
                               FormRows &rows, QWidget *parent)
    : QFrame(parent), m_workplace(workplace), m_id(id), m_kind(actKind), m_rows(rows),
      m_facts(qobject_cast<FactsField *>(rows.editor(factsFieldOf(actKind)))),
      m_tier(qobject_cast<TierField *>(rows.editor(u"tier"))),
      m_content([&rows] { return rows.content(); }), m_title(new QLabel), m_lines(new QLabel)
{
    setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(3);
    m_title->setObjectName(u"live_title"_s);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_lines->setObjectName(u"live_lines"_s);
    m_lines->setWordWrap(true);
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setAlignment(Qt::AlignTop);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *area = new QScrollArea;
    area->setObjectName(u"live_area"_s);
    area->setAccessibleName(tr("What follows from the facts"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMaximumHeight(fontMetrics().lineSpacing() * mostLines);
    area->setWidget(m_lines);
    column->addWidget(m_title);
    column->addWidget(area);
    m_pause.setSingleShot(true);
    m_pause.setInterval(assessPause);
    connect(&m_pause, &QTimer::timeout, this, &LiveDiscretion::ask);
    connect(&rows, &FormRows::edited, this, &LiveDiscretion::follow);
    say(tr("The facts are being asked for …"), theme::Tone::Quiet, {});
    ask();
}

void LiveDiscretion::follow() { m_pause.start(); }

void LiveDiscretion::leadToChoice()
{
    FieldEditor *open = m_isChoice ? m_tier : nullptr;
    if (open && !open->value().isUndefined())
        open = m_rows.editor(u"tier_reason");
    if (!open)
        return;
    m_rows.ensureWidgetVisible(open);
    open->setFocus();
}

void LiveDiscretion::ask()
{
    const QJsonObject content = m_content();
    if (m_kind == CheckExemption::kind)
        askExemption(content);
    else
        askAssessment(content);
}

void LiveDiscretion::askAssessment(const QJsonObject &content)
{
    if (m_kind == SummaryDecide::kind &&
        (!content.contains("party"_L1) || !content.contains("matter"_L1)))
        return say(tr("The benchmark is asked once the party and the matter are chosen."),
                   theme::Tone::Quiet, {});
    m_workplace.read(
        this,
        [id = m_id, content, isOnTheSpot = m_kind == SummaryDecide::kind](Seat &seat) {
            return isOnTheSpot
                       ? discretion::tryOnTheSpot(seat.db, seat.session, seat.book, content,
                                                  seat.session.today)
                       : discretion::tryAssessment(seat.db, seat.session, seat.book, id, content);
        },
        [this, asked = ++m_asked](const Result<AssessmentReport> &report) {
            if (asked != m_asked)
                return;
            if (report)
                show(*report);
            else
                decline(report.error());
            emit answered();
        });
}

void LiveDiscretion::askExemption(const QJsonObject &content)
{
    m_workplace.read(
        this,
        [id = m_id, content](Seat &seat) {
            return discretion::tryExemption(seat.db, seat.session, id, content);
        },
        [this, asked = ++m_asked](const Result<FirstOffenceReport> &report) {
            if (asked != m_asked)
                return;
            if (report)
                show(*report);
            else
                decline(report.error());
            emit answered();
        });
}

void LiveDiscretion::decline(const Error &why)
{
    if (m_kind == SummaryDecide::kind && why.kind != Error::Kind::Refused) {
        // Most matters have none; nothing is in the way then.
        if (m_facts)
            m_facts->ask({});
        return say(tr("No benchmark covers this matter."), theme::Tone::Quiet, {});
    }
    say(text::sentence(why), theme::Tone::Warning, {});
}

void LiveDiscretion::show(const AssessmentReport &report)
{
    const Assessment &assessment = report.assessment;
    QStringList names;
    QStringList lines;
    for (const TierOutcome &tier : assessment.tiers) {
        const bool isOpen =
            assessment.status == Assessment::Status::NoneFits ||
            (assessment.status == Assessment::Status::SeveralFit && tier.fits == Truth::Yes);
        if (isOpen)
            names << tier.tier;
        if (assessment.status == Assessment::Status::Fits ? tier.fits == Truth::Yes
                                                          : tier.fits != Truth::No || isOpen)
            lines << signOf(tier.fits) + u' ' + lineOf(tier);
        if (tier.fits == Truth::Yes)
            lines << tier.arithmetic << tier.notes;
        if (tier.fits == Truth::Yes && !tier.measures.isEmpty())
            lines << tr("Besides: %1").arg(tier.measures);
    }
    if (m_facts)
        m_facts->ask(discretion::askedBy(report));
    m_isChoice = !names.isEmpty();
    if (m_tier)
        m_tier->setTiers(names);
    const TierOutcome *settled = assessment.settled();
    QString title = discretion_words::label(assessment.status);
    if (settled && settled->range && settled->proposed) {
        title = tr("%1: %2, proposed %3 yuan", "the tier that fits")
                    .arg(settled->tier, discretion_words::range(*settled->range),
                         official::yuan(*settled->proposed));
        emit proposed(*settled->proposed);
    }
    if (report.windowFrom)
        lines << tr("Counted from the register since %1: %n earlier case(s).", nullptr,
                    static_cast<int>(report.earlier.size()))
                     .arg(text::day(*report.windowFrom));
    for (const EarlierOffence &one : report.earlier)
        lines << u"· %1  %2"_s.arg(one.number, one.why);
    lines << report.compared << assessment.notes
          << tr("By %1, in force since %2.")
                 .arg(report.set.name, text::day(report.set.effectiveFrom));
    using Status = Assessment::Status;
    say(title,
        assessment.status == Status::Fits           ? theme::Tone::Good
        : assessment.status == Status::MissingFacts ? theme::Tone::Accent
                                                    : theme::Tone::Warning,
        lines);
}

void LiveDiscretion::show(const FirstOffenceReport &report)
{
    if (m_facts)
        m_facts->ask(report.answer.missing);
    QStringList lines{report.isFirst ? tr("✓ Nothing in the register counts against “first”.")
                                     : tr("✗ It is not the first time.")};
    for (const EarlierOffence &one : report.earlier)
        lines << u"· %1  %2"_s.arg(one.number, one.why);
    lines << tr("Searched: %1.").arg(report.searched.join(tr("; ")));
    for (const std::vector<ConditionTick> &ticks : report.answer.alternatives)
        for (const ConditionTick &tick : ticks) {
            const bool lacksProof =
                tick.holds == Truth::Yes && tick.evidence == 0 && tick.key != "first"_L1;
            lines << signOf(tick.holds) + u' ' + tick.words +
                         (lacksProof ? tr(" – no proof is named") : QString());
        }
    lines << (report.list
                  ? tr("By %1, in force since %2.")
                        .arg(report.list->name, text::day(report.list->effectiveFrom))
                  : tr("No list has this matter: %1 is asked.").arg(report.item.cells.item));
    const Truth holds = report.answer.holds;
    say(tr("%1: %2", "a ground of exemption and how it stands")
            .arg(wordFor(exemptionGroundNames, report.ground),
                 holds == Truth::Yes  ? tr("all conditions hold")
                 : holds == Truth::No ? tr("the conditions do not hold; say the reason")
                                      : tr("facts are still open")),
        holds == Truth::Yes  ? theme::Tone::Good
        : holds == Truth::No ? theme::Tone::Warning
                             : theme::Tone::Accent,
        lines);
}

void LiveDiscretion::say(const QString &title, theme::Tone tone, const QStringList &lines)
{
    QPalette palette = m_title->palette();
    palette.setColor(QPalette::WindowText, theme::text(tone));
    m_title->setPalette(palette);
    m_title->setText(title);
    QStringList shown = lines;
    shown.removeAll(QString());
    shown.removeDuplicates();
    m_lines->setText(shown.join(u'\n'));
    m_lines->parentWidget()->parentWidget()->setVisible(!shown.isEmpty());
}

} // namespace anjuan
