// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/archive_destruction.h"

#include <QWidget>

class QAction;
class QLabel;

namespace anjuan {

class Listing;
class Page;
class Workplace;

/// Lists of destruction 销毁清册: what each says, and the word of the leader and of those who
/// watched.
class DestructionPanel : public QWidget {
    Q_OBJECT

public:
    DestructionPanel(Page &page, Workplace &workplace);

    void refresh();
    /// A dialog for the ground of a new list of these files.
    void propose(const std::vector<ArchivedFile> &files);
    /// The list in front as it is printed; null where none is.
    const DestructionList *current() const;
    Listing *files() const { return m_files; }

signals:
    void said(const QString &text);
    void changed();

private:
    QAction *addCommand(const QString &name, const QString &icon, const QString &text,
                        void (DestructionPanel::*does)());
    void showLists();
    void showCurrent();
    void approve();
    void giveBack();
    void carryOut();

    Page &m_page;
    Workplace &m_workplace;
    Listing *m_lists, *m_files;
    QLabel *m_about;
    QAction *m_approve, *m_giveBack, *m_carryOut;
    std::vector<DestructionList> m_known{};
};

} // namespace anjuan
