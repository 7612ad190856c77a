// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/documents.h"
#include "core/services/paper_batch.h"
#include "ui/shell/workplace.h"

#include <functional>

class QWidget;

/// What pages do with documents beside showing them.
namespace anjuan::paper_jobs {

struct Draft {
    QString path;
    QStringList missing{};
};
/// Fills a draft and writes it into `folder`. On a worker's thread.
Result<Draft> draft(Seat &seat, CaseId id, int act, const QString &document, const QString &folder);

struct Batch {
    int issued = 0;
    QStringList refused{}; ///< a sentence for each that was not issued
};
/// Issues everything of the case that can be issued and is not. What was issued before it is
/// stopped stays. On a worker's thread.
Result<Batch> issueAll(Seat &seat, CaseId id, const Progress &progress);

/// The file, of at most the size of a Word document.
Result<QByteArray> contentOf(const QString &path);

/// Converts on a thread of its own; `done` is called on this one, unless `receiver` is gone.
void convert(QObject *receiver, const QStringList &files, const QString &target,
             const Progress &progress, std::function<void(const Result<QStringList> &)> done);

/// Joins documents into one PDF on a thread of its own, as convert() does.
void join(QObject *receiver, const std::vector<paper_batch::Sheet> &sheets, const QString &pdf,
          const Progress &progress, std::function<void(const Result<int> &)> done);

/// Whether pages can be shown as pictures on this machine.
bool showsPages();
/// Pictures of the first pages of a PDF, as files in `folder`; none where they could not be drawn.
void pages(QObject *receiver, const QString &pdf, const QString &folder,
           std::function<void(const QStringList &)> done);

/// Asks for a printer and hands the PDF over to it. `said` gets a sentence about what came of it.
void print(QWidget *parent, const QString &pdf, std::function<void(const QString &)> said);

} // namespace anjuan::paper_jobs
