// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/meetings.h"
#include "ui/review/paper_out.h"
#include "ui/shell/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace anjuan {

class Listing;
class MeetingForm;
struct Error;

/// Collective discussion 集体讨论: the cases that wait for one, the meeting while it is written
/// down, and the meetings that were held, to be printed.
class MeetingsPage : public Page {
    Q_OBJECT

public:
    explicit MeetingsPage(Workplace &workplace, QWidget *parent = nullptr);

    /// Whether this account may record a discussion, or leads one.
    static bool isFor(const Workplace &workplace);

    void refresh() override;
    QString helpTopic() const override;
    void keepDrafts() override;

private:
    struct Read {
        std::vector<AgendaItem> agenda{};
        MeetingRoom room{};
        std::vector<HeldMeeting> held{};
    };

    QWidget *makeAgenda();
    QWidget *makeHeld();
    void makeActions();
    void show(const Read &read);
    void showAgenda();
    void showHeld();
    void chooseItem();
    void addCase();
    QStringList chosenNumbers() const;
    const AgendaItem *current() const;
    void hold(bool isRehearsal);
    void beginAnew();
    void dropDraft();
    void noteState();
    const HeldMeeting *heldMeeting() const;
    void printAgenda();
    using Out = void (*)(Page *, Workplace &, const QString &, paper_out::Write, paper_out::Said);
    void writeRecord(Out out);

    QTabWidget *m_tabs;
    QTreeWidget *m_agenda;
    QLabel *m_count;
    QLineEdit *m_more;
    Listing *m_held;
    MeetingForm *m_form;
    QAction *m_open = nullptr, *m_print = nullptr, *m_save = nullptr, *m_list = nullptr;
    std::vector<AgendaItem> m_items{};
    std::vector<AgendaItem> m_added{}; ///< of cases that need none, by number
    std::vector<HeldMeeting> m_meetings{};
    bool m_isBegun = false;
};

} // namespace anjuan
