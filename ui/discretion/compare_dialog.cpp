// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/compare_dialog.h"

#include "core/services/discretion_sayings.h"
#include "core/services/discretion_words.h"
#include "ui/admin/listing.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

theme::Tone toneOf(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Same:
        return theme::Tone::Quiet;
    case RowChange::Kind::Changed:
        return theme::Tone::Warning;
    case RowChange::Kind::Added:
        return theme::Tone::Good;
    case RowChange::Kind::Dropped:
        return theme::Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

CompareDialog::CompareDialog(Workplace &workplace, const QList<BenchmarkSet> &sets,
                             const QString &after, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_before(new QComboBox), m_after(new QComboBox),
      m_all(new QCheckBox(tr("Rows that are the &same too"))), m_summary(new QLabel),
      m_changes(new Listing(u"edition_changes"_s, tr("Differences between the editions"),
                            {tr("Row"), tr("Violation"), tr("Tier"), tr("Differs in")})),
      m_details(new QLabel)
{
    setObjectName(u"compare_dialog"_s);
    setWindowTitle(tr("Compare two editions"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(980, 600);
    m_before->setObjectName(u"compare_before"_s);
    m_after->setObjectName(u"compare_after"_s);
    for (const BenchmarkSet &set : sets)
        for (QComboBox *box : {m_before, m_after})
            box->addItem(tr("%1, from %2").arg(set.name, text::day(set.effectiveFrom)),
                         set.id.toString());
    for (QComboBox *box : {m_before, m_after})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_after->setCurrentIndex(std::max(0, m_after->findData(after)));
    // The edition before it stands behind it: the newest come first.
    m_before->setCurrentIndex(
        std::min(m_after->currentIndex() + 1, static_cast<int>(sets.size()) - 1));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Before:"), m_before);
    form->addRow(tr("&After:"), m_after);
    column->addLayout(form);
    m_all->setObjectName(u"compare_all"_s);
    m_summary->setObjectName(u"compare_summary"_s);
    m_summary->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_all);
    column->addLayout(line);
    m_changes->setWidths({80, 380, 120});
    m_changes->setEmpty(tr("The two editions say the same."));
    column->addWidget(m_changes, 1);
    m_details->setObjectName(u"compare_details"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAlignment(Qt::AlignTop);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    column->addWidget(m_details);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_before, &QComboBox::activated, this, &CompareDialog::read);
    connect(m_after, &QComboBox::activated, this, &CompareDialog::read);
    connect(m_all, &QCheckBox::toggled, this, &CompareDialog::show);
    connect(m_changes, &Listing::currentChanged, this, &CompareDialog::showRow);
    read();
}

void CompareDialog::read()
{
    m_workplace.read(
        this,
        [before = m_before->currentData().toString(),
         after = m_after->currentData().toString()](Seat &seat) {
            return discretion_lists::compareBenchmarks(seat.db, seat.session, before, after);
        },
        [this, asked = ++m_asked](const Result<QList<RowChange>> &changes) {
            if (asked != m_asked)
                return;
            if (!changes)
                return m_changes->showTrouble(text::sentence(changes.error()));
            m_found = *changes;
            show();
        });
}

void CompareDialog::show()
{
    QList<Line> lines;
    int same = 0, changed = 0, added = 0, dropped = 0;
    for (qsizetype place = 0; place < m_found.size(); ++place) {
        const RowChange &change = m_found[place];
        (change.kind == RowChange::Kind::Same      ? same
         : change.kind == RowChange::Kind::Changed ? changed
         : change.kind == RowChange::Kind::Added   ? added
                                                   : dropped)++;
        if (change.kind == RowChange::Kind::Same && !m_all->isChecked())
            continue;
        const BenchmarkCells &cells =
            change.kind == RowChange::Kind::Dropped ? change.before : change.after;
        lines << Line{
            QString::number(place),
            {Cell(discretion_words::label(change.kind), toneOf(change.kind)), Cell(cells.violation),
             Cell(cells.tier),
             Cell(discretion_words::differences(change).join(tr("; ", "between columns")))}};
    }
    m_changes->setLines(lines);
    if (m_changes->current().isEmpty() && !lines.isEmpty())
        m_changes->select(lines.front().key);
    m_summary->setText(tr("%1 changed, %2 new, %3 dropped, %4 the same.")
                           .arg(changed)
                           .arg(added)
                           .arg(dropped)
                           .arg(same));
    showRow();
}

void CompareDialog::showRow()
{
    const QString key = m_changes->current();
    m_details->clear();
    if (key.isEmpty())
        return;
    const RowChange &change = m_found[key.toLongLong()];
    QStringList lines = discretion_words::differences(change);
    if (change.fields.isEmpty()) {
        const BenchmarkCells &cells =
            change.kind == RowChange::Kind::Dropped ? change.before : change.after;
        lines << cells.violation << cells.condition << cells.standard;
    }
    lines.removeAll(QString());
    m_details->setText(lines.join(u'\n'));
}

} // namespace anjuan
