// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"
#include "ui/widgets/field_editor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace anjuan {

class DayField;
class DraftBar;
class FormRows;
class LiveDiscretion;
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
    void makeHead(QVBoxLayout *column);
    void fillUsual();
    void takeOver(const QJsonObject &content);
    void copyFrom();
    void noteEdit();
    void showLimits();
    void fitMatter();
    std::vector<RecordRequest> requests() const;
    QJsonObject decision() const;
    /// What the fields together lack, and the one beside which it is to be said.
    struct Lack {
        QString text{};
        QStringView field{};
    };
    Lack lacking() const;
    QString mostOnTheSpot() const;
    void submit();

    Workplace &m_workplace;
    FormContext m_context;
    FormRows *m_rows;
    DraftBar *m_draft;
    QLabel *m_trouble;
    QLabel *m_limits;
    QPushButton *m_repeat;
    QLineEdit *m_copyNumber;
    QPushButton *m_record;
    DayField *m_day = nullptr;
    PartyField *m_party = nullptr;
    MatterField *m_matter = nullptr;
    LiveDiscretion *m_live = nullptr;
    QString m_basisOffered{};
    bool m_isLoading = true;
    bool m_isBusy = false;
};

} // namespace anjuan
