// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;

namespace anjuan {

class FinesChart;
class Workplace;

/// How the amount that is being typed stands among the bureau's like cases: in words, which also
/// say when a reason is needed, and as a picture.
class LikeStrip : public QWidget {
    Q_OBJECT

public:
    /// Whether the field of that act is an amount that is held beside like cases.
    static bool isFor(const QString &actKind, QStringView field);

    /// `content`: what the form holds now. A decision on the spot has no case yet.
    LikeStrip(Workplace &workplace, CaseId id, const QString &actKind,
              std::function<QJsonObject()> content, QWidget *parent = nullptr);

    /// Asks again a moment after the last call, if anything of it has changed.
    void follow();

private:
    void ask();
    void show(const LikeReport &report);

    Workplace &m_workplace;
    CaseId m_id;
    QString m_kind;
    std::function<QJsonObject()> m_content;
    QLabel *m_says;
    FinesChart *m_chart;
    QTimer m_pause{};
    std::optional<QJsonObject> m_asked{};
    int m_question = 0;
};

} // namespace anjuan
