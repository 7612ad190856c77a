// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bulk.h"

#include "core/domain/casework/gates.h"
#include "core/services/case_lists.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace anjuan::bulk {

using namespace Qt::StringLiterals;

namespace {

struct BulkText {
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

bool isForMany(const ActKind &kind)
{
    if (kind.name == Serve::kind)
        return true;
    for (const FieldInfo &field : kind.fields)
        if (field.required && (!isAsked(kind, field) || field.type == FieldType::Penalties))
            return false;
    return kind.name != RegisterLead::kind && kind.name != SummaryDecide::kind &&
           kind.name != OpenDispute::kind && kind.name != OpenDetection::kind;
}

/// The documents of the case that wait for their service, served by one act.
Result<QJsonObject> withItsDocuments(Database &db, const Session &session, CaseId id,
                                     QJsonObject content)
{
    const Result<CaseView> view = cases::open(db, session, id);
    if (!view)
        return view.error();
    const std::vector<int> unserved = documentsToServe(view->file);
    if (unserved.empty())
        return refused(BulkText::tr("The case has no document that waits for its service."));
    content.insert(u"document"_s, unserved.front());
    QJsonArray further;
    for (std::size_t place = 1; place < unserved.size(); ++place)
        further.append(QString::number(unserved[place]));
    content.insert(u"also"_s, further);
    return content;
}

} // namespace

bool isAsked(const ActKind &kind, const FieldInfo &field)
{
    if (kind.name == Serve::kind && field.name == "also"_L1)
        return false;
    return field.type != FieldType::Party && field.type != FieldType::Case &&
           field.type != FieldType::ActNumber && field.type != FieldType::File &&
           field.type != FieldType::Changes;
}

std::vector<const ActKind *> kindsFor(const Actor &actor)
{
    std::vector<const ActKind *> kinds;
    for (const ActKind &kind : actKinds())
        if (isForMany(kind) && roleFor(actor, kind.name))
            kinds.push_back(&kind);
    return kinds;
}

QJsonObject contentFor(const Wish &wish, int place, const QString &number, const QString &party)
{
    static const QRegularExpression running(u"\\{n(?:=([0-9]{1,6}))?\\}"_s);
    QJsonObject content = wish.content;
    for (auto field = content.begin(); field != content.end(); ++field) {
        if (!field->isString())
            continue;
        QString text = field->toString();
        if (!text.contains(u'{'))
            continue;
        for (QRegularExpressionMatch match = running.match(text); match.hasMatch();
             match = running.match(text)) {
            const int first = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
            text.replace(match.capturedStart(), match.capturedLength(),
                         QString::number(first + place));
        }
        *field = text.replace(u"{number}"_s, number).replace(u"{party}"_s, party);
    }
    return content;
}

Result<std::vector<Line>> preview(Database &db, const Session &session, const Rulebook &book,
                                  const Wish &wish, const QList<qint64> &entries, int firstPlace)
{
    const Result<std::vector<CaseLine>> cases = case_lists::lines(db, session, book, entries);
    if (!cases)
        return cases.error();
    std::vector<Line> lines;
    for (const qint64 entry : entries) {
        const int place = firstPlace + static_cast<int>(lines.size());
        const auto found = std::find_if(cases->begin(), cases->end(), [entry](const CaseLine &one) {
            return one.entry == entry;
        });
        if (found == cases->end()) {
            lines.push_back({.refusal = notFound(BulkText::tr("The case is no longer in reach."))});
            continue;
        }
        Line line{.id = found->id,
                  .number = found->number,
                  .stage = found->stage,
                  .content = contentFor(wish, place, found->number, found->partyName)};
        if (wish.kind == Serve::kind) {
            Result<QJsonObject> content = withItsDocuments(db, session, line.id, line.content);
            if (!content && content.error().kind == Error::Kind::Storage)
                return content.error();
            if (!content) {
                line.refusal = content.error();
                lines.push_back(std::move(line));
                continue;
            }
            line.content = *std::move(content);
        }
        RecordRequest request;
        request.caseId = line.id;
        request.kind = wish.kind;
        request.day = wish.day;
        request.content = line.content;
        const Result<cases::Rehearsal> rehearsed = cases::rehearse(db, session, book, request);
        if (!rehearsed && rehearsed.error().kind == Error::Kind::Storage)
            return rehearsed.error();
        if (rehearsed) {
            line.lastSequence = rehearsed->lastSequence;
            line.stage = rehearsed->stage;
            line.refusal = rehearsed->refusal;
        } else {
            line.refusal = rehearsed.error();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<Recorded> record(Database &db, const Session &session, const Rulebook &book,
                        const Wish &wish, const Line &line)
{
    RecordRequest request;
    request.caseId = line.id;
    request.kind = wish.kind;
    request.day = wish.day;
    request.content = line.content;
    request.after = line.lastSequence;
    return cases::record(db, session, book, request);
}

} // namespace anjuan::bulk
