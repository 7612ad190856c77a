// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_filler.h"
#include "core/exchange/docx_filler_words.h"

#include "core/exchange/docx_paragraph.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan {

using namespace Qt::StringLiterals;
using Kind = TemplateMark::Kind;

namespace {

using Marks = std::vector<FoundMark>;

/// The mark of a paragraph that holds nothing else.
const TemplateMark *alone(const QString &text, const Marks &marks)
{
    return marks.size() == 1 && text.trimmed().size() == marks.front().end - marks.front().begin
               ? &marks.front().mark
               : nullptr;
}

/// The marks of a paragraph; none where they are faulty, which its own filling tells.
Marks marksOf(const QString &text)
{
    Result<Marks> marks = template_marks::in(text);
    return marks ? std::move(*marks) : Marks();
}

std::vector<pugi::xml_node> childrenOf(const pugi::xml_node &node)
{
    std::vector<pugi::xml_node> children;
    for (pugi::xml_node child : node)
        children.push_back(child);
    return children;
}

/// Where the block that `nodes[first]` opens ends; `edge` gives the opening or closing mark of a
/// node. nodes.size() where nothing closes it.
template <class Edge>
std::size_t endOf(const std::vector<pugi::xml_node> &nodes, std::size_t first, const QString &key,
                  Edge edge)
{
    int depth = 0;
    for (std::size_t i = first; i < nodes.size(); ++i) {
        const auto [opening, closing] = edge(nodes[i]);
        if (opening && opening->key == key)
            ++depth;
        if (closing && closing->key == key && --depth == 0)
            return i;
    }
    return nodes.size();
}

using Edges = std::pair<std::optional<TemplateMark>, std::optional<TemplateMark>>;

Edges edgesOfParagraph(const pugi::xml_node &node)
{
    if (!docx_xml::is(node, "w:p"))
        return {};
    const QString text = docx_xml::textOf(node);
    const Marks marks = marksOf(text);
    const TemplateMark *only = alone(text, marks);
    if (!only)
        return {};
    if (only->opens())
        return {*only, {}};
    return only->kind == Kind::End ? Edges{{}, *only} : Edges{};
}

/// The mark with which a row begins, and that with which it ends, where they are of a block whose
/// other end is not in the same paragraph.
Edges edgesOfRow(const pugi::xml_node &row)
{
    if (!docx_xml::is(row, "w:tr"))
        return {};
    Edges edges;
    const std::vector<pugi::xml_node> paragraphs = docx_xml::paragraphs(row);
    if (paragraphs.empty())
        return edges;
    const QString head = docx_xml::textOf(paragraphs.front());
    const Marks first = marksOf(head);
    if (!first.empty() && first.front().mark.opens() &&
        head.first(first.front().begin).trimmed().isEmpty()) {
        const bool closedInside =
            std::any_of(first.begin(), first.end(), [&](const FoundMark &one) {
                return one.mark.kind == Kind::End && one.mark.key == first.front().mark.key;
            });
        if (!closedInside || paragraphs.size() == 1)
            edges.first = first.front().mark;
    }
    for (auto paragraph = paragraphs.rbegin(); paragraph != paragraphs.rend(); ++paragraph) {
        const QString tail = docx_xml::textOf(*paragraph);
        const Marks last = marksOf(tail);
        if (tail.trimmed().isEmpty())
            continue;
        if (!last.empty() && last.back().mark.kind == Kind::End &&
            tail.sliced(last.back().end).trimmed().isEmpty()) {
            const bool openedInside =
                std::any_of(last.begin(), last.end(), [&](const FoundMark &one) {
                    return one.mark.opens() && one.mark.key == last.back().mark.key;
                });
            if (!openedInside || paragraphs.size() == 1)
                edges.second = last.back().mark;
        }
        break;
    }
    return edges;
}

void dropFirstMark(const pugi::xml_node &row)
{
    DocxParagraph paragraph(docx_xml::paragraphs(row).front());
    const Marks marks = marksOf(paragraph.text());
    paragraph.remove(marks.front().begin, marks.front().end);
}

void dropLastMark(const pugi::xml_node &row)
{
    const std::vector<pugi::xml_node> paragraphs = docx_xml::paragraphs(row);
    for (auto node = paragraphs.rbegin(); node != paragraphs.rend(); ++node) {
        DocxParagraph paragraph(*node);
        const Marks marks = marksOf(paragraph.text());
        if (paragraph.text().trimmed().isEmpty())
            continue;
        paragraph.remove(marks.back().begin, marks.back().end);
        return;
    }
}

} // namespace

DocxFiller::DocxFiller(QString part, const DocxValues *values)
    : m_part(std::move(part)), m_values(values)
{
}

void DocxFiller::run(const pugi::xml_node &root)
{
    if (!m_values)
        for (const pugi::xpath_node &found : root.select_nodes(".//w:p"))
            m_paragraphs.push_back(found.node());
    fillContainer(root);
}

int DocxFiller::numberOf(const pugi::xml_node &paragraph) const
{
    const auto found = std::find(m_paragraphs.begin(), m_paragraphs.end(), paragraph);
    return found == m_paragraphs.end() ? 0 : static_cast<int>(found - m_paragraphs.begin()) + 1;
}

void DocxFiller::fault(const pugi::xml_node &paragraph, const QString &reason)
{
    faults.push_back({m_part, numberOf(paragraph),
                      docx_xml::textOf(paragraph).simplified().left(shownText), reason});
}

QJsonValue DocxFiller::valueOf(const QString &key) const
{
    const auto within = [](QJsonValue value, const QString &path) {
        for (const QString &step : path.split(u'.', Qt::SkipEmptyParts))
            value = value.toObject().value(step);
        return value;
    };
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
        if (key == scope->key)
            return scope->row;
        if (key.startsWith(scope->key + u'.'))
            return within(scope->row, key.sliced(scope->key.size() + 1));
    }
    return m_values ? within(m_values->values, key) : QJsonValue();
}

void DocxFiller::fillContainer(const pugi::xml_node &container)
{
    fillNodes(container, childrenOf(container));
}

std::vector<QJsonValue> DocxFiller::itemsOf(const TemplateMark &mark)
{
    if (!m_values)
        return {QJsonValue()};
    const QJsonValue value = valueOf(mark.key);
    if (mark.kind != Kind::Repeat)
        return template_marks::isMet(mark, value) ? std::vector<QJsonValue>{value}
                                                  : std::vector<QJsonValue>{};
    std::vector<QJsonValue> items;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject row =
            list[i].isObject() ? list[i].toObject() : QJsonObject{{u"text"_s, list[i]}};
        row.insert(u"no"_s, i + 1);
        items.push_back(row);
    }
    return items;
}

void DocxFiller::fillBlock(pugi::xml_node container, const Nodes &body, const TemplateMark &mark,
                           const pugi::xml_node &before,
                           void (DocxFiller::*fill)(pugi::xml_node, const Nodes &))
{
    if (!m_values) {
        (this->*fill)(container, body);
        return;
    }
    const bool repeats = mark.kind == Kind::Repeat;
    for (const QJsonValue &item : itemsOf(mark)) {
        if (!repeats) {
            (this->*fill)(container, body);
            return;
        }
        Nodes copies;
        for (const pugi::xml_node &node : body)
            copies.push_back(container.insert_copy_before(node, before));
        m_scopes.push_back({mark.key, item});
        (this->*fill)(container, copies);
        m_scopes.pop_back();
    }
    for (const pugi::xml_node &node : body)
        container.remove_child(node);
}

void DocxFiller::fillNodes(pugi::xml_node container, const Nodes &nodes)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        pugi::xml_node node = nodes[i];
        if (docx_xml::is(node, "w:tbl")) {
            fillTable(node);
            continue;
        }
        if (!docx_xml::is(node, "w:p")) {
            fillContainer(node);
            continue;
        }
        const Edges edges = edgesOfParagraph(node);
        if (edges.second) {
            fault(node,
                  FillerText::tr("“{{/%1}}” closes what nothing opened.").arg(edges.second->key));
            continue;
        }
        if (!edges.first) {
            fillParagraph(node);
            continue;
        }
        if (!m_values)
            marks.push_back(
                {m_part, numberOf(node), docx_xml::textOf(node).left(shownText), *edges.first});
        const std::size_t end = endOf(nodes, i, edges.first->key, edgesOfParagraph);
        if (end == nodes.size()) {
            fault(node, FillerText::tr("Nothing closes it: “{{/%1}}” must stand alone in a later "
                                       "paragraph of the same part.")
                            .arg(edges.first->key));
            continue;
        }
        const Nodes body(nodes.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                         nodes.begin() + static_cast<std::ptrdiff_t>(end));
        fillBlock(container, body, *edges.first, nodes[end], &DocxFiller::fillNodes);
        if (m_values) {
            container.remove_child(node);
            container.remove_child(nodes[end]);
        }
        i = end;
    }
    // Word takes no cell without a paragraph.
    if (m_values && docx_xml::is(container, "w:tc") && !container.child("w:p"))
        container.append_child("w:p");
}

void DocxFiller::fillTable(pugi::xml_node table) { fillRows(table, childrenOf(table)); }

void DocxFiller::fillRow(const pugi::xml_node &row)
{
    for (pugi::xml_node cell : childrenOf(row))
        fillContainer(cell);
}

void DocxFiller::fillRows(pugi::xml_node table, const Nodes &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!docx_xml::is(rows[i], "w:tr")) {
            if (!m_values || docx_xml::is(rows[i], "w:sdt"))
                fillContainer(rows[i]);
            continue;
        }
        const Edges edges = edgesOfRow(rows[i]);
        const std::size_t end =
            edges.first ? endOf(rows, i, edges.first->key, edgesOfRow) : rows.size();
        if (end == rows.size()) {
            fillRow(rows[i]);
            continue;
        }
        if (!m_values)
            marks.push_back(
                {m_part, numberOf(docx_xml::paragraphs(rows[i]).front()),
                 docx_xml::textOf(docx_xml::paragraphs(rows[i]).front()).left(shownText),
                 *edges.first});
        dropLastMark(rows[end]);
        dropFirstMark(rows[i]);
        const Nodes body(rows.begin() + static_cast<std::ptrdiff_t>(i),
                         rows.begin() + static_cast<std::ptrdiff_t>(end) + 1);
        fillBlock(table, body, *edges.first, rows[i], &DocxFiller::fillRows);
        i = end;
    }
    // Nor a table without a row.
    if (m_values && docx_xml::is(table, "w:tbl") && !table.child("w:tr"))
        table.parent().remove_child(table);
}

void DocxFiller::fillBoxes(const pugi::xml_node &node)
{
    for (pugi::xml_node child : childrenOf(node)) {
        if (docx_xml::is(child, "w:txbxContent"))
            fillContainer(child);
        else
            fillBoxes(child);
    }
}

} // namespace anjuan
