// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rounds/standard.h"

#include "core/base/strict_json.h"
#include "core/domain/casework/findings.h"
#include "core/domain/law/law.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <numeric>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct StandardText {
    Q_DECLARE_TR_FUNCTIONS(FileStandardText)
};

constexpr qsizetype longestStandardName = 200;
constexpr int mostTenths = 10'000;

/// Also of the limits, whose findings bear the numbers the law gives them.
bool isFinding(const QString &id)
{
    if (!findingRule(id))
        return false;
    static const QSet<QString> limits = [] {
        QSet<QString> known;
        if (const Result<Law> law = Law::shipped())
            for (const Date edition : law->editions())
                for (const Rule *rule : law->rulesOn(edition))
                    known << rule->id;
        return known;
    }();
    const bool isLimit = id.size() > 1 && id[0] == u'T' && id[1].isDigit();
    return !isLimit || limits.contains(id);
}

} // namespace

const StandardItem *FileStandard::item(const QString &id) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto &one) { return one.id == id; });
    return found == items.end() ? nullptr : &*found;
}

int FileStandard::points() const
{
    return std::accumulate(items.begin(), items.end(), 0, [](int sum, const StandardItem &item) {
        return sum + (item.isVeto ? 0 : item.points);
    });
}

QString FileStandard::gradeOf(int tenths, bool isVetoed) const
{
    if (!isVetoed)
        for (const StandardGrade &grade : grades)
            if (tenths >= grade.from)
                return grade.name;
    return grades.isEmpty() ? QString() : grades.back().name;
}

bool FileStandard::isBest(const QString &grade) const
{
    return !grades.isEmpty() && grades.front().name == grade;
}

QJsonObject jsonOf(const FileStandard &standard)
{
    QJsonArray grades;
    for (const StandardGrade &grade : standard.grades)
        grades << QJsonObject{{u"name"_s, grade.name}, {u"from"_s, grade.from}};
    // What is empty is left out: the reader takes no blank text.
    const auto put = [](QJsonObject &json, const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    QJsonArray items;
    for (const StandardItem &item : standard.items) {
        QJsonObject json{
            {u"id"_s, item.id},         {u"text"_s, item.text},
            {u"points"_s, item.points}, {u"each"_s, item.each},
            {u"veto"_s, item.isVeto},   {u"rules"_s, QJsonArray::fromStringList(item.rules)}};
        put(json, u"section"_s, item.section);
        put(json, u"article"_s, item.article);
        put(json, u"mark"_s, item.mark);
        items << json;
    }
    QJsonObject json{{u"name"_s, standard.name},
                     {u"effective_from"_s, toIso(standard.effectiveFrom)},
                     {u"verified"_s, standard.isVerified},
                     {u"grades"_s, grades},
                     {u"items"_s, items}};
    put(json, u"issuer"_s, standard.issuer);
    put(json, u"source"_s, standard.source);
    return json;
}

Result<FileStandard> readStandard(const QByteArray &json, const QString &name)
{
    Result<FileStandard> read = strict_json::read(json, name, [](JsonFields &root) {
        FileStandard standard{.name = root.text("name"_L1),
                              .issuer = root.optionalText("issuer"_L1),
                              .source = root.optionalText("source"_L1)};
        if (const auto day = parseDate(root.text("effective_from"_L1)))
            standard.effectiveFrom = *day;
        else
            root.fault(u"effective_from"_s, StandardText::tr("This is no day."));
        standard.isVerified = root.flag("verified"_L1);
        for (JsonFields &one : root.objects("grades"_L1)) {
            standard.grades << StandardGrade{
                one.text("name"_L1), static_cast<int>(one.integer("from"_L1, 0, mostTenths))};
            one.close();
        }
        for (JsonFields &one : root.objects("items"_L1)) {
            StandardItem item{.id = one.text("id"_L1),
                              .section = one.optionalText("section"_L1),
                              .text = one.text("text"_L1),
                              .article = one.optionalText("article"_L1)};
            item.points = static_cast<int>(one.integer("points"_L1, 0, mostTenths));
            item.each = static_cast<int>(one.integer("each"_L1, 0, mostTenths));
            item.isVeto = one.flag("veto"_L1);
            item.rules = one.texts("rules"_L1);
            item.mark = one.optionalText("mark"_L1);
            standard.items << item;
            one.close();
        }
        return standard;
    });
    if (!read)
        return read;
    if (const Result<> good = checkStandard(*read); !good)
        return good.error();
    return read;
}

Result<FileStandard> shippedStandard()
{
    const QString path = u":/resources/reviews/standard.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    return readStandard(file.readAll(), path);
}

Result<> checkStandard(const FileStandard &standard)
{
    if (standard.name.isEmpty() || standard.name.size() > longestStandardName ||
        standard.name.contains(u'@') || standard.name.contains(u'\n'))
        return refused(StandardText::tr("The name of a standard has 1 to %1 characters and no @.")
                           .arg(longestStandardName));
    if (standard.items.isEmpty())
        return refused(StandardText::tr("A standard has at least one item."));
    QSet<QString> ids;
    for (const StandardItem &item : standard.items) {
        if (ids.contains(item.id))
            return refused(StandardText::tr("The number %1 stands there twice.").arg(item.id));
        ids.insert(item.id);
        for (const QString &rule : item.rules)
            if (!isFinding(rule))
                return refused(StandardText::tr("Item %1 names “%2”, and there is no such finding.")
                                   .arg(item.id, rule.left(40)));
    }
    if (standard.points() == 0)
        return refused(StandardText::tr("No item gives points."));
    if (standard.grades.size() < 2 || standard.grades.back().from != 0)
        return refused(
            StandardText::tr("A standard has at least two grades; the lowest begins at 0."));
    for (qsizetype place = 1; place < standard.grades.size(); ++place)
        if (standard.grades[place].from >= standard.grades[place - 1].from)
            return refused(StandardText::tr("The grades go from the best to the lowest; %1 does "
                                            "not begin below %2.")
                               .arg(standard.grades[place].name, standard.grades[place - 1].name));
    if (standard.grades.front().from > 1000)
        return refused(StandardText::tr("No grade begins above 100 points."));
    return {};
}

std::optional<int> readTenths(const QString &text)
{
    QString number = text.trimmed();
    if (number.endsWith(u'分'))
        number.chop(1);
    bool good = false;
    const double value = number.trimmed().toDouble(&good);
    const int tenths = static_cast<int>(value * 10 + 0.5);
    if (!good || value < 0 || value > 1000 || qAbs(value * 10 - tenths) > 1e-6)
        return {};
    return tenths;
}

QString tenthsText(int tenths)
{
    const QString whole = QString::number(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + u'.' + QString::number(tenths % 10);
}

Result<QList<StandardGrade>> readGrades(const QString &text)
{
    QList<StandardGrade> grades;
    QString plain = text;
    plain.replace(u'，', u',').replace(u'、', u',').replace(u'＝', u'=');
    for (const QString &part : plain.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<int> from =
            part.contains(u'=') ? readTenths(part.section(u'=', 1)) : std::optional(0);
        const QString name = part.section(u'=', 0, 0).trimmed();
        if (!from || name.isEmpty())
            return refused(
                StandardText::tr("“%1” is no grade; write them as 优秀=90,合格=60,不合格.")
                    .arg(part.left(40)));
        grades << StandardGrade{name, *from};
    }
    return grades;
}

namespace {

/// "是", "√", "yes" and their opposites; a blank is no.
std::optional<bool> readFlag(const QString &text)
{
    const QString word = text.trimmed().toLower();
    static const QStringList yes{u"是"_s,  u"√"_s, u"✓"_s, u"有"_s,
                                 u"yes"_s, u"y"_s, u"1"_s, u"一票否决"_s};
    static const QStringList no{QString(), u"否"_s, u"×"_s, u"-"_s,
                                u"—"_s,    u"no"_s, u"n"_s, u"0"_s};
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

} // namespace

std::optional<StandardItem> readStandardRow(const StandardCells &cells, qint64 row,
                                            QList<StandardFault> &faults)
{
    const qsizetype before = faults.size();
    const auto wrong = [&](const QString &text) { faults << StandardFault{row, text}; };
    StandardItem item{.id = cells.id.trimmed(),
                      .section = cells.section.trimmed(),
                      .text = cells.text.trimmed(),
                      .article = cells.article.trimmed()};
    if (item.text.isEmpty())
        wrong(StandardText::tr("The row does not say what is looked at."));
    if (item.text.size() > 2000 || item.article.size() > 500 ||
        item.section.size() > longestStandardName || item.id.size() > 40)
        wrong(StandardText::tr("The text is too long."));
    if (const std::optional<bool> veto = readFlag(cells.veto))
        item.isVeto = *veto;
    else
        wrong(StandardText::tr("Veto: “%1” is neither 是 nor 否.").arg(cells.veto.left(40)));
    if (!item.isVeto) {
        const std::optional<int> points = readTenths(cells.points);
        if (!points || *points == 0)
            wrong(StandardText::tr("Points: “%1” is no number above 0 with at most one decimal.")
                      .arg(cells.points.left(40)));
        const std::optional<int> each =
            cells.each.trimmed().isEmpty() ? points : readTenths(cells.each);
        if (points && (!each || *each > *points))
            wrong(StandardText::tr("Each: “%1” is no number up to the points of the item.")
                      .arg(cells.each.left(40)));
        item.points = points.value_or(0);
        item.each = each.value_or(0);
    } else if (!cells.points.trimmed().isEmpty() && readTenths(cells.points).value_or(1) != 0) {
        wrong(StandardText::tr("An item with a veto has no points."));
    }
    QString rules = cells.rules;
    rules.replace(u'、', u',').replace(u'；', u',').replace(u'，', u',').replace(u';', u',');
    for (const QString &rule : rules.split(u',', Qt::SkipEmptyParts)) {
        if (!isFinding(rule.trimmed()))
            wrong(StandardText::tr("There is no finding “%1”.").arg(rule.trimmed().left(40)));
        item.rules << rule.trimmed();
    }
    return faults.size() == before ? std::optional(item) : std::nullopt;
}

} // namespace anjuan
