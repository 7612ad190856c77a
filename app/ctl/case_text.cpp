// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/case_text.h"

#include "app/ctl/layout.h"
#include "core/domain/calendar/clock.h"
#include "core/services/discretion_words.h"
#include "core/services/sentences.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

/// A line of `width` columns' room whose further lines stand below its text.
void addWrapped(QStringList &lines, const QString &before, const QString &text, int columns)
{
    const int indent = columnsOf(before);
    lines << wrapped(before + text, columns, indent);
}

QString dueText(const Limit &limit)
{
    QString text = limit.dueAt ? clockInChina(*limit.dueAt) : toIso(limit.due);
    if (limit.provisional)
        text += u' ' + CaseWords::tr("(provisional)");
    return text;
}

QString stateText(const Limit &limit)
{
    const QString state = stateOf(limit);
    return limit.metOn ? state + u' ' + toIso(*limit.metOn) : state;
}

} // namespace

QString labelOf(const QString &kind)
{
    const ActKind *known = actKind(kind);
    return known ? known->labelHere() : kind;
}

std::vector<Limit> openLimits(const std::vector<Limit> &all)
{
    std::vector<Limit> open;
    for (const Limit &limit : all)
        if (limit.state == Limit::State::Running || limit.state == Limit::State::Paused ||
            limit.state == Limit::State::Overdue)
            open.push_back(limit);
    return open;
}

QString textOf(const Limit &limit, int columns, bool consequence)
{
    QStringList lines;
    lines << wrapped(u"%1  %2"_s.arg(limit.rule, limit.name), columns, 4);
    lines << wrapped(u"    "_s + CaseWords::tr("%1, due %2").arg(stateText(limit), dueText(limit)),
                     columns, 4);
    for (const QString &line : limit.arithmetic)
        addWrapped(lines, u"    · "_s, line, columns);
    if (!limit.article.isEmpty())
        addWrapped(lines, u"    "_s,
                   limit.verified
                       ? limit.article
                       : CaseWords::tr("%1 (this text has not been verified)").arg(limit.article),
                   columns);
    if (consequence && !limit.consequence.isEmpty())
        addWrapped(lines, u"    "_s, CaseWords::tr("If missed: %1").arg(limit.consequence),
                   columns);
    return lines.join(u'\n');
}

QString tableOf(const std::vector<Limit> &limits, int columns)
{
    Table table({});
    for (const Limit &limit : limits)
        table.add({u"  "_s + limit.rule, dueText(limit), stateText(limit), limit.name});
    return table.toText(columns);
}

QString allowedOf(const std::vector<anjuan::Option> &options, int columns)
{
    Table table({});
    for (const anjuan::Option &option : options)
        if (option.allowed())
            table.add({u"  "_s + option.kind,
                       option.needsApproval ? CaseWords::tr("%1 (needs approval)").arg(option.label)
                                            : option.label});
    return table.toText(columns);
}

QString textOf(const std::vector<anjuan::Option> &options, int columns)
{
    QStringList parts;
    if (const QString allowed = allowedOf(options, columns); !allowed.isEmpty())
        parts << CaseWords::tr("May come next:") << allowed;
    QStringList refusals;
    for (const anjuan::Option &option : options) {
        if (option.allowed())
            continue;
        refusals << u"  %1  %2"_s.arg(option.kind, option.label);
        for (const Refusal &refusal : option.refusals) {
            QString text = refusal.text;
            if (!refusal.article.isEmpty())
                text += u" ["_s + refusal.article + u']';
            addWrapped(refusals, u"      %1 "_s.arg(padded(refusal.rule, 5)), text, columns);
        }
    }
    if (!refusals.isEmpty())
        parts << CaseWords::tr("Refused now:") << refusals.join(u'\n');
    return parts.isEmpty() ? CaseWords::tr("Nothing may come next.") : parts.join(u'\n');
}

QString textOf(const std::vector<Finding> &findings, int columns)
{
    if (findings.empty())
        return CaseWords::tr("Nothing to object to.");
    QStringList lines;
    for (const Finding &finding : findings) {
        QString where = u"%1 [%2] "_s.arg(finding.id, wordFor(severityNames, finding.severity));
        if (finding.act > 0)
            where += CaseWords::tr("act %1: ").arg(finding.act);
        QString text = finding.text;
        if (!finding.article.isEmpty())
            text += u" ["_s + finding.article + u']';
        lines << wrapped(where + text, columns, 4);
        lines << wrapped(u"    → "_s + finding.cure, columns, 6);
    }
    return lines.join(u'\n');
}

QString textOf(const CaseView &view, int columns)
{
    const CaseRow &row = view.row;
    Table table({});
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.add({name, value});
    };
    const auto day = [](const std::optional<Date> &on) { return on ? toIso(*on) : QString(); };
    const auto amount = [](Money money) { return money.fen == 0 ? QString() : money.toString(); };
    add(CaseWords::tr("Case"), row.number());
    add(CaseWords::tr("Stage"),
        CaseWords::tr("%1, since %2")
            .arg(wordFor(stageNames, row.stage), toIso(view.file.stageSince)));
    add(CaseWords::tr("Procedure"), wordFor(procedureNames, row.procedure));
    add(CaseWords::tr("Matter"), (row.matter + u' ' + view.matterName).trimmed());
    add(CaseWords::tr("Party"), view.partyName);
    QStringList others;
    for (const Companion &one : view.companions)
        others << (one.partyName.isEmpty() ? one.number
                                           : CaseWords::tr("%1 (%2)", "party and number of a case")
                                                 .arg(one.partyName, one.number));
    add(CaseWords::tr("With"), others.join(CaseWords::tr(", ")));
    add(CaseWords::tr("Cause"), row.cause);
    add(CaseWords::tr("Place"), row.place);
    add(CaseWords::tr("Unit"), view.unitName);
    add(CaseWords::tr("Officers"), view.officerNames.join(CaseWords::tr(", ")));
    add(CaseWords::tr("Lead"), toIso(row.leadOn));
    add(CaseWords::tr("Committed"), day(row.occurredOn));
    add(CaseWords::tr("Filed"), day(row.filedOn));
    add(CaseWords::tr("Decided"), day(row.decidedOn));
    add(CaseWords::tr("Served"), day(row.servedOn));
    add(CaseWords::tr("Closed"), day(row.closedOn));
    add(CaseWords::tr("Archived"), day(row.archivedOn));
    add(CaseWords::tr("Fine"), amount(row.fine));
    add(CaseWords::tr("Confiscated"), amount(row.confiscated));
    add(CaseWords::tr("Paid"), amount(row.paid));
    for (int act : view.file.proposals())
        add(CaseWords::tr("Waits for approval"),
            CaseWords::tr("act %1, %2")
                .arg(QString::number(act), labelOf(view.file.entry(act)->act.kind)));
    QStringList parts{table.toText(columns)};
    if (!view.file.documents.empty()) {
        Table documents({});
        for (const auto &[act, document] : view.file.documents)
            documents.add({u"  "_s + QString::number(act), toIso(document.issuedOn),
                           document.number, wordFor(numberKindNames, document.kind)});
        parts << CaseWords::tr("Documents:") + u'\n' + documents.toText(columns);
    }
    return parts.join(u'\n');
}

namespace {

QString penaltyText(const QJsonObject &penalty)
{
    const auto kind = valueOf(penaltyKindNames, penalty.value("kind"_L1).toString());
    QString text = kind ? wordFor(penaltyKindNames, *kind) : penalty.value("kind"_L1).toString();
    for (const QLatin1StringView part : {"amount"_L1, "detail"_L1})
        if (penalty.contains(part))
            text += u' ' + penalty.value(part).toString();
    return text;
}

QString valueText(const FieldInfo *field, const QJsonValue &value, const NamesByKey &names);

QString rowText(const FieldInfo &field, const QJsonValue &row, const NamesByKey &names)
{
    QStringList cells;
    for (const FieldInfo &column : field.columns)
        if (const QJsonValue cell = row[column.name]; !cell.isUndefined())
            cells << valueText(&column, cell, names);
    return u'[' + cells.join(u" | "_s) + u']';
}

/// A value of a field, as people read it.
QString valueText(const FieldInfo *field, const QJsonValue &value, const NamesByKey &names)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &one : value.toArray())
            parts << (field && field->type == FieldType::Rows ? rowText(*field, one, names)
                      : one.isObject()                        ? penaltyText(one.toObject())
                                                              : valueText(field, one, names));
        return joinedParts(parts, CaseWords::tr(", "));
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part)
            parts << part.key() + u'=' + valueText(nullptr, part.value(), names);
        return parts.join(CaseWords::tr(", "));
    }
    const QString text = field_value::toText(value);
    if (field && field->type == FieldType::Choice)
        return wordHere(field->choices, text);
    if (field)
        if (const QString words = discretion_words::inWords(*field, text); words != text)
            return words;
    if (value.isBool())
        return value.toBool() ? CaseWords::tr("yes") : CaseWords::tr("no");
    return names.value(text, text);
}

QString headOf(const Entry &entry)
{
    QStringList parts{QString::number(entry.act.sequence).rightJustified(3), toIso(entry.act.day),
                      labelOf(entry.act.kind)};
    if (!entry.act.documentNumber.isEmpty())
        parts << entry.act.documentNumber;
    parts << entry.act.account;
    if (entry.state != EntryState::Effective)
        parts << u'(' + wordFor(entryStateNames, entry.state) + u')';
    if (const auto *unknown = std::get_if<UnknownAct>(&entry.body))
        parts << unknown->why;
    for (int act : entry.correctedBy)
        parts << CaseWords::tr("(corrected by act %1)").arg(act);
    return parts.join(u"  "_s);
}

} // namespace

QString timelineOf(const CaseFile &file, const NamesByKey *names, int columns)
{
    QStringList lines;
    for (const Entry &entry : file.entries) {
        lines << wrapped(headOf(entry), columns, 17);
        if (!names)
            continue;
        const QJsonObject &content = entry.act.content;
        const ActKind *kind = actKind(entry.act.kind);
        // As the act describes them; after them what this program does not know.
        QStringList keys;
        for (const FieldInfo &field : kind ? kind->fields : std::vector<FieldInfo>())
            if (content.contains(field.name))
                keys << field.name;
        for (const QString &key : content.keys())
            if (!keys.contains(key))
                keys << key;
        for (const QString &key : keys) {
            const FieldInfo *field = kind ? kind->field(key) : nullptr;
            lines << wrapped(u"       "_s + (field ? field->labelHere() : key) + u": "_s +
                                 valueText(field, content.value(key), *names),
                             columns, 9);
        }
    }
    return lines.join(u'\n');
}

QString tableOf(const std::vector<ListedCase> &cases, int columns)
{
    if (cases.empty())
        return CaseWords::tr("No case.");
    Table table({CaseWords::tr("Number"), CaseWords::tr("Lead"), CaseWords::tr("Stage"),
                 CaseWords::tr("Next due"), CaseWords::tr("Cause")});
    for (const ListedCase &one : cases)
        table.add(
            {one.row.number(), toIso(one.row.leadOn), wordFor(stageNames, one.row.stage),
             one.row.nextDue ? toIso(*one.row.nextDue) + u' ' + one.row.nextRule : u"-"_s,
             one.row.cause.isEmpty() ? CaseWords::tr("at %1").arg(one.row.place) : one.row.cause});
    return table.toText(columns, true);
}

} // namespace anjuan::ctl
