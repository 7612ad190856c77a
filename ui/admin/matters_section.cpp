// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/matters_section.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/duties.h"
#include "core/services/matters.h"
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/admin/matter_dialog.h"
#include "ui/admin/matter_import_dialog.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Matter &matter) { return matter.code + u' ' + toIso(matter.effectiveFrom); }

QStringList matterHeadings()
{
    return {MattersSection::tr("Code"),       MattersSection::tr("Matter"),
            MattersSection::tr("Basis"),      MattersSection::tr("Penalties"),
            MattersSection::tr("Fine, yuan"), MattersSection::tr("In force from"),
            MattersSection::tr("Until")};
}

QString penaltiesOf(const Matter &matter)
{
    QStringList words;
    for (const PenaltyKind kind : matter.penalties)
        words << wordFor(penaltyKindNames, kind);
    return words.join(MattersSection::tr(", ", "between penalties"));
}

QString fineOf(const Matter &matter)
{
    if (matter.fineFrom && matter.fineTo)
        return MattersSection::tr("%1 to %2")
            .arg(official::yuan(*matter.fineFrom), official::yuan(*matter.fineTo));
    if (matter.fineTo)
        return MattersSection::tr("up to %1").arg(official::yuan(*matter.fineTo));
    return matter.fineFrom ? MattersSection::tr("from %1").arg(official::yuan(*matter.fineFrom))
                           : QString();
}

} // namespace

MattersSection::MattersSection(Workplace &workplace)
    : AdminSection(workplace, tr("Matter list"),
                   tr("What may be punished, on what basis and with what (权力事项). Lists are "
                      "imported from CSV or XLSX; a new version takes the place of the old one.")),
      m_list(new Listing(u"matter_list"_s, tr("Matters"), matterHeadings())), m_details(new QLabel),
      m_all(new QCheckBox(tr("Earlier and repealed versions too"))),
      m_import(
          addCommand(u"import_matters"_s, tr("Import a list…"), u"folder"_s, QKeySequence::Open)),
      m_paste(addPaste(u"paste_matters"_s, &MattersSection::importFrom)),
      m_add(addCommand(u"add_matter"_s, tr("Add a matter…"), u"add"_s, QKeySequence::New)),
      m_repeal(addCommand(u"repeal_matter"_s, tr("Repeal…"), u"void"_s))
{
    m_all->setObjectName(u"all_versions"_s);
    row()->addWidget(m_all);
    QLineEdit *search = addSearch(u"matter_search"_s, tr("Search code, name, articles"));
    m_list->setWidths({75, 270, 220, 130, 155, 90});
    m_list->alignRight(4);
    m_list->setSortable(true);
    m_list->setEmpty(tr("The list is empty. Without it no case can be filed: import the list of "
                        "your bureau."),
                     m_import);
    m_list->view()->addActions({m_import, m_paste, m_add, m_repeal});
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    m_details->setObjectName(u"matter_details"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(80);
    m_details->setAlignment(Qt::AlignTop);
    inside->addWidget(m_details);
    body()->addWidget(m_list, 1);
    body()->addWidget(card);
    connect(search, &QLineEdit::textChanged, m_list, &Listing::setFilter);
    connect(m_all, &QCheckBox::toggled, this, &MattersSection::show);
    connect(m_list, &Listing::currentChanged, this, &MattersSection::noteChosen);
    connect(m_import, &QAction::triggered, this, &MattersSection::chooseFile);
    connect(m_add, &QAction::triggered, this, &MattersSection::addOne);
    connect(m_repeal, &QAction::triggered, this, &MattersSection::repeal);
    setFocusProxy(m_list->view());
    noteChosen();
}

void MattersSection::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return matters::list(seat.db, seat.session); },
        [this](const Result<QList<Matter>> &matters) {
            if (!matters)
                return m_list->showTrouble(text::sentence(matters.error()));
            m_matters = *matters;
            show();
        });
}

void MattersSection::show()
{
    QList<Line> lines;
    for (const Matter &matter : std::as_const(m_matters)) {
        const Matter *present = inForce(m_matters, matter.code, today());
        const bool counts = present && present->effectiveFrom == matter.effectiveFrom;
        const bool isComing = matter.effectiveFrom > today();
        if (!counts && !isComing && !m_all->isChecked())
            continue;
        const theme::Tone tone = counts ? theme::Tone::Plain : theme::Tone::Quiet;
        lines << Line{
            keyOf(matter),
            {Cell(matter.code, tone), Cell(matter.name, tone), Cell(matter.appliedArticles, tone),
             Cell(penaltiesOf(matter), tone), Cell(fineOf(matter), tone),
             Cell(isComing ? tr("%1 (to come)").arg(text::day(matter.effectiveFrom))
                           : text::day(matter.effectiveFrom),
                  tone),
             Cell(matter.repealedOn    ? tr("repealed on %1").arg(text::day(*matter.repealedOn))
                  : counts || isComing ? QString()
                                       : tr("replaced"),
                  tone)}};
    }
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->select(lines.front().key);
    noteChosen();
}

const Matter *MattersSection::chosen() const
{
    const QString key = m_list->current();
    for (const Matter &matter : m_matters)
        if (keyOf(matter) == key)
            return &matter;
    return nullptr;
}

void MattersSection::noteChosen()
{
    const QString lack = lackOf(duties::matters);
    const Matter *matter = chosen();
    allow(m_import, lack);
    allow(m_paste, lack);
    allow(m_add, lack);
    allow(m_repeal, !lack.isEmpty() ? lack
                    : !matter       ? tr("Choose a matter first.")
                    : matter->repealedOn
                        ? tr("This version ends on %1 already.").arg(text::day(*matter->repealedOn))
                        : QString());
    if (!matter) {
        m_details->setText(tr("Choose a matter to read its articles."));
        return;
    }
    QStringList lines{u"%1  %2"_s.arg(matter->code, matter->name)};
    if (!matter->violatedArticles.isEmpty())
        lines << tr("Violated: %1").arg(matter->violatedArticles);
    lines << tr("Basis: %1").arg(matter->appliedArticles)
          << tr("Penalties: %1").arg(penaltiesOf(*matter));
    if (!matter->department.isEmpty())
        lines << tr("Department: %1").arg(matter->department);
    if (!matter->remark.isEmpty())
        lines << tr("Remark: %1").arg(matter->remark);
    lines << tr("From the list: %1").arg(matter->batch);
    m_details->setText(lines.join(u'\n'));
}

void MattersSection::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Import a matter list"), QString(),
                                  tr("Tables (*.csv *.xlsx *.txt);;All files (*)"));
    files->setObjectName(u"matter_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &MattersSection::importFrom);
    files->open();
}

void MattersSection::importFrom(const QString &path)
{
    auto *dialog = new MatterImportDialog(workplace(), path, this);
    connect(dialog, &MatterImportDialog::imported, this, [this](const QString &what) {
        emit said(what);
        workplace().reloadRules();
        workplace().announceLists();
    });
    dialog->open();
}

void MattersSection::addOne()
{
    auto *dialog = new MatterDialog(workplace(), this);
    connect(dialog, &MatterDialog::added, this, [this](const QString &code) {
        emit said(tr("The matter %1 stands in the list.").arg(code));
        workplace().reloadRules();
        workplace().announceLists();
    });
    dialog->open();
}

void MattersSection::repeal()
{
    const Matter *matter = chosen();
    if (!matter)
        return;
    auto *dialog = new FormDialog(u"repeal_dialog"_s, tr("Repeal matter %1").arg(matter->code),
                                  tr("&Repeal it"), this);
    dialog->explain(tr("%1 ends and nothing takes its place. Acts done before stay under it.")
                        .arg(matter->name));
    QDateEdit *from = dayField(today());
    auto *reason = new QLineEdit;
    dialog->addField(tr("First day &without it:"), from, u"repeal_from"_s);
    dialog->addField(tr("&Reason:"), reason, u"repeal_reason"_s, tr("Goes into the office log."));
    connect(dialog, &FormDialog::wanted, this, [this, dialog, from, reason, code = matter->code] {
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [code, day = dayIn(from), why = reason->text().trimmed()](Seat &seat) {
                return matters::repeal(seat.db, seat.session, code, day, why);
            },
            [this, dialog](const Result<> &answer) {
                if (dialog->settle(answer)) {
                    workplace().reloadRules();
                    workplace().announceLists();
                }
            });
    });
    dialog->open();
}

} // namespace anjuan
