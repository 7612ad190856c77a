// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry/phrase.h"
#include "ui/widgets/form_dialog.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace anjuan {

class Workplace;

/// Whose a phrase is; what is chosen is the account, empty for the bureau.
QComboBox *phraseOwnerChoice(const QString &account, bool mayKeepBureaus);

/// The fields of a phrase, to keep a new one or to change one.
class PhraseDialog : public FormDialog {
    Q_OBJECT

public:
    /// `mayKeepBureaus`: a new one may be offered to everybody, not only to `account`.
    PhraseDialog(const QString &title, const QString &doIt, const Phrase &phrase,
                 const QString &account, bool mayKeepBureaus, QWidget *parent);

    Phrase phrase() const;

private:
    Phrase m_phrase;
    QLineEdit *m_title;
    QPlainTextEdit *m_content;
    QComboBox *m_field;
    QComboBox *m_owner;
};

/// Asks for the rest of a new phrase and keeps it; `kept` gets it when it is.
void askForPhrase(Workplace &workplace, const Phrase &begun, QWidget *over,
                  const std::function<void(const Phrase &)> &kept);

} // namespace anjuan
