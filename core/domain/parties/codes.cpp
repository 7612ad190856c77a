// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/parties/codes.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct CodesText {
    Q_DECLARE_TR_FUNCTIONS(CodesText)
};

constexpr QLatin1StringView creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"_L1;

int digitValue(QChar digit) { return digit.unicode() - u'0'; }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isSmallLetter(QChar c) { return c >= u'a' && c <= u'z'; }

bool isFullWidth(QChar c)
{
    return (c >= u'０' && c <= u'９') || (c >= u'Ａ' && c <= u'Ｚ') || (c >= u'ａ' && c <= u'ｚ');
}

qsizetype characterCount(QStringView text) { return text.toUcs4().size(); }

/// The character that begins at `i`, both halves of a pair together.
QString characterAt(QStringView text, qsizetype i)
{
    return text.sliced(i, text[i].isHighSurrogate() ? 2 : 1).toString();
}

/// GB 11714 counts its 36 letters without gaps, GB 32100 leaves five of them out: the two values of
/// a letter differ.
int organisationValue(QChar c) { return isDigit(c) ? digitValue(c) : c.unicode() - u'A' + 10; }

QChar organisationCheck(QStringView body)
{
    constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * organisationValue(body[static_cast<qsizetype>(i)]);
    const int check = 11 - sum % 11;
    return check == 11 ? u'0' : check == 10 ? u'X' : QChar(u'0' + check);
}

QChar creditCheck(QStringView body)
{
    int sum = 0;
    int weight = 1;
    for (QChar c : body) {
        sum += weight * static_cast<int>(creditAlphabet.indexOf(c));
        weight = weight * 3 % 31;
    }
    return creditAlphabet[(31 - sum % 31) % 31];
}

QChar identityCheck(QStringView body)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digitValue(body[static_cast<qsizetype>(i)]);
    return "10X98765432"_L1[sum % 11];
}

/// The provinces as numbered by GB/T 2260, Hong Kong, Macau and Taiwan residents' permits among
/// them; 9 begins the number of a foreigner with permanent residence.
bool isProvince(QStringView twoDigits)
{
    constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34,
                                   35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                                   53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    const int value = digitValue(twoDigits[0]) * 10 + digitValue(twoDigits[1]);
    return value >= 90 || std::find(provinces.begin(), provinces.end(), value) != provinces.end();
}

std::optional<Date> dayFrom(QStringView eightDigits)
{
    const int year = eightDigits.first(4).toInt();
    const int month = eightDigits.sliced(4, 2).toInt();
    const int day = eightDigits.sliced(6, 2).toInt();
    // The calendar type begins in 1400; the bounds of a plausible birth are the caller's.
    if (year < 1400 || month < 1 || month > 12 || day < 1)
        return {};
    const auto y = static_cast<unsigned short>(year);
    const auto m = static_cast<unsigned short>(month);
    if (day > boost::gregorian::gregorian_calendar::end_of_month_day(y, m))
        return {};
    return Date(y, m, static_cast<unsigned short>(day));
}

} // namespace

Result<> checkCreditCode(QStringView code)
{
    for (qsizetype i = 0; i < code.size(); ++i)
        if (isFullWidth(code[i]))
            return refused(
                CodesText::tr(
                    "Character %1 of the credit code is full-width; type it in half width.")
                    .arg(i + 1));
    if (const qsizetype count = characterCount(code); count != 18)
        return refused(
            CodesText::tr("A unified social credit code has 18 characters; this one has %1.")
                .arg(count));
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (isSmallLetter(c))
            return refused(CodesText::tr("Character %1 of the credit code is the small letter "
                                         "“%2”; letters in it are capitals.")
                               .arg(QString::number(i + 1), characterAt(code, i)));
        if (i >= 2 && i < 8 && !isDigit(c))
            return refused(CodesText::tr("Character %1 of the credit code is “%2”; places 3 to 8 "
                                         "are the division and hold digits only.")
                               .arg(QString::number(i + 1), characterAt(code, i)));
        if (!creditAlphabet.contains(c))
            return refused(CodesText::tr("Character %1 of the credit code is “%2”; only digits and "
                                         "capital letters other than I, O, S, V "
                                         "and Z occur in it.")
                               .arg(QString::number(i + 1), characterAt(code, i)));
    }
    if (const QChar check = organisationCheck(code.sliced(8, 8)); code[16] != check)
        return refused(CodesText::tr("Places 9 to 17 of the credit code are no organisation code: "
                                     "its check character, place 17, would "
                                     "be “%1” and not “%2”.")
                           .arg(QString(check), QString(code[16])));
    if (const QChar check = creditCheck(code.first(17)); code[17] != check)
        return refused(CodesText::tr("The check character of the credit code, place 18, would be "
                                     "“%1” and not “%2”; one of the "
                                     "characters is mistyped.")
                           .arg(QString(check), QString(code[17])));
    return {};
}

Result<> checkIdentityNumber(QStringView number, Date today)
{
    for (qsizetype i = 0; i < number.size(); ++i)
        if (isFullWidth(number[i]))
            return refused(
                CodesText::tr(
                    "Character %1 of the identity number is full-width; type it in half width.")
                    .arg(i + 1));
    const qsizetype count = characterCount(number);
    if (count == 15 && std::all_of(number.begin(), number.end(), isDigit))
        return refused(CodesText::tr("This is an identity number of the old kind with 15 digits, "
                                     "out of use since 2013; the number on the "
                                     "present card has 18 characters."));
    if (count != 18)
        return refused(
            CodesText::tr("A resident identity number has 18 characters; this one has %1.")
                .arg(count));
    for (qsizetype i = 0; i < 17; ++i)
        if (!isDigit(number[i]))
            return refused(CodesText::tr("Character %1 of the identity number is not a digit; only "
                                         "the last one may be an X.")
                               .arg(i + 1));
    if (number[17] == u'x')
        return refused(CodesText::tr("The last character of the identity number is a small x; it "
                                     "is written as a capital X."));
    if (!isDigit(number[17]) && number[17] != u'X')
        return refused(
            CodesText::tr("The last character of the identity number is neither a digit nor X."));
    if (!isProvince(number.first(2)))
        return refused(
            CodesText::tr("The first two digits of the identity number are no province."));
    const std::optional<Date> born = dayFrom(number.sliced(6, 8));
    if (!born)
        return refused(CodesText::tr("Places 7 to 14 of the identity number are the date of birth, "
                                     "and such a day does not exist."));
    if (*born < Date(1850, 1, 1))
        return refused(CodesText::tr(
            "The date of birth in the identity number, places 7 to 14, lies before 1850."));
    if (*born > today)
        return refused(CodesText::tr(
            "The date of birth in the identity number, places 7 to 14, lies in the future."));
    if (number[17] != identityCheck(number.first(17)))
        return refused(CodesText::tr("The check character of the identity number does not fit; one "
                                     "of its characters is mistyped."));
    return {};
}

QString tidyCode(QStringView typed)
{
    QString tidy;
    for (QChar c : typed) {
        const QChar::Category category = c.category();
        if (c.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control)
            continue;
        if (c >= u'！' && c <= u'～')
            c = QChar(c.unicode() - u'！' + u'!');
        tidy += isSmallLetter(c) ? c.toUpper() : c;
    }
    return tidy;
}

std::optional<Date> birthDate(QStringView identityNumber)
{
    // The last day of the calendar in use: whether the birth lies ahead is not asked here.
    if (!checkIdentityNumber(identityNumber, Date(9999, 12, 31)))
        return {};
    return dayFrom(identityNumber.sliced(6, 8));
}

} // namespace anjuan
