// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/law_section.h"

#include "ui/admin/listing.h"
#include "ui/text.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString lengthOf(const Rule &rule)
{
    switch (rule.kind) {
    case Rule::Kind::Limit:
        return termText(rule.term);
    case Rule::Kind::Extension:
        return LawSection::tr("%1 more for %2").arg(termText(rule.term), rule.of);
    case Rule::Kind::Derived:
        return LawSection::tr("%1 from the end of %2").arg(termText(rule.term), rule.of);
    case Rule::Kind::Rate:
        if (rule.rate.denominator == 100)
            return LawSection::tr("%1 % a day").arg(rule.rate.numerator);
        return LawSection::tr("%1/%2 a day").arg(rule.rate.numerator).arg(rule.rate.denominator);
    case Rule::Kind::Yearly:
        return LawSection::tr("by %1-%2 of the next year")
            .arg(rule.yearlyDay.month, 2, 10, QLatin1Char('0'))
            .arg(rule.yearlyDay.day, 2, 10, QLatin1Char('0'));
    case Rule::Kind::Stated:
        return LawSection::tr("as the document says");
    }
    Q_UNREACHABLE();
}

Cell verifiedCell(bool verified, const QString &confidence)
{
    const QString tip =
        LawSection::tr("Confidence: %1 (A read, B described, C recalled, D inferred)")
            .arg(confidence);
    return verified ? Cell(LawSection::tr("verified"), theme::Tone::Good, tip)
                    : Cell(LawSection::tr("not verified"), theme::Tone::Warning, tip);
}

} // namespace

LawSection::LawSection(Workplace &workplace)
    : AdminSection(workplace, tr("Law and time limits"),
                   tr("The rules the program goes by, with their article. Those not verified rest "
                      "on a text that nobody has read yet: check them before relying on them.")),
      m_list(new Listing(u"rule_list"_s, tr("Rules and gates"),
                         {tr("Rule"), tr("What"), tr("Length"), tr("From"), tr("Article"),
                          tr("Edition"), tr("Verified")})),
      m_unverified(new QCheckBox(tr("Only those not verified"))), m_details(new QLabel)
{
    m_unverified->setObjectName(u"unverified_only"_s);
    row()->addWidget(m_unverified);
    QLineEdit *search = addSearch(u"law_search"_s, tr("Search rules and articles"));
    m_list->setWidths({45, 150, 120, 130, 150, 85});
    m_list->setEmpty(tr("No rule is in force."));
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    m_details->setObjectName(u"rule_details"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAlignment(Qt::AlignTop);
    m_details->setMinimumHeight(70);
    inside->addWidget(m_details);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(card);
    auto *split = new QSplitter;
    split->addWidget(left);
    split->addWidget(makeCalculator());
    split->setStretchFactor(0, 1);
    split->setSizes({780, 250});
    body()->addWidget(split, 1);
    connect(search, &QLineEdit::textChanged, m_list, &Listing::setFilter);
    connect(m_unverified, &QCheckBox::toggled, this, &LawSection::show);
    connect(m_list, &Listing::currentChanged, this, &LawSection::showDetails);
    setFocusProxy(m_list->view());
}

QWidget *LawSection::makeCalculator()
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(card);
    auto *heading = new QLabel(tr("Reckon a day"));
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    m_start = new DayEdit(today());
    m_start->setObjectName(u"reckon_start"_s);
    m_count = new QSpinBox;
    m_count->setObjectName(u"reckon_count"_s);
    m_count->setRange(1, largestCount);
    m_count->setValue(15);
    m_unit = new QComboBox;
    m_unit->setObjectName(u"reckon_unit"_s);
    for (const auto &[unit, text] :
         {std::pair{Term::Unit::CalendarDays, tr("calendar days")},
          std::pair{Term::Unit::WorkingDays, tr("working days")},
          std::pair{Term::Unit::Months, tr("months")}, std::pair{Term::Unit::Years, tr("years")}})
        m_unit->addItem(text, static_cast<int>(unit));
    m_direction = new QComboBox;
    m_direction->setObjectName(u"reckon_direction"_s);
    m_direction->addItems({tr("after"), tr("before")});
    m_roll = new QCheckBox(tr("an end on a day off moves"));
    m_roll->setObjectName(u"reckon_roll"_s);
    m_roll->setChecked(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Day:"), m_start);
    form->addRow(tr("&Number:"), m_count);
    form->addRow(tr("&Unit:"), m_unit);
    form->addRow(tr("D&irection:"), m_direction);
    form->addRow(m_roll);
    m_answer = new QLabel;
    m_answer->setObjectName(u"reckoned"_s);
    QFont large = m_answer->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_answer->setFont(large);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setWordWrap(true);
    m_arithmetic = new QLabel;
    m_arithmetic->setObjectName(u"arithmetic"_s);
    m_arithmetic->setWordWrap(true);
    m_arithmetic->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(m_answer);
    column->addWidget(m_arithmetic);
    column->addStretch();
    // The text and not the day: what is no day is to be said too.
    connect(m_start->findChild<QLineEdit *>(), &QLineEdit::textChanged, this,
            &LawSection::reckonDay);
    connect(m_start, &QDateEdit::dateChanged, this, &LawSection::reckonDay);
    connect(m_count, &QSpinBox::valueChanged, this, &LawSection::reckonDay);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LawSection::reckonDay);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &LawSection::reckonDay);
    connect(m_roll, &QCheckBox::toggled, this, &LawSection::reckonDay);
    return card;
}

void LawSection::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return Result<Rulebook>(seat.book); },
        [this](Result<Rulebook> book) {
            if (!book)
                return complain(text::sentence(book.error()));
            m_book = std::move(*book);
            show();
            reckonDay();
        });
}

void LawSection::show()
{
    if (!m_book)
        return;
    QList<Line> lines;
    for (const Rule *rule : m_book->law().rulesOn(today()))
        if (!m_unverified->isChecked() || !rule->verified)
            lines << Line{rule->id,
                          {Cell(rule->id), Cell(rule->name.here()), Cell(lengthOf(*rule)),
                           Cell(rule->triggerText.here()), Cell(rule->article),
                           Cell(text::day(rule->edition)),
                           verifiedCell(rule->verified, rule->confidence)}};
    for (const Gate *gate : m_book->law().gatesOn(today()))
        if (!m_unverified->isChecked() || !gate->verified)
            lines << Line{gate->id,
                          {Cell(gate->id), Cell(gate->name.here()), Cell(tr("gate")),
                           Cell(QString()), Cell(gate->article), Cell(text::day(gate->edition)),
                           verifiedCell(gate->verified, gate->confidence)}};
    m_list->setEmpty(m_unverified->isChecked() ? tr("Every rule is verified.")
                                               : tr("No rule is in force."));
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->select(lines.front().key);
}

void LawSection::showDetails()
{
    const QString id = m_list->current();
    if (!m_book || id.isEmpty())
        return m_details->clear();
    QStringList lines;
    if (const Rule *rule = m_book->law().rule(id, today())) {
        lines << u"%1  %2 · %3"_s.arg(rule->id, rule->name.here(), rule->article)
              << tr("If it is missed: %1").arg(rule->consequence.here());
        if (rule->note)
            lines << rule->note->here();
    } else if (const Gate *gate = m_book->law().gate(id, today())) {
        lines << u"%1  %2 · %3"_s.arg(gate->id, gate->name.here(), gate->article)
              << gate->why.here();
        if (gate->note)
            lines << gate->note->here();
    }
    m_details->setText(lines.join(u'\n'));
}

void LawSection::reckonDay()
{
    if (!m_book)
        return;
    if (const QString why = m_start->fault(); !why.isEmpty()) {
        showTrouble(m_answer, why);
        return m_arithmetic->clear();
    }
    const Term term{.count = m_count->value(),
                    .unit = static_cast<Term::Unit>(m_unit->currentData().toInt()),
                    .backward = m_direction->currentIndex() == 1,
                    .roll = m_roll->isChecked()};
    const Result<Reckoning> reckoning = checkedReckon(dayIn(m_start), term, m_book->calendar());
    QPalette palette = m_answer->palette();
    palette.setColor(QPalette::WindowText,
                     theme::text(reckoning ? theme::Tone::Accent : theme::Tone::Bad));
    m_answer->setPalette(palette);
    if (!reckoning) {
        m_answer->setText(text::sentence(reckoning.error()));
        return m_arithmetic->clear();
    }
    m_answer->setText(reckoning->provisional ? tr("%1 (provisional)").arg(toIso(reckoning->due))
                                             : toIso(reckoning->due));
    m_arithmetic->setText(reckoning->lines.join(u'\n'));
}

} // namespace anjuan
