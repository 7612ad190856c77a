// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rounds_page.h"

#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

void RoundsPage::standardDialog()
{
    auto *dialog =
        new FormDialog(u"standard_dialog"_s, tr("Take over a standard"), tr("Take over"), this);
    dialog->explain(tr(
        "A table, CSV or XLSX, with the columns 评查内容 and 分值, and 序号, 类别, 依据, 每处扣分, "
        "一票否决 and 对应规则 where they are known. Where a row is wrong nothing is taken over."));
    auto *path = new QLineEdit;
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("the name of the file"));
    auto *issuer = new QLineEdit;
    auto *grades = new QLineEdit(u"优秀=90,合格=60,不合格=0"_s);
    auto *day = dayField(workplace().session().today);
    auto *browse = new QPushButton(tr("Choose…"));
    auto *outcome = quietLabel();
    dialog->addField(tr("&File"), path, u"standard_path"_s);
    dialog->addField(QString(), browse, u"standard_browse"_s);
    dialog->addField(tr("&Name"), name, u"standard_name"_s);
    dialog->addField(tr("&Issuer"), issuer, u"standard_issuer"_s);
    dialog->addField(tr("In force f&rom"), day, u"standard_from"_s);
    dialog->addField(tr("&Grades"), grades, u"standard_grades"_s);
    outcome->setObjectName(u"standard_outcome"_s);
    dialog->addWide(outcome);
    connect(browse, &QPushButton::clicked, dialog, [dialog, path] {
        auto *files = new QFileDialog(dialog, RoundsPage::tr("Which standard?"), QString(),
                                      RoundsPage::tr("Tables (*.csv *.xlsx)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, path, &QLineEdit::setText);
        files->open();
    });
    connect(dialog, &FormDialog::wanted, this, [=, this] {
        const Result<QList<StandardGrade>> read = readGrades(grades->text());
        if (!read)
            return dialog->complain(read.error().text, grades);
        const StandardImportOptions options{.name = name->text(),
                                            .issuer = issuer->text(),
                                            .effectiveFrom = dayIn(day),
                                            .grades = *read};
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [options, file = path->text()](Seat &seat) {
                return file_rounds::importStandard(seat.db, seat.session, file, options, false);
            },
            [this, dialog, outcome](const Result<StandardImport> &import) {
                dialog->setBusy(false);
                if (!import)
                    return dialog->complain(text::sentence(import.error()));
                QStringList lines;
                for (const StandardFault &fault :
                     import->faults.first(std::min<qsizetype>(import->faults.size(), 8)))
                    lines << tr("Row %1: %2").arg(QString::number(fault.row), fault.text);
                outcome->setText(lines.join(u'\n'));
                if (!import->isStored && !import->isKnown)
                    return dialog->complain(tr("%n row(s) are wrong; nothing was taken over.",
                                               nullptr, static_cast<int>(import->wrongRows)));
                emit said(tr("The standard “%1” is on file.").arg(import->standard.name));
                dialog->accept();
            });
    });
    dialog->open();
    path->setFocus();
}

void RoundsPage::verifyStandard()
{
    auto *dialog = new FormDialog(u"verify_standard_dialog"_s, tr("Verify a standard"),
                                  tr("It was read word for word"), this);
    dialog->explain(tr("You vouch that every sentence of the edition was read in the text of its "
                       "issuer. Rounds opened from then on no longer say “not verified”."));
    auto *standard = new QComboBox;
    auto *text = new QLineEdit;
    text->setPlaceholderText(tr("document number and day of the text"));
    dialog->addField(tr("&Standard"), standard, u"verify_which"_s);
    dialog->addField(tr("Read &in"), text, u"verify_text"_s);
    workplace().read(
        dialog, [](Seat &seat) { return file_rounds::standards(seat.db, seat.session); },
        [dialog, standard](const Result<QList<KeptStandard>> &all) {
            if (!all)
                return dialog->complain(text::sentence(all.error()));
            for (const KeptStandard &one : *all)
                if (one.edition > 0 && one.verifiedBy.isEmpty())
                    standard->addItem(RoundsPage::tr("%1, edition %2, in force from %3")
                                          .arg(one.standard.name, QString::number(one.edition),
                                               text::day(one.standard.effectiveFrom)),
                                      QVariantList{one.standard.name, one.edition});
            if (standard->count() == 0)
                dialog->complain(RoundsPage::tr("No standard that was taken over waits to be "
                                                "verified."));
        });
    connect(dialog, &FormDialog::wanted, this, [this, dialog, standard, text] {
        const QVariantList chosen = standard->currentData().toList();
        if (chosen.isEmpty())
            return dialog->complain(tr("Choose the standard that was read."), standard);
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [name = chosen[0].toString(), edition = chosen[1].toInt(),
             words = text->text()](Seat &seat) {
                return file_rounds::verifyStandard(seat.db, seat.session, name, edition, words);
            },
            [this, dialog](const Result<KeptStandard> &done) {
                if (dialog->settle(done))
                    emit said(tr("The standard “%1” is verified.").arg(done->standard.name));
            });
    });
    dialog->open();
    standard->setFocus();
}

} // namespace anjuan
