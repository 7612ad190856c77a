// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remedies/remedies_page.h"

#include "ui/admin/listing.h"
#include "ui/remedies/bank_dialog.h"
#include "ui/remedies/goods_panel.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

void RemediesPage::addMoneyBar(QWidget *sheet)
{
    auto *column = static_cast<QVBoxLayout *>(sheet->layout());
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Unit"));
    label->setBuddy(m_unit);
    m_unit->setObjectName(u"owed_unit"_s);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unit->addItem(tr("All units"), QString());
    m_sums->setObjectName(u"owed_sums"_s);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sums->setAccessibleName(tr("Sums of what is owed"));
    m_doubled->setObjectName(u"doubled_receipts"_s);
    m_doubled->setAccessibleName(tr("Receipt numbers used more than once"));
    m_doubled->setWordWrap(true);
    m_doubled->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label);
    row->addWidget(m_unit);
    row->addWidget(m_sums, 1);
    column->insertLayout(0, row);
    column->addWidget(m_doubled);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RemediesPage::showOwed);
}

/// The units in which something is owed, the one that was chosen still chosen.
void RemediesPage::showUnits()
{
    QStringList names;
    for (const OwedCase &one : m_view.owed)
        if (!names.contains(one.unit))
            names << one.unit;
    names.sort();
    const QString before = m_unit->currentData().toString();
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("All units"), QString());
    for (const QString &name : names)
        m_unit->addItem(name, name);
    m_unit->setCurrentIndex(std::max(m_unit->findData(before), 0));
}

void RemediesPage::showOwed()
{
    const Date today = m_view.today;
    const QString unit = m_unit->currentData().toString();
    QList<Line> lines;
    Money fine;
    Money surcharge;
    for (std::size_t place = 0; place < m_view.owed.size(); ++place) {
        const OwedCase &one = m_view.owed[place];
        if (!unit.isEmpty() && one.unit != unit)
            continue;
        fine += one.balance.fineOwed();
        surcharge += one.balance.surchargeOwed();
        const Cell until = one.applyBy
                               ? Cell(text::day(*one.applyBy), text::toneOf(*one.applyBy, today),
                                      text::left(*one.applyBy, today))
                               : Cell(tr("not yet known"), theme::Tone::Quiet);
        const Cell demand =
            one.demandedOn ? Cell(tr("sent on %1").arg(toIso(*one.demandedOn)), theme::Tone::Good)
            : one.demandBy
                ? Cell(text::day(*one.demandBy) + u"  "_s + text::left(*one.demandBy, today),
                       text::toneOf(*one.demandBy, today),
                       tr("Later the ten working days of the demand may not run out "
                          "before the court must be applied to."))
                : Cell(QString());
        lines << Line{QString::number(place),
                      {Cell(one.number), Cell(one.partyName), Cell(one.unit),
                       Cell(text::amount(one.balance.fineOwed())),
                       Cell(text::amount(one.balance.surchargeOwed())),
                       Cell(text::day(one.balance.dueOn)), demand, Cell(text::day(one.applyFrom)),
                       until}};
    }
    m_owed->setLines(lines);
    m_sums->setText(
        tr("%n case(s): fines %1, surcharge %2", nullptr, static_cast<int>(lines.size()))
            .arg(text::amount(fine), text::amount(surcharge)));
    QStringList doubled;
    for (const DoubledReceipt &one : m_view.doubled)
        doubled << tr("%1 (%2, act %3)").arg(one.receipt, one.number, QString::number(one.act));
    m_doubled->setVisible(!doubled.isEmpty());
    m_doubled->setText(tr("Receipt numbers used more than once: %1").arg(doubled.join(tr(", "))));
}

void RemediesPage::exportSessions()
{
    auto *files = saveDialog(tr("Export the sessions as a calendar"), tr("Calendars (*.ics)"),
                             tr("Sessions.ics"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        workplace().read(
            this,
            [path](Seat &seat) -> Result<int> {
                const Date today = seat.session.today;
                const auto calendar = remedies::sessionCalendar(
                    seat.db, seat.session, today - Days(sessionDays), today + Days(sessionDays));
                if (!calendar)
                    return calendar.error();
                QSaveFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(*calendar) < 0 || !file.commit())
                    return refused(RemediesPage::tr("“%1” can't be written: %2")
                                       .arg(path, file.errorString()));
                return static_cast<int>(calendar->count("BEGIN:VEVENT"));
            },
            [this, path](const Result<int> &answer) { tell(answer, path); });
    });
    files->open();
}

void RemediesPage::exportGoods()
{
    auto *files =
        saveDialog(tr("Export the goods store"), tr("Workbooks (*.xlsx)"), tr("Goods store.xlsx"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        workplace().write(
            this,
            [path, wish = m_goods->wish()](Seat &seat) {
                return goods_store::exportTo(seat.db, seat.session, wish, path);
            },
            [this, path](const Result<int> &answer) { tell(answer, path); });
    });
    files->open();
}

void RemediesPage::importBank()
{
    auto *files = new QFileDialog(this, tr("Open a bank statement"));
    files->setObjectName(u"bank_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilter(tr("Tables (*.csv *.xlsx *.txt)"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto *dialog = new BankDialog(workplace(), path, this);
        connect(dialog, &BankDialog::recorded, this, &RemediesPage::said);
        dialog->open();
    });
    files->open();
}

QFileDialog *RemediesPage::saveDialog(const QString &title, const QString &filter,
                                      const QString &name)
{
    auto *files = new QFileDialog(this, title);
    files->setObjectName(u"remedies_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(filter);
    files->setDefaultSuffix(QFileInfo(name).suffix());
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(name);
    return files;
}

void RemediesPage::tell(const Result<int> &written, const QString &path)
{
    emit said(written ? tr("%n line(s) were written to %1.", nullptr, *written)
                            .arg(QFileInfo(path).fileName())
                      : text::sentence(written.error()));
}

} // namespace anjuan
