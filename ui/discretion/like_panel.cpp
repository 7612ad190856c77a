// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/like_panel.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/discretion_sayings.h"
#include "ui/discretion/fines_chart.h"
#include "ui/discretion/replay_dialog.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int remarks = 3; ///< the place of their column

} // namespace

LikePanel::LikePanel(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_says(new QLabel),
      m_replay(new QPushButton(tr("By another &edition…"))), m_chart(new FinesChart),
      m_cases(new QTreeWidget)
{
    setObjectName(u"like_panel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 6, 4, 0);
    m_says->setObjectName(u"like_says"_s);
    m_says->setWordWrap(true);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cases->setObjectName(u"like_cases"_s);
    m_cases->setAccessibleName(LikePanel::tr("Like cases"));
    m_cases->setRootIsDecorated(false);
    m_cases->setHeaderLabels({LikePanel::tr("Fine"), LikePanel::tr("Decided"),
                              LikePanel::tr("Decision"), LikePanel::tr("Remark")});
    m_cases->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // The remarks take what is left, in several lines where they need them.
    m_cases->header()->setStretchLastSection(false);
    m_cases->header()->setSectionResizeMode(remarks, QHeaderView::Stretch);
    m_cases->setWordWrap(true);
    m_replay->setObjectName(u"replay"_s);
    m_replay->setToolTip(tr("What another edition of the benchmarks makes of the recorded facts"));
    connect(m_replay, &QPushButton::clicked, this,
            [this] { (new ReplayDialog(m_workplace, m_id, this))->open(); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_says, 1);
    row->addWidget(m_replay, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_chart);
    column->addWidget(m_cases, 1);
}

void LikePanel::setDossier(const CaseDossier &dossier)
{
    m_id = dossier.view.row.id;
    m_replay->setVisible(dossier.view.file.assessed.has_value());
    m_isStale = true;
    if (isVisible())
        read();
}

void LikePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void LikePanel::read()
{
    m_isStale = false;
    m_workplace.read(
        this, [id = m_id](Seat &seat) { return discretion::like(seat.db, seat.session, id, {}); },
        [this, asked = m_id](const Result<LikeReport> &report) {
            if (asked != m_id)
                return;
            if (report)
                return show(*report);
            m_chart->setPicture({});
            m_cases->clear();
            m_says->setText(text::sentence(report.error()));
        });
}

QStringList LikePanel::words(const LikeReport &report)
{
    const LikePicture &picture = report.picture;
    QStringList lines{
        report.isByMatterAlone()
            ? tr("%n case(s) of this matter decided since %1. ⚠ The case is not assessed by a "
                 "benchmark: it is compared by its matter alone, whatever the kind of party and "
                 "the tier, and only with cases that were not assessed either.",
                 nullptr, picture.counted)
                  .arg(text::day(report.from))
            : tr("%n case(s) of this matter, kind of party and tier “%1” decided since %2.",
                 nullptr, picture.counted)
                  .arg(report.tier, text::day(report.from))};
    if (picture.isThin)
        lines << tr("Too few for an ordinary range: at least %1 are needed.").arg(fewestLikeCases);
    if (const QString standing = discretion_words::standing(picture); !standing.isEmpty())
        lines << (picture.isOutside ? u"⚠ "_s + standing : standing);
    return lines;
}

void LikePanel::show(const LikeReport &report)
{
    const LikePicture &picture = report.picture;
    m_chart->setPicture(picture);
    m_says->setText(words(report).join(u'\n'));
    m_cases->clear();
    for (const LikeCase &one : picture.cases) {
        QStringList said;
        if (one.isChanged)
            said << tr("changed later, not counted");
        if (one.isOutlier)
            said << tr("outside the ordinary range");
        if (one.isNear)
            said << tr("near in facts");
        auto *item =
            new QTreeWidgetItem(m_cases, {official::yuan(one.fine), text::day(one.decidedOn),
                                          one.number, said.join(tr(", ", "between remarks"))});
        item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(2, one.place);
        if (one.isChanged)
            for (int at = 0; at < m_cases->columnCount(); ++at)
                item->setForeground(at, theme::text(theme::Tone::Quiet));
    }
}

} // namespace anjuan
