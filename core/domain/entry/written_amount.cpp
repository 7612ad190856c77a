// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/entry/numerals.h"
#include "core/domain/entry/written_values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct AmountText {
    Q_DECLARE_TR_FUNCTIONS(AmountText)
};

constexpr qint64 mostFen = 1'000'000'000'000 * 100;

Error noAmount(QStringView text)
{
    return refused(AmountText::tr("“%1” is no amount of money.").arg(quotedPart(text)));
}

Error tooMuch(QStringView text)
{
    return refused(
        AmountText::tr("“%1” is more than a thousand billion yuan.").arg(quotedPart(text)));
}

bool saysNoAmount(const QString &text)
{
    static const QRegularExpression none(
        u"^(—+|-+|/|无|没有|无罚款|不罚款|警告|通报批评|警告、通报批评|免予处罚|不予处罚|免罚)?$"_s);
    return none.match(text).hasMatch();
}

/// One figure: its amount, and whether it names a unit of its own.
struct Figure {
    Money amount;
    bool hasUnit = false;
    bool hasScale = false;
};

/// "12.345" times `scale`, in fen; nothing if that leaves parts of a fen.
std::optional<qint64> fenOf(const QString &whole, const QString &part, qint64 scale)
{
    if (whole.size() > 15 || part.size() > 12)
        return std::numeric_limits<qint64>::max();
    qint64 unit = scale * 100;
    const qint64 yuan = whole.toLongLong();
    if (yuan > mostFen / unit)
        return std::numeric_limits<qint64>::max();
    qint64 fen = yuan * unit;
    for (const QChar digit : part) {
        if (unit % 10 != 0 && digit != u'0')
            return {};
        unit /= 10;
        fen += (digit.unicode() - u'0') * unit;
    }
    return fen;
}

std::optional<qint64> scaleOf(const QString &text)
{
    if (text.isEmpty())
        return 1;
    const auto numeral = readNumeral(u"一"_s + text);
    const auto plainTen = readNumeral(text);
    return numeral    ? std::optional(numeral->value)
           : plainTen ? std::optional(plainTen->value)
                      : std::nullopt;
}

/// 角 and 分 after the yuan: "5角", "伍角零叁分", "五分".
std::optional<qint64> fractionOf(const QString &text)
{
    static const QRegularExpression shape(u"^零?(?:(.)角)?零?(?:(.)分)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    qint64 fen = 0;
    for (const auto &[digit, value] :
         {std::pair(match.captured(1), 10), std::pair(match.captured(2), 1)}) {
        if (digit.isEmpty())
            continue;
        const bool isPlain = digit[0] >= u'0' && digit[0] <= u'9';
        const auto numeral =
            isPlain ? std::optional<int>(digit[0].unicode() - u'0') : numeralDigit(digit[0]);
        if (!numeral)
            return {};
        fen += *numeral * value;
    }
    return fen;
}

Result<Figure> readFigure(QString text)
{
    static const QRegularExpression before(u"^(?:罚款)?(?:人民币|rmb|cny|¥)?¥?"_s);
    static const QRegularExpression plain(
        u"^(\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+)(?:\\.(\\d+))?"_s
        u"([十百千万亿]*)((?:[元圆块]|$).*)$"_s);
    static const QRegularExpression numerals(
        u"^([零〇○一壹二贰两兩三叁四肆五伍六陆七柒八捌九玖十拾廿卅百佰千仟万萬亿億]+)"_s
        u"((?:[元圆块]|$).*)$"_s);
    const QString original = text;
    text.remove(before);
    text = text.trimmed();
    if (text.startsWith(u'-') || text.startsWith(u'−') || text.startsWith(u'负'))
        return refused(
            AmountText::tr("“%1” is negative; an amount can't be.").arg(quotedPart(original)));
    Figure figure;
    QString rest;
    if (const auto match = plain.match(text); match.hasMatch()) {
        const auto scale = scaleOf(match.captured(3));
        if (!scale)
            return noAmount(original);
        const QString whole = match.captured(1).remove(u',').remove(u' ');
        const auto fen = fenOf(whole, match.captured(2), *scale);
        if (!fen)
            return refused(AmountText::tr("“%1” has parts of a fen.").arg(quotedPart(original)));
        figure.amount.fen = *fen;
        figure.hasScale = *scale > 1;
        rest = match.captured(4);
    } else if (const auto written = numerals.match(text); written.hasMatch()) {
        const auto numeral = readNumeral(written.captured(1));
        if (!numeral)
            return noAmount(original);
        if (numeral->otherValue)
            return refused(AmountText::tr("“%1” may mean %2 or %3; write it in figures.")
                               .arg(quotedPart(original), QString::number(numeral->value),
                                    QString::number(*numeral->otherValue)));
        figure.amount.fen = numeral->value > mostFen / 100 ? mostFen + 1 : numeral->value * 100;
        rest = written.captured(2);
    } else {
        return noAmount(original);
    }
    if (figure.amount.fen > mostFen)
        return tooMuch(original);
    figure.hasUnit = !rest.isEmpty() || figure.hasScale;
    rest = rest.sliced(rest.isEmpty() ? 0 : 1);
    if (rest.endsWith(u'整') || rest.endsWith(u'正'))
        rest.chop(1);
    const auto fraction = fractionOf(rest);
    if (!fraction)
        return noAmount(original);
    figure.amount.fen += *fraction;
    return figure;
}

Result<WrittenAmount> readRange(const QString &from, const QString &to, const QString &whole)
{
    const Result<Figure> first = readFigure(from);
    if (!first)
        return first.error();
    const Result<Figure> last = readFigure(to);
    if (!last)
        return last.error();
    if (last->hasScale && !first->hasUnit)
        return refused(AmountText::tr("“%1” does not say the unit of its first figure.")
                           .arg(quotedPart(whole)));
    if (last->amount < first->amount)
        return refused(AmountText::tr("“%1” is a range whose end is below its beginning.")
                           .arg(quotedPart(whole)));
    return WrittenAmount{first->amount, last->amount, false};
}

Result<WrittenAmount> readOne(const QString &text)
{
    static const QRegularExpression between(
        u"^(.+?)(?:\\(含\\))?(?:以上|起)[,、至]?(.+?)(?:\\(含\\))?以下$"_s);
    static const QRegularExpression above(u"^(.+?)(?:\\(含\\))?以上$"_s);
    static const QRegularExpression below(u"^(?:不超过)?(.+?)(?:\\(含\\))?以下$|^不超过(.+)$"_s);
    static const QRegularExpression range(u"^([^—–~至到-]+)(?:—+|–|-+|~|至|到)([^—–~至到-]+)$"_s);
    if (const auto match = between.match(text); match.hasMatch())
        return readRange(match.captured(1), match.captured(2), text);
    if (const auto match = above.match(text); match.hasMatch()) {
        const Result<Figure> figure = readFigure(match.captured(1));
        return figure ? Result<WrittenAmount>(WrittenAmount{figure->amount, {}, false})
                      : figure.error();
    }
    if (const auto match = below.match(text); match.hasMatch()) {
        const Result<Figure> figure =
            readFigure(match.captured(match.captured(1).isEmpty() ? 2 : 1));
        return figure ? Result<WrittenAmount>(WrittenAmount{{}, figure->amount, false})
                      : figure.error();
    }
    if (const auto match = range.match(text); match.hasMatch())
        return readRange(match.captured(1), match.captured(2), text);
    const Result<Figure> figure = readFigure(text);
    return figure ? Result<WrittenAmount>(WrittenAmount{figure->amount, figure->amount, false})
                  : figure.error();
}

} // namespace

QString quotedPart(QStringView text)
{
    constexpr qsizetype most = 40;
    return text.size() > most ? text.first(most).toString() + u'…' : text.toString();
}

Result<std::optional<WrittenAmount>> readAmount(QStringView written)
{
    if (written.size() > 200)
        return noAmount(written);
    QString text = searchForm(written);
    if (saysNoAmount(text))
        return std::optional<WrittenAmount>();
    static const QRegularExpression about(u"^(?:大[约約]|[约約]为|[约約])"_s);
    const bool isApproximate = about.match(text).hasMatch();
    text.remove(about);
    Result<WrittenAmount> amount = readOne(text);
    if (!amount)
        return amount.error();
    amount->isApproximate = isApproximate;
    return std::optional(*amount);
}

} // namespace anjuan
