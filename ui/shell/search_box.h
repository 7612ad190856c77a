// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/services/case_lists.h"
#include "core/services/cases.h"
#include "core/services/documents.h"

#include <QLineEdit>
#include <QTimer>

class QAction;
class QListWidget;
class QListWidgetItem;

namespace anjuan {

class Workplace;

/// One box for everything: cases by number, party, place or words, parties and matters, which lead
/// to their cases, and commands by their names or the letters of their reading. Results stand below
/// it while it is typed; Enter takes the first or the chosen one.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(Workplace &workplace, QWidget *parent = nullptr);

    /// Takes the focus and shows commands until something is typed.
    void begin();

signals:
    void caseWanted(anjuan::CaseId id);
    /// The act code of a paper was typed or scanned: the act that the paper was made of.
    void paperWanted(anjuan::CaseId id, int act);
    /// The cases of a party or of a matter.
    void casesWanted(const anjuan::CaseFilter &filter);
    /// The window fills in the commands there are; answered at once.
    void commandsWanted(QList<QAction *> &commands);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Found;

    void look();
    void check(const ActCode &code);
    void listPaper(const ActCode &code, const Result<CheckedCode> &checked);
    void listCommands();
    void listFound(const Found &found);
    void take(const QListWidgetItem *item);
    void place();

    Workplace &m_workplace;
    QListWidget *m_results;
    QTimer m_pause{};
    int m_asked = 0;           ///< answers to earlier questions are dropped
    bool m_takesFirst = false; ///< Enter came before the answer: scanners end with it
};

} // namespace anjuan
