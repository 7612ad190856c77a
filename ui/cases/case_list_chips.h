// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_lists.h"

#include <QWidget>

class QLabel;

namespace anjuan {

class FlowLayout;

/// What a filter says, one part after the other.
struct FilterPart {
    QString name{}; ///< "stage"; for tests and object names
    QString text{}; ///< "Stage: Lead"
    CaseFilter without{};
};

/// `choices` give the names of units, matters and officers.
QList<FilterPart> partsOf(const CaseFilter &filter, const ListChoices &choices);
/// The whole filter as one sentence; empty where it lets everything through.
QString sentenceOf(const CaseFilter &filter, const ListChoices &choices);
/// "this month", "the last 30 days".
QString relativeDaysText(RelativeDays days);

/// What a filter says as a sentence, and below it its parts in a row of buttons; each takes its
/// part away, by click, Enter or Delete.
class CaseListChips : public QWidget {
    Q_OBJECT

public:
    explicit CaseListChips(QWidget *parent = nullptr);

    void show(const CaseFilter &filter, const ListChoices &choices);

signals:
    void wanted(const anjuan::CaseFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_sentence;
    FlowLayout *m_row;
};

} // namespace anjuan
