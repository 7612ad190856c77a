// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/settings.h"
#include "ui/admin/admin_section.h"

class QPlainTextEdit;
class QTabWidget;

namespace anjuan {

class Listing;
class SettingsForm;

/// What the bureau settles for itself: its editions by date of effect, and the making of a new one.
class SettingsSection : public AdminSection {
    Q_OBJECT

public:
    explicit SettingsSection(Workplace &workplace);

    void refresh() override;
    void keepDrafts() override;

private:
    struct View {
        QList<SettingsEdition> editions{};
        std::optional<settings::ProposedEdition> proposed{};
    };

    void show();
    void showChosen();
    const SettingsEdition *chosen() const;
    void noteState();
    void begin();
    void edit(const BureauSettings &basis, const BureauSettings &draft);
    void takeUpDraft();
    QString draftName(QStringView what) const;
    void discard();
    void save();
    void confirm();

    Listing *m_list;
    QLabel *m_what;
    QTabWidget *m_tabs;
    SettingsForm *m_form;
    QPlainTextEdit *m_json;
    QAction *m_begin;
    QAction *m_save;
    QAction *m_discard;
    QAction *m_confirm;
    QList<SettingsEdition> m_editions{};
    std::optional<settings::ProposedEdition> m_proposed{}; ///< waits for its second person
    std::optional<BureauSettings>
        m_basis{}; ///< what a draft began from; nothing while none is made
};

} // namespace anjuan
