// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace anjuan {

/// One case: where it stands, what was done, what may come next.
class CasePage : public Page {
    Q_OBJECT

public:
    explicit CasePage(Workplace &workplace, CaseId id, QWidget *parent = nullptr);

    CaseId caseId() const { return m_id; }
    /// Opens the form of an act of that kind.
    void openAct(const QString &kind);
    void refresh() override;
    QString helpTopic() const override;

private:
    CaseId m_id;
};

} // namespace anjuan
