// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/review_desk.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QAction;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace anjuan {

/// A legality opinion, item by item, quick by keyboard: Alt and a digit goes to an item, F6 to F8
/// say what is thought of it.
class OpinionForm : public QWidget {
    Q_OBJECT

public:
    explicit OpinionForm(QWidget *parent = nullptr);

    /// Begins anew for a case; what was typed before is gone: take content() first.
    void begin(const CaseFile &file);
    /// What the program finds in the file. An item under which a finding would fail the file is
    /// never agreed to by the key, and only with reasons of one's own.
    void setFindings(const std::vector<Finding> &findings);
    /// What is typed, as the act says it.
    QJsonObject content() const;
    void restore(const QJsonObject &content);
    bool isTyped() const { return m_isTyped; }
    /// Objects to an item, in those words, to that act (0: to none).
    void objectTo(ReviewItem item, const QString &text, int act);
    void complain(const QString &text);
    void setBusy(bool busy);
    /// Why this person may not give it; empty: they may.
    void setBarred(const QString &why);

signals:
    /// The opinion is to be given.
    void given();
    void edited();

private:
    struct Row {
        ReviewItem item{};
        QComboBox *verdict;
        QLineEdit *text;
        QComboBox *act;
    };

    void addRow(QGridLayout *grid, ReviewItem item, int number);
    void makeActions();
    Row *rowInFocus();
    void judge(Row &row, ReviewVerdict verdict);
    void noteVerdict(Row &row);
    void agreeToTheRest();
    void suggest();
    /// The finding under that item that would fail the file; empty: none.
    QString vetoOf(ReviewItem item) const { return m_vetoes.value(static_cast<int>(item)); }
    bool isUsual(const Row &row) const;
    /// The row that waves a finding through without a reason; null: none.
    Row *unreasoned();
    void tryToGive();
    bool hasObjection() const;
    void noteEdit();

    std::vector<Row> m_rows{};
    QHash<int, QString> m_vetoes{}; ///< by item
    QComboBox *m_outcome;
    QPlainTextEdit *m_opinion;
    QLabel *m_trouble;
    QPushButton *m_rest, *m_give;
    QAction *m_giveAction = nullptr;
    bool m_isTyped = false;
    bool m_isLoading = false;
    bool m_outcomeChosen = false; ///< by hand: no longer suggested
};

} // namespace anjuan
