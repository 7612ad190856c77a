// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/meeting_form.h"

#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/choice_fields.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/penalties_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int viewsHeight = 84;

const FieldInfo &fieldOf(QStringView name)
{
    const FieldInfo *field = actKind(Discuss::kind)->field(name);
    Q_ASSERT(field);
    return *field;
}

} // namespace

MeetingForm::MeetingForm(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit), m_papers(new QLineEdit), m_others(new QLineEdit),
      m_place(new QLineEdit), m_from(new QLineEdit), m_to(new QLineEdit), m_recorder(new QLineEdit),
      m_summary(new QLineEdit), m_chair(new QComboBox), m_topic(new QComboBox),
      m_day(dayField(Date(2026, 1, 1))), m_quorum(quietLabel()), m_title(new QLabel),
      m_about(quietLabel()), m_trouble(new QLabel), m_seats(new QGridLayout),
      m_conclusion(new ChoiceField(fieldOf(u"conclusion"))),
      m_penalties(new PenaltiesField(fieldOf(u"penalties"))), m_views(new QPlainTextEdit),
      m_agree(new QPushButton(MeetingForm::tr("All agree"))),
      m_check(new QPushButton(MeetingForm::tr("Check"))),
      m_record(new QPushButton(theme::icon(u"done"_s), MeetingForm::tr("Record the meeting"))),
      m_item(new QWidget)
{
    setObjectName(u"meeting_form"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    makeHead(column);
    makeItem(column);
    m_trouble->setObjectName(u"meeting_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto *row = new QHBoxLayout;
    m_check->setObjectName(u"meeting_check"_s);
    m_check->setToolTip(tr("Says what each case would refuse, and records nothing"));
    m_record->setObjectName(u"meeting_record"_s);
    row->addStretch();
    row->addWidget(m_check);
    row->addWidget(m_record);
    column->addLayout(row);
    connect(m_check, &QPushButton::clicked, this, &MeetingForm::checkWanted);
    connect(m_record, &QPushButton::clicked, this, &MeetingForm::recordWanted);
    showItem(nullptr);
}

MeetingForm::~MeetingForm() = default;

void MeetingForm::makeHead(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(10);
    const auto field = [&](const QString &label, QWidget *widget, const QString &name) {
        widget->setObjectName(name);
        auto *buddy = new QLabel(label);
        buddy->setBuddy(widget);
        form->addRow(buddy, widget);
    };
    auto *first = new QWidget;
    auto *row = new QHBoxLayout(first);
    row->setContentsMargins(0, 0, 0, 0);
    m_day->setObjectName(u"meeting_day"_s);
    m_day->setAccessibleName(tr("Day of the meeting"));
    if (auto *inner = m_day->findChild<QLineEdit *>())
        inner->setAccessibleName(m_day->accessibleName());
    m_name->setObjectName(u"meeting_name"_s);
    m_name->setAccessibleName(tr("Name of the meeting"));
    row->addWidget(m_name, 1);
    row->addWidget(m_day);
    auto *label = new QLabel(tr("&Meeting"));
    label->setBuddy(m_name);
    form->addRow(label, first);
    auto *second = new QWidget;
    auto *where = new QHBoxLayout(second);
    where->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QWidget *widget, const QString &name, const QString &meaning,
                         int stretch) {
        widget->setObjectName(name);
        widget->setAccessibleName(meaning);
        where->addWidget(widget, stretch);
    };
    add(m_place, u"meeting_place"_s, tr("Place of the meeting"), 3);
    add(m_from, u"meeting_from"_s, tr("Began at"), 1);
    add(m_to, u"meeting_to"_s, tr("Ended at"), 1);
    add(m_chair, u"meeting_chair"_s, tr("Chair"), 2);
    add(m_recorder, u"meeting_recorder"_s, tr("Minutes taken by"), 2);
    m_place->setPlaceholderText(tr("place"));
    m_from->setPlaceholderText(tr("from 09:00"));
    m_to->setPlaceholderText(tr("to 10:00"));
    m_recorder->setPlaceholderText(tr("minutes taken by"));
    auto *place = new QLabel(tr("P&lace, hours, chair"));
    place->setBuddy(m_place);
    form->addRow(place, second);
    field(tr("&Papers"), m_papers, u"meeting_papers"_s);
    m_papers->setPlaceholderText(tr("what lay before it: report, legality opinion, record of the "
                                    "hearing…"));
    field(tr("&Others"), m_others, u"meeting_others"_s);
    m_others->setPlaceholderText(tr("who attended without a vote, and who wrote the record"));
    column->addLayout(form);
    for (QLineEdit *line : {m_name, m_papers, m_others, m_place, m_from, m_to, m_recorder})
        connect(line, &QLineEdit::textEdited, this, &MeetingForm::noteTyped);
    connect(m_chair, &QComboBox::activated, this, &MeetingForm::noteTyped);
    m_quorum->setObjectName(u"meeting_quorum"_s);
    column->addWidget(m_quorum);
}

void MeetingForm::makeItem(QVBoxLayout *column)
{
    m_title->setObjectName(u"meeting_item"_s);
    m_title->setAccessibleName(tr("The case that is discussed"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_about->setObjectName(u"meeting_item_about"_s);
    column->addWidget(m_about);
    m_seats->setHorizontalSpacing(8);
    m_seats->setVerticalSpacing(4);
    m_seats->setColumnStretch(1, 2);
    m_seats->setColumnStretch(3, 5);
    column->addLayout(m_seats);
    auto *form = m_lines = new QFormLayout(m_item);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(10);
    const auto field = [&](const QString &text, QWidget *widget) {
        auto *buddy = new QLabel(text);
        buddy->setBuddy(widget->focusProxy() ? widget->focusProxy() : widget);
        form->addRow(buddy, widget);
    };
    m_topic->setObjectName(u"meeting_topic"_s);
    for (const Name<DiscussionTopic> &topic : discussionTopicNames)
        m_topic->addItem(wordFor(discussionTopicNames, topic.value), QString(topic.text));
    m_topic->setToolTip(tr("A decision to give no penalty, or to withdraw the case, is a decision "
                           "with that conclusion."));
    field(tr("Top&ic"), m_topic);
    m_agree->setObjectName(u"meeting_agree"_s);
    m_agree->setToolTip(tr("Fills in the vote and the view of everybody who has said nothing yet"));
    form->addRow(QString(), m_agree);
    m_views->setObjectName(u"meeting_views"_s);
    m_views->setTabChangesFocus(true);
    m_views->setFixedHeight(viewsHeight);
    field(tr("&Discussion"), m_views);
    m_summary->setObjectName(u"meeting_summary"_s);
    field(tr("&Words of the chair"), m_summary);
    field(tr("&Conclusion"), m_conclusion);
    field(tr("Penal&ties"), m_penalties);
    column->addWidget(m_item);
    column->addStretch();
    connect(m_agree, &QPushButton::clicked, this, &MeetingForm::everybodyAgrees);
    connect(m_topic, &QComboBox::activated, this, &MeetingForm::noteTyped);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &MeetingForm::noteTopic);
    connect(m_summary, &QLineEdit::textEdited, this, &MeetingForm::noteTyped);
    connect(m_views, &QPlainTextEdit::textChanged, this, &MeetingForm::noteTyped);
    connect(m_conclusion, &FieldEditor::edited, this, &MeetingForm::noteTyped);
    connect(m_penalties, &FieldEditor::edited, this, &MeetingForm::noteTyped);
}

void MeetingForm::seat(const LeaderChoice &leader, int row)
{
    Seated seated{leader.officer, new QCheckBox(leader.name), new QLineEdit(leader.post),
                  new QComboBox, new QLineEdit};
    seated.present->setObjectName(u"meeting_present_%1"_s.arg(row));
    seated.present->setToolTip(tr("Present"));
    seated.post->setObjectName(u"meeting_post_%1"_s.arg(row));
    seated.post->setAccessibleName(tr("Post of %1").arg(leader.name));
    seated.post->setPlaceholderText(tr("post"));
    seated.vote->setObjectName(u"meeting_vote_%1"_s.arg(row));
    seated.vote->setAccessibleName(tr("Vote of %1").arg(leader.name));
    seated.vote->addItem(tr("– vote –"), QString());
    for (const auto &vote : voteNames)
        seated.vote->addItem(wordFor(voteNames, vote.value), QString(vote.text));
    seated.view->setObjectName(u"meeting_view_%1"_s.arg(row));
    seated.view->setAccessibleName(tr("View of %1").arg(leader.name));
    seated.view->setPlaceholderText(
        tr("what %1 said; who dissents, with reasons").arg(leader.name));
    m_seats->addWidget(seated.present, row, 0);
    m_seats->addWidget(seated.post, row, 1);
    m_seats->addWidget(seated.vote, row, 2);
    m_seats->addWidget(seated.view, row, 3);
    connect(seated.present, &QCheckBox::toggled, this, [this] {
        noteTyped();
        noteQuorum();
    });
    for (QLineEdit *line : {seated.post, seated.view})
        connect(line, &QLineEdit::textEdited, this, &MeetingForm::noteTyped);
    connect(seated.vote, &QComboBox::activated, this, &MeetingForm::noteTyped);
    m_seated.push_back(seated);
}

void MeetingForm::setRoom(const MeetingRoom &room)
{
    const bool isSame =
        room.leaders.size() == m_seated.size() &&
        std::equal(room.leaders.begin(), room.leaders.end(), m_seated.begin(),
                   [](const LeaderChoice &a, const Seated &b) { return a.officer == b.officer; });
    m_room = room;
    if (!isSame) {
        for (const Seated &one : m_seated)
            for (QWidget *widget :
                 {static_cast<QWidget *>(one.present), static_cast<QWidget *>(one.post),
                  static_cast<QWidget *>(one.vote), static_cast<QWidget *>(one.view)})
                delete widget;
        m_seated.clear();
        m_chair->clear();
        m_chair->addItem(tr("chair …"), QString());
        for (const LeaderChoice &leader : room.leaders) {
            seat(leader, static_cast<int>(m_seated.size()));
            m_chair->addItem(leader.name, leader.officer);
        }
        if (!m_shown.isEmpty())
            showKept(m_kept.value(m_shown));
    }
    noteQuorum();
}

void MeetingForm::noteQuorum()
{
    int present = 0;
    for (const Seated &one : m_seated) {
        const bool isThere = one.present->isChecked();
        present += isThere;
        one.post->setEnabled(isThere);
        one.vote->setEnabled(isThere && !m_shown.isEmpty());
        one.view->setEnabled(isThere && !m_shown.isEmpty());
    }
    const bool isEnough = present >= m_room.quorum;
    m_quorum->setText(
        m_seated.empty() ? tr("No account is a leader’s. The administrator gives that role.")
        : isEnough       ? tr("%n leader(s) present.", nullptr, present)
                         : tr("%1 of at least %2 leaders present: a discussion needs more "
                                    "(行政处罚法第五十七条).")
                         .arg(QString::number(present), QString::number(m_room.quorum)));
    QPalette palette = m_quorum->palette();
    palette.setColor(QPalette::WindowText,
                     theme::text(isEnough ? theme::Tone::Quiet : theme::Tone::Warning));
    m_quorum->setPalette(palette);
}

void MeetingForm::noteTopic()
{
    const bool decides =
        m_topic->currentData() == nameOf(discussionTopicNames, DiscussionTopic::Decision);
    m_lines->setRowVisible(m_conclusion, decides);
    m_lines->setRowVisible(m_penalties, decides);
}

void MeetingForm::begin(const QString &name, Date day)
{
    m_isFilling = true;
    m_kept.clear();
    m_name->setText(name);
    m_day->setDate(QDate(day.year(), day.month(), day.day()));
    for (QLineEdit *line : {m_papers, m_others, m_place, m_from, m_to, m_recorder})
        line->clear();
    m_chair->setCurrentIndex(0);
    for (const Seated &one : m_seated)
        one.present->setChecked(false);
    if (!m_shown.isEmpty())
        showKept({});
    complain({});
    m_isFilling = false;
    m_isTyped = false;
    noteQuorum();
}

QJsonObject MeetingForm::itemNow() const
{
    QJsonArray votes;
    for (const Seated &one : m_seated)
        if (!one.vote->currentData().toString().isEmpty() || !one.view->text().isEmpty())
            votes << QJsonObject{{u"leader"_s, one.officer},
                                 {u"vote"_s, one.vote->currentData().toString()},
                                 {u"view"_s, one.view->text().trimmed()}};
    QJsonObject item{{u"case"_s, m_shown},
                     {u"topic"_s, m_topic->currentData().toString()},
                     {u"views"_s, m_views->toPlainText().trimmed()},
                     {u"summary"_s, m_summary->text().trimmed()},
                     {u"votes"_s, votes}};
    if (!m_lines->isRowVisible(m_conclusion))
        return item;
    if (const QJsonValue conclusion = m_conclusion->value(); !conclusion.isUndefined())
        item.insert(u"conclusion"_s, conclusion);
    if (const QJsonValue penalties = m_penalties->value(); !penalties.isUndefined())
        item.insert(u"penalties"_s, penalties);
    return item;
}

void MeetingForm::keepItem()
{
    if (!m_shown.isEmpty())
        m_kept.insert(m_shown, itemNow());
}

void MeetingForm::showKept(const QJsonObject &kept)
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    QHash<QString, QJsonValue> votes;
    for (const QJsonValue &vote : kept.value("votes"_L1).toArray())
        votes.insert(vote["leader"_L1].toString(), vote);
    for (const Seated &one : m_seated) {
        const QJsonValue vote = votes.value(one.officer);
        one.vote->setCurrentIndex(std::max(0, one.vote->findData(vote["vote"_L1].toString())));
        one.view->setText(vote["view"_L1].toString());
    }
    m_views->setPlainText(kept.value("views"_L1).toString());
    m_summary->setText(kept.value("summary"_L1).toString());
    // What was proposed is what is most often concluded.
    const bool isNew = kept.isEmpty();
    const AgendaItem known = m_known.value(m_shown);
    const QString topic =
        nameOf(discussionTopicNames,
               isNew && !known.isReported ? DiscussionTopic::Extension : DiscussionTopic::Decision);
    m_topic->setCurrentIndex(
        std::max(0, m_topic->findData(kept.value("topic"_L1).toString(topic))));
    m_conclusion->setValue(isNew ? QJsonValue(nameOf(outcomeNames, Outcome::Penalise))
                                 : kept.value("conclusion"_L1));
    m_penalties->setValue(isNew ? field_value::write(known.penalties) : kept.value("penalties"_L1));
    m_isFilling = wasFilling;
}

void MeetingForm::showItem(const AgendaItem *item)
{
    keepItem();
    m_shown = item ? item->number : QString();
    m_item->setVisible(item);
    m_title->setText(item
                         ? tr("%1  %2", "number and cause of a case").arg(item->number, item->cause)
                         : tr("Choose a case on the left: here stands what is said of it."));
    QStringList about;
    if (item) {
        m_known.insert(item->number, *item);
        about << item->partyName << item->unitName;
        about << (item->reviewState.isEmpty() ? tr("no legality review")
                                              : tr("legality review: %1").arg(item->reviewState));
        about << (item->reasons.isEmpty() ? tr("nothing in the rules demands a discussion")
                                          : item->reasons.join(tr("; ")));
        about.removeAll(QString());
        showKept(m_kept.value(item->number));
    }
    m_about->setText(about.join(tr(" · ")));
    m_about->setVisible(item);
    noteQuorum();
}

void MeetingForm::everybodyAgrees()
{
    for (const Seated &one : m_seated) {
        if (!one.present->isChecked() || !one.vote->currentData().toString().isEmpty())
            continue;
        one.vote->setCurrentIndex(one.vote->findData(nameOf(voteNames, Vote::For)));
        if (one.view->text().isEmpty())
            one.view->setText(m_lines->isRowVisible(m_conclusion)
                                  ? tr("Agrees with the proposed decision.")
                                  : tr("Agrees."));
    }
    m_isTyped = true;
}

MeetingWish MeetingForm::wish(const QStringList &numbers)
{
    keepItem();
    MeetingWish wish{.name = m_name->text().trimmed(),
                     .day = dayIn(m_day),
                     .papers = m_papers->text().trimmed(),
                     .others = m_others->text().trimmed(),
                     .place = m_place->text().trimmed(),
                     .from = m_from->text().trimmed(),
                     .to = m_to->text().trimmed(),
                     .chair = m_chair->currentData().toString(),
                     .recorder = m_recorder->text().trimmed()};
    QSet<QString> present;
    for (const Seated &one : m_seated)
        if (one.present->isChecked()) {
            present << one.officer;
            wish.attendants << QJsonObject{{u"leader"_s, one.officer},
                                           {u"post"_s, one.post->text().trimmed()}};
        }
    for (const QString &number : numbers) {
        QJsonObject item = m_kept.value(number);
        item.insert(u"case"_s, number);
        QJsonArray votes;
        for (const QJsonValue &vote : item.value("votes"_L1).toArray())
            if (present.contains(vote["leader"_L1].toString()))
                votes << vote;
        item.insert(u"votes"_s, votes);
        wish.items << item;
    }
    return wish;
}

QJsonObject MeetingForm::draft()
{
    keepItem();
    QJsonArray present;
    for (const Seated &one : m_seated)
        if (one.present->isChecked())
            present << QJsonObject{{u"leader"_s, one.officer}, {u"post"_s, one.post->text()}};
    QJsonObject items;
    for (auto item = m_kept.cbegin(); item != m_kept.cend(); ++item)
        items.insert(item.key(), item.value());
    return {{u"meeting"_s, m_name->text()},
            {u"day"_s, toIso(dayIn(m_day))},
            {u"papers"_s, m_papers->text()},
            {u"others"_s, m_others->text()},
            {u"place"_s, m_place->text()},
            {u"from"_s, m_from->text()},
            {u"to"_s, m_to->text()},
            {u"chair"_s, m_chair->currentData().toString()},
            {u"recorder"_s, m_recorder->text()},
            {u"present"_s, present},
            {u"items"_s, items}};
}

void MeetingForm::restore(const QJsonObject &draft)
{
    m_isFilling = true;
    m_name->setText(draft.value("meeting"_L1).toString());
    if (const auto day = parseDate(draft.value("day"_L1).toString()))
        m_day->setDate(QDate(day->year(), day->month(), day->day()));
    m_papers->setText(draft.value("papers"_L1).toString());
    m_others->setText(draft.value("others"_L1).toString());
    m_place->setText(draft.value("place"_L1).toString());
    m_from->setText(draft.value("from"_L1).toString());
    m_to->setText(draft.value("to"_L1).toString());
    m_recorder->setText(draft.value("recorder"_L1).toString());
    m_chair->setCurrentIndex(std::max(0, m_chair->findData(draft.value("chair"_L1).toString())));
    for (const QJsonValue &there : draft.value("present"_L1).toArray())
        for (const Seated &one : m_seated)
            if (one.officer == there["leader"_L1].toString()) {
                one.present->setChecked(true);
                one.post->setText(there["post"_L1].toString());
            }
    const QJsonObject items = draft.value("items"_L1).toObject();
    for (const QString &number : items.keys())
        m_kept.insert(number, items.value(number).toObject());
    if (!m_shown.isEmpty())
        showKept(m_kept.value(m_shown));
    m_isFilling = false;
    m_isTyped = true;
    noteQuorum();
}

void MeetingForm::complain(const QString &text) { showTrouble(m_trouble, text); }

void MeetingForm::setBusy(bool busy)
{
    m_check->setEnabled(!busy);
    m_record->setEnabled(!busy);
}

} // namespace anjuan
