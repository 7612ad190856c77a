// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_views.h"

#include "ui/cases/case_list_saved.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"

#include <QAction>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCounted = 10'000;
constexpr qint64 leastPause = 2000; ///< milliseconds
constexpr int soonDays = 3;
constexpr int usualWidth = 176;

} // namespace

CaseViews::CaseViews(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_list(new QListWidget),
      m_remove(new QAction(theme::icon(u"close"_s), tr("Remove this view"), this))
{
    setObjectName(u"case_views"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(u"views"_s);
    m_list->setAccessibleName(tr("Views of the list"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(m_list);
    setFixedWidth(theme::scaled(usualWidth));
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CaseViews::countAnew);
    m_remove->setObjectName(u"remove_view"_s);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, &CaseViews::removeCurrent);
    const auto choose = [this] {
        if (const View *view = current())
            emit wanted(view->filter);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &CaseViews::showMenu);
}

CaseViews::~CaseViews() { pauseCounting(); }

void CaseViews::refresh()
{
    const int asked = ++m_asked;
    m_workplace.read(
        this, [](Seat &seat) { return office_views::list(seat.db, seat.session); },
        [this, asked](const Result<QList<NamedFilter>> &answer) {
            if (asked != m_asked || !m_workplace.isLoggedIn())
                return;
            if (answer)
                fill(*answer);
            else
                emit failed(answer.error());
        });
}

/// What is no view: the name of a group, or that there is none in it.
void CaseViews::addTitle(const QString &text, bool isBold)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    QFont font = item->font();
    font.setBold(isBold);
    item->setFont(font);
    item->setForeground(theme::text(theme::Tone::Quiet));
}

void CaseViews::add(View view)
{
    view.item = new QListWidgetItem(m_list);
    m_views.push_back(std::move(view));
    showView(m_views.back());
}

void CaseViews::fill(const QList<NamedFilter> &office)
{
    QHash<QString, int> counts;
    for (const View &view : m_views)
        if (view.count)
            counts.insert(view.key, *view.count);
    const bool hadFocus = m_list->hasFocus();
    m_list->clear();
    m_views.clear();
    const Session session = m_workplace.session();
    add({.key = u"all"_s, .name = tr("All cases")});
    if (!session.actor.officer.isNull())
        add({.key = u"mine"_s,
             .name = tr("My cases"),
             .filter = {.officer = session.actor.officer.toString()}});
    add({.key = u"overdue"_s, .name = tr("A limit is past"), .filter = {.overdue = true}});
    add({.key = u"soon"_s, .name = tr("A limit ends soon"), .filter = {.dueWithin = soonDays}});
    addTitle(tr("My views"));
    const QList<SavedFilter> own = saved_filters::of(session.actor.account);
    for (const SavedFilter &one : own)
        add({.kind = Kind::Own,
             .key = u"own "_s + one.name,
             .name = one.name,
             .filter = one.filter});
    if (own.isEmpty())
        addTitle(tr("None yet: filter, then save"), false);
    addTitle(tr("Views of the bureau"));
    for (const NamedFilter &one : office)
        add({.kind = Kind::Office,
             .key = u"office "_s + one.id.toString() + QString::number(one.revision),
             .name = one.name,
             .filter = one.filter,
             .id = one.id,
             .revision = one.revision});
    if (office.isEmpty())
        addTitle(tr("None yet"), false);
    for (View &view : m_views)
        if (const auto known = counts.constFind(view.key); known != counts.cend()) {
            view.count = *known;
            showView(view);
        }
    setFilter(m_filter);
    if (hadFocus)
        m_list->setFocus();
    countAnew();
}

void CaseViews::showView(const View &view)
{
    const QString counted =
        !view.count ? QString()
        : *view.count >= mostCounted
            ? tr("%1 and more", "a number of cases").arg(QLocale().toString(mostCounted))
            : QLocale().toString(*view.count);
    const QString text =
        counted.isEmpty() ? view.name
                          : tr("%1 (%2)", "a view and its number of cases").arg(view.name, counted);
    view.item->setText(text);
    view.item->setToolTip(text);
}

void CaseViews::setFilter(const CaseFilter &filter)
{
    m_filter = filter;
    for (const View &view : m_views)
        if (view.filter == filter) {
            m_list->setCurrentItem(view.item);
            return;
        }
    m_list->setCurrentItem(nullptr);
}

void CaseViews::pauseCounting()
{
    m_again.stop();
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

void CaseViews::countAnew()
{
    if (isHidden())
        return;
    // What takes long is not counted anew for each act that others record.
    const bool isKnown = std::all_of(m_views.begin(), m_views.end(),
                                     [](const View &view) { return view.count.has_value(); });
    const qint64 wait = m_counted.isValid() ? m_pause - m_counted.elapsed() : 0;
    if (isKnown && wait > 0)
        return m_again.start(static_cast<int>(wait));
    pauseCounting();
    m_since.start();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    countNext(0);
}

/// One view after the other, so that whatever is asked for in between is answered in between.
void CaseViews::countNext(std::size_t place)
{
    if (!m_stop)
        return;
    if (place >= m_views.size()) {
        m_pause = std::max(leastPause, m_since.elapsed() * 20);
        m_counted.start();
        return;
    }
    m_workplace.read(
        this,
        [filter = m_views[place].filter, stop = m_stop](Seat &seat) {
            return case_lists::count(seat.db, seat.session, filter, mostCounted,
                                     [stop] { return stop->load(); });
        },
        [this, place, stop = m_stop](const Result<int> &answer) {
            if (stop != m_stop || place >= m_views.size())
                return;
            if (answer) {
                m_views[place].count = *answer;
                showView(m_views[place]);
            }
            countNext(place + 1);
        });
}

void CaseViews::keepForMe(const QString &name, const CaseFilter &filter)
{
    saved_filters::keep(m_workplace.session().actor.account, {name, filter});
    emit said(tr("The filters are saved as “%1”.").arg(name));
    refresh();
}

void CaseViews::keepForAll(const QString &name, const CaseFilter &filter)
{
    m_workplace.write(
        this,
        [name, filter](Seat &seat) {
            return office_views::keep(seat.db, seat.session, name, filter);
        },
        [this, name](const Result<> &answer) {
            if (!answer)
                return emit failed(answer.error());
            emit said(tr("The view “%1” is kept for everybody in the bureau.").arg(name));
            refresh();
        });
}

CaseViews::View *CaseViews::current()
{
    for (View &view : m_views)
        if (view.item == m_list->currentItem())
            return &view;
    return nullptr;
}

void CaseViews::removeCurrent()
{
    const View *view = current();
    if (!view || view->kind == Kind::Everybody)
        return;
    if (view->kind == Kind::Own) {
        saved_filters::remove(m_workplace.session().actor.account, view->name);
        return refresh();
    }
    m_workplace.write(
        this,
        [id = view->id, revision = view->revision](Seat &seat) {
            return office_views::withdraw(seat.db, seat.session, id, revision);
        },
        [this](const Result<> &answer) {
            if (!answer)
                emit failed(answer.error());
            refresh();
        });
}

void CaseViews::showMenu(const QPoint &where)
{
    const View *view = current();
    if (!view || view->kind == Kind::Everybody)
        return;
    const bool mayRemove = view->kind == Kind::Own || office_views::mayKeep(m_workplace.session());
    m_remove->setEnabled(mayRemove);
    m_remove->setToolTip(mayRemove ? QString()
                                   : tr("The bureau's views are kept by squad leaders, legal "
                                        "officers and leaders."));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(m_remove);
    menu->popup(m_list->viewport()->mapToGlobal(where));
}

} // namespace anjuan
