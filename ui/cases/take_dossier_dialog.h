// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/dossier_transfer.h"
#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace anjuan {

class Listing;
class LongWork;
class Workplace;

/// A case that another database has packed: who sent it, what of it is new here, what stands in the
/// way; where both have gone on, the two side by side. Then the taking over.
class TakeDossierDialog : public FormDialog {
    Q_OBJECT

public:
    TakeDossierDialog(Workplace &workplace, const QString &path, QWidget *parent);
    ~TakeDossierDialog() override;

signals:
    void taken(anjuan::CaseId id);

private:
    void look();
    void show(const DossierLook &look);
    void take();
    void settleTaken(const DossierLook &taken);

    Workplace &m_workplace;
    QString m_path;
    QLabel *m_from;
    QLabel *m_key;
    QLineEdit *m_fingerprint;
    QLabel *m_state;
    Listing *m_acts;
    QLabel *m_more;
    LongWork *m_work;
};

} // namespace anjuan
