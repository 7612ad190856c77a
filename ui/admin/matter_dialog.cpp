// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/matter_dialog.h"

#include "core/exchange/csv_writer.h"
#include "ui/shell/workplace.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The label without its key and its colon, in either language.
QString bareLabel(QString label)
{
    static const QRegularExpression marks(u"\\(&.\\)|&|[:：]$"_s);
    return label.remove(marks);
}

} // namespace

MatterDialog::MatterDialog(Workplace &workplace, QWidget *parent)
    : FormDialog(u"matter_dialog"_s, tr("Add a matter"), tr("&Add it"), parent),
      m_workplace(workplace), m_from(dayField(workplace.session().today))
{
    setMinimumWidth(560);
    explain(tr("A matter with the code of one in the list is its new version and takes its place "
               "from the day on which it is in force."));
    add("code"_L1, tr("&Code:"));
    add("name"_L1, tr("&Matter:"));
    add("violated articles"_L1, tr("&Violated articles:"));
    add("basis"_L1, tr("&Basis of the penalty:"));
    add("penalties"_L1, tr("&Penalties:"),
        tr("The kinds as the Law names them, with commas between."));
    add("fine from"_L1, tr("&Fine from, yuan:"));
    add("fine to"_L1, tr("Fine &up to, yuan:"));
    add("department"_L1, tr("&Department:"));
    addField(tr("&In force from:"), m_from, u"matter_from"_s);
    add("remark"_L1, tr("&Remark:"));
    connect(this, &FormDialog::wanted, this, &MatterDialog::record);
}

void MatterDialog::add(QLatin1StringView column, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    QString name = column;
    addField(label, line, u"matter_"_s + name.replace(u' ', u'_'), hint);
    m_fields.push_back({column, bareLabel(label), line});
}

void MatterDialog::record()
{
    QStringList headings{u"effective from"_s};
    QStringList cells{toIso(dayIn(m_from))};
    for (const Field &field : m_fields) {
        headings << field.column;
        cells << field.line->text().trimmed();
    }
    setBusy(true);
    m_workplace.write(
        this,
        [rows = std::vector<QStringList>{headings, cells},
         batch = tr("entered by hand")](Seat &seat) -> Result<MatterImport> {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"matter.csv"_s);
            if (const Result<> kept = csv::writeFile(path, rows); !kept)
                return kept.error();
            MatterImportOptions options;
            options.batch = batch;
            return matters::import(seat.db, seat.session, path, options);
        },
        [this, code = m_fields.front().line->text().trimmed()](const Result<MatterImport> &done) {
            if (done && !done->stored) {
                setBusy(false);
                return showErrors(*done);
            }
            if (settle(done))
                emit added(code);
        });
}

void MatterDialog::showErrors(const MatterImport &import)
{
    if (import.errors.isEmpty())
        return complain(tr("This version of the matter is in the list already."));
    QStringList lines;
    QWidget *first = nullptr;
    for (const MatterFieldError &error : import.errors) {
        QString label = error.column;
        for (const Field &field : m_fields)
            if (field.column == error.column) {
                label = field.label;
                first = first ? first : field.line;
            }
        lines << tr("%1: %2", "a field and what is wrong with it").arg(label, error.text);
    }
    complain(lines.join(u'\n'), first);
}

} // namespace anjuan
