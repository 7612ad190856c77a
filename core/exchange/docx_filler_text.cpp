// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_filler.h"
#include "core/exchange/docx_filler_words.h"

#include "core/exchange/docx_paragraph.h"
#include "core/exchange/docx_stamp.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;
using Kind = TemplateMark::Kind;

namespace {

struct Edit {
    qsizetype begin;
    qsizetype end;
    const TemplateMark *mark; ///< null: remove
};

/// The mark that closes `marks[first]` in the same paragraph; marks.size() where there is none.
std::size_t closing(const std::vector<FoundMark> &marks, std::size_t first)
{
    int depth = 0;
    for (std::size_t i = first; i < marks.size(); ++i) {
        const TemplateMark &mark = marks[i].mark;
        if (mark.key != marks[first].mark.key)
            continue;
        if (mark.opens())
            ++depth;
        if (mark.kind == Kind::End && --depth == 0)
            return i;
    }
    return marks.size();
}

} // namespace

void DocxFiller::fillParagraph(pugi::xml_node paragraph)
{
    fillBoxes(paragraph);
    DocxParagraph content(paragraph);
    if (!content.text().contains("{{"_L1) && !content.text().contains("}}"_L1))
        return;
    const Result<std::vector<FoundMark>> found = template_marks::in(content.text());
    if (!found)
        return fault(paragraph, found.error().text);
    std::vector<Edit> edits;
    for (std::size_t i = 0; i < found->size(); ++i) {
        const FoundMark &one = (*found)[i];
        if (!m_values)
            marks.push_back({m_part, numberOf(paragraph),
                             content.text().simplified().left(shownText), one.mark});
        if (one.mark.kind == Kind::End) {
            // That of a condition in this paragraph whose text stays.
            const bool opened =
                std::any_of(found->begin(), found->begin() + static_cast<std::ptrdiff_t>(i),
                            [&](const FoundMark &before) {
                                return before.mark.opens() && before.mark.key == one.mark.key;
                            });
            if (!opened)
                return fault(
                    paragraph,
                    FillerText::tr("“{{/%1}}” closes what nothing opened.").arg(one.mark.key));
            edits.push_back({one.begin, one.end, nullptr});
            continue;
        }
        if (!one.mark.opens()) {
            edits.push_back({one.begin, one.end, &one.mark});
            continue;
        }
        const std::size_t end = closing(*found, i);
        if (end == found->size())
            return fault(
                paragraph,
                FillerText::tr("Nothing closes “%1” in this paragraph.").arg(one.mark.key));
        if (one.mark.kind == Kind::Repeat)
            return fault(paragraph,
                         FillerText::tr("“{{*%1}}” repeats rows or whole paragraphs; it must stand "
                                        "alone in its paragraph or begin a row.")
                             .arg(one.mark.key));
        if (!m_values || template_marks::isMet(one.mark, valueOf(one.mark.key))) {
            edits.push_back({one.begin, one.end, nullptr});
            continue;
        }
        edits.push_back({one.begin, (*found)[end].end, nullptr});
        i = end;
    }
    if (!m_values)
        return;
    const qsizetype length = content.text().size();
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        if (!edit->mark) {
            content.remove(edit->begin, edit->end);
            continue;
        }
        write(paragraph, content.replace(edit->begin, edit->end), *edit->mark, edit->end == length);
    }
}

void DocxFiller::miss(pugi::xml_node run, const QString &key)
{
    const QString name = m_values->label ? m_values->label(key) : key;
    docx_xml::write(run, u"〖缺："_s + template_marks::harmless(name) + u'〗');
    docx_xml::highlight(run);
    if (!missing.contains(key))
        missing << key;
}

void DocxFiller::write(pugi::xml_node paragraph, pugi::xml_node run, const TemplateMark &mark,
                       bool mayContinue)
{
    if (mark.kind == Kind::Picture)
        return draw(run, mark);
    if (mark.kind == Kind::Place)
        return docx_stamp::keepPlace(run, m_part, ++m_places, mark);
    const std::optional<QString> value = template_marks::written(mark, valueOf(mark.key));
    if (!value)
        return miss(run, mark.key);
    const QString text = template_marks::harmless(*value);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (!mayContinue || lines.size() < 2) {
        docx_xml::write(run, lines.join(u'\n'));
        return;
    }
    // Paragraphs of their own keep the indent that a mere break would lose.
    docx_xml::write(run, lines.front());
    pugi::xml_node last = paragraph;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        last = paragraph.parent().insert_child_after("w:p", last);
        if (const pugi::xml_node format = paragraph.child("w:pPr"))
            last.append_copy(format);
        pugi::xml_node next = last.append_child("w:r");
        if (const pugi::xml_node format = run.child("w:rPr"))
            next.append_copy(format);
        docx_xml::write(next, lines[i]);
    }
}

void DocxFiller::draw(pugi::xml_node run, const TemplateMark &mark)
{
    const auto found = m_values->pictures.constFind(mark.key);
    if (found == m_values->pictures.constEnd() || found->width < 1 || found->height < 1) {
        if (mark.otherwise)
            docx_xml::write(run, *mark.otherwise);
        else
            miss(run, mark.key);
        return;
    }
    const QString relation = u"rIdPicture%1"_s.arg(pictures.size() + 1);
    docx_drawing::draw(run, *found, found->millimetres > 0 ? found->millimetres : mark.millimetres,
                       docx_drawing::Layout::Inline, relation,
                       1000 + static_cast<int>(pictures.size()), mark.key);
    pictures.emplace_back(relation, *found);
}

} // namespace anjuan
