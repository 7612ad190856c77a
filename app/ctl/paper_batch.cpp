// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/paper_batch.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/terminal.h"
#include "core/services/cases.h"
#include "core/services/paper_batch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct BatchCommandText {
    Q_DECLARE_TR_FUNCTIONS(PaperBatchCommandText)
};

/// A wrong kind would silently print nothing.
Result<paper_batch::Wish> wishOf(Call &call)
{
    paper_batch::Wish wish{.issues = call.has("--issue"_L1)};
    for (const QString &one : call.text("--documents"_L1).split(u',', Qt::SkipEmptyParts)) {
        if (!documentKind(one.trimmed()))
            return notFound(BatchCommandText::tr("There is no document “%1”.").arg(one.left(60)));
        wish.documents << one.trimmed();
    }
    return wish;
}

Answer joinDocuments(Call &call)
{
    const Result<EvidenceFolder> folder = call.desk.evidence();
    if (!folder)
        return folder.error();
    const Result<paper_batch::Wish> wish = wishOf(call);
    if (!wish)
        return wish.error();
    const QString pdf = call.text("FILE"_L1);
    // Asked before anything is issued.
    if (QFileInfo::exists(pdf))
        return refused(
            BatchCommandText::tr("“%1” exists already and is not overwritten.").arg(pdf));
    const Result<RuledSeat> seat = call.desk.sitWithRules(wish->issues ? Mode::Write : Mode::Read);
    if (!seat)
        return seat.error();
    const Result<BureauKeys> keys = call.desk.keys(seat->db);
    const QTemporaryDir place;
    std::vector<paper_batch::Sheet> sheets;
    QStringList lines;
    int issued = 0;
    const QStringList numbers = call.texts("NUMBER"_L1);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        call.screen.showProgress(BatchCommandText::tr("Cases"), i, numbers.size());
        const Result<CaseId> id = cases::findByNumber(seat->db, seat->session, numbers[i]);
        if (!id) {
            lines << numbers[i] + u": "_s + id.error().text;
            continue;
        }
        const Result<paper_batch::Line> line = paper_batch::prepare(
            seat->db, seat->session, seat->book, keys ? &*keys : nullptr, *folder, *wish, *id,
            place.path(), static_cast<int>(sheets.size()) + 1);
        if (!line)
            return line.error();
        issued += line->issued;
        sheets.insert(sheets.end(), line->sheets.begin(), line->sheets.end());
        for (const QString &why : line->refused)
            lines << line->number + u": "_s + why;
    }
    const Result<int> pages = paper_batch::join(sheets, pdf, [&](qint64 done, qint64 total) {
        call.screen.showProgress(BatchCommandText::tr("Documents"), done, total);
        return true;
    });
    if (!pages) {
        Answer answer(pages.error());
        answer.json.insert(u"issued"_s, issued);
        answer.json.insert(u"refused"_s, QJsonArray::fromStringList(lines));
        answer.text = lines.join(u'\n');
        return answer;
    }
    const QStringList refusals = lines;
    lines << BatchCommandText::tr("%1 documents on %2 pages are in %3; %4 were issued for it.")
                 .arg(QString::number(sheets.size()), QString::number(*pages), pdf,
                      QString::number(issued));
    return {{{u"file"_s, pdf},
             {u"documents"_s, static_cast<int>(sheets.size())},
             {u"pages"_s, *pages},
             {u"issued"_s, issued},
             {u"refused"_s, QJsonArray::fromStringList(refusals)}},
            lines.join(u'\n'),
            refusals.isEmpty() ? Status::Done : Status::Refused};
}

} // namespace

Command paperBatchCommand()
{
    return {"documents join",
            {{"FILE", WordType::Path}, {"NUMBER", WordType::Case, Parameter::Presence::OneOrMore}},
            {{"--documents", "KINDS",
              QT_TRANSLATE_NOOP("Command", "only these kinds of documents, parted by commas")},
             {"--issue", "",
              QT_TRANSLATE_NOOP("Command", "also issue what can be issued and is not yet")}},
            QT_TRANSLATE_NOOP("Command", "Make one PDF of the issued documents of many cases"),
            QT_TRANSLATE_NOOP("Command", "What is refused is named and the rest goes on. Needs "
                                         "LibreOffice."),
            joinDocuments};
}

} // namespace anjuan::ctl
