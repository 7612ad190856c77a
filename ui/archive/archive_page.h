// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QAction;
class QTabWidget;

namespace anjuan {

class ArchivedFiles;
class DestructionPanel;

/// The archive of paper files 档案: what was handed over in a year, what has been kept long enough,
/// and the lists by which it is destroyed.
class ArchivePage : public Page {
    Q_OBJECT

public:
    explicit ArchivePage(Workplace &workplace, QWidget *parent = nullptr);

    /// Archivists, leaders, and those who supervise them.
    static bool isFor(const Workplace &workplace);

    void refresh() override;
    QString helpTopic() const override;

private:
    /// The list of files in front; null where lists of destruction are.
    ArchivedFiles *front() const;
    void note();
    void openCurrent();
    void exportList();
    void printList();
    void propose();

    QTabWidget *m_tabs;
    ArchivedFiles *m_year, *m_over;
    DestructionPanel *m_destruction;
    QAction *m_open, *m_export, *m_print, *m_propose;
};

} // namespace anjuan
