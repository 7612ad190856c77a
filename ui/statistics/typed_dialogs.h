// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/typed_figures.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace anjuan {

class Listing;
class Workplace;

/// Types a figure that no register holds, a target or a note, with where it is from.
class TypeFigureDialog : public FormDialog {
    Q_OBJECT

public:
    TypeFigureDialog(Workplace &workplace, const QString &indicator, int year, QWidget *parent);

signals:
    void typed();

private:
    void send();

    Workplace &m_workplace;
    QString m_indicator;
    int m_year;
    QComboBox *m_kind;
    QLineEdit *m_value;
    QLineEdit *m_source;
};

/// What was typed for a year; somebody else than who typed it reviews it here.
class TypedListDialog : public QDialog {
    Q_OBJECT

public:
    TypedListDialog(Workplace &workplace, int year, QWidget *parent);

signals:
    void reviewed();

private:
    void read();
    void show(const std::vector<TypedFigure> &typed);
    void review();

    Workplace &m_workplace;
    int m_year;
    Listing *m_list;
    QLabel *m_trouble;
    QPushButton *m_review;
    QSet<QString> m_waiting{};
};

} // namespace anjuan
