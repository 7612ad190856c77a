// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/file_rounds.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace anjuan {

/// The score sheet of one file: its marks as the findings filled them in, and below them the mark
/// of the item that is chosen, to be changed with a reason.
class SheetPanel : public QWidget {
    Q_OBJECT

public:
    explicit SheetPanel(QWidget *parent = nullptr);

    /// `line` null: no file is chosen. What is typed stays where it is the same file.
    void show(const FileRound &round, const SheetLine *line, Date today);
    void setBusy(bool busy);
    void complain(const QString &text);
    /// It was done: what was typed for the item is taken back.
    void clearTyped();

signals:
    void markWanted(const anjuan::MarkWish &wish);
    void finishWanted(const QString &opinion);

private:
    void fillMarks(const FileRound &round, const ScoreSheet &sheet);
    void fillHead(const FileRound &round, const SheetLine &line, Date today);
    void chooseItem();
    QString chosenItem() const;
    void noteState();

    QLabel *m_title, *m_about, *m_history, *m_item, *m_trouble;
    QTreeWidget *m_marks;
    QDoubleSpinBox *m_points;
    QCheckBox *m_veto, *m_absent;
    QLineEdit *m_reason, *m_opinion;
    QPushButton *m_change, *m_finish;
    QWidget *m_editor;
    FileStandard m_standard{};
    ScoreSheet m_sheet{};
    bool m_mayMark = false;
    bool m_isBusy = false;
};

} // namespace anjuan
