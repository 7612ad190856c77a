// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/paper_jobs.h"

#include "core/exchange/pdf_converter.h"
#include "ui/text.h"
#include "ui/widgets/aside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QStandardPaths>

namespace anjuan::paper_jobs {

using namespace Qt::StringLiterals;

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperJobsText)
};

constexpr int mostPages = 20; ///< shown as pictures

/// What the spooler is told beside the name of the file.
QStringList spoolArguments(const QPrinter &printer)
{
    QStringList arguments{u"-d"_s, printer.printerName(), u"-n"_s,
                          QString::number(std::max(1, printer.copyCount()))};
    switch (printer.duplex()) {
    case QPrinter::DuplexLongSide:
    case QPrinter::DuplexAuto:
        arguments << u"-o"_s << u"sides=two-sided-long-edge"_s;
        break;
    case QPrinter::DuplexShortSide:
        arguments << u"-o"_s << u"sides=two-sided-short-edge"_s;
        break;
    case QPrinter::DuplexNone:
        arguments << u"-o"_s << u"sides=one-sided"_s;
        break;
    }
    return arguments;
}

void spool(QObject *receiver, const QPrinter &printer, const QString &pdf,
           const std::function<void(const QString &)> &said)
{
    const QString spooler = QStandardPaths::findExecutable(u"lp"_s);
    if (spooler.isEmpty())
        return said(
            PaperText::tr("This machine has no print spooler (CUPS). Open the PDF and print "
                          "it from there."));
    auto *process = new QProcess(receiver);
    process->setProcessChannelMode(QProcess::MergedChannels);
    const auto end = [process, said](bool worked) {
        const QString why = QString::fromLocal8Bit(process->readAll()).simplified().left(200);
        said(worked ? PaperText::tr("Handed over to the printer.")
                    : PaperText::tr("The printer did not take it: %1").arg(why));
        process->deleteLater();
    };
    QObject::connect(process, &QProcess::finished, receiver,
                     [end](int code, QProcess::ExitStatus status) {
                         end(status == QProcess::NormalExit && code == 0);
                     });
    QObject::connect(process, &QProcess::errorOccurred, receiver,
                     [end](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             end(false);
                     });
    process->start(spooler, spoolArguments(printer) + QStringList{u"--"_s, pdf});
}

} // namespace

Result<Draft> draft(Seat &seat, CaseId id, int act, const QString &document, const QString &folder)
{
    const Result<DocumentDraft> filled =
        documents::fill(seat.db, seat.session, seat.book, seat.keys, id, act, document);
    if (!filled)
        return filled.error();
    QFile file(QDir(folder).filePath(PaperText::tr("Draft %1").arg(filled->fileName)));
    if (!file.open(QIODevice::WriteOnly) || file.write(filled->bytes) != filled->bytes.size())
        return Error{
            Error::Kind::Refused,
            PaperText::tr("The draft could not be written: %1. Is it still open elsewhere?")
                .arg(file.errorString()),
            {},
            {}};
    return Draft{file.fileName(), filled->missing};
}

Result<Batch> issueAll(Seat &seat, CaseId id, const Progress &progress)
{
    const Result<std::vector<CaseDocument>> all = documents::list(seat.db, seat.session, id);
    if (!all)
        return all.error();
    std::vector<CaseDocument> open;
    for (const CaseDocument &one : *all)
        if (one.mayBeIssued && !one.paper)
            open.push_back(one);
    Batch batch;
    qint64 done = 0;
    for (const CaseDocument &one : open) {
        if (progress && !progress(done++, static_cast<qint64>(open.size()))) {
            batch.refused << PaperText::tr("Stopped.");
            break;
        }
        const Result<IssuedPaper> paper = documents::issue(
            seat.db, seat.session, seat.book, seat.keys, seat.evidence, id, one.act, one.document);
        if (paper)
            ++batch.issued;
        else
            batch.refused << PaperText::tr("%1: %2", "a document and why it is not issued")
                                 .arg(one.label, paper.error().text);
    }
    return batch;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notFound(PaperText::tr("The file cannot be read: %1.").arg(file.errorString()));
    if (file.size() > DocxPackage::largestFile)
        return refused(PaperText::tr("The file is larger than a document is."));
    return file.readAll();
}

void convert(QObject *receiver, const QStringList &files, const QString &target,
             const Progress &progress, std::function<void(const Result<QStringList> &)> done)
{
    aside(
        receiver,
        [files, target, progress] { return PdfConverter().convert(files, target, progress); },
        std::move(done));
}

void join(QObject *receiver, const std::vector<paper_batch::Sheet> &sheets, const QString &pdf,
          const Progress &progress, std::function<void(const Result<int> &)> done)
{
    aside(
        receiver, [sheets, pdf, progress] { return paper_batch::join(sheets, pdf, progress); },
        std::move(done));
}

bool showsPages()
{
    static const bool there =
        PdfConverter().isThere() && !QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty();
    return there;
}

void pages(QObject *receiver, const QString &pdf, const QString &folder,
           std::function<void(const QStringList &)> done)
{
    auto *process = new QProcess(receiver);
    const auto end = [process, folder, done = std::move(done)] {
        process->disconnect();
        process->deleteLater();
        const QDir place(folder);
        QStringList pictures;
        for (const QString &name : place.entryList({u"page-*.png"_s}, QDir::Files, QDir::Name))
            pictures << place.filePath(name);
        done(pictures);
    };
    QObject::connect(process, &QProcess::finished, receiver, end);
    QObject::connect(process, &QProcess::errorOccurred, receiver,
                     [end](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             end();
                     });
    process->start(u"pdftoppm"_s, {u"-r"_s, u"90"_s, u"-l"_s, QString::number(mostPages), u"-png"_s,
                                   pdf, QDir(folder).filePath(u"page"_s)});
}

void print(QWidget *parent, const QString &pdf, std::function<void(const QString &)> said)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return said(
            PaperText::tr("No printer is set up on this machine. The PDF is in %1.").arg(pdf));
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"print_papers"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [parent, printer, pdf, said] { spool(parent, *printer, pdf, said); });
    dialog->open();
}

} // namespace anjuan::paper_jobs
