// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/archive_destruction.h"

#include <QWidget>
#include <functional>

class QAction;
class QLabel;

namespace anjuan {

class FormDialog;
class Listing;
class Workplace;
struct Seat;

/// Lists of destruction 销毁清册: what each says, and the word of the leader and of those who
/// watched.
class DestructionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DestructionPanel(Workplace &workplace);

    void refresh();
    /// A dialog for the ground of a new list of these files.
    void propose(const std::vector<ArchivedFile> &files);
    /// The list in front as it is printed; null where none is.
    const DestructionList *current() const;
    Listing *files() const { return m_files; }

signals:
    void caseWanted(anjuan::CaseId id);
    void said(const QString &text);
    void changed();

private:
    QAction *addCommand(const QString &name, const QString &icon, const QString &text,
                        void (DestructionPanel::*does)());
    void showLists();
    void showCurrent();
    /// Does it for the dialog, which closes when that is done and else says why not.
    void record(FormDialog *dialog, const std::function<Result<>(Seat &)> &work,
                const QString &done);
    void approve();
    void giveBack();
    void carryOut();

    Workplace &m_workplace;
    Listing *m_lists, *m_files;
    QLabel *m_about;
    QAction *m_approve, *m_giveBack, *m_carryOut;
    std::vector<DestructionList> m_known{};
};

} // namespace anjuan
