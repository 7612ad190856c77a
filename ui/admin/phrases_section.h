// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry/phrase.h"
#include "ui/admin/admin_section.h"

class QComboBox;

namespace anjuan {

class Listing;

/// The library of phrases: the bureau's and one's own.
class PhrasesSection : public AdminSection {
    Q_OBJECT

public:
    explicit PhrasesSection(Workplace &workplace);

    void refresh() override;

private:
    void show();
    const Phrase *chosen() const;
    void noteChosen();
    void addPhrase();
    void changePhrase();
    void withdrawPhrase();
    void chooseFile();
    void importFrom(const QString &path);
    void exportPhrases();
    bool mayKeepBureaus() const;

    Listing *m_list;
    QAction *m_add;
    QAction *m_change;
    QAction *m_withdraw;
    QAction *m_import;
    QAction *m_paste;
    QAction *m_export;
    QList<Phrase> m_phrases{};
};

} // namespace anjuan
