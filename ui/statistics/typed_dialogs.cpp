// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/typed_dialogs.h"

#include "core/domain/calendar/clock.h"
#include "ui/admin/listing.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(TypedKind kind)
{
    switch (kind) {
    case TypedKind::Value:
        return TypeFigureDialog::tr("Figure");
    case TypedKind::Target:
        return TypeFigureDialog::tr("Target");
    case TypedKind::Note:
        return TypeFigureDialog::tr("Note");
    }
    Q_UNREACHABLE();
}

} // namespace

TypeFigureDialog::TypeFigureDialog(Workplace &workplace, const QString &indicator, int year,
                                   QWidget *parent)
    : FormDialog(u"type_figure_dialog"_s, tr("Type in"), tr("Keep"), parent),
      m_workplace(workplace), m_indicator(indicator), m_year(year), m_kind(new QComboBox),
      m_value(new QLineEdit), m_source(new QLineEdit)
{
    const Indicator *known = statistics::book().find(indicator);
    explain(tr("“%1” of %2, in %3. A figure or target counts once another person has reviewed it.")
                .arg(known->name.here(), QString::number(year), indicators::unitName(known->unit)));
    if (known->tally == Tally::Typed)
        m_kind->addItem(wordOf(TypedKind::Value), static_cast<int>(TypedKind::Value));
    for (const TypedKind kind : {TypedKind::Target, TypedKind::Note})
        m_kind->addItem(wordOf(kind), static_cast<int>(kind));
    addField(tr("&What"), m_kind, u"typed_kind"_s);
    addField(tr("&Value"), m_value, u"typed_value"_s);
    addField(tr("&Source or note"), m_source, u"typed_source"_s,
             tr("The document the figure is from; of a note its words."));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_value->setEnabled(m_kind->currentData().toInt() != static_cast<int>(TypedKind::Note));
    });
    connect(this, &FormDialog::wanted, this, &TypeFigureDialog::send);
}

void TypeFigureDialog::send()
{
    setBusy(true);
    m_workplace.write(
        this,
        [kind = static_cast<TypedKind>(m_kind->currentData().toInt()), indicator = m_indicator,
         year = m_year, value = m_value->text().trimmed(), source = m_source->text()](Seat &seat) {
            return typed_figures::enter(seat.db, seat.session, kind, indicator, year, value,
                                        source);
        },
        [this](const Result<QString> &answer) {
            if (settle(answer))
                emit typed();
        });
}

TypedListDialog::TypedListDialog(Workplace &workplace, int year, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_year(year),
      m_list(new Listing(u"typed_figures"_s, tr("What was typed"),
                         {tr("Figure"), tr("What"), tr("Value"), tr("Typed by"), tr("On"),
                          tr("Reviewed by"), tr("Source or note")})),
      m_trouble(new QLabel), m_review(new QPushButton(tr("&Review")))
{
    setObjectName(u"typed_list_dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Typed for %1").arg(year));
    resize(980, 480);
    m_list->setWidths({210, 70, 90, 90, 150, 110, 230});
    m_list->alignRight(2);
    m_list->setEmpty(tr("Nothing was typed for this year. The statistician types figures with "
                        "“Type in…”."));
    m_trouble->setObjectName(u"typed_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_review->setObjectName(u"review_typed"_s);
    m_review->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_trouble);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_review, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_review, &QPushButton::clicked, this, &TypedListDialog::review);
    connect(m_list, &Listing::currentChanged, this,
            [this] { m_review->setEnabled(m_waiting.contains(m_list->current())); });
    read();
}

void TypedListDialog::read()
{
    m_workplace.read(
        this,
        [year = m_year](Seat &seat) { return typed_figures::list(seat.db, seat.session, year); },
        [this](const Result<std::vector<TypedFigure>> &answer) {
            if (answer)
                show(*answer);
            else
                m_list->showTrouble(answer.error().text);
        });
}

void TypedListDialog::show(const std::vector<TypedFigure> &typed)
{
    QList<Line> lines;
    m_waiting.clear();
    for (const TypedFigure &one : typed) {
        const Indicator *known = statistics::book().find(one.indicator);
        const bool waits = !one.reviewedAt && one.kind != TypedKind::Note;
        if (waits)
            m_waiting.insert(one.id);
        lines << Line{one.id,
                      {{known ? known->name.here() : one.indicator},
                       {wordOf(one.kind)},
                       {one.value && known ? figures::toText(*one.value, figures::places(*known))
                                           : QString()},
                       {one.account},
                       {clockInChina(one.enteredAt)},
                       {waits ? tr("waits") : one.reviewer,
                        waits ? theme::Tone::Warning : theme::Tone::Plain},
                       {one.source}}};
    }
    m_list->setLines(lines);
    m_review->setEnabled(m_waiting.contains(m_list->current()));
}

void TypedListDialog::review()
{
    m_review->setEnabled(false);
    m_workplace.write(
        this,
        [id = m_list->current()](Seat &seat) {
            return typed_figures::review(seat.db, seat.session, id);
        },
        [this](const Result<> &answer) {
            showTrouble(m_trouble, answer ? QString() : answer.error().text);
            if (answer)
                emit reviewed();
            read();
        });
}

} // namespace anjuan
