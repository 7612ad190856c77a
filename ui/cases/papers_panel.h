// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"
#include "core/services/documents.h"

#include "ui/shell/theme.h"

#include <QWidget>
#include <map>
#include <memory>

class QLabel;
class QPushButton;
class QTemporaryDir;
class QTreeWidget;
class QTreeWidgetItem;

namespace anjuan {

class LongWork;
class Workplace;

/// The documents that the acts of a case produce, and where the service of each stands: looked at
/// as drafts, issued one by one or all at once, opened as issued, made into PDFs, printed, declared
/// void. A numbered document without a template is listed too.
class PapersPanel : public QWidget {
    Q_OBJECT

public:
    explicit PapersPanel(Workplace &workplace, QWidget *parent = nullptr);
    ~PapersPanel() override;

    void setDossier(const CaseDossier &dossier);
    /// Documents that could be issued and are not.
    int open() const;

signals:
    void actChosen(int sequence);
    void counted();

private:
    void load();
    void show(const std::vector<CaseDocument> &documents);
    void addRow(const QString &text, const QString &state, theme::Tone tone, int act);
    /// Nothing where the row has no template.
    const CaseDocument *chosen() const;
    std::optional<Date> servedOn(int act) const;
    void fitButtons();
    void look();
    void issue(const std::optional<QByteArray> &edited);
    void issueChanged();
    void issueAll();
    void openIssued();
    enum class PdfFor { Looking, Printing, Signing };
    void makePdf(PdfFor purpose);
    void print(const QString &pdf);
    void askToVoid();
    void openFile();
    void tell(const QString &text);
    QString place();
    QPushButton *button(const QString &name, const QString &text, void (PapersPanel::*does)());

    Workplace &m_workplace;
    QTreeWidget *m_list;
    QLabel *m_note;
    LongWork *m_work;
    QPushButton *m_look;
    QPushButton *m_issue;
    QPushButton *m_changed;
    QPushButton *m_all;
    QPushButton *m_open;
    QPushButton *m_pdf;
    QPushButton *m_sign;
    QPushButton *m_print;
    QPushButton *m_void;
    QPushButton *m_file;
    std::vector<CaseDocument> m_documents{};
    std::map<int, IssuedDocument> m_numbered{}; ///< by the number of the act that issued it
    std::map<int, Date> m_served{};
    std::unique_ptr<QTemporaryDir> m_place;
    CaseId m_id{};
    QString m_number{};
    QString m_mayNot{}; ///< why this account issues nothing; empty where it may
    int m_asked = 0;
};

} // namespace anjuan
