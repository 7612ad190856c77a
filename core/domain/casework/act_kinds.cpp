// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/act_kinds.h"

#include "core/domain/casework/imported.h"

#include <QCoreApplication>
#include <QHash>

namespace anjuan {

namespace {

struct ActKindText {
    Q_DECLARE_TR_FUNCTIONS(ActKindText)
};

Result<> checkFieldNames(const QJsonObject &content, const std::vector<FieldInfo> &fields)
{
    for (auto entry = content.begin(); entry != content.end(); ++entry) {
        const bool known = std::any_of(fields.begin(), fields.end(), [&](const FieldInfo &field) {
            return field.name == entry.key();
        });
        if (!known) {
            QStringList names;
            for (const FieldInfo &field : fields)
                names << field.name;
            return refused(field_text::unknown(entry.key(), names));
        }
    }
    return {};
}

template <class Body>
Result<ActBody> readBy(const std::vector<FieldInfo> &fields, const QJsonObject &content)
{
    if (const Result<> known = checkFieldNames(content, fields); !known)
        return known.error();
    Body body;
    FieldReader<Body> reader(body, content, fields);
    Body::describe(reader);
    if (!reader.result)
        return reader.result.error();
    return ActBody(std::move(body));
}

template <class Body> Result<ActBody> readAs(const QJsonObject &content)
{
    return readBy<Body>(fieldsOf<Body>(), content);
}

/// What a list tells of an act: fields it says nothing of stay as they begin.
template <class Body> Result<ActBody> readAsTold(const QJsonObject &content)
{
    static const std::vector<FieldInfo> fields = [] {
        std::vector<FieldInfo> relaxed = fieldsOf<Body>();
        for (FieldInfo &field : relaxed)
            field.required = false;
        return relaxed;
    }();
    return readBy<Body>(fields, content);
}

template <class... Bodies> std::vector<ActKind> kindsOf(const std::variant<UnknownAct, Bodies...> *)
{
    return {ActKind{Bodies::kind, Bodies::label, fieldsOf<Bodies>(), &readAs<Bodies>}...};
}

} // namespace

QString ActKind::labelHere() const { return QCoreApplication::translate("Act", label); }

QStringList ActKind::personalFields() const
{
    QStringList names;
    for (const FieldInfo &one : fields)
        if (one.personal)
            names << one.name;
    return names;
}

const FieldInfo *ActKind::field(QStringView wanted) const
{
    for (const FieldInfo &one : fields)
        if (one.name == wanted)
            return &one;
    return nullptr;
}

const std::vector<ActKind> &actKinds()
{
    static const std::vector<ActKind> kinds = kindsOf(static_cast<const ActBody *>(nullptr));
    return kinds;
}

const ActKind *actKind(const QString &name)
{
    static const QHash<QString, const ActKind *> byName = [] {
        QHash<QString, const ActKind *> index;
        for (const ActKind &kind : actKinds())
            index.insert(kind.name, &kind);
        return index;
    }();
    return byName.value(name, nullptr);
}

Result<ReadContent> readContent(const ActKind &kind, const QJsonObject &content)
{
    Result<ActBody> body = kind.read(content);
    if (!body)
        return body.error();
    QJsonObject json = std::visit(
        []<class Body>(const Body &one) -> QJsonObject {
            if constexpr (std::is_same_v<Body, UnknownAct>) {
                return {};
            } else {
                FieldWriter<Body> writer(one);
                Body::describe(writer);
                return writer.json;
            }
        },
        *body);
    return ReadContent{std::move(json), *std::move(body)};
}

Result<QJsonObject> canonicalContent(const ActKind &kind, const QJsonObject &content)
{
    const Result<ReadContent> read = readContent(kind, content);
    if (!read)
        return read.error();
    return read->json;
}

Result<ActBody> readTold(const QString &kind, const QJsonObject &content)
{
    if (kind == RegisterLead::kind)
        return readAsTold<RegisterLead>(content);
    if (kind == FileCase::kind)
        return readAsTold<FileCase>(content);
    if (kind == DecidePenalty::kind)
        return readAsTold<DecidePenalty>(content);
    if (kind == DecideNoPenalty::kind)
        return readAsTold<DecideNoPenalty>(content);
    if (kind == WithdrawCase::kind)
        return readAsTold<WithdrawCase>(content);
    if (kind == Serve::kind)
        return readAsTold<Serve>(content);
    if (kind == Pay::kind)
        return readAsTold<Pay>(content);
    if (kind == CloseCase::kind)
        return readAsTold<CloseCase>(content);
    return refused(ActKindText::tr("An act “%1” is not taken over from lists.").arg(kind));
}

ActBody bodyOf(const Act &act)
{
    const ActKind *kind = actKind(act.kind);
    if (!kind)
        return UnknownAct{
            ActKindText::tr("This version does not know the act “%1”.").arg(act.kind)};
    if (isImported(act)) {
        const Result<ActBody> told = readTold(act.kind, act.content);
        return told ? *told : ActBody(UnknownAct{told.error().text});
    }
    QJsonObject content = act.content;
    if (act.personalErased)
        for (const FieldInfo &field : kind->fields)
            if (field.personal && field.required && !content.contains(field.name))
                content.insert(field.name, ActKindText::tr("(erased by law)"));
    const Result<ActBody> body = kind->read(content);
    return body ? *body : ActBody(UnknownAct{body.error().text});
}

} // namespace anjuan
