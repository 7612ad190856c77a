// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_page.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/words.h"
#include "ui/cases/drafts.h"
#include "ui/cases/timeline.h"
#include "ui/review/opinion_form.h"
#include "ui/review/rounds_panel.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/change_pause.h"
#include "ui/widgets/finding_tone.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

enum Pane { NothingPane, OpinionPane, SecondPane, QuestionPane };

QFont bold(QFont font, double factor)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QLabel *middleText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReviewPage::ReviewPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_model(new QueueModel(this)), m_table(new QTableView),
      m_unit(new QComboBox), m_reason(new QComboBox),
      m_overdue(new QCheckBox(ReviewPage::tr("Overdue"))), m_count(new QLabel), m_title(new QLabel),
      m_about(new QLabel), m_trouble(new QLabel), m_stack(new QStackedWidget),
      m_findings(new QTreeWidget), m_timeline(new Timeline), m_rounds(new RoundsPanel),
      m_tabs(new QTabWidget), m_form(new OpinionForm), m_given(middleText({})),
      m_open(new QPushButton(theme::icon(u"folder"_s), ReviewPage::tr("Open the case"))),
      m_second(new QPushButton(theme::icon(u"review"_s), ReviewPage::tr("Second the opinion"))),
      m_advise(new QPushButton(theme::icon(u"edit"_s), ReviewPage::tr("Answer the question"))),
      m_question(middleText({}))
{
    setObjectName(u"review_page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"review_columns"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(makeQueue());
    split->addWidget(makeCase());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setSizes({500, 780});
    column->addWidget(split);
    makeActions();
    followChanges(change_pause::desk);
    setFocusProxy(m_table);
}

QWidget *ReviewPage::makeQueue()
{
    auto *panel = new QFrame;
    panel->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 8, 8, 8);
    m_count->setObjectName(u"review_count"_s);
    m_count->setFont(bold(m_count->font(), 1.0));
    column->addWidget(m_count);
    auto *filters = new QHBoxLayout;
    for (const auto &[box, name, label] :
         {std::tuple{m_unit, u"review_unit"_s, tr("Unit")},
          std::tuple{m_reason, u"review_reason"_s, tr("Why a review is needed")}}) {
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
        filters->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &ReviewPage::applyFilter);
    }
    m_overdue->setObjectName(u"review_overdue"_s);
    filters->addWidget(m_overdue);
    connect(m_overdue, &QCheckBox::toggled, this, &ReviewPage::applyFilter);
    column->addLayout(filters);
    m_table->setObjectName(u"review_queue"_s);
    m_table->setAccessibleName(tr("Cases that wait for a legality opinion"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTextElideMode(Qt::ElideMiddle); // a number tells by its end
    m_table->setWordWrap(false);                // which would cut that end off
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // The number takes what the others leave: there is nothing to scroll to at the side.
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    const int widths[] = {92, 150, 60, 84};
    for (int place = 0; place < QueueModel::columns; ++place)
        m_table->setColumnWidth(place, widths[place]);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QueueModel::Case, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewPage::chooseRow);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_form->setFocus(); });
    column->addWidget(m_table, 1);
    return panel;
}

QWidget *ReviewPage::makeCase()
{
    auto *panel = new QFrame;
    panel->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(10, 8, 10, 8);
    auto *head = new QHBoxLayout;
    m_title->setObjectName(u"review_title"_s);
    m_title->setAccessibleName(tr("Number of the case"));
    m_title->setFont(bold(m_title->font(), 1.15));
    m_title->setWordWrap(true); // a long cause must not push the queue aside
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_title, 1);
    m_open->setObjectName(u"review_open_case"_s);
    head->addWidget(m_open);
    column->addLayout(head);
    m_about->setObjectName(u"review_about"_s);
    m_about->setAccessibleName(tr("What the case is about"));
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_about);
    m_trouble->setObjectName(u"review_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);

    m_findings->setObjectName(u"review_findings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setRootIsDecorated(false);
    m_findings->setHeaderLabels({tr("Weight"), tr("Finding")});
    m_findings->setWordWrap(true);
    m_findings->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(m_findings->header(), &QHeaderView::sectionResized, m_findings,
            [this] { m_findings->doItemsLayout(); }); // lines wrap anew
    m_findings->setToolTip(tr("Enter objects to the item it belongs to"));
    connect(m_findings, &QTreeWidget::itemActivated, this, &ReviewPage::objectByFinding);
    m_tabs->setObjectName(u"review_tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("The case"));
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_timeline, tr("What was done"));
    m_tabs->addTab(m_rounds, tr("Rounds"));
    connect(m_rounds, &RoundsPanel::actChosen, this, [this](int act) {
        m_tabs->setCurrentWidget(m_timeline);
        m_timeline->choose(act);
    });

    QLabel *nothing = middleText(tr("No case waits for you here."));
    nothing->setObjectName(u"review_nothing"_s);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_form);
    auto *seconding = new QWidget;
    auto *middle = new QVBoxLayout(seconding);
    middle->addStretch();
    m_given->setObjectName(u"review_given"_s);
    middle->addWidget(m_given);
    m_second->setObjectName(u"review_second"_s);
    middle->addWidget(m_second, 0, Qt::AlignCenter);
    middle->addStretch();
    m_stack->addWidget(seconding);
    auto *asking = new QWidget;
    auto *asked = new QVBoxLayout(asking);
    m_question->setObjectName(u"review_question"_s);
    m_question->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advise->setObjectName(u"review_advise"_s);
    asked->addStretch();
    asked->addWidget(m_question);
    asked->addWidget(m_advise, 0, Qt::AlignCenter);
    asked->addStretch();
    m_stack->addWidget(asking);

    auto *sides = new QSplitter(Qt::Vertical);
    sides->setObjectName(u"review_sides"_s);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_tabs);
    sides->addWidget(m_stack);
    sides->setSizes({170, 450});
    column->addWidget(sides, 1);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const WaitingReview *one = current())
            emit caseWanted(one->id);
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (const WaitingReview *one = current())
            emit actWanted(one->id, one->signers.isEmpty() ? QString(SecondReview::kind)
                                                           : QString(SignReview::kind));
    });
    connect(m_advise, &QPushButton::clicked, this, [this] {
        if (const WaitingReview *one = current())
            emit actWanted(one->id, QString(Advise::kind));
    });
    connect(m_form, &OpinionForm::given, this, &ReviewPage::give);
    return panel;
}

void ReviewPage::makeActions()
{
    const auto add = [this](const QString &name, const QString &label, const QKeySequence &keys,
                            auto deed) {
        auto *action = new QAction(label, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, deed);
    };
    add(u"review_to_queue"_s, tr("To the cases that wait"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        [this] { m_table->setFocus(); });
    add(u"review_to_findings"_s, tr("To the findings"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] {
        m_tabs->setCurrentWidget(m_findings);
        m_findings->setFocus();
    });
    add(u"review_to_opinion"_s, tr("To the opinion"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        [this] { m_form->setFocus(); });
    add(u"review_open"_s, tr("Open the case"), Qt::CTRL | Qt::Key_O, [this] { m_open->click(); });
    addActions(m_form->actions());
}

QString ReviewPage::helpTopic() const { return u"review"_s; }

const WaitingReview *ReviewPage::current() const
{
    return m_model->waiting(m_table->currentIndex().row());
}

void ReviewPage::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return review_desk::queue(seat.db, seat.session, seat.book); },
        [this](Result<std::vector<WaitingReview>> answer) {
            if (!answer)
                return complain(answer.error());
            m_trouble->hide();
            const CaseId before = m_shown;
            m_model->setQueue(std::move(*answer), workplace().session().today);
            fillFilters();
            m_count->setText(tr("%n case(s) wait for an opinion", nullptr,
                                static_cast<int>(m_model->queue().size())));
            const int row = std::max(0, m_model->rowOf(before));
            if (m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(row, QueueModel::Case));
            noteState();
        });
}

/// What there is to choose among, with what is chosen kept.
void ReviewPage::fillFilters()
{
    QMap<QString, QString> units;
    QStringList reasons;
    for (const WaitingReview &one : m_model->queue()) {
        units.insert(one.unitName, one.unit);
        reasons << one.reasons;
    }
    reasons.removeDuplicates();
    reasons.sort();
    const auto fill = [](QComboBox *box, const QString &all, const QStringList &texts,
                         const QStringList &values) {
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (qsizetype place = 0; place < texts.size(); ++place)
            box->addItem(texts[place], values[place]);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(m_unit, tr("All units"), units.keys(), units.values());
    fill(m_reason, tr("All reasons"), reasons, reasons);
}

void ReviewPage::applyFilter()
{
    m_model->setFilter({m_unit->currentData().toString(), m_reason->currentData().toString(),
                        m_overdue->isChecked()});
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(
            m_model->index(std::max(0, m_model->rowOf(m_shown)), QueueModel::Case));
    noteState();
}

void ReviewPage::chooseRow()
{
    const WaitingReview *one = current();
    if (one)
        readCase(one->id);
    noteState();
}

void ReviewPage::readCase(CaseId id)
{
    workplace().read(
        this, [id](Seat &seat) { return case_desk::open(seat.db, seat.session, seat.book, id); },
        [this, id](const Result<CaseDossier> &answer) {
            const WaitingReview *one = current();
            if (!one || one->id != id)
                return;
            if (answer)
                showCase(*answer);
            else
                complain(answer.error());
        });
}

void ReviewPage::showCase(const CaseDossier &dossier)
{
    const CaseFile &file = dossier.view.file;
    const WaitingReview *one = current();
    showFindings(dossier);
    m_form->setFindings(dossier.findings);
    m_timeline->setDossier(dossier);
    m_rounds->setDossier(dossier);
    m_tabs->setTabText(0, tr("Findings %1").arg(dossier.findings.size()));
    QStringList about{dossier.view.partyName, dossier.view.matterName};
    if (one->consultation == 0)
        about << tr("%1, fine %2 yuan", "the proposed outcome and the fine")
                     .arg(wordFor(outcomeNames, one->proposes), official::yuan(one->fine));
    if (one->due)
        about << tr("opinion due %1").arg(text::day(*one->due));
    about.removeAll(QString());
    m_title->setText(tr("%1  %2", "number and cause of a case").arg(one->number, one->cause));
    m_about->setText(about.join(tr(" · ")) + u'\n' +
                     (one->consultation > 0
                          ? tr("A question to the desk, asked on %1. It changes nothing in the "
                               "procedure.")
                                .arg(text::day(one->askedOn))
                      : one->reasons.isEmpty()
                          ? tr("Asked for by the squad; nothing in the rules demands it.")
                          : tr("Needed because of: %1").arg(one->reasons.join(tr("; ")))));
    // Another case, or this one with what was recorded since: what is typed stays where it is of
    // this case, and is compared with what the person has seen when it is given.
    if (m_shown != file.id) {
        keepDrafts();
        m_shown = file.id;
        m_seen = file.lastSequence();
        m_form->begin(file);
        restoreDraft();
    } else if (!m_form->isTyped()) {
        m_seen = file.lastSequence();
        m_form->begin(file);
    } else if (m_seen != file.lastSequence()) {
        m_form->complain(
            tr("Meanwhile the case went on. Look at it again; then give the opinion."));
        m_seen = file.lastSequence();
    }
    noteState();
}

void ReviewPage::showFindings(const CaseDossier &dossier)
{
    m_findings->clear();
    for (const Finding &finding : dossier.findings) {
        auto *item = new QTreeWidgetItem(m_findings);
        item->setText(0, wordFor(severityNames, finding.severity));
        item->setForeground(0, theme::text(toneOf(finding.severity)));
        item->setText(
            1, finding.article.isEmpty()
                   ? finding.text
                   : tr("%1 [%2]", "a finding and its article").arg(finding.text, finding.article));
        item->setToolTip(1, finding.cure);
        item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
        item->setData(0, Qt::UserRole, finding.id);
        item->setData(0, Qt::UserRole + 1, finding.act);
        item->setData(0, Qt::UserRole + 2, finding.text);
    }
    if (dossier.findings.empty()) {
        auto *item = new QTreeWidgetItem(m_findings);
        item->setText(1, tr("The program finds nothing to object to."));
        item->setFlags(Qt::ItemIsEnabled);
    }
}

void ReviewPage::objectByFinding(const QTreeWidgetItem *item)
{
    const FindingRule *rule = findingRule(item->data(0, Qt::UserRole).toString());
    if (rule && m_stack->currentIndex() == OpinionPane)
        m_form->objectTo(rule->item, item->data(0, Qt::UserRole + 2).toString(),
                         item->data(0, Qt::UserRole + 1).toInt());
}

void ReviewPage::noteState()
{
    const WaitingReview *one = current();
    const bool isShown = one && one->id == m_shown;
    m_open->setEnabled(one);
    const bool isToSign = one && !one->signers.isEmpty();
    const bool isGiven = isToSign || (one && one->second);
    m_given->setText(
        isToSign ? tr("The opinion is given. It counts once all who review together have signed "
                      "it by their own accounts; still to sign: %1.")
                       .arg(one->signers.join(tr(", ")))
                 : tr("The opinion is given. It counts once a second reviewer agrees."));
    m_second->setText(isToSign ? tr("Sign the opinion") : tr("Second the opinion"));
    m_stack->setCurrentIndex(!one                    ? NothingPane
                             : one->consultation > 0 ? QuestionPane
                             : isGiven               ? SecondPane
                                                     : OpinionPane);
    m_question->setText(one ? one->question : QString());
    m_tabs->setEnabled(one);
    if (!one) {
        m_title->clear();
        m_about->clear();
        m_findings->clear();
        m_tabs->setTabText(0, tr("Findings"));
        m_rounds->clear();
        m_shown = {};
        return;
    }
    m_form->setEnabled(isShown);
    m_second->setEnabled(one->barred.isEmpty());
    if (isShown && !one->barred.isEmpty())
        m_form->setBarred(one->barred);
    else if (isShown)
        m_form->setBusy(false);
}

void ReviewPage::give()
{
    const WaitingReview *one = current();
    if (!one || one->id != m_shown)
        return;
    keepDrafts();
    m_form->setBusy(true);
    RecordRequest request;
    request.caseId = m_shown;
    request.kind = Review::kind;
    request.day = workplace().session().today;
    request.content = m_form->content();
    request.after = m_seen;
    workplace().write(
        this,
        [request](Seat &seat) { return cases::record(seat.db, seat.session, seat.book, request); },
        [this, id = m_shown](const Result<Recorded> &answer) {
            m_form->setBusy(false);
            if (!answer) {
                m_form->complain(text::sentence(answer.error()));
                if (answer.error().kind == Error::Kind::Conflict)
                    readCase(id);
                return;
            }
            dropDraft();
            m_shown = {};
            emit said(tr("The opinion %1 is given.").arg(answer->act.documentNumber));
            workplace().announce(id);
            refresh();
        });
}

void ReviewPage::keepDrafts()
{
    if (m_shown.isNull() || !m_form->isTyped())
        return;
    Draft draft{.key = {workplace().location().toString(), workplace().session().actor.account,
                        m_shown, u"review_desk"_s}};
    draft.savedAt = Moment::now();
    draft.content = m_form->content();
    if (const Result<> kept = drafts::keep(draft); !kept)
        complain(kept.error());
}

void ReviewPage::restoreDraft()
{
    const DraftKey key{workplace().location().toString(), workplace().session().actor.account,
                       m_shown, u"review_desk"_s};
    if (const std::optional<Draft> draft = drafts::find(key))
        m_form->restore(draft->content);
}

void ReviewPage::dropDraft()
{
    drafts::discard({workplace().location().toString(), workplace().session().actor.account,
                     m_shown, u"review_desk"_s});
}

void ReviewPage::complain(const Error &why)
{
    QPalette bad = m_trouble->palette();
    bad.setColor(QPalette::WindowText, theme::text(theme::Tone::Bad));
    m_trouble->setPalette(bad);
    m_trouble->setText(text::sentence(why));
    m_trouble->show();
}

} // namespace anjuan
