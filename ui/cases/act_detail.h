// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QTextBrowser;

namespace anjuan {

/// Everything one act says, and what can be done about it.
class ActDetail : public QWidget {
    Q_OBJECT

public:
    explicit ActDetail(QWidget *parent = nullptr);

    void setAct(const CaseDossier &dossier, int sequence);
    /// For the context menu of the time line.
    QList<QAction *> deeds() const { return m_deeds; }

signals:
    /// The form of an act of that kind about this act.
    void actWanted(const QString &kind, int about);
    /// The act that this one is about, or that settled it.
    void lookedUp(int sequence);

private:
    QAction *addDeed(const QString &kind, const QString &text, const QString &icon);
    void allow(const CaseDossier &dossier, const Entry &entry);

    QTextBrowser *m_text;
    QHBoxLayout *m_buttons;
    QList<QAction *> m_deeds{};
    QAction *m_goTo;
    int m_sequence = 0;
    int m_related = 0;
};

} // namespace anjuan
