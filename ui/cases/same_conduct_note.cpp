// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/same_conduct_note.h"

#include "core/services/same_conduct.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"

#include <array>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int conductPause = 200;
constexpr std::array conductKeys{"party"_L1, "matter"_L1, "place"_L1, "occurred_on"_L1};

} // namespace

SameConductNote::SameConductNote(Workplace &workplace, CaseId id,
                                 std::function<QJsonObject()> content, QWidget *parent)
    : QLabel(parent), m_workplace(workplace), m_id(id), m_content(std::move(content))
{
    setObjectName(u"same_conduct"_s);
    setAccessibleName(tr("Cases that may be about the same act"));
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette shown = palette();
    shown.setColor(QPalette::WindowText, theme::text(theme::Tone::Warning));
    setPalette(shown);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(conductPause);
    connect(&m_pause, &QTimer::timeout, this, &SameConductNote::ask);
    follow();
}

void SameConductNote::follow() { m_pause.start(); }

void SameConductNote::ask()
{
    QJsonObject content;
    if (m_id.isNull()) {
        const QJsonObject whole = m_content();
        for (const QLatin1StringView key : conductKeys)
            content.insert(key, whole.value(key));
    }
    if (m_asked == content)
        return;
    m_asked = content;
    m_workplace.read(
        this,
        [id = m_id, content](Seat &seat) {
            return same_conduct::find(seat.db, seat.session, id, content, seat.session.today);
        },
        [this, question = ++m_question](const Result<std::vector<LikeConduct>> &found) {
            if (question != m_question)
                return;
            setText(found ? same_conduct::warning(*found) : QString());
            setVisible(!text().isEmpty());
        });
}

} // namespace anjuan
