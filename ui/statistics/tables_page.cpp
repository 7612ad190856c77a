// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/tables_page.h"

#include "ui/admin/listing.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/statistics/figure_cases_dialog.h"
#include "ui/statistics/period_bar.h"
#include "ui/widgets/change_pause.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The indicator or column that a line is about.
QString figureOf(const QString &line) { return line.section(u' ', 1); }

} // namespace

TablesPage::TablesPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_bar(new PeriodBar(workplace, u"tables"_s)),
      m_profile(new QComboBox), m_about(new QLabel),
      m_list(new Listing(u"official_tables"_s, tr("The official tables"),
                         {tr("Table"), tr("Column"), tr("Value"), tr("Remark")})),
      m_open(new QAction(theme::icon(u"folder"_s), tr("Cases of the number"), this))
{
    setObjectName(u"tables_page"_s);
    for (const TableProfile &profile : figure_tables::profiles())
        m_profile->addItem(profile.name.here(), profile.id);
    m_bar->addField(tr("&Form"), m_profile, u"tables_profile"_s);
    m_open->setObjectName(u"open_column"_s);
    m_open->setEnabled(false);
    addAction(m_open);
    m_bar->addAction(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_bar);
    m_about->setObjectName(u"tables_about"_s);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    m_list->setWidths({290, 330, 140, 420});
    m_list->alignRight(2);
    m_list->setEmpty(tr("This form has no tables."));
    column->addWidget(m_list, 1);
    connect(m_bar, &PeriodBar::changed, this, &TablesPage::refresh);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &TablesPage::refresh);
    connect(m_open, &QAction::triggered, this, &TablesPage::openCases);
    connect(m_list, &Listing::chosen, this, &TablesPage::openCases);
    connect(m_list, &Listing::currentChanged, this,
            [this] { m_open->setEnabled(!figureOf(m_list->current()).isEmpty()); });
    setFocusProxy(m_list->view());
    followChanges(change_pause::figures);
}

QString TablesPage::helpTopic() const { return u"statistics"_s; }

void TablesPage::refresh()
{
    using Tables = std::vector<FilledTable>;
    workplace().read(
        this,
        [query = m_bar->query(), id = m_profile->currentData().toString(),
         asked = ++m_asked](Seat &seat) -> Result<std::pair<int, Result<Tables>>> {
            return std::pair(asked,
                             figure_tables::fill(seat.db, seat.session, seat.book, query, id));
        },
        [this](const Result<std::pair<int, Result<Tables>>> &answer) {
            if (!answer)
                m_list->showTrouble(answer.error().text);
            else if (answer->first == m_asked)
                show(answer->second);
        });
}

void TablesPage::show(const Result<std::vector<FilledTable>> &answer)
{
    if (!answer)
        return m_list->showTrouble(answer.error().text);
    const TableProfile *profile = figure_tables::profile(m_profile->currentData().toString());
    QStringList about{tr("Form of %1, by: %2. Figures marked * were typed.")
                          .arg(toIso(profile->dated), profile->source.here())};
    QList<Line> lines;
    for (const FilledTable &table : *answer) {
        about += table.faults;
        for (const FilledColumn &column : table.columns) {
            const QString value = column.value ? column.valueText() : u"—"_s;
            lines << Line{table.id + u' ' + column.id,
                          {{table.name.here(), theme::Tone::Quiet},
                           {column.name.here()},
                           {column.isTyped && column.value ? value + u" *"_s : value},
                           {column.missing, theme::Tone::Quiet}}};
        }
    }
    m_about->setText(about.join(u' '));
    m_list->setLines(lines);
}

void TablesPage::openCases()
{
    const QString figure = figureOf(m_list->current());
    if (figure.isEmpty())
        return;
    auto *dialog = new FigureCasesDialog(workplace(), m_bar->query(), figure, {}, this);
    connect(dialog, &FigureCasesDialog::caseWanted, this, &Page::caseWanted);
    dialog->open();
}

} // namespace anjuan
