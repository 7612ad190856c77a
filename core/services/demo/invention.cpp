// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/invention.h"

#include <QStringList>

namespace anjuan::demo {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &text) { return text.split(u' '); }

/// The body of a code and its check character; `weights` as the standard gives them.
template <std::size_t Count>
int weightedSum(QStringView body, QLatin1StringView alphabet, const std::array<int, Count> &weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < Count; ++i)
        sum += weights[i] * static_cast<int>(alphabet.indexOf(body[static_cast<qsizetype>(i)]));
    return sum;
}

constexpr QLatin1StringView creditLetters = "0123456789ABCDEFGHJKLMNPQRTUWXY"_L1;
constexpr QLatin1StringView digits = "0123456789"_L1;

/// A division of Jiangsu that GB/T 2260 never gave out.
const QString noDivision = u"329999"_s;

QString figures(Dice &dice, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + dice.below(10));
    return text;
}

/// GB 32100, its organisation code by GB 11714.
QString madeUpCreditCode(Dice &dice, const QString &authority)
{
    const QString organisation = figures(dice, 8);
    const int rest =
        11 - weightedSum(organisation, digits, std::array{3, 7, 9, 10, 5, 8, 4, 2}) % 11;
    QString code = authority + noDivision + organisation;
    code += rest == 11 ? u'0' : rest == 10 ? QChar(u'X') : QChar(u'0' + rest);
    constexpr std::array weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    return code + creditLetters[(31 - weightedSum(code, creditLetters, weights) % 31) % 31];
}

/// GB 11643.
QString madeUpIdentityNumber(Dice &dice)
{
    const QString body = noDivision + QString::number(dice.between(1955, 2002)) +
                         u"%1"_s.arg(dice.between(1, 12), 2, 10, QChar(u'0')) +
                         u"%1"_s.arg(dice.between(1, 28), 2, 10, QChar(u'0')) + figures(dice, 3);
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    return body + "10X98765432"_L1[weightedSum(body, digits, weights) % 11];
}

/// Mobile numbers begin with 13 to 19.
QString madeUpTelephone(Dice &dice) { return u"12"_s + figures(dice, 9); }

QString brand(Dice &dice)
{
    static const QStringList first = words(
        u"顺 鑫 福 吉 祥 瑞 恒 润 嘉 德 锦 盛 旺 聚 百 家 好 新 老 大 永 合 同 广 金 万 宏 泰"_s);
    static const QStringList second =
        words(u"发 源 兴 隆 达 丰 康 来 缘 味 佳 乐 友 邻 安 和 顺 茂 利 通 华 美 香 园 记 坊"_s);
    return dice.oneOf(first) + dice.oneOf(second);
}

} // namespace

Dice::Dice(quint64 seed, quint64 stream)
    : m_state(seed * 0x9e3779b97f4a7c15ULL ^ (stream + 1) * 0xd1342543de82ef95ULL)
{
    next();
}

// SplitMix64.
quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

int Dice::below(int count)
{
    Q_ASSERT(count > 0);
    return static_cast<int>((next() >> 32) * static_cast<quint64>(count) >> 32);
}

QString madeUpName(Dice &dice)
{
    static const QStringList surnames = words(
        u"王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 "
        "萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 "
        "姜 欧阳 司马 诸葛 上官"_s);
    static const QStringList given = words(
        u"伟 芳 娜 秀 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 兰 霞 平 刚 桂 英 华 玉 建 国 文 "
        "志 红 春 梅 海 波 宁 云 飞 鹏 浩 宇 轩 晨 阳 雪 琳 佳 欣 怡 子 涵 梓 俊 凯 龙 翔 松 柏 山 "
        "川 江 河 月 星 辰 清 泉 石 安 康 福 贵 荣 昌 盛 祥 瑞 庆 喜"_s);
    QString name = dice.oneOf(surnames) + dice.oneOf(given);
    if (dice.chance(75))
        name += dice.oneOf(given);
    return name;
}

QString madeUpPlace(Dice &dice, int number)
{
    static const QStringList first =
        words(u"安 和 永 福 长 锦 华 瑞 景 泰 云 松 柳 桂 明 清 新 东 南 西 北 中 吉 祥 望 临"_s);
    static const QStringList second =
        words(u"泰 宁 康 平 兴 业 定 远 江 湖 山 溪 园 桥 门 塘 庆 顺 昌 丰 秀 阳 春 荷"_s);
    static const QStringList kinds = words(u"路 路 路 街 大道 巷"_s);
    static const QStringList spots =
        words(u"门前人行道 东侧 西侧 对面绿地 院内 路口 北侧空地 沿街店面"_s);
    QString place = dice.oneOf(first) + dice.oneOf(second) + dice.oneOf(kinds) +
                    QString::number(number) + u'号';
    if (dice.chance(60))
        place += dice.oneOf(spots);
    return place;
}

PartyDraft madeUpParty(PartyKind kind, Dice &dice)
{
    static const QStringList trades =
        words(u"水果店 早餐店 烧烤店 便利店 小吃店 洗车行 五金店 理发店 花店 服装店 奶茶店 饭店 "
              "超市 建材店 汽修店 烟酒店 茶庄 文具店"_s);
    static const QStringList businesses =
        words(u"建筑工程 市政工程 渣土运输 物业服务 装饰工程 环卫服务 房地产开发 餐饮管理 广告传媒 "
              "园林绿化 商贸 物流"_s);
    static const QStringList others = words(u"业主委员会 商会 个人合伙 合作社 民办学校 社区食堂"_s);
    PartyDraft draft{.kind = kind};
    draft.address = u"示例市"_s + madeUpPlace(dice, dice.between(1, 900));
    if (dice.chance(80))
        draft.telephone = madeUpTelephone(dice);
    switch (kind) {
    case PartyKind::NaturalPerson:
        draft.name = madeUpName(dice);
        draft.identityNumber = madeUpIdentityNumber(dice);
        break;
    case PartyKind::SoleTrader:
        draft.name = madeUpName(dice);
        draft.shop = u"示例市"_s + brand(dice) + dice.oneOf(trades);
        draft.creditCode = madeUpCreditCode(dice, u"92"_s);
        draft.identityNumber = madeUpIdentityNumber(dice);
        break;
    case PartyKind::LegalPerson:
        draft.name = u"示例市"_s + brand(dice) + dice.oneOf(businesses) + u"有限公司"_s;
        draft.creditCode = madeUpCreditCode(dice, u"91"_s);
        draft.representative = madeUpName(dice);
        break;
    case PartyKind::OtherOrganisation:
        draft.name = u"示例市"_s + brand(dice) + dice.oneOf(others);
        draft.creditCode = madeUpCreditCode(dice, u"93"_s);
        draft.representative = madeUpName(dice);
        break;
    }
    return draft;
}

} // namespace anjuan::demo
