// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry/phrase.h"
#include "ui/widgets/field_editor.h"

#include <QFrame>
#include <QToolButton>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace anjuan {

/// The phrases that can be put into a text: a list that is searched by typing.
class PhraseList : public QFrame {
    Q_OBJECT

public:
    PhraseList(const QString &field, const QList<Phrase> &phrases, QWidget *parent);

    /// Shows itself below `over` with what `typed` finds.
    void open(const QWidget *over, const QString &typed);

signals:
    void chosen(const QString &content);
    void keepingWanted(); ///< what is written is to become a phrase
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void choose();

    QString m_field;
    QList<Phrase> m_phrases;
    QList<Phrase> m_found{};
    QLineEdit *m_typed;
    QListWidget *m_list;
    QLabel *m_note;
    QPushButton *m_keep;
};

/// The button beside a text that offers the phrases of its field; Ctrl+J in the text does the same,
/// with the Latin letters before the cursor taken for first letters of a reading and replaced.
/// Putting one in is one step that can be undone. Ctrl+Shift+J keeps what is selected, or the whole
/// text, as a phrase.
class PhraseButton : public QToolButton {
    Q_OBJECT

public:
    PhraseButton(QPlainTextEdit *text, const QString &field, const QString &label,
                 const FormContext &context);

private:
    void offer();
    void keep();
    void put(const QString &content);

    Workplace &m_workplace;
    QPlainTextEdit *m_text;
    QString m_field;
    QList<Phrase> m_phrases;
    int m_replaced = 0; ///< letters before the cursor that were typed to search by
};

} // namespace anjuan
