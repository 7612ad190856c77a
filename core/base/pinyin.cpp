// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include <QCollator>
#include <QHash>
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The first character of each syllable in the order of readings, and the syllable. "ü" is typed as
/// v.
constexpr QStringView firstOfSyllables =
    u"阿a哎ai安an肮ang凹ao丷ba挀bai扳ban邦bang勹bao陂bei奔ben伻beng屄bi边bian灬biao憋bie"
    u"汃bin冫bing癶bo峬bu嚓ca偲cai参can仓cang撡cao冊ce嵾cen曽ceng叉cha芆chai辿chan伥chang"
    u"抄chao车che抻chen阷cheng吃chi充chong抽chou出chu欻chua揣chuai巛chuan刅chuang吹chui"
    u"旾chun逴chuo呲ci匆cong凑cou粗cu汆cuan崔cui邨cun搓cuo咑da呆dai丹dan当dang刀dao嘚de"
    u"扥den灯deng氐di甸dian刁diao爹die丁ding丟diu东dong吺dou厾du耑duan垖dui吨dun多duo妸e"
    u"诶ei奀en鞥eng儿er发fa帆fan匚fang飞fei分fen丰feng覅fiao仏fo紑fou夫fu旮ga侅gai甘gan"
    u"冈gang皋gao戈ge给gei根gen刯geng工gong勾gou估gu瓜gua乖guai关guan光guang归gui丨gun"
    u"呙guo哈ha咍hai佄han夯hang茠hao诃he黒hei拫hen亨heng噷hm叿hong齁hou乎hu花hua怀huai"
    u"欢huan巟huang灰hui昏hun吙huo丌ji加jia戋jian江jiang艽jiao阶jie巾jin坕jing冂jiong丩jiu"
    u"凥ju姢juan噘jue军jun咔ka开kai刊kan忼kang尻kao匼ke剋kei肎ken劥keng空kong抠kou扝ku"
    u"夸kua蒯kuai宽kuan匡kuang亏kui坤kun扩kuo垃la来lai兰lan啷lang捞lao肋le勒lei崚leng哩li"
    u"俩lia奁lian良liang撩liao毟lie拎lin伶ling溜liu囖lo龙long瞜lou噜lu驴lv娈luan掠lve抡lun"
    u"罗luo呣m妈ma埋mai嫚man牤mang猫mao嚒me呅mei椚men擝meng咪mi宀mian喵miao乜mie民min"
    u"名ming谬miu摸mo哞mou毪mu嗯n拏na腉nai囡nan囔nang孬nao疒ne娞nei恁nen能neng妮ni拈nian"
    u"娘niang鸟niao捏nie囜nin宁ning妞niu农nong羺nou奴nu女nv奻nuan疟nve黁nun郍nuo喔o讴ou"
    u"妑pa拍pai眅pan乓pang抛pao呸pei喷pen匉peng丕pi囨pian剽piao氕pie姘pin乒ping钋po剖pou"
    u"仆pu七qi掐qia千qian呛qiang悄qiao苆qie亲qin靑qing芎qiong丘qiu区qu奍quan缺que夋qun"
    u"呥ran穣rang娆rao惹re人ren扔reng日ri茸rong厹rou邚ru挼rua堧ruan婑rui瞤run捼ruo仨sa"
    u"毢sai三san桒sang掻sao閪se森sen僧seng杀sha筛shai山shan伤shang弰shao奢she谁shei申shen"
    u"升sheng尸shi収shou书shu刷shua衰shuai闩shuan双shuang脽shui吮shun说shuo厶si忪song凁sou"
    u"苏su狻suan夊sui孙sun唆suo他ta囼tai坍tan汤tang夲tao忑te熥teng剔ti天tian旫tiao帖tie"
    u"厅ting囲tong偷tou凸tu湍tuan推tui吞tun乇tuo屲wa歪wai弯wan尣wang危wei昷wen翁weng挝wo"
    u"乌wu夕xi虲xia仙xian乡xiang灱xiao些xie心xin星xing凶xiong休xiu吁xu吅xuan削xue坃xun丫ya"
    u"恹yan央yang幺yao倻ye一yi囙yin应ying哟yo佣yong优you込yu囦yuan曰yue晕yun帀za災zai兂zan"
    u"匨zang傮zao则ze贼zei怎zen増zeng扎zha夈zhai枬zhan张zhang佋zhao蜇zhe贞zhen凧zheng之zhi"
    u"中zhong州zhou朱zhu抓zhua拽zhuai专zhuan妆zhuang隹zhui宒zhun卓zhuo乲zi宗zong邹zou租zu"
    u"钻zuan厜zui尊zun昨zuo";

struct Syllable {
    char16_t first;
    QStringView letters;
};

/// Surnames that are read in a way of their own, and a character that is always read that way.
struct Surname {
    QStringView name;
    QStringView homophone;
};
constexpr std::array surnames = std::to_array<Surname>({
    {u"万俟", u"莫其"}, {u"尉迟", u"玉迟"}, {u"长孙", u"掌孙"}, {u"澹台", u"谈台"},
    {u"单于", u"缠于"}, {u"单", u"善"},     {u"仇", u"求"},     {u"曾", u"增"},
    {u"解", u"谢"},     {u"区", u"欧"},     {u"查", u"渣"},     {u"盖", u"戈"},
    {u"朴", u"飘"},     {u"翟", u"宅"},     {u"缪", u"妙"},     {u"覃", u"秦"},
    {u"乐", u"月"},     {u"种", u"虫"},     {u"召", u"绍"},     {u"祭", u"债"},
    {u"折", u"蛇"},     {u"员", u"运"},     {u"贠", u"运"},     {u"郇", u"旬"},
    {u"隗", u"伟"},     {u"秘", u"必"},     {u"繁", u"婆"},     {u"黑", u"贺"},
    {u"佴", u"耐"},     {u"尉", u"玉"},     {u"那", u"娜"},     {u"呙", u"郭"},
    {u"阚", u"看"},     {u"长", u"掌"},     {u"重", u"虫"},     {u"洗", u"显"},
    {u"冼", u"显"},     {u"瞿", u"渠"},     {u"逄", u"庞"},     {u"乜", u"聂"},
});

/// The name with its surname written as it is read.
QString asRead(const QString &name)
{
    for (const Surname &surname : surnames)
        if (name.startsWith(surname.name) && name.size() > surname.name.size())
            return surname.homophone.toString() + name.sliced(surname.name.size());
    return name;
}

/// Characters that names of shops and places often hold in their other reading.
constexpr std::array otherReadings = std::to_array<std::pair<char16_t, char16_t>>({
    {u'长', u'常'},
    {u'重', u'虫'},
    {u'行', u'航'},
    {u'乐', u'勒'},
    {u'朝', u'潮'},
    {u'都', u'督'},
    {u'车', u'撤'},
    {u'厦', u'下'},
    {u'会', u'惠'},
    {u'传', u'船'},
});

QString asReadInPlaces(QString name)
{
    for (const auto &[character, homophone] : otherReadings)
        name.replace(QChar(character), QChar(homophone));
    return name;
}

/// Making a collator costs more than using it, and using it more than remembering; collators are
/// not shared between threads.
const QCollator &byReading()
{
    thread_local const QCollator collator(
        QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China));
    return collator;
}

std::vector<Syllable> syllablesInOrder()
{
    std::vector<Syllable> syllables;
    for (qsizetype at = 0; at < firstOfSyllables.size();) {
        qsizetype end = at + 1;
        while (end < firstOfSyllables.size() && firstOfSyllables[end].unicode() < 128)
            ++end;
        syllables.push_back(
            {firstOfSyllables[at].unicode(), firstOfSyllables.sliced(at + 1, end - at - 1)});
        at = end;
    }
    return syllables;
}

/// The characters that the order of readings knows.
constexpr char16_t firstReadable = 0x4e00;
constexpr char16_t lastReadable = 0x9fa5;
bool isReadable(char16_t c) { return c >= firstReadable && c <= lastReadable; }

QStringView syllableOf(char16_t character)
{
    static const std::vector<Syllable> syllables = syllablesInOrder();
    thread_local QHash<char16_t, QStringView> known;
    if (const auto found = known.constFind(character); found != known.constEnd())
        return *found;
    const QString text{QChar(character)};
    const auto next =
        std::upper_bound(syllables.begin() + 1, syllables.end(), text,
                         [](const QString &one, const Syllable &bound) {
                             return byReading().compare(one, QString(QChar(bound.first))) < 0;
                         });
    return *known.insert(character, std::prev(next)->letters);
}

QString lettersOf(QStringView text, qsizetype mostOfEach)
{
    QString letters;
    for (const QChar c : text) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            letters += c.toLower();
        else if (isReadable(c.unicode()))
            letters += syllableOf(c.unicode()).left(mostOfEach);
    }
    return letters;
}

constexpr qsizetype longestSyllable = 6;
constexpr char16_t placesBegin = 0x4000; ///< after letters, digits and punctuation
constexpr char16_t unread = 0xffff;      ///< after all that has a reading

/// The place of each character in the order of readings.
std::vector<char16_t> placesByReading()
{
    std::vector<std::pair<QCollatorSortKey, char16_t>> keys;
    for (char16_t c = firstReadable; c <= lastReadable; ++c)
        keys.emplace_back(byReading().sortKey(QString(QChar(c))), c);
    std::sort(keys.begin(), keys.end(), [](const auto &one, const auto &other) {
        const int order = one.first.compare(other.first);
        return order != 0 ? order < 0 : one.second < other.second;
    });
    std::vector<char16_t> places(keys.size());
    for (std::size_t place = 0; place < keys.size(); ++place)
        places[keys[place].second - firstReadable] = static_cast<char16_t>(placesBegin + place);
    return places;
}

} // namespace

QString pinyinInitials(QStringView text) { return lettersOf(text, 1); }

QString pinyinKeys(QStringView text)
{
    const QString commonest = pinyinInitials(text);
    const QString other = pinyinInitials(asRead(text.toString()));
    return other == commonest ? commonest : commonest + u' ' + other;
}

QStringList pinyinReadings(QStringView name)
{
    QStringList readings;
    const bool isWritten =
        std::any_of(name.begin(), name.end(), [](QChar c) { return isReadable(c.unicode()); });
    if (!isWritten)
        return readings;
    for (const QString &read :
         {name.toString(), asRead(name.toString()), asReadInPlaces(name.toString())})
        readings << lettersOf(read, 1) << lettersOf(read, longestSyllable);
    readings.removeDuplicates();
    return readings;
}

QByteArray readingKey(QStringView text)
{
    static const std::vector<char16_t> places = placesByReading();
    QByteArray key;
    key.reserve(2 * text.size());
    const auto add = [&key](char16_t value) {
        key += static_cast<char>(value >> 8);
        key += static_cast<char>(value & 0xff);
    };
    for (const QChar c : text) {
        if (isReadable(c.unicode())) {
            add(places[c.unicode() - firstReadable]);
        } else if (const char16_t plain = c.toCaseFolded().unicode(); plain < placesBegin) {
            add(plain);
        } else {
            add(unread);
            add(plain);
        }
    }
    return key;
}

QByteArray nameReadingKey(const QString &name) { return readingKey(asRead(name)); }

bool readsBefore(const QString &one, const QString &other)
{
    const int order = byReading().compare(one, other);
    return order != 0 ? order < 0 : one < other;
}

bool nameReadsBefore(const QString &one, const QString &other)
{
    const int order = byReading().compare(asRead(one), asRead(other));
    return order != 0 ? order < 0 : one < other;
}

} // namespace anjuan
