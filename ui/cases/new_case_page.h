// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace anjuan {

class ActForm;
class SummaryForm;

/// The form of an act that opens a case: a lead, or a decision on the spot.
class NewCasePage : public Page {
    Q_OBJECT

public:
    NewCasePage(Workplace &workplace, const QString &kind, QWidget *parent = nullptr);

    const QString &kind() const { return m_kind; }
    void refresh() override {}
    QString helpTopic() const override;
    void keepDrafts() override;

signals:
    /// The case is there.
    void opened(anjuan::CaseId id);
    /// The person is done with the form.
    void closed();

private:
    QString m_kind;
    ActForm *m_form = nullptr;
    SummaryForm *m_summary = nullptr;
};

} // namespace anjuan
