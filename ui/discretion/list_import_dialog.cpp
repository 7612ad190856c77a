// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/list_import_dialog.h"

#include "core/domain/discretion/list_columns.h"
#include "core/services/discretion_words.h"
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/long_work.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWindow[] = {12, 24}; ///< months, of benchmarks and of exemptions
constexpr int longestWindow = 120;

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

ListImportDialog::ListImportDialog(Workplace &workplace, What what, const QString &path,
                                   QWidget *parent)
    : FormDialog(u"list_import"_s, tr("Import %1").arg(QFileInfo(path).fileName()), tr("&Import"),
                 parent),
      m_workplace(workplace), m_what(what), m_path(path), m_grid(new QGridLayout),
      m_name(new QLineEdit), m_issuer(new QLineEdit), m_batch(new QLineEdit),
      m_from(
          new OptionalDay(u"import_from"_s, tr("a day, not today"), {}, workplace.session().today)),
      m_level(new QComboBox), m_model(new QComboBox), m_basis(new QComboBox),
      m_window(new QSpinBox),
      m_warnings(new QCheckBox(tr("&Warnings and corrections obeyed count as well"))),
      m_commitment(new QCheckBox(tr("&Commitment letter needed"))),
      m_goodOnly(new QCheckBox(tr("&Take the good rows only"))), m_summary(new QLabel),
      m_tabs(new QTabWidget), m_rows(nullptr), m_remarks(nullptr), m_errors(nullptr),
      m_columnsPlace(nullptr), m_work(new LongWork(u"import_work"_s)),
      m_again(new QPushButton(tr("&Read again")))
{
    setMinimumSize(980, 620);
    explain(tr("Nothing is changed yet. This is what the file holds and what would be done."));
    makeFields();
    makeTabs();
    // Beside the fields, which are shut while something is read.
    layout()->addWidget(m_work);
    connect(m_again, &QPushButton::clicked, this, &ListImportDialog::preview);
    connect(m_goodOnly, &QCheckBox::toggled, this, &ListImportDialog::noteWish);
    connect(this, &FormDialog::wanted, this, &ListImportDialog::import);
    for (QComboBox *box : {m_level, m_model, m_basis, m_table.encodingBox(), m_table.sheetBox()})
        connect(box, &QComboBox::activated, this, &ListImportDialog::preview);
    noteWish();
    preview();
}

ListImportDialog::~ListImportDialog() { m_work->stop(); }

/// Two fields beside each other.
void ListImportDialog::addPair(const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    nameToReaders(field, QString(label).remove(u'&').remove(u':').remove(u'：'));
    const int row = m_pairs / 2;
    const int column = m_pairs % 2 * 2;
    m_grid->addWidget(labelFor(label, field), row, column);
    m_grid->addWidget(field, row, column + 1);
    ++m_pairs;
}

void ListImportDialog::makeFields()
{
    const bool isBenchmark = m_what == What::Benchmarks;
    m_name->setPlaceholderText(QFileInfo(m_path).completeBaseName());
    addPair(tr("&Name of the set:"), m_name, u"import_name"_s);
    addPair(tr("In force &from:"), m_from, u"import_from"_s);
    addPair(tr("&Issued by:"), m_issuer, u"import_issuer"_s);
    m_window->setRange(1, longestWindow);
    m_window->setValue(usualWindow[isBenchmark ? 0 : 1]);
    m_window->setSuffix(tr(" months"));
    addPair(tr("Earlier cases count for:"), m_window, u"import_window"_s);
    if (isBenchmark) {
        for (auto level = issuingLevelNames.rbegin(); level != issuingLevelNames.rend(); ++level)
            m_level->addItem(wordFor(issuingLevelNames, level->value), QString(level->text));
        for (const Name<RangeModel> &model : rangeModelNames)
            m_model->addItem(discretion_words::label(model.value), QString(model.text));
        addPair(tr("&Level of the issuer:"), m_level, u"import_level"_s);
        addPair(tr("Tiers without &amounts:"), m_model, u"import_model"_s);
    } else {
        for (const Name<FirstBasis> &basis : firstBasisNames)
            m_basis->addItem(discretion_words::label(basis.value), QString(basis.text));
        addPair(tr("&Batch:"), m_batch, u"import_batch"_s);
        addPair(tr("Against “&first”:"), m_basis, u"import_basis"_s);
    }
    addPair(tr("&Encoding:"), m_table.encodingBox(), u"import_encoding"_s);
    addPair(tr("&Sheet:"), m_table.sheetBox(), u"import_sheet"_s);
    m_warnings->setObjectName(u"import_warnings"_s);
    m_commitment->setObjectName(u"import_commitment"_s);
    m_commitment->setChecked(true);
    if (!isBenchmark) {
        const int row = (m_pairs + 1) / 2;
        m_grid->addWidget(m_commitment, row, 1);
        m_grid->addWidget(m_warnings, row, 3);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    // What does not belong to this kind of list is not shown, but has an owner.
    for (QWidget *field :
         {static_cast<QWidget *>(m_batch), static_cast<QWidget *>(m_basis),
          static_cast<QWidget *>(m_level), static_cast<QWidget *>(m_model),
          static_cast<QWidget *>(m_warnings), static_cast<QWidget *>(m_commitment)})
        if (!field->parent() && m_grid->indexOf(field) < 0) {
            field->setParent(this);
            field->hide();
        }
}

void ListImportDialog::makeTabs()
{
    const bool isBenchmark = m_what == What::Benchmarks;
    m_again->setObjectName(u"import_again"_s);
    m_again->setAutoDefault(false);
    m_summary->setObjectName(u"import_summary"_s);
    m_summary->setWordWrap(true);
    m_goodOnly->setObjectName(u"import_good_only"_s);
    m_rows = isBenchmark
                 ? new Listing(u"import_rows"_s, tr("Rows as they are understood"),
                               {tr("Violation"), tr("Tier"), tr("Condition"), tr("Amount"),
                                tr("To be judged")})
                 : new Listing(u"import_rows"_s, tr("Rows as they are understood"),
                               {tr("Item"), tr("Kind"), tr("Conditions"), tr("To be judged")});
    if (isBenchmark)
        m_rows->setWidths({260, 90, 260, 150});
    else
        m_rows->setWidths({300, 90, 330});
    m_rows->setEmpty(tr("No row of the file can be taken over."));
    m_errors = new WrongRows;
    m_remarks = new Listing(u"import_remarks"_s, tr("What a reader should know"),
                            {tr("Row of the set"), tr("What"), tr("What a reader should know")});
    m_remarks->setWidths({90, 140});
    m_remarks->setEmpty(tr("No overlaps, no gaps, nothing to be judged."));
    auto *columns = new QScrollArea;
    columns->setObjectName(u"import_columns"_s);
    columns->setAccessibleName(tr("Columns of the file"));
    columns->setWidgetResizable(true);
    columns->setFrameShape(QFrame::NoFrame);
    auto *place = new QWidget;
    m_columnsPlace = new QVBoxLayout(place);
    columns->setWidget(place);
    m_tabs->setObjectName(u"import_tabs"_s);
    m_tabs->setAccessibleName(tr("What the file holds"));
    m_tabs->addTab(m_rows, tr("Rows"));
    m_tabs->addTab(m_errors, tr("Wrong rows"));
    m_tabs->addTab(m_remarks, tr("Remarks"));
    m_tabs->addTab(columns, tr("Columns"));
    auto *wide = new QWidget;
    auto *column = new QVBoxLayout(wide);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_goodOnly);
    addWide(wide);
}

ListImportOptions ListImportDialog::options() const
{
    ListImportOptions options;
    options.name = m_name->text().trimmed();
    options.effectiveFrom = m_from->day();
    options.issuer = m_issuer->text().trimmed();
    options.batch = m_batch->text().trimmed();
    options.windowMonths = m_window->value();
    options.goodRowsOnly = m_goodOnly->isChecked();
    options.encoding = m_table.encoding();
    options.sheet = m_table.sheet();
    options.level = valueOf(issuingLevelNames, m_level->currentData().toString())
                        .value_or(IssuingLevel::Bureau);
    options.model =
        valueOf(rangeModelNames, m_model->currentData().toString()).value_or(RangeModel::Stated);
    options.basis =
        valueOf(firstBasisNames, m_basis->currentData().toString()).value_or(FirstBasis::Found);
    options.countsWarnings = m_warnings->isChecked();
    options.needsCommitment = m_commitment->isChecked();
    for (const auto &[header, box] : m_mapping)
        if (const QString key = box->currentData().toString(); !key.isEmpty())
            options.mapping.insert(header, key);
    return options;
}

void ListImportDialog::preview()
{
    if (m_work->isUnderWay())
        return;
    setBusy(true);
    complain({});
    ListImportOptions how = options();
    how.progress = m_work->begin(tr("Reading the file"));
    m_workplace.read(
        this,
        [what = m_what, path = m_path, how](Seat &seat) {
            return readList(seat, what, path, how, false);
        },
        [this](const Result<ListPreview> &read) {
            m_work->end();
            setBusy(false);
            m_preview.reset();
            if (read) {
                show(*read);
            } else {
                m_summary->clear();
                m_rows->setLines({});
                m_errors->setLines({});
                m_remarks->setLines({});
                complain(text::sentence(read.error()));
                askHeader();
            }
            noteWish();
        });
}

/// The file is not known as such a list: a person can say which column is which.
void ListImportDialog::askHeader()
{
    m_workplace.read(
        this,
        [path = m_path, how = options()](Seat &) { return discretion_lists::headerOf(path, how); },
        [this](const Result<TableInfo> &table) {
            if (!table)
                return;
            showColumns(table->header);
            m_tabs->setCurrentIndex(3);
        });
}

void ListImportDialog::show(const ListPreview &preview)
{
    m_preview = preview;
    m_table.show(preview.table);
    QStringList says{
        tr("%1, %2, %3, %4.", "what an import found")
            .arg(tr("%n row(s) read", nullptr, static_cast<int>(preview.table.rows)),
                 tr("%n good", nullptr, preview.goodRows),
                 tr("%n of these with words that a person must judge", nullptr, preview.judged),
                 tr("%n wrong row(s)", nullptr, static_cast<int>(preview.wrongRows)))};
    if (preview.isKnown)
        says << tr("This edition is on file already, word for word.");
    if (preview.replaces)
        says << tr("The edition of %1 ends by it.").arg(text::day(*preview.replaces));
    says << preview.assumed.join(u' ');
    if (!preview.absent.isEmpty())
        says << tr("Columns the file does not have: %1.").arg(preview.absent.join(tr(", ")));
    says.removeAll(QString());
    if (!preview.unmatched.isEmpty())
        says << tr("No matter of the bureau is called: %1.")
                    .arg(preview.unmatched.mid(0, 5).join(tr("; ")) +
                         (preview.unmatched.size() > 5
                              ? tr(" and %n more", nullptr,
                                   static_cast<int>(preview.unmatched.size() - 5))
                              : QString()));
    m_summary->setText(says.join(u'\n'));
    QList<Line> lines;
    for (const QStringList &row : preview.rows) {
        Line line{QString::number(lines.size()), {}};
        for (const QString &cell : row)
            line.cells << Cell(cell);
        line.cells.last().tone = theme::Tone::Warning;
        lines << line;
    }
    m_rows->setLines(lines);
    m_errors->showErrors(preview.errors);
    lines.clear();
    for (const SetRemark &remark : preview.remarks)
        lines << Line{QString::number(lines.size()),
                      {Cell(remark.place > 0 ? QString::number(remark.place) : u"–"_s),
                       Cell(discretion_words::label(remark.kind), theme::Tone::Warning),
                       Cell(remark.text)}};
    m_remarks->setLines(lines);
    const auto titled = [this](int tab, const QString &text, qsizetype count) {
        m_tabs->setTabText(
            tab,
            count > 0 ? tr("%1 %2", "a tab and how many it holds").arg(text).arg(count) : text);
    };
    titled(0, tr("Rows"), preview.rows.size());
    titled(1, tr("Wrong rows"), preview.wrongRows);
    titled(2, tr("Remarks"), preview.remarks.size());
    titled(3, tr("Columns"), preview.ignored.size());
    if (!preview.isKnown && preview.wrongRows > 0 && m_tabs->currentIndex() == 0)
        m_tabs->setCurrentIndex(1);
    QStringList unknown = preview.ignored;
    for (const auto &[header, box] : m_mapping)
        if (!box->currentData().toString().isEmpty() && !unknown.contains(header))
            unknown << header;
    showColumns(unknown);
}

/// For each header that is not known, which column of a list it is.
void ListImportDialog::showColumns(const QStringList &unknown)
{
    QHash<QString, QString> said;
    for (const auto &[header, box] : m_mapping)
        said.insert(header, box->currentData().toString());
    m_mapping.clear();
    delete m_columns;
    m_columns = new QWidget;
    auto *form = new QFormLayout(m_columns);
    if (unknown.isEmpty())
        form->addRow(quietLabel(tr("Every column of the file is known.")));
    else
        form->addRow(quietLabel(tr("These headings are not known. Say what they are where they "
                                   "matter; the others are not taken over.")));
    int place = 0;
    for (const QString &header : unknown) {
        auto *box = new QComboBox;
        box->setObjectName(u"map_%1"_s.arg(place++));
        box->setAccessibleName(tr("What “%1” is").arg(header));
        box->addItem(tr("not taken over"), QString());
        for (const ListColumn &column :
             m_what == What::Benchmarks ? benchmarkColumns() : exemptionColumns())
            box->addItem(
                tr("%1 (%2)", "a known heading and the key of its column")
                    .arg(column.headers.value(column.headers.size() > 1 ? 1 : 0), column.key),
                column.key);
        box->setCurrentIndex(std::max(0, box->findData(said.value(header))));
        connect(box, &QComboBox::activated, this, &ListImportDialog::preview);
        form->addRow(labelFor(u"“%1”"_s.arg(header), box), box);
        m_mapping.emplace_back(header, box);
    }
    m_columnsPlace->addWidget(m_columns, 0, Qt::AlignTop);
}

void ListImportDialog::noteWish()
{
    const bool hasErrors = m_preview && !m_preview->errors.isEmpty();
    m_goodOnly->setVisible(hasErrors);
    const int count = m_preview ? m_preview->goodRows : 0;
    const bool isKnown = m_preview && m_preview->isKnown;
    const bool can = count > 0 && !isKnown && (!hasErrors || m_goodOnly->isChecked());
    doButton()->setEnabled(can);
    doButton()->setText(count > 0 ? tr("&Import %n row(s)", nullptr, count) : tr("&Import"));
    doButton()->setToolTip(can          ? QString()
                           : !m_preview ? tr("The file could not be read.")
                           : isKnown    ? tr("This edition is on file already.")
                           : count == 0 ? tr("There is nothing in it to be taken over.")
                                        : tr("Some rows are wrong: correct the file, or take the "
                                             "good rows only."));
}

void ListImportDialog::import()
{
    setBusy(true);
    ListImportOptions how = options();
    how.progress = m_work->begin(tr("Importing"));
    m_workplace.write(
        this,
        [what = m_what, path = m_path, how](Seat &seat) {
            return readList(seat, what, path, how, true);
        },
        [this](const Result<ListPreview> &done) {
            m_work->end();
            if (done && !done->stored) {
                // Somebody changed the file or the library since it was looked at.
                setBusy(false);
                show(*done);
                noteWish();
                return complain(tr("Nothing was imported."));
            }
            if (settle(done))
                emit imported(tr("%n row(s) were imported.", nullptr, done->goodRows));
            else
                noteWish();
        });
}

} // namespace anjuan
