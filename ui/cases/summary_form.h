// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"
#include "ui/cases/drafts.h"
#include "ui/widgets/field_editor.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace anjuan {

class DayField;
class FormRows;
class MatterField;
class PartyField;
class Workplace;

/// A decision on the spot with what goes with it, service and payment, in one short form and one
/// transaction.
class SummaryForm : public QWidget {
    Q_OBJECT

public:
    explicit SummaryForm(Workplace &workplace, QWidget *parent = nullptr);

    ~SummaryForm() override; ///< what is typed is kept

    void keepDraft();

signals:
    void ready();
    void recorded(anjuan::CaseId id, int sequence, const QString &number);
    void closed();

private:
    void begin(FormFacts facts);
    void makeFields();
    void fillUsual();
    void noteEdit();
    void showLimits();
    void fitMatter();
    std::vector<RecordRequest> requests() const;
    QJsonObject decision() const;
    QString lacking() const;
    void submit();
    void finish();
    DraftKey draftKey() const;

    Workplace &m_workplace;
    FormContext m_context;
    QString m_account;
    ActId m_actId = ActId::create();
    FormRows *m_rows;
    QLabel *m_trouble;
    QLabel *m_restored;
    QLabel *m_limits;
    QPushButton *m_record;
    DayField *m_day = nullptr;
    PartyField *m_party = nullptr;
    MatterField *m_matter = nullptr;
    QString m_basisOffered{};
    QTimer m_draftTimer{};
    bool m_isLoading = true;
    bool m_isTyped = false;
    bool m_isBusy = false;
    bool m_isDone = false; ///< recorded or thrown away
};

} // namespace anjuan
