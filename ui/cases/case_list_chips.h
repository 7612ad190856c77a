// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_lists.h"

#include <QWidget>

namespace anjuan {

/// What a filter says, one part after the other.
struct FilterPart {
    QString name{}; ///< "stage"; for tests and object names
    QString text{}; ///< "Stage: Lead"
    CaseFilter without{};
};

/// `choices` give the names of units, matters and officers.
QList<FilterPart> partsOf(const CaseFilter &filter, const ListChoices &choices);

/// The parts of a filter in a row of buttons; each takes its part away, by click, Enter or Delete.
class CaseListChips : public QWidget {
    Q_OBJECT

public:
    explicit CaseListChips(QWidget *parent = nullptr);

    void show(const CaseFilter &filter, const ListChoices &choices);

signals:
    void wanted(const anjuan::CaseFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace anjuan
