// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/clock.h"
#include "core/exchange/docx_writer.h"
#include "core/services/office.h"
#include "core/services/yearly_report.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace anjuan::yearly_report {

using namespace Qt::StringLiterals;

namespace {

struct YearlyReportDocumentText {
    Q_DECLARE_TR_FUNCTIONS(YearlyReportDocumentText)
};

/// Enough of a hash to see whether a text was changed; tags in Word are short.
QString markOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.trimmed().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(12));
}

QString tagOf(const QString &kind, const QString &section, int year, int revision,
              const QString &text)
{
    return QStringList{kind, section, QString::number(year), QString::number(revision),
                       markOf(text)}
        .join(u':');
}

QString numbered(int number, const QString &name, bool isPart)
{
    static const QString han = u"一二三四五六七八九十"_s;
    const QString zh = han.mid(number - 1, 1);
    return LocalText{isPart ? zh + u'、' + name : u'（' + zh + u'）' + name,
                     isPart ? u"%1. "_s.arg(number) + name : u"(%1) "_s.arg(number) + name}
        .here();
}

QString toWrite() { return YearlyReportDocumentText::tr("(to be written)"); }

DocxLine lineOf(const WrittenSentence &sentence)
{
    DocxLine line;
    for (const WrittenPiece &piece : sentence.pieces) {
        switch (piece.kind) {
        case WrittenPiece::Kind::Words:
            line.push_back({piece.text});
            break;
        case WrittenPiece::Kind::Figure:
            line.push_back({piece.text, DocxPiece::Look::Computed});
            break;
        case WrittenPiece::Kind::Missing:
            line.push_back({YearlyReportDocumentText::tr("[missing: %1]").arg(piece.text),
                            DocxPiece::Look::Missing});
            break;
        }
    }
    return line;
}

QString textOf(const DocxLine &line)
{
    QString text;
    for (const DocxPiece &piece : line)
        text += piece.text;
    return text;
}

void writeHeader(DocxWriter &to, const YearlyReport &report)
{
    for (const auto &[name, own] : report.header) {
        const bool isEmpty = own.content.isEmpty();
        const QString value = isEmpty ? toWrite() : own.content;
        to.tagged(YearlyReportDocumentText::tr("%1: ", "a field of the header").arg(name),
                  tagOf(u"own"_s, own.section, report.year, own.revision, value), name, false,
                  {{value, isEmpty ? DocxPiece::Look::Missing : DocxPiece::Look::Plain}});
    }
    to.paragraph(DocxLine{{YearlyReportDocumentText::tr("Published by: %1").arg(report.agency)}});
}

void writeSentences(DocxWriter &to, const YearlyReport &report, const WrittenSection &section)
{
    for (const WrittenSentence &sentence : section.sentences) {
        const DocxLine line = lineOf(sentence);
        to.tagged(
            {}, tagOf(u"computed"_s, section.id + u'.' + sentence.id, report.year, 0, textOf(line)),
            YearlyReportDocumentText::tr("Computed up to %1").arg(toIso(report.figures.to)), true,
            line);
    }
}

/// What the bureau wrote; until it has, what the figures suggest.
void writeOwn(DocxWriter &to, const YearlyReport &report, const WrittenSection &section)
{
    std::vector<DocxLine> lines;
    for (const QString &line : section.own.content.split(u'\n', Qt::SkipEmptyParts))
        lines.push_back({{line.trimmed()}});
    const bool suggests = lines.empty() && !section.suggestions.empty();
    if (suggests)
        for (const Weakness &weakness : section.suggestions)
            lines.push_back(lineOf(weakness.sentence));
    const bool isGap = lines.empty();
    if (isGap)
        lines.push_back({{toWrite()}});
    QStringList texts;
    for (const DocxLine &line : lines)
        texts << textOf(line);
    to.beginBlock(tagOf(u"own"_s, section.id, report.year, section.own.revision, texts.join(u'\n')),
                  YearlyReportDocumentText::tr("Own text: %1").arg(section.name));
    for (const DocxLine &line : lines)
        isGap ? to.gap(textOf(line)) : to.paragraph(line);
    to.endBlock();
    if (suggests) {
        QStringList rules;
        for (const Weakness &weakness : section.suggestions)
            rules << weakness.rule;
        to.remark(
            YearlyReportDocumentText::tr("Draft from measured weaknesses, to be rewritten: %1.")
                .arg(rules.join(YearlyReportDocumentText::tr("; "))));
    }
}

void writeAnnex(DocxWriter &to, const YearlyReport &report)
{
    to.heading(YearlyReportDocumentText::tr("Annex: the figures of this report"), 1);
    const auto strong = [](const QString &text) {
        return DocxLine{{text, DocxPiece::Look::Strong}};
    };
    std::vector<std::vector<DocxLine>> rows{{strong(YearlyReportDocumentText::tr("Figure")),
                                             strong(YearlyReportDocumentText::tr("Value")),
                                             strong(YearlyReportDocumentText::tr("Unit")),
                                             strong(YearlyReportDocumentText::tr("What it counts")),
                                             strong(YearlyReportDocumentText::tr("Cut-off"))}};
    for (const QString &id : report.used) {
        const Indicator &indicator = *statistics::book().find(id);
        const YearFigure *figure = report.figures.find(id);
        const QString value = figure ? figure->valueText() : QString();
        rows.push_back({{{indicator.name.here()}},
                        {{figure && figure->isTyped ? value + u'*' : value}},
                        {{indicators::unitName(indicator.unit)}},
                        {{indicator.definition.here()}},
                        {{indicators::cutOff(indicator)}}});
    }
    to.table(rows, {24, 14, 8, 40, 26});
    to.remark(YearlyReportDocumentText::tr("* typed from a document, not counted over cases."));
}

struct BlockTag {
    QString kind;
    QString section;
    int year = 0;
    int revision = 0;
    QString mark;
};

std::optional<BlockTag> tagIn(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 5 || (parts[0] != u"own"_s && parts[0] != u"computed"_s))
        return {};
    return BlockTag{parts[0], parts[1], parts[2].toInt(), parts[3].toInt(), parts[4]};
}

} // namespace

Result<QByteArray> document(const YearlyReport &report)
{
    DocxWriter to;
    writeHeader(to, report);
    to.title(YearlyReportDocumentText::tr("%1: report on the rule of law, %2")
                 .arg(report.agency, QString::number(report.year)));
    for (const QString &remark : report.figures.remarks)
        to.remark(remark);
    int part = 0;
    for (const WrittenPart &one : report.parts) {
        to.heading(numbered(++part, one.name, true), 1);
        int section = 0;
        for (const WrittenSection &below : one.sections) {
            to.heading(numbered(++section, below.name, false), 2);
            writeSentences(to, report, below);
            writeOwn(to, report, below);
        }
    }
    writeAnnex(to, report);
    return to.toBytes();
}

Result<TakenTexts> takeBack(Database &db, const Session &session, int year, const QByteArray &docx)
{
    const auto blocks = blocksOfDocx(docx);
    if (!blocks)
        return blocks.error();
    return office::onBehalf(
        db, session, "keep_report_text"_L1, writers, [&]() -> Result<TakenTexts> {
            TakenTexts taken;
            int known = 0;
            for (const auto &[text, content] : *blocks) {
                const std::optional<BlockTag> tag = tagIn(text);
                if (!tag)
                    continue;
                ++known;
                if (tag->year != year)
                    return refused(
                        YearlyReportDocumentText::tr("The document is the report of %1, not of %2.")
                            .arg(tag->year)
                            .arg(year));
                if (tag->mark == markOf(content))
                    continue;
                if (tag->kind == u"computed"_s) {
                    taken.computed << tag->section;
                    continue;
                }
                const QString own = content.trimmed() == toWrite() ? QString() : content;
                if (const Result<> kept =
                        keepWithin(db, session, year, tag->section, tag->revision, own);
                    !kept)
                    return kept.error();
                taken.kept << tag->section;
            }
            if (known == 0)
                return refused(YearlyReportDocumentText::tr(
                    "The document has none of the blocks of a report that this program made."));
            return taken;
        });
}

} // namespace anjuan::yearly_report
