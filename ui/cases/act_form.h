// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"
#include "ui/widgets/field_editor.h"

#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace anjuan {

class ConflictPanel;
class DayField;
class DraftBar;
class EvidenceFileField;
class FormRows;
class LiveDiscretion;
class Workplace;

/// The form of an act of any kind, made from the description of its fields. What is typed is kept
/// as a draft until it is recorded or thrown away, whatever happens to the form.
class ActForm : public QWidget {
    Q_OBJECT

public:
    /// For an act in that case, or one that opens a case (null). `about` is the earlier act it is
    /// about; 0 for none. A lead in a case opens the case of another party to the same conduct.
    ActForm(Workplace &workplace, CaseId id, const QString &kind, int about = 0,
            QWidget *parent = nullptr);

    ~ActForm() override; ///< what is typed is kept

    const QString &kind() const { return m_kind.name; }
    /// Writes what is typed, now.
    void keepDraft();
    /// Files that were dropped or pasted, for a form of evidence.
    void addFiles(const QStringList &paths);
    void addPicture(const QImage &picture);

signals:
    /// Everything is there to be filled in.
    void ready();
    void recorded(anjuan::CaseId id, int sequence, const QString &number);
    /// The person is done with it; a draft stays unless it was thrown away.
    void closed();

private:
    void makeHead();
    void begin(FormFacts facts);
    void makeFields();
    void startFresh();
    void repeatLast();
    void copyFrom();
    void noteEdit();
    void showButton();
    /// Hides what has no meaning beside what is chosen: only a decision is concluded with
    /// penalties.
    void showWhatApplies();
    QJsonObject content() const;
    void chooseAct();
    /// Null for an act that opens a case.
    CaseId recordedIn() const;
    void submit();
    void send(const QJsonObject &content);
    void settle(const Result<Recorded> &answer);
    void showRefusal(const Error &why);
    void showConflict();
    void takeTheirs(const QString &field, const QJsonValue &value);
    void setBusy(bool busy);

    Workplace &m_workplace;
    CaseId m_id;
    const ActKind &m_kind;
    int m_about;
    FormContext m_context;
    std::optional<int> m_after{};

    QPushButton *m_repeat;
    QPushButton *m_copy;
    QLineEdit *m_copyNumber;
    QLabel *m_trouble;
    FormRows *m_rows;
    DraftBar *m_draft;
    ConflictPanel *m_conflict;
    QPushButton *m_record;
    QPushButton *m_discard;
    DayField *m_day = nullptr;
    EvidenceFileField *m_files = nullptr;
    LiveDiscretion *m_live = nullptr; ///< of acts of discretion
    bool m_isLoading = true;
    bool m_isBusy = false;
    std::vector<QJsonObject> m_series{}; ///< what is still to be recorded after this one
};

} // namespace anjuan
