// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_lists.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace anjuan {

/// Asks which cases a list is to show. What is searched for is kept as it was.
class CaseListFilter : public QDialog {
    Q_OBJECT

public:
    CaseListFilter(const CaseFilter &filter, const ListChoices &choices, Date today,
                   QWidget *parent = nullptr);

signals:
    void chosen(const anjuan::CaseFilter &filter);

private:
    struct SpanFields {
        QComboBox *relative = nullptr;
        QCheckBox *isFrom = nullptr;
        QDateEdit *from = nullptr;
        QCheckBox *isTo = nullptr;
        QDateEdit *to = nullptr;
    };

    QWidget *makeStages();
    QWidget *makeChoices(const ListChoices &choices);
    QWidget *makeDays();
    QWidget *makeLimits();
    SpanFields addSpan(class QGridLayout *grid, const QString &name, const QString &label,
                       const DaySpan &span);
    /// As the only group of conditions, or beside those that are there.
    void choose(bool isAnotherGroup);

    CaseFilter m_filter;
    Date m_today;
    QList<QCheckBox *> m_stages{};
    QComboBox *m_matter = nullptr, *m_unit = nullptr, *m_officer = nullptr, *m_kind = nullptr,
              *m_procedure = nullptr, *m_outcome = nullptr, *m_origin = nullptr;
    SpanFields m_lead{}, m_filed{}, m_decided{}, m_closed{};
    QCheckBox *m_overdue = nullptr, *m_due = nullptr;
    QSpinBox *m_dueDays = nullptr;
    QLineEdit *m_fineFrom = nullptr, *m_fineTo = nullptr;
    QLabel *m_trouble = nullptr;
};

} // namespace anjuan
