// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/summary_form.h"

#include "core/domain/calendar/clock.h"
#include "core/domain/documents/official_forms.h"
#include "core/services/words.h"
#include "ui/cases/draft_bar.h"
#include "ui/cases/form_rows.h"
#include "ui/cases/same_conduct_note.h"
#include "ui/discretion/like_strip.h"
#include "ui/discretion/live_discretion.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/amount_field.h"
#include "ui/widgets/choice_fields.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/matter_field.h"
#include "ui/widgets/officer_fields.h"
#include "ui/widgets/party_field.h"

#include <QAction>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

const ActKind &decisionKind() { return *actKind(SummaryDecide::kind); }

/// Fields of this form that are none of the decision's own: parts of its penalties, and of the acts
/// that go with it.
const FieldInfo &ownField(QStringView name)
{
    static const std::vector<FieldInfo> fields = [] {
        QStringList methods;
        for (const Name<PaymentMethod> &one : paymentMethodNames)
            methods << one.text;
        return std::vector<FieldInfo>{{.name = u"act_day"_s,
                                       .label = QT_TRANSLATE_NOOP("Act", "Day of the act"),
                                       .type = FieldType::Day,
                                       .required = true},
                                      {.name = u"fine"_s,
                                       .label = QT_TRANSLATE_NOOP("Act", "Fine"),
                                       .type = FieldType::Amount},
                                      {.name = u"warning"_s,
                                       .label = QT_TRANSLATE_NOOP("Act", "Warning"),
                                       .type = FieldType::Flag},
                                      {.name = u"recipient"_s,
                                       .label = QT_TRANSLATE_NOOP("Act", "Handed to"),
                                       .type = FieldType::Text},
                                      {.name = u"paid"_s,
                                       .label = QT_TRANSLATE_NOOP("Act", "Payment"),
                                       .type = FieldType::Choice,
                                       .choices = methods},
                                      {.name = u"receipt"_s,
                                       .label = QT_TRANSLATE_NOOP("Act", "Receipt number"),
                                       .type = FieldType::Text}};
    }();
    for (const FieldInfo &field : fields)
        if (field.name == name)
            return field;
    Q_UNREACHABLE();
}

QString nowInChina() { return clockInChina(Moment::now()).right(5); }

} // namespace

SummaryForm::SummaryForm(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_context{workplace, {}}, m_rows(new FormRows),
      m_draft(new DraftBar({workplace.location().toString(),
                            workplace.session().actor.account,
                            {},
                            SummaryDecide::kind},
                           *m_rows)),
      m_trouble(new QLabel), m_limits(noteLabel(u"summary_limits"_s)),
      m_repeat(new QPushButton(tr("Repeat my last"))), m_copyNumber(new QLineEdit),
      m_record(new QPushButton(tr("Decide and record (Ctrl+Enter)")))
{
    setObjectName(u"summary_form"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    makeHead(column);
    column->addWidget(m_draft);
    m_trouble->setObjectName(u"form_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setMargin(6);
    m_trouble->setAutoFillBackground(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(m_rows, 1);
    auto *foot = tight(new QHBoxLayout);
    m_record->setObjectName(u"record"_s);
    m_record->setDefault(true);
    m_record->setEnabled(false);
    auto *discard = new QPushButton(tr("Discard"));
    discard->setObjectName(u"discard"_s);
    discard->setAutoDefault(false);
    foot->addWidget(m_record);
    foot->addWidget(discard);
    foot->addStretch();
    column->addLayout(foot);
    auto *send = new QAction(m_record->text(), this);
    send->setObjectName(u"record_act"_s);
    send->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(send);
    connect(send, &QAction::triggered, this, &SummaryForm::submit);
    connect(m_record, &QPushButton::clicked, this, &SummaryForm::submit);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_draft->finish();
        emit closed();
    });
    connect(m_draft, &DraftBar::freshWanted, this, [this] {
        m_basisOffered.clear();
        fillUsual();
        showSentence(m_trouble, {});
    });
    connect(m_draft, &DraftBar::failed, this,
            [this](const QString &why) { showSentence(m_trouble, why); });
    m_workplace.read(
        this,
        [](Seat &seat) {
            return case_desk::formFacts(seat.db, seat.session, seat.book, {}, SummaryDecide::kind);
        },
        [this](Result<FormFacts> answer) {
            if (answer)
                begin(*std::move(answer));
            else
                showSentence(m_trouble, text::sentence(answer.error()));
        });
}

SummaryForm::~SummaryForm() { keepDraft(); }

void SummaryForm::makeHead(QVBoxLayout *column)
{
    auto *head = tight(new QHBoxLayout);
    auto *copy = new QPushButton(tr("Copy from case…"));
    copy->setObjectName(u"copy_from"_s);
    copy->setAutoDefault(false);
    m_repeat->setObjectName(u"repeat_last"_s);
    m_repeat->setAutoDefault(false);
    m_repeat->hide();
    head->addWidget(formTitle(decisionKind().labelHere()), 1);
    head->addWidget(m_repeat);
    head->addWidget(copy);
    column->addLayout(head);
    m_copyNumber->setObjectName(u"copy_number"_s);
    m_copyNumber->setAccessibleName(tr("Number of the case to copy from"));
    m_copyNumber->setPlaceholderText(tr("Number of a like case, then Enter"));
    m_copyNumber->hide();
    column->addWidget(m_copyNumber);
    connect(m_repeat, &QPushButton::clicked, this, [this] {
        if (m_context.facts && m_context.facts->last)
            takeOver(case_desk::withoutOwnFields(decisionKind(), m_context.facts->last->content));
    });
    connect(copy, &QPushButton::clicked, this, [this] {
        m_copyNumber->setVisible(m_copyNumber->isHidden());
        m_copyNumber->setFocus();
    });
    connect(m_copyNumber, &QLineEdit::returnPressed, this, &SummaryForm::copyFrom);
}

void SummaryForm::copyFrom()
{
    m_workplace.read(
        this,
        [number = m_copyNumber->text()](Seat &seat) {
            return case_desk::contentOfLikeCase(seat.db, seat.session, number, SummaryDecide::kind);
        },
        [this](const Result<QJsonObject> &answer) {
            if (!answer)
                return showSentence(m_trouble, text::sentence(answer.error()));
            showSentence(m_trouble, {});
            takeOver(*answer);
            m_copyNumber->hide();
        });
}

/// What another decision said, without its day and hour; its penalties into the fields of this
/// form.
void SummaryForm::takeOver(const QJsonObject &content)
{
    QJsonObject fields = content;
    for (const QLatin1StringView own : {"occurred_on"_L1, "at"_L1})
        fields.remove(own);
    for (const QJsonValue &one : fields.take("penalties"_L1).toArray()) {
        const auto kind = valueOf(penaltyKindNames, one["kind"_L1].toString());
        if (kind == PenaltyKind::Fine)
            fields.insert(u"fine"_s, one["amount"_L1]);
        else if (kind == PenaltyKind::Warning)
            fields.insert(u"warning"_s, true);
    }
    m_basisOffered = fields.value("basis"_L1).toString();
    m_rows->fill(fields);
}

void SummaryForm::begin(FormFacts facts)
{
    m_context.day = facts.today;
    m_context.facts = std::make_shared<const FormFacts>(std::move(facts));
    makeFields();
    fillUsual();
    m_repeat->setVisible(m_context.facts->last.has_value());
    m_draft->restore(m_context.facts->today);
    m_draft->begin();
    m_isLoading = false;
    m_record->setEnabled(true);
    m_rows->leadTo({m_record, findChild<QPushButton *>(u"discard"_s)});
    showLimits();
    m_live = new LiveDiscretion(m_workplace, {}, SummaryDecide::kind, *m_rows);
    m_live->setSource([this] { return decision(); });
    auto *column = qobject_cast<QBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_rows) + 1, m_live);
    m_live->follow();
    auto *same = new SameConductNote(m_workplace, {}, [this] { return decision(); });
    column->insertWidget(column->indexOf(m_rows), same);
    connect(m_rows, &FormRows::edited, same, &SameConductNote::follow);
    m_party->setFocus();
    emit ready();
}

/// In the order in which an officer on the street knows them.
void SummaryForm::makeFields()
{
    const auto own = [this](QStringView name, auto *editor, const QString &help = {}) {
        const FieldInfo &field = ownField(name);
        m_rows->add(editor, field.labelHere(), field.required, help);
        return editor;
    };
    const auto add = [this](QStringView name) {
        const FieldInfo *field = decisionKind().field(name);
        FieldEditor *editor = makeDiscretionEditor(decisionKind(), *field, m_context);
        if (!editor)
            editor = makeFieldEditor(decisionKind(), *field, m_context);
        m_rows->add(editor, field->labelHere(), field->required);
        return editor;
    };
    m_party = qobject_cast<PartyField *>(add(u"party"));
    m_matter = qobject_cast<MatterField *>(add(u"matter"));
    add(u"place");
    add(u"facts");
    add(u"circumstances");
    own(u"fine", new AmountField(ownField(u"fine")));
    m_rows->addWidget(m_limits);
    auto *like = new LikeStrip(m_workplace, {}, SummaryDecide::kind, [this] { return decision(); });
    m_rows->addWidget(like);
    connect(m_rows, &FormRows::edited, like, &LikeStrip::follow);
    own(u"warning", new FlagField(ownField(u"warning")));
    add(u"tier");
    add(u"discretion");
    own(u"paid", new ChoiceField(ownField(u"paid")));
    own(u"receipt", new TextField(ownField(u"receipt")), tr("Of cash taken on the spot"));
    const FieldInfo &ground = *actKind(Pay::kind)->field(u"ground");
    m_rows->add(new ChoiceField(ground), ground.labelHere(), false,
                QCoreApplication::translate("Act", ground.help));
    own(u"recipient", new TextField(ownField(u"recipient")),
        tr("Empty: service is recorded later"));
    add(u"certificates_shown");
    add(u"defence_heard");
    add(u"party_signed");
    add(u"officers");
    m_day = own(u"act_day", new DayField(ownField(u"act_day"), m_context));
    add(u"at");
    add(u"basis");
    add(u"reconsideration_body");
    connect(m_rows, &FormRows::edited, this, &SummaryForm::noteEdit);
    for (FieldEditor *editor : m_rows->editors())
        connect(editor, &FieldEditor::left, this, [this, editor] {
            if (!m_isLoading && m_draft->isTyped())
                m_rows->check(editor);
        });
    connect(m_party, &PartyField::chosen, this, [this] {
        FieldEditor *recipient = m_rows->editor(u"recipient");
        if (recipient->value().isUndefined())
            recipient->setValue(m_party->party().name);
        showLimits();
    });
    connect(m_matter, &FieldEditor::edited, this, &SummaryForm::fitMatter);
}

void SummaryForm::fillUsual()
{
    QJsonObject usual{{u"act_day"_s, toIso(m_context.day)}, {u"at"_s, nowInChina()}};
    if (m_context.facts->last)
        for (const QLatin1StringView name : {"reconsideration_body"_L1})
            usual.insert(name, m_context.facts->last->content.value(name));
    m_rows->fill(usual);
}

void SummaryForm::noteEdit()
{
    if (!m_draft->isWatching())
        return;
    m_draft->noteEdit();
    if (m_day->day() && *m_day->day() != m_context.day) {
        m_context.day = *m_day->day();
        m_rows->setDay(m_context.day);
    }
}

/// The articles of the matter, unless somebody wrote others.
void SummaryForm::fitMatter()
{
    showLimits();
    const Matter *matter = m_matter->matter();
    FieldEditor *basis = m_rows->editor(u"basis");
    if (!matter || m_isLoading || basis->value().toString() != m_basisOffered)
        return;
    m_basisOffered = matter->appliedArticles;
    basis->setValue(m_basisOffered);
}

void SummaryForm::showLimits() { m_limits->setText(mostOnTheSpot()); }

QString SummaryForm::mostOnTheSpot() const
{
    const Party &party = m_party->party();
    const BureauSettings &settings = m_context.facts->settings;
    if (party.id.isNull() || party.name.isEmpty())
        return tr("On the spot at most %1 yuan for a citizen, %2 yuan for an organisation.")
            .arg(official::yuan(settings.summaryFine.citizen),
                 official::yuan(settings.summaryFine.organisation));
    return tr("On the spot at most %1 yuan for this party (%2).")
        .arg(official::yuan(settings.summaryFine.of(partyClass(party.kind, settings))),
             wordFor(partyKindNames, party.kind));
}

void SummaryForm::keepDraft() { m_draft->keep(); }

QJsonObject SummaryForm::decision() const
{
    QJsonObject content;
    const QJsonObject typed = m_rows->content();
    for (const FieldInfo &field : decisionKind().fields)
        if (typed.contains(field.name))
            content.insert(field.name, typed.value(field.name));
    content.insert(u"occurred_on"_s, typed.value("act_day"_L1));
    QJsonArray penalties;
    if (typed.value("warning"_L1).toBool())
        penalties.append(QJsonObject{{u"kind"_s, nameOf(penaltyKindNames, PenaltyKind::Warning)}});
    if (typed.contains("fine"_L1))
        penalties.append(QJsonObject{{u"kind"_s, nameOf(penaltyKindNames, PenaltyKind::Fine)},
                                     {u"amount"_s, typed.value("fine"_L1)}});
    content.insert(u"penalties"_s, penalties);
    return content;
}

SummaryForm::Lack SummaryForm::lacking() const
{
    const QJsonObject typed = m_rows->content();
    const bool hasFine = typed.contains("fine"_L1);
    const bool isCash =
        typed.value("paid"_L1).toString() == nameOf(paymentMethodNames, PaymentMethod::OnTheSpot);
    if (!hasFine && !typed.value("warning"_L1).toBool())
        return {tr("Say what is imposed: a fine, a warning or both."), u"fine"};
    const Party &party = m_party->party();
    const BureauSettings &settings = m_context.facts->settings;
    const std::optional<Money> fine = Money::parse(typed.value("fine"_L1).toString());
    if (fine && !party.id.isNull() && !party.name.isEmpty() &&
        *fine > settings.summaryFine.of(partyClass(party.kind, settings)))
        return {mostOnTheSpot(), u"fine"};
    if (isCash && !hasFine)
        return {tr("There is no fine to be paid on the spot."), u"paid"};
    if (isCash && !typed.contains("receipt"_L1))
        return {tr("Cash taken on the spot needs the number of its receipt."), u"receipt"};
    if (isCash && !typed.contains("recipient"_L1))
        return {tr("Say to whom the decision was handed: it is served before it is paid."),
                u"recipient"};
    return {};
}

std::vector<RecordRequest> SummaryForm::requests() const
{
    const QJsonObject typed = m_rows->content();
    const Date day = m_day->day().value_or(m_context.facts->today);
    std::vector<RecordRequest> all;
    const auto add = [&](QLatin1StringView kind, const QJsonObject &content) {
        RecordRequest request;
        request.kind = kind;
        request.day = day;
        request.content = content;
        all.push_back(request);
    };
    add(SummaryDecide::kind, decision());
    all.front().id = m_draft->actId();
    if (typed.contains("recipient"_L1))
        add(Serve::kind, {{u"document"_s, 1},
                          {u"method"_s, nameOf(serviceMethodNames, ServiceMethod::Direct)},
                          {u"recipient"_s, typed.value("recipient"_L1)}});
    const QString cash = nameOf(paymentMethodNames, PaymentMethod::OnTheSpot);
    if (typed.value("paid"_L1).toString() == cash)
        add(Pay::kind, {{u"amount"_s, typed.value("fine"_L1)},
                        {u"method"_s, cash},
                        {u"receipt"_s, typed.value("receipt"_L1)},
                        {u"ground"_s, typed.value("ground"_L1)},
                        {u"officer"_s, typed.value("officers"_L1).toArray().first()}});
    return all;
}

void SummaryForm::submit()
{
    QGuiApplication::inputMethod()->commit();
    if (m_isBusy || m_isLoading)
        return;
    if (const int wrong = m_rows->check(); wrong > 0)
        return showSentence(m_trouble, tr("%n field(s) must be looked at again.", nullptr, wrong));
    if (const Lack lack = lacking(); !lack.text.isEmpty()) {
        showSentence(m_trouble, lack.text);
        return m_rows->blame(lack.field, lack.text);
    }
    showSentence(m_trouble, {});
    keepDraft();
    m_isBusy = true;
    m_record->setEnabled(false);
    m_workplace.write(
        this,
        [wanted = requests()](Seat &seat) {
            std::vector<cases::SeriesStep> steps;
            for (const RecordRequest &request : wanted)
                steps.push_back({seat.session, request});
            return cases::recordSeries(seat.db, seat.book, steps);
        },
        [this](const Result<CaseFile> &answer) {
            m_isBusy = false;
            m_record->setEnabled(true);
            if (!answer) {
                showSentence(m_trouble, text::sentence(answer.error()));
                m_rows->blame(answer.error().text);
                return;
            }
            m_draft->finish();
            m_workplace.announce(answer->id);
            const IssuedDocument *document = answer->document(1);
            emit recorded(answer->id, 1, document ? document->number : QString());
        });
}

} // namespace anjuan
