// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statistics/report_form.h"

#include "core/base/strict_json.h"
#include "core/domain/statistics/figure.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct ReportFormText {
    Q_DECLARE_TR_FUNCTIONS(ReportFormText)
};

const QStringList commonPlaces{u"year"_s, u"agency"_s, u"from"_s, u"to"_s, u"known_on"_s};

void checkPlaces(JsonFields &fields, const LocalText &text, const IndicatorBook &book)
{
    for (const QString &language : {text.zh, text.en})
        for (const report_form::Piece &piece : report_form::pieces(language)) {
            const QString id = piece.text.section(u'@', 0, 0);
            const QString form = piece.text.section(u'@', 1);
            const bool known =
                commonPlaces.contains(piece.text) ||
                (book.find(id) && (form.isEmpty() || form == u"before"_s || form == u"change"_s));
            if (piece.isPlace && !known)
                fields.fault(u"text"_s,
                             ReportFormText::tr("No indicator fills “%1”.").arg(piece.text));
        }
}

ReportSentence readSentence(JsonFields fields, const IndicatorBook &book)
{
    ReportSentence sentence{fields.text("id"_L1), fields.localText("text"_L1)};
    checkPlaces(fields, sentence.text, book);
    fields.close();
    return sentence;
}

ReportSection readSection(JsonFields fields, const IndicatorBook &book, QSet<QString> &ids)
{
    ReportSection section{.id = fields.text("id"_L1), .name = fields.localText("name"_L1)};
    if (ids.contains(section.id))
        fields.fault(u"id"_s, ReportFormText::tr("“%1” stands in the form twice.").arg(section.id));
    ids << section.id;
    for (const JsonFields &sentence : fields.objects("sentences"_L1))
        section.sentences.push_back(readSentence(sentence, book));
    section.takesSuggestions = fields.flag("suggestions"_L1, false);
    fields.close();
    return section;
}

ReportSuggestion readSuggestion(JsonFields fields, const IndicatorBook &book)
{
    ReportSuggestion one{.id = fields.text("id"_L1), .indicator = fields.text("indicator"_L1)};
    one.isBelow = fields.has("below"_L1);
    const QString threshold = fields.text(one.isBelow ? "below"_L1 : "above"_L1);
    one.text = fields.localText("text"_L1);
    checkPlaces(fields, one.text, book);
    const Indicator *indicator = book.find(one.indicator);
    const std::optional<qint64> value =
        indicator ? figures::fromText(threshold, figures::places(*indicator)) : std::nullopt;
    if (!indicator)
        fields.fault(u"indicator"_s,
                     ReportFormText::tr("There is no indicator “%1”.").arg(one.indicator));
    else if (!value)
        fields.fault(ReportFormText::tr("“%1” is no value of that indicator.").arg(threshold));
    one.threshold = value.value_or(0);
    fields.close();
    return one;
}

} // namespace

const ReportSection *ReportForm::section(QStringView id) const
{
    for (const ReportPart &part : parts)
        for (const ReportSection &one : part.sections)
            if (one.id == id)
                return &one;
    return nullptr;
}

const ReportField *ReportForm::field(QStringView id) const
{
    for (const ReportField &one : header)
        if (one.id == id)
            return &one;
    return nullptr;
}

namespace report_form {

std::vector<Piece> pieces(const QString &sentence)
{
    std::vector<Piece> found;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        const qsizetype end = close < 0 ? sentence.size() : open;
        if (end > at)
            found.push_back({sentence.sliced(at, end - at), false});
        if (close < 0)
            break;
        found.push_back({sentence.sliced(open + 1, close - open - 1), true});
        at = close + 1;
    }
    return found;
}

Result<ReportForm> parse(const QByteArray &text, const QString &name, const IndicatorBook &book)
{
    return strict_json::read(text, name, [&](JsonFields &root) {
        ReportForm form;
        QSet<QString> ids;
        for (JsonFields fields : root.objects("header"_L1)) {
            form.header.push_back({fields.text("id"_L1), fields.localText("name"_L1)});
            if (ids.contains(form.header.back().id))
                fields.fault(u"id"_s, ReportFormText::tr("“%1” stands in the form twice.")
                                          .arg(form.header.back().id));
            ids << form.header.back().id;
            fields.close();
        }
        for (JsonFields fields : root.objects("parts"_L1)) {
            ReportPart part{.id = fields.text("id"_L1), .name = fields.localText("name"_L1)};
            for (const JsonFields &section : fields.objects("sections"_L1))
                part.sections.push_back(readSection(section, book, ids));
            fields.close();
            form.parts.push_back(part);
        }
        for (const JsonFields &one : root.objects("suggestions"_L1))
            form.suggestions.push_back(readSuggestion(one, book));
        return form;
    });
}

Result<ReportForm> load(const IndicatorBook &book)
{
    QFile file(u":/resources/statistics/report.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refused(ReportFormText::tr("The form of the yearly report can't be read."));
    return parse(file.readAll(), u"report.json"_s, book);
}

} // namespace report_form

} // namespace anjuan
