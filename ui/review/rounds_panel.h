// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/review_desk.h"

#include <QTreeWidget>

namespace anjuan {

/// The rounds of a case's review: what was said of each item, what was answered, and what changed
/// from one round to the next.
class RoundsPanel : public QTreeWidget {
    Q_OBJECT

public:
    explicit RoundsPanel(QWidget *parent = nullptr);

    void setDossier(const CaseDossier &dossier);

signals:
    void actChosen(int sequence);
};

} // namespace anjuan
