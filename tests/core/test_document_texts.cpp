// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/act_code.h"
#include "core/services/document_discretion.h"
#include "core/services/document_records.h"
#include "core/services/document_templates.h"
#include "core/services/document_values.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(ANJUAN_SOURCE_DIR "/tests/support/golden/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The acts of a case in which every kind of document has its own. They go through no gate: only
/// their words matter here.
std::vector<Act> everyAct()
{
    std::vector<Act> acts;
    for (const QJsonValue &one :
         QJsonDocument::fromJson(contentOf(folder + u"acts.json"_s)).array()) {
        const QJsonObject json = one.toObject();
        Act act;
        act.dossier = CaseId::parse(u"01900000-0000-7000-8000-000000000001"_s);
        act.sequence = static_cast<int>(acts.size()) + 1;
        act.kind = json.value("kind"_L1).toString();
        act.day = *parseDate(json.value("day"_L1).toString());
        act.account = json.value("account"_L1).toString(u"officer"_s);
        act.documentNumber = json.value("number"_L1).toString();
        act.content = json.value("content"_L1).toObject();
        if (act.content.contains("party"_L1))
            act.content.insert(u"party"_s, u"01900000-0000-7000-8000-0000000000aa"_s);
        acts.push_back(act);
    }
    return acts;
}

/// What an assessment by a benchmark leaves in the file, with all that is filled in.
Act assessment(int sequence)
{
    Act act;
    act.dossier = CaseId::parse(u"01900000-0000-7000-8000-000000000001"_s);
    act.sequence = sequence;
    act.kind = u"assess"_s;
    act.day = Date(2026, 6, 10);
    act.account = u"officer"_s;
    act.content = {{u"facts"_s, QJsonArray{u"area=4.5#3"_s}},
                   {u"matter"_s, u"S-101"_s},
                   {u"set"_s, u"01900000-0000-7000-8000-0000000000bb"_s},
                   {u"set_name"_s, u"示例市城市管理行政处罚裁量基准@2026-01-01"_s},
                   {u"set_level"_s, u"bureau"_s},
                   {u"side"_s, u"citizen"_s},
                   {u"applied_tier"_s, u"一般"_s},
                   {u"condition"_s, u"占用面积3平方米以上10平方米以下"_s},
                   {u"amount_from"_s, u"700.00"_s},
                   {u"amount_to"_s, u"2000.50"_s},
                   {u"proposed"_s, u"1350.00"_s},
                   {u"arithmetic"_s,
                    QJsonArray{u"The middle of the tier: (700 + 2000.50) ÷ 2 = 1350 yuan."_s}}};
    return act;
}

const QString printedAssessment = u"适用的裁量基准：《示例市城市管理行政处罚裁量基准》（2026年1月1"
                                  u"日起施行）；裁量阶次：一般（适用条件："
                                  "占用面积3平方米以上10平方米以下）；罚款幅度：700元至2000."
                                  "50元。计算过程：The middle of the tier: "
                                  "(700 + 2000.50) ÷ 2 = 1350 yuan."_s;

/// The deviation from it, in effect.
Act deviation(int sequence)
{
    Act act = assessment(sequence);
    act.kind = u"deviate"_s;
    act.content = {
        {u"fine"_s, u"500.00"_s},
        {u"ground"_s, u"mitigation"_s},
        {u"reason"_s, u"主动消除违法行为危害后果。"_s},
        {u"article"_s, u"行政处罚法第三十二条第一项"_s},
        {u"arithmetic"_s, QJsonArray{u"700 − 500 = 200元，低于该阶次。"_s, u"减轻。"_s}}};
    return act;
}

/// What a check for exemption leaves in the file: all that is filled in, with the evidence.
QJsonObject exemption()
{
    return {{u"outcome"_s, u"exempt"_s},
            {u"ground"_s, u"first_offence"_s},
            {u"facts"_s, QJsonArray{u"area=1.5#10"_s, u"correction=in_time#25"_s}},
            {u"education"_s, u"已当面讲解有关规定。"_s},
            {u"commitment"_s, 13},
            {u"list_name"_s, u"示例市首违不罚清单@2026-01-01"_s},
            {u"item_name"_s, u"擅自占用城市道路摆摊经营"_s},
            {u"conditions"_s, u"占用面积不超过2平方米；在责令期限内改正"_s},
            {u"first"_s, true},
            {u"fulfilled"_s, true},
            {u"needs_first"_s, true},
            {u"needs_commitment"_s, true},
            {u"window_from"_s, u"2024-03-02"_s},
            {u"searched"_s, QJsonArray{u"当事人本人"_s, u"事项S-101，2024-03-02至2026-03-02"_s}}};
}

QJsonObject refusal()
{
    QJsonObject content = exemption();
    content.insert(u"outcome"_s, u"refuse"_s);
    content.insert(u"first"_s, false);
    content.insert(u"reason"_s, u"二十四个月内再次违法"_s);
    content.insert(u"earlier"_s,
                   QJsonArray{u"示例城管罚决字〔2025〕9号 发现于2025-08-01，在期间内。"_s});
    content.insert(u"unproved"_s, QJsonArray{u"在责令期限内改正"_s});
    content.insert(u"facts"_s, QJsonArray{u"area=1.5#10"_s, u"correction=in_time"_s});
    content.remove(u"commitment"_s);
    content.remove(u"education"_s);
    return content;
}

const QString searchedThrough =
    u"本机关于2026年3月4日对当事人是否符合不予行政处罚的条件进行了核查。核查依据：《示例市首违不罚"
    u"清"
    "单》（2026年1月1日起施行），事项“擅自占用城市道路摆摊经营”，适用条件：占用面积不超过2平方米；"
    "在"
    "责令期限内改正。\n查询范围：当事人本人；事项S-101，2024-03-02至2026-03-02。查询结果："_s;

const QString printedExemption =
    searchedThrough +
    u"未查到当事人以前的同类案件。据此，当事人属于初次违法。\n认定的条件及证据：面积：1."
    u"5平方米（证据："
    "2026年3月3日现场检查（勘验）笔录）；改正情况：期限内改正（证据：2026年3月11日复查）。\n核查"
    "结论："
    "符合不予行政处罚的条件。教育情况：已当面讲解有关规定。当事人已提交承诺书（见现场照片三张）。"_s;

const QString printedRefusal = searchedThrough +
                               u"查到以前的同类案件1件：示例城管罚决字〔2025〕9号 "
                               u"发现于2025-08-01，在期间内。据此，当事人不属于"
                               "初次违法。\n认定的条件及证据：面积：1."
                               "5平方米（证据：2026年3月3日现场检查（勘验）笔录）；改正情况："
                               "期限内改正（未列明证据）。尚无证据证明的条件：在责令期限内改正。"
                               "\n核查结论：不适用不予行政处罚。"
                               "理由：二十四个月内再次违法。"_s;

DocumentFacts facts(const std::vector<Act> &acts = everyAct())
{
    DocumentFacts found{.file = fold(acts)};
    Matter matter;
    matter.code = u"S-101"_s;
    matter.name = u"擅自占用城市道路摆摊经营"_s;
    matter.violatedArticles = u"《示例市市容条例》第十二条"_s;
    matter.appliedArticles = u"《示例市市容条例》第二十条"_s;
    matter.effectiveFrom = Date(2018, 1, 1);
    found.matters = {matter};
    found.party = Party{.kind = PartyKind::SoleTrader,
                        .name = u"经营者乙"_s,
                        .shop = u"示例水果店"_s,
                        .creditCode = u"91329999000000000X"_s,
                        .address = u"示例市示例路1号"_s};
    found.unitName = u"示例市城市管理局 / 第1中队"_s;
    found.names = {{u"o1"_s, u"队员1号"_s},
                   {u"o2"_s, u"队员2号"_s},
                   {u"o3"_s, u"队员3号"_s},
                   {u"l1"_s, u"法制员甲"_s},
                   {u"c1"_s, u"负责人甲"_s},
                   {u"c2"_s, u"负责人乙"_s},
                   {u"U"_s, u"第1中队"_s},
                   {u"S-101"_s, u"擅自占用城市道路摆摊经营"_s},
                   {u"01900000-0000-7000-8000-0000000000aa"_s, u"示例水果店"_s}};
    found.certificates = {{u"o1"_s, u"SL00000001"_s}, {u"o2"_s, u"SL00000002"_s}};
    found.people = {{u"officer"_s, u"队员1号"_s}, {u"chief"_s, u"负责人甲"_s}};
    found.settings.agencyName = u"示例市城市管理局"_s;
    found.settings.agencyWord = u"示例城管"_s;
    found.letterhead = {.address = u"示例市城西路8号"_s,
                        .postcode = u"000000"_s,
                        .telephone = u"0000-00000000"_s,
                        .contact = u"法制科"_s,
                        .paymentPlace = u"示例市任一代收银行网点"_s,
                        .reconsiderationBody = u"示例市人民政府"_s,
                        .court = u"示例市城区人民法院"_s,
                        .head = u"局长甲"_s,
                        .headPost = u"局长"_s};
    for (const auto &[act, document] : found.file.documents)
        if (!document.attempts.empty())
            found.served.emplace(act, document.attempts.back().day);
    for (const Entry &entry : found.file.entries)
        if (std::holds_alternative<Demand>(entry.body) ||
            std::holds_alternative<ApplyToCourt>(entry.body) ||
            std::holds_alternative<ImposeSurcharge>(entry.body)) {
            found.served.emplace(entry.act.sequence, entry.act.day);
            found.balances.emplace(
                entry.act.sequence,
                Balance{.fine = *Money::parse(u"2000.50"), .surcharge = *Money::parse(u"2000.50")});
        }
    return found;
}

QByteArray shipped(const QString &document)
{
    return contentOf(u":/resources/documents/%1.docx"_s.arg(document));
}

/// The words of that document of the last act it belongs to, or why there are none.
QString textPrinted(const QString &document, const std::vector<Act> &recorded)
{
    const DocumentFacts from = facts(recorded);
    const DocumentKind *kind = documentKind(document);
    int act = 0;
    for (const Entry &entry : from.file.entries)
        if (entry.state == EntryState::Effective && kind->isOf(entry))
            act = entry.act.sequence;
    const auto form = DocxTemplate::read(shipped(document));
    const auto filled = form ? form->fill({documentValues(from, act),
                                           {{u"code"_s, qrCode(u"ANJUAN1"_s)}},
                                           placeholderLabel})
                             : form.error();
    const auto text = filled ? textOfDocx(filled->bytes) : filled.error();
    return text ? *text : text.error().text;
}

} // namespace

class TestDocumentTexts : public QObject {
    Q_OBJECT
private slots:
    void everyDocumentSaysWhatItShould_data()
    {
        QTest::addColumn<QString>("document");
        for (const DocumentKind &kind : documentKinds())
            if (!kind.acts.isEmpty())
                QTest::newRow(kind.id.data()) << QString(kind.id);
    }
    /// The golden texts were read by a person. With ANJUAN_WRITE_GOLDEN set they are written anew,
    /// to be read again.
    void everyDocumentSaysWhatItShould()
    {
        QFETCH(QString, document);
        const DocumentFacts from = facts();
        const DocumentKind *kind = documentKind(document);
        int act = 0;
        for (const Entry &entry : from.file.entries)
            if (entry.state == EntryState::Effective && kind->isOf(entry))
                act = entry.act.sequence;
        QVERIFY(act > 0);
        const auto form = DocxTemplate::read(shipped(document));
        VERIFY_RESULT(form);
        const auto filled = form->fill(
            {documentValues(from, act), {{u"code"_s, qrCode(u"ANJUAN1"_s)}}, placeholderLabel});
        VERIFY_RESULT(filled);
        QVERIFY2(filled->missing.isEmpty(), qPrintable(filled->missing.join(u", "_s)));
        const auto text = textOfDocx(filled->bytes);
        VERIFY_RESULT(text);
        const QString path = folder + u"documents/"_s + document + u".txt"_s;
        if (qEnvironmentVariableIsSet("ANJUAN_WRITE_GOLDEN")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text->toUtf8() + '\n');
        }
        QCOMPARE(*text + u'\n', QString::fromUtf8(contentOf(path)));
        const auto again = form->fill(
            {documentValues(from, act), {{u"code"_s, qrCode(u"ANJUAN1"_s)}}, placeholderLabel});
        QVERIFY(again->bytes == filled->bytes);
        if (const QString album = qEnvironmentVariable("ANJUAN_DOCUMENTS"); !album.isEmpty()) {
            QFile file(QDir(album).filePath(document + u".docx"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(filled->bytes);
        }
    }

    void anAssessmentIsPrinted_data()
    {
        QTest::addColumn<QString>("document");
        QTest::newRow("report") << u"investigation_report"_s;
        QTest::newRow("decision") << u"penalty_decision"_s;
    }
    /// Benchmark, tier, condition, range and arithmetic stand in the report and in the decision;
    /// without an assessment nothing of it does.
    void anAssessmentIsPrinted()
    {
        QFETCH(QString, document);
        std::vector<Act> acts = everyAct();
        const auto printed = [&document](const std::vector<Act> &recorded) {
            return textPrinted(document, recorded).split(u'\n');
        };
        const QStringList without = printed(acts);
        acts.push_back(assessment(static_cast<int>(acts.size()) + 1));
        QStringList with = printed(acts);
        for (const QString &line : without)
            with.removeOne(line);
        QVERIFY2(with.join(u'\n') == printedAssessment, qPrintable(with.join(u'\n')));
    }

    void aDepartureFromTheHearingIsPrinted_data()
    {
        QTest::addColumn<QString>("document");
        QTest::newRow("decision") << u"penalty_decision"_s;
        QTest::newRow("form of approval") << u"handling_form"_s;
    }
    /// Why a decision is heavier than the report of the hearing recommends; nothing where it is
    /// not.
    void aDepartureFromTheHearingIsPrinted()
    {
        QFETCH(QString, document);
        std::vector<Act> acts = everyAct();
        const auto decision = std::find_if(acts.begin(), acts.end(), [](const Act &act) {
            return act.kind == DecidePenalty::kind;
        });
        QVERIFY(decision != acts.end());
        const QStringList without = textPrinted(document, acts).split(u'\n');
        decision->content.insert(u"hearing_departure"_s, u"听证后查明占用面积更大"_s);
        QStringList with = textPrinted(document, acts).split(u'\n');
        for (const QString &line : without)
            with.removeOne(line);
        QCOMPARE(with.size(), 1);
        QVERIFY2(with.front().contains(u"听证报告"_s) &&
                     with.front().endsWith(u"听证后查明占用面积更大"_s),
                 qPrintable(with.front()));
    }

    void aCheckForExemptionIsPrinted_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<bool>("exempted");
        QTest::newRow("report, proposed") << u"investigation_report"_s << true;
        QTest::newRow("decision not to penalise") << u"no_penalty_decision"_s << true;
        QTest::newRow("form of approval") << u"handling_form"_s << true;
        QTest::newRow("report, refused") << u"investigation_report"_s << false;
        QTest::newRow("decision in spite of it") << u"penalty_decision"_s << false;
    }
    /// What was looked through and found, each condition with its evidence, and what came of it;
    /// nothing of it where nobody checked, nor where the check came after the paper.
    void aCheckForExemptionIsPrinted()
    {
        QFETCH(QString, document);
        QFETCH(bool, exempted);
        const auto printed = [&document](const std::vector<Act> &recorded) {
            return textPrinted(document, recorded);
        };
        // In place of a sample that no paper speaks of.
        std::vector<Act> acts = everyAct();
        const QString without = printed(acts);
        QVERIFY(!without.contains(u"核查"_s));
        Act check = acts[11];
        QCOMPARE(check.kind, u"sample"_s);
        check.kind = u"check_exemption"_s;
        check.documentNumber.clear();
        check.content = exempted ? exemption() : refusal();
        acts[11] = check;
        const QString with = printed(acts);
        const QString &said = exempted ? printedExemption : printedRefusal;
        QVERIFY2(with.contains(said),
                 qPrintable(with.mid(with.indexOf(u"本机关于2026年3月4日"_s))));
        std::vector<Act> later = everyAct();
        check.sequence = static_cast<int>(later.size()) + 1;
        later.push_back(check);
        QCOMPARE(printed(later), without);
    }

    /// Where the fine left its tier the document says so, with ground, reason and article; why a
    /// tier was chosen stands there too, and the steps follow each other as sentences.
    void tierReasonAndDeviationArePrinted()
    {
        std::vector<Act> acts = everyAct();
        const int next = static_cast<int>(acts.size()) + 1;
        Act chosen = assessment(next);
        chosen.content.insert(u"tier_reason"_s, u"占用时间短。"_s);
        chosen.content.insert(u"arithmetic"_s, QJsonArray{u"第一步。"_s, u"第二步。"_s});
        acts.push_back(chosen);
        const DocumentFacts alone = facts(acts);
        QVERIFY(alone.file.assessed);
        const QString assessed = document_records::discretionText(alone);
        QVERIFY2(assessed.endsWith(u"适用该阶次的理由：占用时间短。计算过程：第一步。第二步。"_s),
                 qPrintable(assessed));
        acts.push_back(deviation(next + 1));
        DocumentFacts with = facts(acts);
        // A leader approves it; here only its words matter.
        with.file.deviation = Deviation{.act = next + 1, .fine = *Money::parse(u"500"_s)};
        const QString text = document_records::discretionText(with);
        QVERIFY2(text ==
                     assessed +
                         u"经批准，调整适用裁量基准，罚款数额调整为500元。情形：依法减轻；理由："
                         "主动消除违法行为危害后果。依据：行政处罚法第三十二条第一项。700 − 500 = "
                         "200元，低于该阶次。减轻。"_s,
                 qPrintable(text));
        QVERIFY(!text.contains(u"。、"_s) && !text.contains(u"。。"_s));
    }

    /// A report of an assessed case does not say that there was nothing to weigh.
    void anAssessedReportSaysNotThatNothingWasWeighed()
    {
        std::vector<Act> acts = everyAct();
        for (Act &act : acts)
            if (act.kind == ReportInvestigation::kind)
                act.content.remove(u"discretion"_s);
        const QString nothing = u"无裁量情形。"_s;
        for (const bool isAssessed : {false, true}) {
            if (isAssessed)
                acts.push_back(assessment(static_cast<int>(acts.size()) + 1));
            const DocumentFacts from = facts(acts);
            int report = 0;
            for (const Entry &entry : from.file.entries)
                if (std::holds_alternative<ReportInvestigation>(entry.body))
                    report = entry.act.sequence;
            const auto form = DocxTemplate::read(shipped(u"investigation_report"_s));
            VERIFY_RESULT(form);
            const auto filled = form->fill({documentValues(from, report),
                                            {{u"code"_s, qrCode(u"ANJUAN1"_s)}},
                                            placeholderLabel});
            VERIFY_RESULT(filled);
            const auto text = textOfDocx(filled->bytes);
            VERIFY_RESULT(text);
            QCOMPARE(text->contains(nothing), !isAssessed);
            QCOMPARE(text->contains(u"适用的裁量基准"_s), isAssessed);
        }
    }

    void everyTemplateAsksOnlyForWhatThereIs()
    {
        for (const DocumentKind &kind : documentKinds()) {
            const auto faults = document_templates::check(kind, shipped(kind.id));
            VERIFY_RESULT(faults);
            QVERIFY2(faults->empty(), kind.id.data());
        }
    }

    void noTemplateIsLeftOver()
    {
        for (const QString &file : QDir(u":/resources/documents"_s).entryList())
            QVERIFY2(documentKind(file.chopped(5)), qPrintable(file));
    }

    void aPenaltyDecisionHoldsWhatTheLawDemands()
    {
        const QString text =
            QString::fromUtf8(contentOf(folder + u"documents/penalty_decision.txt"_s));
        // 行政处罚法 59 and 罚款决定与罚款收缴分离实施办法 7.
        for (const QString &part :
             {u"示例水果店（经营者：经营者乙）"_s, u"示例市示例路1号"_s, u"证据证实"_s,
              u"罚款人民币2000.50元"_s, u"贰仟元伍角"_s, u"《示例市市容条例》第二十条"_s,
              u"十五日内"_s, u"示例银行城西支行"_s, u"六十日内向示例市人民政府申请行政复议"_s,
              u"六个月内依法向示例市城区人民法院提起行政诉讼"_s, u"百分之三加处罚款"_s,
              u"示例市城市管理局（印章）"_s, u"二〇二六年六月二十三日"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"拟"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocumentTexts)
#include "test_document_texts.moc"
