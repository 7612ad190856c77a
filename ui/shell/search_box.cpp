// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "core/base/pinyin.h"
#include "core/services/matters.h"
#include "core/services/parties.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchPause = 80;
constexpr int shownCases = 12;
constexpr int shownCommands = 8;
constexpr int caseRole = Qt::UserRole;
constexpr int commandRole = Qt::UserRole + 1;
constexpr int actRole = Qt::UserRole + 2;
constexpr int partyRole = Qt::UserRole + 3;
constexpr int matterRole = Qt::UserRole + 4;
constexpr int shownOthers = 4; ///< parties, and as many matters

QString stateOf(const CheckedCode &checked)
{
    switch (checked.state) {
    case CheckedCode::State::Valid:
        return SearchBox::tr("issued on %1, in force").arg(toIso(checked.paper->day));
    case CheckedCode::State::Voided:
        return SearchBox::tr("issued on %1, void: %2")
            .arg(toIso(checked.paper->day), checked.paper->reason);
    case CheckedCode::State::Unknown:
        return SearchBox::tr("never issued: forged, changed, or a draft only");
    }
    Q_UNREACHABLE();
}

QString plainText(const QAction *command) { return command->text().remove(u'&'); }

/// By code, name or the letters of its reading.
std::vector<Choice> mattersLike(const QList<Matter> &all, const QString &wanted)
{
    std::vector<Choice> found;
    for (const Matter &matter : all)
        if (found.size() < shownOthers &&
            (matter.code.contains(wanted, Qt::CaseInsensitive) || matter.name.contains(wanted) ||
             pinyinKeys(matter.name).contains(wanted.toLower())))
            found.push_back({matter.code, matter.name});
    return found;
}

} // namespace

struct SearchBox::Found {
    std::vector<ListedCase> cases{};
    QStringList parties{};
    std::vector<Choice> matters{};
};

SearchBox::SearchBox(Workplace &workplace, QWidget *parent)
    : QLineEdit(parent), m_workplace(workplace), m_results(new QListWidget(this))
{
    setObjectName(u"search_box"_s);
    setPlaceholderText(tr("Search cases, parties, numbers, matters, commands (Ctrl+K)"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_results->setObjectName(u"search_results"_s);
    m_results->setAccessibleName(tr("Search results"));
    m_results->setWindowFlags(Qt::ToolTip);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setFocusProxy(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(searchPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::look);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_results, &QListWidget::itemClicked, this, &SearchBox::take);
}

void SearchBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    look();
}

void SearchBox::look()
{
    const int question = ++m_asked;
    m_results->clear();
    const QString wanted = text().trimmed();
    const bool mayAsk = m_workplace.isLoggedIn() && !m_workplace.has(Role::Administrator);
    if (const std::optional<ActCode> code = ActCode::parse(wanted); code && mayAsk)
        return check(*code);
    m_takesFirst = false;
    listCommands();
    place();
    if (wanted.isEmpty() || !mayAsk)
        return;
    m_workplace.read(
        this,
        [wanted](Seat &seat) -> Result<Found> {
            // A number typed whole comes first, whatever else has the same words.
            Found all;
            std::vector<ListedCase> &found = all.cases;
            if (const Result<CaseId> exact = cases::findByNumber(seat.db, seat.session, wanted))
                if (const Result<CaseView> view = cases::open(seat.db, seat.session, *exact))
                    found.push_back({0, view->row});
            const Result<std::vector<ListedCase>> others =
                cases::list(seat.db, seat.session, {.text = wanted, .limit = shownCases});
            if (!others)
                return others.error();
            for (const ListedCase &one : *others)
                if (found.empty() || found.front().row.id != one.row.id)
                    found.push_back(one);
            if (const auto named =
                    parties::search(seat.db, seat.session, nullptr, wanted, shownOthers))
                for (const Party &party : *named)
                    if (!all.parties.contains(party.name))
                        all.parties << party.name;
            if (const auto matters = matters::list(seat.db, seat.session, seat.session.today))
                all.matters = mattersLike(*matters, wanted);
            return all;
        },
        [this, question](const Result<Found> &found) {
            if (question != m_asked || !hasFocus())
                return;
            if (found)
                listFound(*found);
            place();
        });
}

void SearchBox::check(const ActCode &code)
{
    m_workplace.read(
        this, [code](Seat &seat) { return documents::check(seat.db, seat.session, code); },
        [this, code, question = m_asked](const Result<CheckedCode> &checked) {
            if (question != m_asked || !hasFocus())
                return;
            listPaper(code, checked);
            place();
            if (std::exchange(m_takesFirst, false))
                take(m_results->currentItem());
        });
}

/// A paper that was never issued leads to its case all the same: there one sees what was.
void SearchBox::listPaper(const ActCode &code, const Result<CheckedCode> &checked)
{
    auto *item = new QListWidgetItem(theme::icon(u"document"_s), QString(), m_results);
    if (!checked) {
        item->setText(text::sentence(checked.error()));
        item->setFlags(Qt::NoItemFlags);
        return;
    }
    const QString name = (checked->label + u' ' + checked->number).trimmed();
    item->setText(u"%1    %2    %3"_s.arg(checked->caseNumber, name, stateOf(*checked)));
    item->setData(caseRole, code.caseId.toString());
    if (checked->state != CheckedCode::State::Unknown)
        item->setData(actRole, code.act);
}

void SearchBox::listCommands()
{
    QList<QAction *> commands;
    emit commandsWanted(commands);
    // Those used last come first.
    const QStringList recent =
        preferences::value(u"recent_commands"_s).split(u'\n', Qt::SkipEmptyParts);
    std::stable_sort(commands.begin(), commands.end(), [&](const QAction *a, const QAction *b) {
        const auto rank = [&](const QAction *command) {
            const qsizetype place = recent.indexOf(command->objectName());
            return place < 0 ? recent.size() : place;
        };
        return rank(a) < rank(b);
    });
    const QString wanted = text().trimmed();
    int listed = 0;
    for (QAction *command : commands) {
        const QString name = plainText(command);
        const bool isMeant = name.contains(wanted, Qt::CaseInsensitive) ||
                             pinyinInitials(name).contains(wanted.toLower());
        if (!isMeant || listed == shownCommands)
            continue;
        const QString keys = command->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(
            command->icon(), keys.isEmpty() ? name : u"%1    %2"_s.arg(name, keys), m_results);
        item->setData(commandRole, QVariant::fromValue(QPointer<QObject>(command)));
        ++listed;
    }
}

/// Cases first, then whose or which cases there may be, then the commands that are there already.
void SearchBox::listFound(const Found &found)
{
    int row = 0;
    for (const ListedCase &one : found.cases) {
        const CaseRow &c = one.row;
        const QString about = c.cause.isEmpty() ? c.place : c.cause;
        auto *item = new QListWidgetItem(
            theme::icon(u"document"_s),
            u"%1    %2    %3"_s.arg(c.number(), wordFor(stageNames, c.stage), about));
        item->setData(caseRole, c.id.toString());
        m_results->insertItem(row++, item);
    }
    for (const QString &party : found.parties) {
        auto *item = new QListWidgetItem(theme::icon(u"person"_s), tr("Cases of %1").arg(party));
        item->setData(partyRole, party);
        m_results->insertItem(row++, item);
    }
    for (const Choice &matter : found.matters) {
        auto *item = new QListWidgetItem(
            theme::icon(u"folder"_s), tr("Cases of the matter %1 %2").arg(matter.key, matter.text));
        item->setData(matterRole, matter.key);
        m_results->insertItem(row++, item);
    }
    if (m_results->count() > 0)
        return;
    auto *nothing = new QListWidgetItem(tr("Nothing was found."), m_results);
    nothing->setFlags(Qt::NoItemFlags);
}

void SearchBox::place()
{
    if (m_results->count() == 0 || !hasFocus()) {
        m_results->hide();
        return;
    }
    m_results->setCurrentRow(0);
    const int height = std::min(m_results->count(), 14) * (m_results->sizeHintForRow(0) + 1) + 6;
    m_results->setGeometry(QRect(mapToGlobal(rect().bottomLeft()), QSize(width(), height)));
    m_results->show();
    m_results->raise();
}

void SearchBox::take(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QString key = item->data(caseRole).toString();
    const CaseFilter filter{.text = item->data(partyRole).toString(),
                            .matter = item->data(matterRole).toString()};
    const auto command = item->data(commandRole).value<QPointer<QObject>>();
    m_results->hide();
    if (filter != CaseFilter{}) {
        clear();
        clearFocus();
        emit casesWanted(filter);
    } else if (!key.isEmpty()) {
        const int act = item->data(actRole).toInt();
        clear();
        clearFocus();
        if (act > 0)
            emit paperWanted(CaseId::parse(key), act);
        else
            emit caseWanted(CaseId::parse(key));
    } else if (auto *action = qobject_cast<QAction *>(command.data())) {
        QStringList recent =
            preferences::value(u"recent_commands"_s).split(u'\n', Qt::SkipEmptyParts);
        recent.removeAll(action->objectName());
        recent.prepend(action->objectName());
        preferences::setValue(u"recent_commands"_s, recent.mid(0, shownCommands).join(u'\n'));
        clear();
        clearFocus();
        action->trigger();
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    // A scanner types the code and Enter faster than anything is looked up.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        (m_pause.isActive() || m_results->count() == 0) && ActCode::parse(text())) {
        m_pause.stop();
        m_takesFirst = true;
        look();
        return;
    }
    if (m_results->isVisible()) {
        const int row = m_results->currentRow();
        switch (event->key()) {
        case Qt::Key_Down:
            m_results->setCurrentRow(std::min(row + 1, m_results->count() - 1));
            return;
        case Qt::Key_Up:
            m_results->setCurrentRow(std::max(row - 1, 0));
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_pause.isActive()) {
                m_pause.stop();
                look();
                return;
            }
            take(m_results->currentItem());
            return;
        case Qt::Key_Escape:
            m_results->hide();
            clear();
            return;
        default:
            break;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    m_results->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace anjuan
