// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/exemptions_section.h"

#include "core/services/discretion_ends.h"
#include "core/services/discretion_words.h"
#include "core/services/duties.h"
#include "core/services/list_files.h"
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/discretion/list_files_choice.h"
#include "ui/discretion/list_import_dialog.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/pasted_rows.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

ExemptionsSection::ExemptionsSection(Workplace &workplace)
    : AdminSection(
          workplace, tr("Exemption lists"),
          tr("What goes unpunished the first time or when it is minor (首违不罚、轻微不罚), "
             "by batch and edition, with what counts as the first time.")),
      m_edition(new QComboBox), m_about(quietLabel()),
      m_items(new Listing(
          u"exemption_items"_s, tr("Items of the list"),
          {tr("No."), tr("Matter"), tr("Item"), tr("Kind"), tr("Conditions"), tr("To be judged")})),
      m_details(new QLabel), m_import(addCommand(u"import_exemptions"_s, tr("Import a list…"),
                                                 u"folder"_s, QKeySequence::Open)),
      m_paste(addCommand(u"paste_exemptions"_s,
                         ExemptionsSection::tr("Paste rows from a spreadsheet"), u"columns"_s,
                         QKeySequence::Paste)),
      m_repeal(addCommand(u"repeal_exemptions"_s, tr("Repeal…"), u"void"_s)),
      m_template(
          addCommand(u"exemptions_template"_s, ExemptionsSection::tr("Empty table…"), u"export"_s)),
      m_export(addCommand(u"export_exemptions"_s, ExemptionsSection::tr("Export the edition…"),
                          u"export"_s, Qt::CTRL | Qt::Key_E))
{
    m_edition->setObjectName(u"exemption_edition"_s);
    m_edition->setAccessibleName(tr("Edition"));
    m_edition->setMinimumWidth(320);
    m_edition->setMaximumWidth(theme::scaled(480));
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row()->addWidget(m_edition);
    QLineEdit *search = addSearch(u"exemption_search"_s, tr("Search item, conditions, basis"));
    m_about->setObjectName(u"list_about"_s);
    m_items->setWidths({50, 70, 330, 90, 420});
    m_items->setEmpty(tr("No exemption list is on file. A first offence is then asked by "
                         "行政处罚法 33 itself: import the list that your bureau published."),
                      m_import);
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    m_details->setObjectName(u"exemption_details"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_details->setAlignment(Qt::AlignTop);
    inside->addWidget(m_details);
    body()->addWidget(m_about);
    body()->addWidget(m_items, 1);
    body()->addWidget(card);
    connect(search, &QLineEdit::textChanged, m_items, &Listing::setFilter);
    connect(m_edition, &QComboBox::activated, this, &ExemptionsSection::readEdition);
    connect(m_items, &Listing::currentChanged, this, &ExemptionsSection::showItem);
    connect(m_import, &QAction::triggered, this, &ExemptionsSection::chooseFile);
    connect(m_paste, &QAction::triggered, this, [this] {
        const Result<QString> path = pasted_rows::asFile(this);
        complain(path ? QString() : path.error().text);
        if (path)
            importFrom(*path);
    });
    connect(m_repeal, &QAction::triggered, this, &ExemptionsSection::repeal);
    connect(m_template, &QAction::triggered, this, &ExemptionsSection::writeTemplate);
    connect(m_export, &QAction::triggered, this, &ExemptionsSection::exportEdition);
    setFocusProxy(m_items->view());
    noteState();
}

QString ExemptionsSection::helpTopic() const { return u"discretion"_s; }

void ExemptionsSection::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return discretion_lists::exemptions(seat.db, seat.session); },
        [this](const Result<QList<ExemptionList>> &lists) {
            if (!lists)
                return m_items->showTrouble(text::sentence(lists.error()));
            showEditions(*lists);
        });
}

void ExemptionsSection::showEditions(const QList<ExemptionList> &lists)
{
    m_lists = lists;
    std::stable_sort(m_lists.begin(), m_lists.end(), [](const auto &a, const auto &b) {
        return a.name != b.name ? a.name < b.name : a.effectiveFrom > b.effectiveFrom;
    });
    const QString before = m_edition->currentData().toString();
    m_edition->clear();
    for (const ExemptionList &list : std::as_const(m_lists)) {
        const QString name =
            list.batch.isEmpty() ? list.name : tr("%1, %2").arg(list.name, list.batch);
        m_edition->addItem(
            list.isInForceOn(today())
                ? tr("%1, from %2").arg(name, text::day(list.effectiveFrom))
                : tr("%1, from %2 (not in force)").arg(name, text::day(list.effectiveFrom)),
            list.id.toString());
    }
    m_edition->setEnabled(!m_lists.isEmpty());
    m_edition->setCurrentIndex(std::max(0, m_edition->findData(before)));
    readEdition();
}

const ExemptionList *ExemptionsSection::chosen() const
{
    for (const ExemptionList &list : m_lists)
        if (list.id.toString() == m_edition->currentData().toString())
            return &list;
    return nullptr;
}

void ExemptionsSection::readEdition()
{
    const ExemptionList *list = chosen();
    if (!list) {
        m_list = {};
        return showItems();
    }
    workplace().read(
        this,
        [id = list->id.toString()](Seat &seat) {
            return discretion_lists::exemptionList(seat.db, seat.session, id);
        },
        [this](const Result<ExemptionList> &read) {
            if (!read)
                return m_items->showTrouble(text::sentence(read.error()));
            m_list = *read;
            showItems();
        });
}

void ExemptionsSection::showItems()
{
    QList<Line> lines;
    for (const ExemptionItem &item : std::as_const(m_list.items)) {
        const qsizetype judged = judgedWords(item.condition).size();
        lines << Line{
            QString::number(item.place),
            {Cell(item.cells.number.isEmpty() ? QString::number(item.place) : item.cells.number),
             Cell(item.cells.matter), Cell(item.cells.item),
             Cell(wordFor(exemptionKindNames, item.kind)), Cell(item.cells.conditions),
             Cell(judged > 0 ? tr("%n in words", nullptr, static_cast<int>(judged)) : QString(),
                  theme::Tone::Warning)}};
    }
    m_items->setLines(lines);
    if (m_items->current().isEmpty() && !lines.isEmpty())
        m_items->select(lines.front().key);
    QStringList says;
    if (chosen()) {
        if (!m_list.issuer.isEmpty())
            says << m_list.issuer;
        says << tr("“first” looks back %n month(s)", nullptr, m_list.windowMonths)
             << discretion_words::label(m_list.basis)
             << (m_list.countsWarnings ? tr("warnings and corrections obeyed count as well")
                                       : tr("warnings and corrections obeyed do not count"))
             << (m_list.needsCommitment ? tr("commitment letter needed")
                                        : tr("no commitment letter"))
             << tr("%n item(s)", nullptr, static_cast<int>(m_list.items.size()));
        if (const std::optional<Date> end = discretion_lists::endOf(m_lists, *chosen()))
            says << tr("ends on %1").arg(text::day(*end));
    }
    m_about->setText(says.join(u" · "_s));
    showItem();
    noteState();
}

void ExemptionsSection::showItem()
{
    const int place = m_items->current().toInt();
    for (const ExemptionItem &item : std::as_const(m_list.items)) {
        if (item.place != place)
            continue;
        QStringList lines{item.cells.item};
        const auto add = [&lines](const QString &label, const QString &cell) {
            if (!cell.isEmpty())
                lines << label.arg(cell);
        };
        add(tr("Basis: %1"), item.cells.basis);
        add(tr("Conditions: %1"), item.cells.conditions);
        add(tr("A person must judge: %1"),
            discretion_words::factNames(judgedWords(item.condition)));
        add(tr("Accompanying measures: %1"), item.cells.measures);
        add(tr("Remark: %1"), item.cells.remark);
        return m_details->setText(lines.join(u'\n'));
    }
    m_details->setText(tr("Choose an item to read it as it was published."));
}

void ExemptionsSection::noteState()
{
    const QString lack = lackOf(duties::matters);
    const ExemptionList *list = chosen();
    allow(m_import, lack);
    allow(m_paste, lack);
    allow(m_export, list ? QString() : tr("There is no edition."));
    allow(m_repeal, !lack.isEmpty() ? lack
                    : !list         ? tr("There is no edition.")
                    : list->repealedOn && *list->repealedOn <= today()
                        ? tr("The edition ended on %1 already.").arg(text::day(*list->repealedOn))
                        : QString());
}

void ExemptionsSection::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Import an exemption list"), QString(),
                                  tr("Tables (*.csv *.xlsx *.txt);;All files (*)"));
    files->setObjectName(u"exemption_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ExemptionsSection::importFrom);
    files->open();
}

void ExemptionsSection::importFrom(const QString &path)
{
    auto *dialog =
        new ListImportDialog(workplace(), ListImportDialog::What::Exemptions, path, this);
    connect(dialog, &ListImportDialog::imported, this, [this](const QString &what) {
        emit said(what);
        workplace().announceLists();
    });
    dialog->open();
}

void ExemptionsSection::repeal()
{
    const ExemptionList *list = chosen();
    if (!list)
        return;
    auto *dialog = new FormDialog(u"repeal_dialog"_s, tr("Repeal “%1”").arg(list->name),
                                  tr("&Repeal it"), this);
    dialog->explain(tr("The edition of %1 ends and nothing takes its place. Checks made by it stay "
                       "as they are.")
                        .arg(text::day(list->effectiveFrom)));
    QDateEdit *from = dayField(today());
    auto *reason = new QLineEdit;
    dialog->addField(tr("First day &without it:"), from, u"repeal_from"_s);
    dialog->addField(tr("&Reason:"), reason, u"repeal_reason"_s, tr("Goes into the office log."));
    auto *stay = new QCheckBox(tr("Stay as they were decided"));
    dialog->addField(tr("&Past cases:"), stay, u"repeal_past_cases_stay"_s,
                     tr("Needed where the day has passed and cases rest on it: they are named."));
    connect(dialog, &FormDialog::wanted, this,
            [this, dialog, from, reason, stay, id = list->id.toString()] {
                submit(dialog,
                       [id, day = dayIn(from), why = reason->text().trimmed(),
                        past = stay->isChecked()](Seat &seat) -> Result<> {
                           const auto done = discretion_lists::repealExemptions(
                               seat.db, seat.session, id, day, why, past);
                           return done ? Result<>() : Result<>(done.error());
                       });
            });
    dialog->open();
}

void ExemptionsSection::tellWritten(const Result<> &done, const QString &path)
{
    complain(done ? QString() : text::sentence(done.error()));
    if (done)
        emit said(tr("Written: %1").arg(path));
}

void ExemptionsSection::writeTemplate()
{
    chooseListFile(
        this, tr("Empty table to fill in"), tr("exemptions"), [this](const QString &path) {
            workplace().read(
                this,
                [path](Seat &) {
                    return list_files::writeTemplate(path, list_files::ListKind::Exemptions);
                },
                [this, path](const Result<> &done) { tellWritten(done, path); });
        });
}

void ExemptionsSection::exportEdition()
{
    const auto *list = chosen();
    if (!list)
        return;
    chooseListFile(
        this, tr("Export the edition"), list->name + u'-' + toIso(list->effectiveFrom),
        [this, edition = m_list](const QString &path) {
            workplace().read(
                this, [path, edition](Seat &) { return list_files::writeEdition(path, edition); },
                [this, path](const Result<> &done) { tellWritten(done, path); });
        });
}

} // namespace anjuan
