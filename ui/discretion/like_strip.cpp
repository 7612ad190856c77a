// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/like_strip.h"

#include "ui/discretion/fines_chart.h"
#include "ui/discretion/like_panel.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripPause = 200;
constexpr int chartLines = 11;

/// What the answer depends on; the rest of a form may change without asking again.
constexpr std::array asked{"fine"_L1,    "penalties"_L1,     "matter"_L1,     "party"_L1,
                           "tier"_L1,    "circumstances"_L1, "discretion"_L1, "proposal"_L1,
                           "intends"_L1, "occurred_on"_L1};

void tint(QLabel *label, theme::Tone tone)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::text(tone));
    label->setPalette(palette);
}

} // namespace

bool LikeStrip::isFor(const QString &actKind, QStringView field)
{
    if (actKind == Deviate::kind)
        return field == u"fine";
    return (actKind == ReportInvestigation::kind || actKind == Notify::kind ||
            actKind == DecidePenalty::kind) &&
           field == u"penalties";
}

LikeStrip::LikeStrip(Workplace &workplace, CaseId id, const QString &actKind,
                     std::function<QJsonObject()> content, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_id(id), m_kind(actKind),
      m_content(std::move(content)), m_says(new QLabel), m_chart(new FinesChart)
{
    setObjectName(u"like_strip"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    m_says->setObjectName(u"like_strip_says"_s);
    m_says->setWordWrap(true);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chart->setObjectName(u"like_strip_chart"_s);
    m_chart->setFixedHeight(fontMetrics().height() * chartLines);
    m_chart->hide();
    column->addWidget(m_says);
    column->addWidget(m_chart);
    m_pause.setSingleShot(true);
    m_pause.setInterval(stripPause);
    connect(&m_pause, &QTimer::timeout, this, &LikeStrip::ask);
    follow();
}

void LikeStrip::follow() { m_pause.start(); }

void LikeStrip::ask()
{
    const QJsonObject whole = m_content();
    QJsonObject content;
    for (const QLatin1StringView key : asked)
        if (whole.contains(key))
            content.insert(key, whole.value(key));
    if (m_asked == content)
        return;
    m_asked = content;
    m_workplace.read(
        this,
        [id = m_id, kind = m_kind, content](Seat &seat) {
            return discretion::tryLike(seat.db, seat.session, seat.book, id, kind, content,
                                       seat.session.today);
        },
        [this, question = ++m_question](const Result<LikeReport> &report) {
            if (question != m_question)
                return;
            if (report)
                return show(*report);
            m_chart->hide();
            // On the spot the benchmark's own words say what is still open.
            m_says->setText(m_kind == SummaryDecide::kind ? QString()
                                                          : text::sentence(report.error()));
            tint(m_says, theme::Tone::Quiet);
        });
}

void LikeStrip::show(const LikeReport &report)
{
    m_chart->setPicture(report.picture);
    m_chart->setVisible(!report.picture.bars.isEmpty());
    m_says->setText(LikePanel::words(report).join(u'\n'));
    tint(m_says, report.picture.isOutside ? theme::Tone::Warning : theme::Tone::Plain);
}

} // namespace anjuan
