// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/paper_out.h"

#include "ui/cases/paper_jobs.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QTemporaryDir>

namespace anjuan::paper_out {

using namespace Qt::StringLiterals;

namespace {

struct PaperOutText {
    Q_DECLARE_TR_FUNCTIONS(PaperOutText)
};

/// A folder that lives as long as the page: what is printed from it may take its time.
class Folder : public QObject {
public:
    explicit Folder(QObject *parent) : QObject(parent) {}
    QString path(const QString &name) const { return m_place.filePath(name); }
    QString path() const { return m_place.path(); }

private:
    QTemporaryDir m_place{};
};

QString fileName(QString name)
{
    for (const QChar bad : u"/\\:*?\"<>|"_s)
        name.replace(bad, u'_');
    return name + u".docx"_s;
}

} // namespace

void save(Page *page, Workplace &workplace, const QString &suggested, Write write, Said said)
{
    auto *files = new QFileDialog(page, PaperOutText::tr("Keep as a Word document"),
                                  fileName(suggested), PaperOutText::tr("Word documents (*.docx)"));
    files->setObjectName(u"save_paper_dialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"docx"_s);
    QObject::connect(
        files, &QFileDialog::fileSelected, page,
        [page, &workplace, write = std::move(write), said = std::move(said)](const QString &path) {
            workplace.read(
                page, [write, path](Seat &seat) { return write(seat, path); },
                [said, path](const Result<> &done) {
                    said(done ? PaperOutText::tr("Written: %1").arg(path)
                              : text::sentence(done.error()));
                });
        });
    files->open();
}

void print(Page *page, Workplace &workplace, const QString &name, Write write, Said said)
{
    auto *folder = new Folder(page);
    const QString path = folder->path(fileName(name));
    workplace.read(
        page, [write = std::move(write), path](Seat &seat) { return write(seat, path); },
        [page, folder, path, said = std::move(said)](const Result<> &done) {
            if (!done)
                return said(text::sentence(done.error()));
            said(PaperOutText::tr("Converting…"));
            paper_jobs::convert(page, {path}, folder->path(), {},
                                [page, said](const Result<QStringList> &pdfs) {
                                    if (!pdfs)
                                        return said(text::sentence(pdfs.error()));
                                    paper_jobs::print(page, pdfs->front(), said);
                                });
        });
}

} // namespace anjuan::paper_out
