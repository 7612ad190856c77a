// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/draft_bar.h"

#include "ui/cases/form_rows.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftMilliseconds = 700;

} // namespace

DraftBar::DraftBar(const DraftKey &key, FormRows &rows)
    : m_key(key), m_rows(rows), m_text(new QLabel)
{
    setObjectName(u"restored"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme::ground(theme::Tone::Accent));
    setPalette(colours);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    auto *fresh = new QPushButton(tr("Discard the draft"));
    fresh->setObjectName(u"start_fresh"_s);
    fresh->setAutoDefault(false);
    m_text->setObjectName(u"restored_text"_s);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(fresh);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(draftMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DraftBar::keep);
    connect(fresh, &QPushButton::clicked, this, &DraftBar::startFresh);
}

bool DraftBar::restore(Date today)
{
    const std::optional<Draft> draft = drafts::find(m_key);
    if (!draft)
        return false;
    m_rows.restore(draft->content.value("fields"_L1).toObject());
    if (const ActId id = ActId::parse(draft->content.value("act_id"_L1).toString()); !id.isNull())
        m_actId = id;
    m_isTyped = true;
    m_text->setText(tr("Restored from the draft of %1.").arg(text::moment(draft->savedAt, today)));
    show();
    return true;
}

void DraftBar::noteEdit()
{
    if (!isWatching())
        return;
    m_isTyped = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftBar::keep()
{
    if (!m_isTyped || !isWatching())
        return;
    m_timer.stop();
    Draft draft{.key = m_key, .caseNumber = m_caseNumber};
    draft.savedAt = Moment::now();
    draft.content = {{u"fields"_s, m_rows.draft()}, {u"act_id"_s, m_actId.toString()}};
    if (const Result<> kept = drafts::keep(draft); !kept)
        emit failed(text::sentence(kept.error()));
}

void DraftBar::finish()
{
    m_isDone = true;
    m_timer.stop();
    drafts::discard(m_key);
}

void DraftBar::startFresh()
{
    m_timer.stop();
    drafts::discard(m_key);
    m_isWatching = false;
    m_rows.fill({}, true);
    emit freshWanted();
    m_rows.forgive();
    m_isWatching = true;
    m_isTyped = false;
    m_actId = ActId::create();
    hide();
}

} // namespace anjuan
