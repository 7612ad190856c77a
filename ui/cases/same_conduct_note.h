// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QLabel>
#include <QTimer>
#include <functional>

namespace anjuan {

class Workplace;

/// Names the party's other cases that may be about the act a notice or a decision is prepared for
/// (行政处罚法 29); hidden where there is none.
class SameConductNote : public QLabel {
    Q_OBJECT

public:
    /// `content`: what the form holds now, for a decision on the spot, which has no case yet.
    SameConductNote(Workplace &workplace, CaseId id, std::function<QJsonObject()> content,
                    QWidget *parent = nullptr);

    /// Asks again a moment after the last call, if the party, the matter, the place or the day has
    /// changed.
    void follow();

private:
    void ask();

    Workplace &m_workplace;
    CaseId m_id;
    std::function<QJsonObject()> m_content;
    QTimer m_pause{};
    std::optional<QJsonObject> m_asked{};
    int m_question = 0;
};

} // namespace anjuan
