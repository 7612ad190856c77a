// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"
#include "ui/shell/page.h"

#include <memory>

class QFrame;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace anjuan {

class ActDetail;
class ActForm;
class CaseTabs;
class FlowLayout;
class OptionsPanel;
class Stepper;
class Timeline;

/// One case: where it stands, what was done, what may come next.
class CasePage : public Page {
    Q_OBJECT

public:
    explicit CasePage(Workplace &workplace, CaseId id, QWidget *parent = nullptr);
    ~CasePage() override;

    CaseId caseId() const { return m_id; }
    /// Opens the form of an act of that kind; `about` is the earlier act it is about, 0 for none.
    void openAct(const QString &kind) { openForm(kind, 0); }
    void openForm(const QString &kind, int about);
    /// Chooses that act in the time line, once it is read.
    void showAct(int sequence);
    /// Null where none is open.
    ActForm *form() const { return m_form; }
    void refresh() override;
    QString helpTopic() const override;
    void keepDrafts() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeBody();
    void makeActions();
    void setDossier(const CaseDossier &dossier);
    void showHead();
    void showCompanions();
    void showOptions();
    void closeForm();
    void keepLayout();
    void paste();
    void copyLink(int act);
    bool mayAddEvidence() const;
    ActForm *evidenceForm();

    CaseId m_id;
    std::unique_ptr<CaseDossier> m_dossier{}; ///< null until it is read
    int m_asked = 0;
    int m_wanted = 0; ///< the act to choose when the case is read
    QLabel *m_number;
    QLabel *m_about;
    FlowLayout *m_head;
    QLabel *m_trouble;
    QSplitter *m_columns;
    QSplitter *m_middle;
    QSplitter *m_side;
    QStackedWidget *m_right;
    Stepper *m_stepper;
    Timeline *m_timeline;
    ActDetail *m_detail;
    OptionsPanel *m_options;
    CaseTabs *m_tabs;
    ActForm *m_form = nullptr;
    QList<QAction *> m_optionActions{};
};

} // namespace anjuan
