// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/documents.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTemporaryDir;
class QVBoxLayout;

namespace anjuan {

class LongWork;
class Workplace;

/// A document before it leaves the house: the draft as it would be issued, or the one that was. Its
/// pages as they come out of the printer where LibreOffice and pdftoppm are installed, its text
/// where they are not. A draft is issued from here, or opened in Word or WPS.
class PaperPreview : public QDialog {
    Q_OBJECT

public:
    /// `mayNot` says why this account issues nothing; empty where it may.
    PaperPreview(Workplace &workplace, CaseId id, const CaseDocument &paper, const QString &mayNot,
                 QWidget *parent);
    ~PaperPreview() override;

    /// Pages shown as pictures; 0 as long as there is only the text.
    int pages() const { return m_pageCount; }

signals:
    void issued();

private:
    void read();
    void showText(const QString &text, const QStringList &missing);
    void makePages();
    void showPages(const QStringList &pictures);
    void issue();
    void openFile();
    void print();
    void say(const QString &text, bool isTrouble = false);
    void fit();
    QPushButton *button(const QString &name, const QString &text, void (PaperPreview::*does)());

    Workplace &m_workplace;
    CaseId m_id;
    CaseDocument m_paper;
    QString m_mayNot;
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_file{}; ///< the Word document
    QString m_pdf{};  ///< empty until there is one
    QStringList m_missing{};
    bool m_isRead = false;
    int m_pageCount = 0;
    QLabel *m_note;
    LongWork *m_work;
    QStackedWidget *m_views;
    QPlainTextEdit *m_text;
    QVBoxLayout *m_pageColumn;
    QComboBox *m_seal; ///< seals that this account may put on; hidden where there is none
    QPushButton *m_issue;
    QPushButton *m_print;
    QPushButton *m_open;
};

} // namespace anjuan
