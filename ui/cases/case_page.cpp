// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_page.h"

#include "core/base/case_link.h"
#include "core/domain/casework/imported.h"
#include "core/services/case_lists.h"
#include "core/services/words.h"
#include "ui/cases/act_detail.h"
#include "ui/cases/act_form.h"
#include "ui/cases/bulk_dialog.h"
#include "ui/cases/case_tabs.h"
#include "ui/cases/limits_panel.h"
#include "ui/cases/new_case_actions.h"
#include "ui/cases/options_panel.h"
#include "ui/cases/stepper.h"
#include "ui/cases/timeline.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortcuts = 9;
constexpr std::size_t mostBadges = 4;

QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

QWidget *titled(const QString &title, QWidget *body)
{
    auto *frame = new QFrame;
    frame->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 6, 1, 1);
    column->setSpacing(2);
    auto *label = new QLabel(title);
    label->setContentsMargins(8, 0, 8, 0);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    column->addWidget(label);
    column->addWidget(body, 1);
    return frame;
}

} // namespace

CasePage::CasePage(Workplace &workplace, CaseId id, QWidget *parent)
    : Page(workplace, parent), m_id(id), m_number(new QLabel), m_about(new QLabel),
      m_head(new FlowLayout), m_trouble(new QLabel), m_columns(new QSplitter(Qt::Horizontal)),
      m_middle(new QSplitter(Qt::Vertical)), m_side(new QSplitter(Qt::Vertical)),
      m_right(new QStackedWidget), m_stepper(new Stepper), m_timeline(new Timeline),
      m_detail(new ActDetail), m_options(new OptionsPanel), m_tabs(new CaseTabs(workplace))
{
    setObjectName(u"case_page"_s);
    setAcceptDrops(true);
    makeBody();
    makeActions();
    connect(&workplace, &Workplace::recorded, this, [this](CaseId changed) {
        if (changed == m_id || changed.isNull())
            refresh();
    });
    connect(&workplace, &Workplace::listsChanged, this, &CasePage::refresh);
    connect(m_timeline, &Timeline::chosen, this, [this](int sequence) {
        if (m_dossier)
            m_detail->setAct(*m_dossier, sequence);
    });
    connect(m_timeline, &QWidget::customContextMenuRequested, this, [this](const QPoint &where) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_detail->deeds());
        if (auto *link = findChild<QAction *>(u"copy_act_link"_s, Qt::FindDirectChildrenOnly))
            menu->addAction(link);
        menu->popup(m_timeline->viewport()->mapToGlobal(where));
    });
    connect(m_detail, &ActDetail::actWanted, this, &CasePage::openForm);
    connect(m_detail, &ActDetail::lookedUp, m_timeline, &Timeline::choose);
    connect(m_tabs, &CaseTabs::actChosen, m_timeline, &Timeline::choose);
    connect(m_tabs, &CaseTabs::caseWanted, this, &Page::caseWanted);
    connect(m_tabs, &CaseTabs::evidenceWanted, this, [this] { openForm(AddEvidence::kind, 0); });
    connect(m_tabs, &CaseTabs::filesWanted, this, [this](const QStringList &files) {
        if (mayAddEvidence())
            evidenceForm()->addFiles(files);
    });
    connect(m_options, &OptionsPanel::wanted, this,
            [this](const QString &kind) { openForm(kind, 0); });
}

CasePage::~CasePage() { keepLayout(); }

void CasePage::makeBody()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(6);
    m_number->setObjectName(u"case_number"_s);
    QFont font = m_number->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_number->setFont(font);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setObjectName(u"case_about"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setWordWrap(true);
    m_head->addWidget(m_number);
    column->addLayout(m_head);
    column->addWidget(m_about);
    m_trouble->setObjectName(u"case_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);

    m_middle->addWidget(titled(tr("What was done"), m_timeline));
    m_middle->addWidget(m_detail);
    m_middle->setStretchFactor(0, 3);
    m_middle->setStretchFactor(1, 2);
    m_side->addWidget(titled(tr("What may come next"), m_options));
    m_side->addWidget(m_tabs);
    m_side->setStretchFactor(0, 1);
    m_side->setStretchFactor(1, 1);
    m_side->setSizes({330, 300});
    m_right->addWidget(m_side);
    m_columns->addWidget(titled(tr("Procedure"), m_stepper));
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({170, 560, 430});
    for (QSplitter *splitter : {m_columns, m_middle, m_side})
        splitter->setChildrenCollapsible(false);
    m_stepper->setMinimumWidth(theme::scaled(130));
    m_timeline->setMinimumWidth(theme::scaled(260));
    m_right->setMinimumWidth(theme::scaled(330));
    m_middle->restoreState(preferences::layout(u"case_page/middle"_s));
    m_side->restoreState(preferences::layout(u"case_page/side"_s));
    m_columns->restoreState(preferences::layout(u"case_page/columns"_s));
    // Where large text leaves the columns too little room they are scrolled.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"case_columns"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_columns);
    column->addWidget(scroll, 1);
    // A form stands at the right: what is typed into is in view, whatever else is not.
    connect(scroll->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this, bar = scroll->horizontalScrollBar()](int, int last) {
                if (m_form)
                    bar->setValue(last);
            });
}

void CasePage::makeActions()
{
    auto *pasted = new QAction(tr("Paste a picture or files as evidence"), this);
    pasted->setObjectName(u"paste_evidence"_s);
    pasted->setShortcut(QKeySequence::Paste);
    pasted->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(pasted, &QAction::triggered, this, &CasePage::paste);
    addAction(pasted);
    addNewCaseActions(*this, workplace().session());
    auto *link = new QAction(tr("Copy the link to the case"), this);
    link->setObjectName(u"copy_case_link"_s);
    link->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(link, &QAction::triggered, this, [this] { copyLink(0); });
    auto *actLink = new QAction(tr("Copy the link to the chosen act"), this);
    actLink->setObjectName(u"copy_act_link"_s);
    connect(actLink, &QAction::triggered, this, [this] { copyLink(m_timeline->sequence()); });
    auto *another = new QAction(theme::icon(u"add"_s), tr("Register another party to it…"), this);
    another->setObjectName(u"another_party"_s);
    another->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_N);
    another->setToolTip(tr("Several committed it together: each has a case of his own, tied to "
                           "this one"));
    another->setEnabled(case_lists::mayRegister(workplace().session()));
    connect(another, &QAction::triggered, this,
            [this] { openForm(QString(RegisterLead::kind), 0); });
    for (QAction *action : {link, actLink, another}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_number->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_number->addAction(link);
    m_number->addAction(another);
}

void CasePage::refresh()
{
    const int asked = ++m_asked;
    workplace().read(
        this,
        [id = m_id](Seat &seat) { return case_desk::open(seat.db, seat.session, seat.book, id); },
        [this, asked](const Result<CaseDossier> &answer) {
            if (asked != m_asked)
                return;
            m_trouble->setVisible(!answer);
            if (answer)
                setDossier(*answer);
            else
                m_trouble->setText(text::sentence(answer.error()));
        });
}

void CasePage::setDossier(const CaseDossier &dossier)
{
    m_dossier = std::make_unique<CaseDossier>(dossier);
    const QString number = dossier.view.row.number();
    setWindowTitle(number.isEmpty() ? tr("Case") : number);
    showHead();
    m_stepper->setSteps(dossier.steps);
    // The many acts that may or may not come next wait until the case is in sight.
    QTimer::singleShot(0, this, &CasePage::showOptions);
    m_tabs->setDossier(dossier);
    m_timeline->setDossier(dossier);
    if (const int wanted = std::exchange(m_wanted, 0); wanted > 0)
        m_timeline->choose(wanted);
    m_detail->setAct(dossier, m_timeline->sequence());
}

void CasePage::showAct(int sequence)
{
    if (m_dossier && sequence > 0)
        m_timeline->choose(sequence);
    else
        m_wanted = sequence;
}

void CasePage::copyLink(int act)
{
    QGuiApplication::clipboard()->setText(CaseLink{m_id, act}.toString());
    emit said(tr("The link is on the clipboard. Who opens it must be allowed to see the case."));
}

void CasePage::showHead()
{
    const CaseView &view = m_dossier->view;
    m_number->setText(view.row.number());
    QStringList parts;
    for (const QString &part :
         {view.partyName, (view.row.matter + u' ' + view.matterName).trimmed(), view.row.cause,
          view.row.place, view.officerNames.join(tr(", "))})
        if (!part.isEmpty())
            parts << part;
    if (const std::optional<ImportMark> mark =
            view.file.entries.empty() ? std::nullopt : importMarkOf(view.file.entries.front().act))
        parts << tr("taken over from %1, row %2")
                     .arg(m_dossier->importedFrom, QString::number(mark->row));
    m_about->setText(parts.join(u" · "_s));
    while (QLayoutItem *item = m_head->takeAt(1)) { // the number stays
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_head->addWidget(new Badge(wordFor(stageNames, view.row.stage), theme::Tone::Accent));
    m_head->addWidget(new Badge(wordFor(procedureNames, view.row.procedure), theme::Tone::Plain));
    if (const std::size_t waiting = view.file.proposals().size(); waiting > 0)
        m_head->addWidget(
            new Badge(tr("%n act(s) wait for approval", nullptr, static_cast<int>(waiting)),
                      theme::Tone::Warning));
    showCompanions();
    std::vector<Limit> open;
    for (const Limit &limit : m_dossier->limits)
        if (isOpen(limit))
            open.push_back(limit);
    std::sort(open.begin(), open.end(),
              [](const Limit &a, const Limit &b) { return a.due < b.due; });
    const std::size_t shown = std::min(open.size(), mostBadges);
    for (std::size_t i = 0; i < shown; ++i) {
        const Limit &limit = open[i];
        QString state = limit.state == Limit::State::Paused
                            ? text::limitState(limit, m_dossier->today)
                            : leftOf(limit, m_dossier->workingDaysLeft, m_dossier->today);
        if (limit.provisional && limit.state != Limit::State::Paused)
            state = tr("%1 (provisional)").arg(state);
        auto *badge = new Badge(tr("%1: %2", "a limit and its state").arg(limit.name, state),
                                text::toneOf(limit, m_dossier->today));
        badge->setToolTip(limit.name + u'\n' + text::limitState(limit, m_dossier->today));
        m_head->addWidget(badge);
    }
    if (open.size() > shown)
        m_head->addWidget(
            new Badge(tr("%n more limit(s)", nullptr, static_cast<int>(open.size() - shown)),
                      theme::Tone::Plain));
}

/// Each opens the case of another party to the same conduct; one act can be recorded for all.
void CasePage::showCompanions()
{
    const CaseView &view = m_dossier->view;
    const auto add = [this](const QString &name, const QString &text, const QString &tip) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        m_head->addWidget(button);
        return button;
    };
    QList<qint64> entries{view.entry};
    for (const Companion &one : view.companions) {
        QToolButton *button = add(
            u"companion"_s,
            tr("With %1", "another party to the same conduct")
                .arg(one.partyName.isEmpty() ? one.number : one.partyName),
            one.mayOpen
                ? tr("Case of another party to the same conduct: %1, %2")
                      .arg(one.number, wordFor(stageNames, one.stage))
                : tr("Case %1 of another party, which your account may not open").arg(one.number));
        button->setEnabled(one.mayOpen);
        connect(button, &QToolButton::clicked, this, [this, id = one.id] { emit caseWanted(id); });
        if (one.mayOpen)
            entries << one.entry;
    }
    if (entries.size() > 1)
        connect(add(u"act_for_all"_s, tr("One act for all…"),
                    tr("The same act, or service, in the cases of all these parties")),
                &QToolButton::clicked, this,
                [this, entries] { (new BulkDialog(workplace(), entries, this))->open(); });
}

/// The allowed acts as actions too: the search box and the sheet of shortcuts find them there.
void CasePage::showOptions()
{
    for (QAction *action : std::as_const(m_optionActions)) {
        removeAction(action);
        action->deleteLater();
    }
    m_optionActions.clear();
    QStringList next;
    for (const CaseStep &step : m_dossier->steps)
        if (step.state == CaseStep::State::Next)
            next << step.kinds;
    QStringList keys;
    for (const Option &option : allowedOf(m_dossier->options, next, m_dossier->urgent)) {
        auto *action = new QAction(option.label, this);
        action->setObjectName(u"act_"_s + option.kind);
        if (keys.size() < shortcuts) {
            const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + keys.size()));
            action->setShortcut(key);
            keys << key.toString(QKeySequence::NativeText);
        }
        connect(action, &QAction::triggered, this,
                [this, kind = option.kind] { openForm(kind, 0); });
        addAction(action);
        m_optionActions << action;
    }
    m_options->setOptions(m_dossier->options, keys, next, m_dossier->urgent, m_dossier->notes);
}

void CasePage::openForm(const QString &kind, int about)
{
    if (!actKind(kind))
        return;
    closeForm();
    keepLayout();
    m_form = new ActForm(workplace(), m_id, kind, about);
    m_right->addWidget(m_form);
    m_right->setCurrentWidget(m_form);
    const QByteArray wide = preferences::layout(u"case_page/columns_form"_s);
    if (wide.isEmpty() || !m_columns->restoreState(wide))
        m_columns->setSizes({140, 420, 600});
    QScrollBar *bar = findChild<QScrollArea *>(u"case_columns"_s)->horizontalScrollBar();
    bar->setValue(bar->maximum());
    connect(m_form, &ActForm::closed, this, &CasePage::closeForm);
    connect(
        m_form, &ActForm::recorded, this, [this](CaseId id, int sequence, const QString &number) {
            emit said(number.isEmpty()
                          ? tr("Recorded as No. %1.").arg(sequence)
                          : tr("Recorded as No. %1: %2.").arg(QString::number(sequence), number));
            closeForm();
            if (id != m_id)
                emit caseWanted(id);
        });
}

void CasePage::closeForm()
{
    if (!m_form)
        return;
    m_form->keepDraft();
    preferences::setLayout(u"case_page/columns_form"_s, m_columns->saveState());
    m_right->removeWidget(m_form);
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_right->setCurrentWidget(m_side);
    if (!m_columns->restoreState(preferences::layout(u"case_page/columns"_s)))
        m_columns->setSizes({170, 560, 430});
    m_timeline->setFocus();
}

void CasePage::keepLayout()
{
    preferences::setLayout(u"case_page/middle"_s, m_middle->saveState());
    preferences::setLayout(u"case_page/side"_s, m_side->saveState());
    preferences::setLayout(m_form ? u"case_page/columns_form"_s : u"case_page/columns"_s,
                           m_columns->saveState());
}

QString CasePage::helpTopic() const { return u"case"_s; }

void CasePage::keepDrafts()
{
    if (m_form)
        m_form->keepDraft();
}

bool CasePage::mayAddEvidence() const
{
    if (!m_dossier)
        return false;
    return std::any_of(
        m_dossier->options.begin(), m_dossier->options.end(),
        [](const Option &option) { return option.kind == AddEvidence::kind && option.allowed(); });
}

/// The form that is open for evidence, or a new one.
ActForm *CasePage::evidenceForm()
{
    if (!m_form || m_form->kind() != AddEvidence::kind)
        openForm(AddEvidence::kind, 0);
    return m_form;
}

void CasePage::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (!held || !mayAddEvidence())
        return;
    if (const QStringList files = filesIn(held); !files.isEmpty())
        evidenceForm()->addFiles(files);
    else if (held->hasImage())
        evidenceForm()->addPicture(QGuiApplication::clipboard()->image());
}

void CasePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayAddEvidence() && !filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CasePage::dropEvent(QDropEvent *event)
{
    const QStringList files = filesIn(event->mimeData());
    if (files.isEmpty() || !mayAddEvidence())
        return;
    event->acceptProposedAction();
    evidenceForm()->addFiles(files);
}

} // namespace anjuan
