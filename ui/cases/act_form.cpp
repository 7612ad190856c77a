// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/act_form.h"

#include "core/domain/casework/gates.h"
#include "core/services/field_order.h"
#include "core/services/same_conduct.h"
#include "ui/cases/conflict_panel.h"
#include "ui/cases/draft_bar.h"
#include "ui/cases/evidence_file_field.h"
#include "ui/cases/form_rows.h"
#include "ui/cases/same_conduct_note.h"
#include "ui/discretion/like_strip.h"
#include "ui/discretion/live_discretion.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/changes_field.h"
#include "ui/widgets/day_field.h"

#include <QAction>
#include <QBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <set>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The number people know the case by: the decision's, else the filing's, else the first.
QPushButton *smallButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ActForm::ActForm(Workplace &workplace, CaseId id, const QString &kind, int about, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_id(id), m_kind(*actKind(kind)),
      m_about(about), m_context{workplace, {}},
      m_repeat(smallButton(u"repeat_last"_s, tr("Repeat my last"))),
      m_copy(smallButton(u"copy_from"_s, tr("Copy from case…"))), m_copyNumber(new QLineEdit),
      m_trouble(new QLabel), m_rows(new FormRows),
      m_draft(new DraftBar(
          {workplace.location().toString(), workplace.session().actor.account, id, kind}, *m_rows)),
      m_conflict(new ConflictPanel), m_record(new QPushButton),
      m_discard(smallButton(u"discard"_s, tr("Discard")))
{
    setObjectName(u"act_form"_s);
    makeHead();
    connect(m_draft, &DraftBar::freshWanted, this, &ActForm::startFresh);
    connect(m_draft, &DraftBar::failed, this,
            [this](const QString &why) { showSentence(m_trouble, why); });
    m_workplace.read(
        this,
        [id, kind](Seat &seat) {
            return case_desk::formFacts(seat.db, seat.session, seat.book, id, kind);
        },
        [this](Result<FormFacts> answer) {
            if (answer)
                begin(*std::move(answer));
            else
                showSentence(m_trouble, text::sentence(answer.error()));
        });
}

ActForm::~ActForm() { keepDraft(); }

void ActForm::makeHead()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    auto *head = tight(new QHBoxLayout);
    auto *close = new QToolButton;
    close->setObjectName(u"close_form"_s);
    close->setIcon(theme::icon(u"close"_s));
    close->setAccessibleName(tr("Close the form; what is typed is kept as a draft"));
    close->setToolTip(close->accessibleName());
    head->addWidget(formTitle(m_kind.labelHere()), 1);
    head->addWidget(m_repeat);
    head->addWidget(m_copy);
    head->addWidget(close);
    column->addLayout(head);
    m_copyNumber->setObjectName(u"copy_number"_s);
    m_copyNumber->setAccessibleName(tr("Number of the case to copy from"));
    m_copyNumber->setPlaceholderText(tr("Number of a like case, then Enter"));
    m_copyNumber->hide();
    column->addWidget(m_copyNumber);

    column->addWidget(m_draft);
    m_trouble->setObjectName(u"form_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setMargin(6);
    m_trouble->setAutoFillBackground(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(m_conflict);

    column->addWidget(m_rows, 1);

    auto *foot = tight(new QHBoxLayout);
    m_record->setObjectName(u"record"_s);
    m_record->setDefault(true);
    m_record->setEnabled(false);
    showButton();
    foot->addWidget(m_record);
    foot->addWidget(m_discard);
    foot->addStretch();
    column->addLayout(foot);

    auto *send = new QAction(m_record->text(), this);
    send->setObjectName(u"record_act"_s);
    send->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(send);
    auto *leave = new QAction(tr("Close the form"), this);
    leave->setObjectName(u"leave_form"_s);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(leave);
    const auto shut = [this] {
        keepDraft();
        emit closed();
    };
    connect(send, &QAction::triggered, this, &ActForm::submit);
    connect(leave, &QAction::triggered, this, shut);
    connect(close, &QToolButton::clicked, this, shut);
    connect(m_record, &QPushButton::clicked, this, &ActForm::submit);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_draft->finish();
        emit closed();
    });
    connect(m_repeat, &QPushButton::clicked, this, &ActForm::repeatLast);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_copyNumber->setVisible(m_copyNumber->isHidden());
        m_copyNumber->setFocus();
    });
    connect(m_copyNumber, &QLineEdit::returnPressed, this, &ActForm::copyFrom);
}

void ActForm::begin(FormFacts facts)
{
    m_context.day = facts.today;
    if (!recordedIn().isNull())
        m_after = facts.file.lastSequence();
    m_context.facts = std::make_shared<const FormFacts>(std::move(facts));
    // What settles or mends one act is like no other.
    const bool isOfItsOwn = m_kind.field(u"act") != nullptr;
    m_copy->setVisible(!isOfItsOwn);
    m_repeat->setVisible(!isOfItsOwn && m_context.facts->last.has_value());
    makeFields();
    m_rows->fill(case_desk::suggestion(*m_context.facts, m_kind));
    chooseAct();
    m_draft->setCaseNumber(m_context.facts->file.number());
    if (m_draft->restore(m_context.facts->today))
        chooseAct(); // it goes before the one a draft was about
    m_draft->begin();
    m_isLoading = false;
    m_record->setEnabled(true);
    m_rows->leadTo({m_record, m_discard});
    showWhatApplies();
    showButton();
    const std::vector<FieldEditor *> editors = m_rows->editors();
    if (editors.size() > 1)
        editors[1]->setFocus();
    auto *column = qobject_cast<QBoxLayout *>(layout());
    if (!m_id.isNull() && same_conduct::concerns(m_kind.name))
        column->insertWidget(column->indexOf(m_rows),
                             new SameConductNote(m_workplace, m_id, [this] { return content(); }));
    emit ready();
    if (!LiveDiscretion::isFor(m_kind.name))
        return;
    m_live = new LiveDiscretion(m_workplace, m_id, m_kind.name, *m_rows);
    column->insertWidget(column->indexOf(m_rows) + 1, m_live);
    // Which facts are asked for is known a moment later; the first of them is typed into.
    connect(
        m_live, &LiveDiscretion::answered, this,
        [this] {
            if (FieldEditor *asked = m_rows->editor(u"facts");
                m_kind.name == Assess::kind && asked && !m_draft->isTyped())
                asked->setFocus();
        },
        Qt::SingleShotConnection);
}

void ActForm::makeFields()
{
    m_day = new DayField(dayOfAct(), m_context);
    m_day->setValue(toIso(m_context.day));
    m_rows->add(m_day, tr("Day of the act"), true);
    FieldEditor *act = nullptr;
    ChangesField *changes = nullptr;
    for (const FieldInfo *described : inThoughtOrder(m_kind)) {
        const FieldInfo &field = *described;
        if (field.given)
            continue;
        FieldEditor *editor = nullptr;
        if (field.type == FieldType::File) {
            m_files = new EvidenceFileField(field, m_context);
            editor = m_files;
        } else {
            editor = makeDiscretionEditor(m_kind, field, m_context);
            if (!editor)
                editor = makeFieldEditor(m_kind, field, m_context);
        }
        if (field.type == FieldType::ActNumber)
            act = editor;
        if (field.type == FieldType::Changes)
            changes = qobject_cast<ChangesField *>(editor);
        m_rows->add(editor, field.labelHere(), field.required, discretionHelp(m_kind, field));
        if (!m_id.isNull() && LikeStrip::isFor(m_kind.name, field.name)) {
            auto *like =
                new LikeStrip(m_workplace, m_id, m_kind.name, [this] { return m_rows->content(); });
            m_rows->addWidget(like);
            connect(m_rows, &FormRows::edited, like, &LikeStrip::follow);
        }
    }
    connect(m_rows, &FormRows::edited, this, &ActForm::noteEdit);
    for (FieldEditor *editor : m_rows->editors())
        connect(editor, &FieldEditor::left, this, [this, editor] {
            if (!m_isLoading && m_draft->isTyped())
                m_rows->check(editor);
        });
    if (act && changes) {
        connect(act, &FieldEditor::edited, changes,
                [act, changes] { changes->setAct(act->value().toInt()); });
        changes->setAct(act->value().toInt());
    }
    if (m_files)
        connect(m_files, &EvidenceFileField::taken, this, [this](const QString &name) {
            // Whoever drops a file has named it already.
            FieldEditor *named = m_rows->editor(u"name");
            if (named && named->value().isUndefined())
                named->setValue(name);
        });
}

CaseId ActForm::recordedIn() const { return m_kind.name == RegisterLead::kind ? CaseId() : m_id; }

/// The act that the form was opened for.
void ActForm::chooseAct()
{
    for (FieldEditor *editor : m_rows->editors())
        if (m_about > 0 && editor->field().type == FieldType::ActNumber)
            editor->setValue(m_about);
}

void ActForm::repeatLast()
{
    if (m_context.facts && m_context.facts->last)
        m_rows->fill(case_desk::withoutOwnFields(m_kind, m_context.facts->last->content));
    showWhatApplies();
}

void ActForm::copyFrom()
{
    m_workplace.read(
        this,
        [number = m_copyNumber->text(), kind = m_kind.name](Seat &seat) {
            return case_desk::contentOfLikeCase(seat.db, seat.session, number, kind);
        },
        [this](const Result<QJsonObject> &answer) {
            if (!answer)
                return showSentence(m_trouble, text::sentence(answer.error()));
            showSentence(m_trouble, {});
            m_rows->fill(*answer);
            showWhatApplies();
            m_copyNumber->hide();
        });
}

void ActForm::noteEdit()
{
    showWhatApplies();
    if (!m_draft->isWatching())
        return;
    m_draft->noteEdit();
    if (m_day && m_day->day() && *m_day->day() != m_context.day) {
        m_context.day = *m_day->day();
        m_rows->setDay(m_context.day);
    }
    showButton();
}

void ActForm::showWhatApplies()
{
    if (m_kind.name != Discuss::kind)
        return;
    const QJsonValue topic = m_rows->editor(u"topic")->value();
    const bool decides =
        topic.isUndefined() || topic == nameOf(discussionTopicNames, DiscussionTopic::Decision);
    for (const QStringView name : {u"conclusion", u"penalties"})
        m_rows->setShown(name, decides);
}

void ActForm::showButton()
{
    bool proposes = gates::proposes(m_kind.name);
    if (m_context.facts && proposes)
        if (const Result<ActBody> body = m_kind.read(content()))
            proposes = needsApproval(*body);
    m_record->setText(proposes ? tr("Propose (Ctrl+Enter)") : tr("Record (Ctrl+Enter)"));
    m_record->setToolTip(proposes ? tr("It counts once a leader has approved it.") : QString());
}

void ActForm::keepDraft() { m_draft->keep(); }

void ActForm::startFresh()
{
    m_day->setValue(toIso(m_context.facts->today));
    m_rows->fill(case_desk::suggestion(*m_context.facts, m_kind));
    chooseAct();
    showWhatApplies();
    showSentence(m_trouble, {});
}

void ActForm::addFiles(const QStringList &paths)
{
    if (m_files)
        m_files->addFiles(paths);
    else if (m_isLoading)
        connect(this, &ActForm::ready, this, [this, paths] {
            if (m_files)
                m_files->addFiles(paths);
        });
}

void ActForm::addPicture(const QImage &picture)
{
    if (m_files)
        m_files->addPicture(picture);
    else if (m_isLoading)
        connect(this, &ActForm::ready, this, [this, picture] {
            if (m_files)
                m_files->addPicture(picture);
        });
}

} // namespace anjuan
