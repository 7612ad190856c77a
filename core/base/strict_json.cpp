// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anjuan {

using namespace Qt::StringLiterals;

/// The document, and the first fault found in it.
struct JsonFaults {
    QString name;
    QByteArray text;
    std::optional<Error> first;
};

namespace {

struct StrictJsonText {
    Q_DECLARE_TR_FUNCTIONS(StrictJsonText)
};

QString child(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

/// Walks JSON that QJsonDocument has accepted: finds the first key that an object has twice, and
/// the line of the value at a path. It keeps one path and no list of them: such a list can be far
/// larger than the text.
class Scanner {
public:
    struct Place {
        QString path;
        int line = 1;
    };

    explicit Scanner(const QByteArray &text, std::optional<QString> wanted = {})
        : m_text(text), m_wanted(std::move(wanted))
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        value();
    }

    std::optional<Place> repeated;
    std::optional<int> wantedLine;

private:
    char peek()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at])) {
            if (m_text[m_at] == '\n')
                ++m_line;
            ++m_at;
        }
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    /// Past a comma; false at the closing bracket, which is passed too.
    bool another()
    {
        const char found = peek();
        ++m_at;
        return found == ',';
    }

    QByteArray string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
        return m_text.mid(start, m_at - start);
    }

    QString key()
    {
        const QByteArray raw = string();
        // An escaped key is the same key: "a" and "\u0061".
        return raw.contains('\\')
                   ? QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString()
                   : QString::fromUtf8(raw.mid(1, raw.size() - 2));
    }

    void value()
    {
        const char first = peek();
        if (m_wanted && !wantedLine && m_path == *m_wanted)
            wantedLine = m_line;
        if (first == '{')
            object();
        else if (first == '[')
            array();
        else if (first == '"')
            string();
        else
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
                ++m_at;
    }

    void object()
    {
        const qsizetype length = m_path.size();
        QSet<QString> keys;
        ++m_at;
        if (peek() == '}') {
            ++m_at;
            return;
        }
        do {
            peek();
            const QString name = key();
            if (length > 0)
                m_path += u'.';
            m_path += name;
            if (keys.contains(name) && !repeated)
                repeated = Place{m_path, m_line};
            keys.insert(name);
            peek();
            ++m_at; // the colon
            value();
            m_path.truncate(length);
        } while (another());
    }

    void array()
    {
        const qsizetype length = m_path.size();
        ++m_at;
        if (peek() == ']') {
            ++m_at;
            return;
        }
        int index = 0;
        do {
            m_path += u'[' + QString::number(index++) + u']';
            value();
            m_path.truncate(length);
        } while (another());
    }

    const QByteArray &m_text;
    const std::optional<QString> m_wanted;
    QString m_path;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// The line of the value at `path`, or at `otherwise` where there is none (a missing key).
QString lineOf(const JsonFaults &faults, const QString &path, const QString &otherwise)
{
    const auto line = Scanner(faults.text, path).wantedLine;
    return QString::number(line ? *line : Scanner(faults.text, otherwise).wantedLine.value_or(1));
}

} // namespace

JsonFields::JsonFields(QJsonObject object, QString path, std::shared_ptr<JsonFaults> faults)
    : m_object(std::move(object)), m_path(std::move(path)), m_faults(std::move(faults))
{
}

bool JsonFields::has(QLatin1StringView key) const { return m_object.contains(key); }

QString JsonFields::pathOf(const QString &key) const { return child(m_path, key); }

void JsonFields::fault(const QString &key, const QString &why)
{
    if (m_faults->first)
        return;
    const QString path = pathOf(key);
    m_faults->first = refused(StrictJsonText::tr("%1, line %2, %3: %4")
                                  .arg(m_faults->name, lineOf(*m_faults, path, m_path), path, why));
}

void JsonFields::fault(const QString &why)
{
    if (m_faults->first)
        return;
    const QString line = lineOf(*m_faults, m_path, {});
    m_faults->first = refused(
        m_path.isEmpty()
            ? StrictJsonText::tr("%1, line %2: %3").arg(m_faults->name, line, why)
            : StrictJsonText::tr("%1, line %2, %3: %4").arg(m_faults->name, line, m_path, why));
}

QJsonValue JsonFields::take(QLatin1StringView key)
{
    m_asked.insert(key);
    const auto found = m_object.constFind(key);
    if (found != m_object.constEnd())
        return *found;
    fault(key, StrictJsonText::tr("This key is missing."));
    return QJsonValue::Undefined;
}

QString JsonFields::text(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    const QString found = value.toString();
    if (!value.isString())
        fault(key, StrictJsonText::tr("A text is wanted here."));
    else if (found.trimmed().isEmpty())
        fault(key, StrictJsonText::tr("The text is empty."));
    return found;
}

QString JsonFields::optionalText(QLatin1StringView key) { return has(key) ? text(key) : QString(); }

LocalText JsonFields::localText(QLatin1StringView key)
{
    JsonFields words = object(key);
    LocalText found{words.text("zh"_L1), words.text("en"_L1)};
    words.close();
    return found;
}

qint64 JsonFields::integer(QLatin1StringView key, qint64 lowest, qint64 highest)
{
    const QJsonValue value = take(key);
    const qint64 found = value.toInteger(lowest - 1);
    if (!value.isDouble() || found < lowest || found > highest) {
        fault(key, StrictJsonText::tr("A whole number from %1 to %2 is wanted here.")
                       .arg(lowest)
                       .arg(highest));
        return lowest;
    }
    return found;
}

bool JsonFields::flag(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        fault(key, StrictJsonText::tr("true or false is wanted here."));
    return value.toBool();
}

bool JsonFields::flag(QLatin1StringView key, bool otherwise)
{
    return has(key) ? flag(key) : otherwise;
}

QStringList JsonFields::texts(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        fault(key, StrictJsonText::tr("A list of texts is wanted here."));
    QStringList found;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].toString().trimmed().isEmpty())
            fault(QString(key) + u'[' + QString::number(i) + u']',
                  StrictJsonText::tr("A text is wanted here."));
        found << list[i].toString();
    }
    return found;
}

JsonFields JsonFields::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        fault(key, StrictJsonText::tr("An object is wanted here."));
    return {value.toObject(), pathOf(key), m_faults};
}

std::vector<JsonFields> JsonFields::objects(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        fault(key, StrictJsonText::tr("A list of objects is wanted here."));
    std::vector<JsonFields> found;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = QString(key) + u'[' + QString::number(i) + u']';
        if (!list[i].isObject())
            fault(place, StrictJsonText::tr("An object is wanted here."));
        found.emplace_back(list[i].toObject(), pathOf(place), m_faults);
    }
    return found;
}

void JsonFields::unknownWord(QLatin1StringView key, const QString &found)
{
    fault(key, StrictJsonText::tr("The word \"%1\" is unknown here.").arg(found));
}

void JsonFields::close()
{
    for (auto key = m_object.constBegin(); key != m_object.constEnd(); ++key)
        if (!m_asked.contains(key.key()))
            fault(key.key(), StrictJsonText::tr("This key is unknown."));
}

namespace strict_json {

namespace {

/// Qt says it in English only.
QString reasonFor(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::NoError:
        break;
    case QJsonParseError::UnterminatedObject:
        return StrictJsonText::tr("an object is not closed");
    case QJsonParseError::MissingNameSeparator:
        return StrictJsonText::tr("a colon is missing behind a key");
    case QJsonParseError::UnterminatedArray:
        return StrictJsonText::tr("a list is not closed");
    case QJsonParseError::MissingValueSeparator:
        return StrictJsonText::tr("a comma is missing between two values");
    case QJsonParseError::IllegalValue:
        return StrictJsonText::tr("here stands no value");
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::IllegalNumber:
        return StrictJsonText::tr("a number is written wrongly");
    case QJsonParseError::IllegalEscapeSequence:
        return StrictJsonText::tr("a backslash is followed by something it cannot be");
    case QJsonParseError::IllegalUTF8String:
        return StrictJsonText::tr("the text is not UTF-8");
    case QJsonParseError::UnterminatedString:
        return StrictJsonText::tr("a text is not closed");
    case QJsonParseError::MissingObject:
        return StrictJsonText::tr("an object is missing");
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return StrictJsonText::tr("it is nested too deeply or too large");
    case QJsonParseError::GarbageAtEnd:
        return StrictJsonText::tr("something follows its end");
    }
    return {};
}

} // namespace

Result<Document> open(const QByteArray &text, const QString &name)
{
    if (text.size() > largestText)
        return refused(StrictJsonText::tr("%1 is larger than 16 MB.").arg(name));
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = text.left(problem.offset).count('\n') + 1;
        return refused(StrictJsonText::tr("%1, line %2: this is not JSON: %3.")
                           .arg(name, QString::number(line), reasonFor(problem.error)));
    }
    if (!parsed.isObject())
        return refused(StrictJsonText::tr("%1 does not hold a JSON object.").arg(name));

    if (const auto repeated = Scanner(text).repeated)
        return refused(StrictJsonText::tr("%1, line %2: the key %3 is repeated.")
                           .arg(name, QString::number(repeated->line), repeated->path));
    const auto faults = std::make_shared<JsonFaults>(JsonFaults{name, text, {}});
    return Document{JsonFields(parsed.object(), {}, faults), faults};
}

Result<> verdict(const Document &document)
{
    if (document.faults->first)
        return *document.faults->first;
    return {};
}

} // namespace strict_json
} // namespace anjuan
