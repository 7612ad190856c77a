// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/list_files_choice.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ListFilesText {
    Q_DECLARE_TR_FUNCTIONS(ListFilesText)
};

} // namespace

void chooseListFile(QWidget *parent, const QString &title, const QString &name,
                    std::function<void(const QString &path)> chosen)
{
    auto *files = new QFileDialog(parent, title, QString(),
                                  ListFilesText::tr("Workbooks (*.xlsx);;CSV files (*.csv)"));
    files->setObjectName(u"list_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"xlsx"_s);
    files->selectFile(name + u".xlsx"_s);
    QObject::connect(files, &QFileDialog::fileSelected, parent, std::move(chosen));
    files->open();
}

} // namespace anjuan
