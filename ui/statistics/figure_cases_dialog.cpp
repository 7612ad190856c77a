// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/figure_cases_dialog.h"

#include "core/services/case_lists.h"
#include "core/services/organisation.h"
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 2000;

/// The list with what its rows show.
struct FigureCases {
    FigureList list{};
    QHash<qint64, CaseLine> lines{};
    QHash<QString, QString> officers{};
};

Result<FigureCases> casesOf(Seat &seat, const StatisticsQuery &query, const QString &indicator,
                            const std::vector<FigurePartChoice> &parts)
{
    const Result<FigureList> list =
        statistics::listOf(seat.db, seat.session, seat.book, query, indicator, parts);
    if (!list)
        return list.error();
    FigureCases found{.list = *list};
    QList<qint64> entries;
    for (const FigureItem &item : list->items)
        if (item.entry > 0 && entries.size() < mostShown &&
            (entries.isEmpty() || entries.last() != item.entry))
            entries << item.entry;
    const auto lines = case_lists::lines(seat.db, seat.session, seat.book, entries);
    if (!lines)
        return lines.error();
    for (const CaseLine &line : *lines)
        found.lines.insert(line.entry, line);
    if (list->thing == CountedThing::Officers) {
        const Result<QList<Officer>> officers = organisation::officers(seat.db, seat.session);
        if (!officers)
            return officers.error();
        for (const Officer &officer : *officers)
            found.officers.insert(officer.id.toString(), officer.name);
    }
    return found;
}

} // namespace

FigureCasesDialog::FigureCasesDialog(Workplace &workplace, const StatisticsQuery &query,
                                     const QString &indicator,
                                     const std::vector<FigurePartChoice> &parts, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_head(new QLabel(tr("Counting…"))),
      m_list(new Listing(
          u"figure_cases"_s, tr("What the figure counts"),
          {tr("Case"), tr("Adds"), tr("Party"), tr("Cause"), tr("Unit"), tr("Decided on")}))
{
    setObjectName(u"figure_cases_dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the figure counts"));
    resize(980, 560);
    m_head->setObjectName(u"figure_cases_head"_s);
    m_head->setWordWrap(true);
    m_list->setWidths({210, 90, 150, 280, 130, 90});
    m_list->alignRight(1);
    m_list->setSortable(true);
    m_list->setEmpty(tr("The figure counts nothing."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &Listing::chosen, this, [this](const QString &key) {
        const CaseId id = CaseId::parse(key.section(u' ', 0, 0));
        if (id.isNull())
            return;
        emit caseWanted(id);
        accept();
    });
    read(query, indicator, parts);
}

void FigureCasesDialog::read(const StatisticsQuery &query, const QString &indicator,
                             const std::vector<FigurePartChoice> &parts)
{
    m_workplace.read(
        this, [=](Seat &seat) { return casesOf(seat, query, indicator, parts); },
        [this](const Result<FigureCases> &answer) {
            if (!answer) {
                m_head->setText({});
                m_list->showTrouble(answer.error().text);
                return;
            }
            const YearFigure &figure = answer->list.figure;
            QList<Line> lines;
            int place = 0;
            for (const FigureItem &item : answer->list.items) {
                const auto line = answer->lines.constFind(item.entry);
                const bool days = figure.unit == FigureUnit::CalendarDays;
                const QString adds = figures::toText(item.value, days ? 0 : figure.places);
                ++place;
                if (line != answer->lines.constEnd())
                    lines << Line{line->id.toString() + u' ' + QString::number(place),
                                  {{line->number},
                                   {adds},
                                   {line->partyName},
                                   {line->cause},
                                   {line->unitName},
                                   {line->decidedOn ? text::day(*line->decidedOn) : QString()}}};
                else if (item.entry == 0)
                    lines << Line{
                        u"- "_s + QString::number(place),
                        {{answer->officers.value(item.key, item.key)}, {adds}, {}, {}, {}, {}}};
            }
            m_list->setEmpty(tr("The figure counts nothing (%1).").arg(answer->list.period()));
            QString head = tr("%1: %2 %3; %4")
                               .arg(figure.name.here(), figure.value ? figure.valueText() : u"—"_s,
                                    indicators::unitName(figure.unit), answer->list.period());
            if (lines.size() < static_cast<qsizetype>(answer->list.items.size()))
                head += u' ' + tr("The first %1 of %2 are shown.")
                                   .arg(lines.size())
                                   .arg(answer->list.items.size());
            m_head->setText(head);
            m_list->setLines(lines);
            m_list->setFocus();
        });
}

} // namespace anjuan
