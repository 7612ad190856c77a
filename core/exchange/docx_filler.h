// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx_drawing.h"
#include "core/exchange/docx_template.h"

#include <pugixml.hpp>

namespace anjuan {

/// Goes through one part of a document: fills it, or only looks at what it asks for.
class DocxFiller {
public:
    /// Without `values` nothing is written: marks and faults are collected.
    DocxFiller(QString part, const DocxValues *values);

    void run(const pugi::xml_node &root);

    std::vector<PlacedMark> marks{};
    std::vector<TemplateFault> faults{};
    QStringList missing{};
    docx_drawing::Relations pictures{}; ///< put in

private:
    struct Scope {
        QString key;
        QJsonValue row;
    };
    using Nodes = std::vector<pugi::xml_node>;

    void fillContainer(const pugi::xml_node &container);
    void fillNodes(pugi::xml_node container, const Nodes &nodes);
    void fillTable(pugi::xml_node table);
    void fillParagraph(pugi::xml_node paragraph);
    void fillBoxes(const pugi::xml_node &node);
    void fillRow(const pugi::xml_node &row);
    void fillBlock(pugi::xml_node container, const Nodes &body, const TemplateMark &mark,
                   const pugi::xml_node &before,
                   void (DocxFiller::*fill)(pugi::xml_node, const Nodes &));
    void fillRows(pugi::xml_node table, const Nodes &rows);
    void write(pugi::xml_node paragraph, pugi::xml_node run, const TemplateMark &mark,
               bool mayContinue);
    void draw(pugi::xml_node run, const TemplateMark &mark);
    void miss(pugi::xml_node run, const QString &key);

    QJsonValue valueOf(const QString &key) const;
    std::vector<QJsonValue> itemsOf(const TemplateMark &mark);
    void fault(const pugi::xml_node &paragraph, const QString &reason);
    int numberOf(const pugi::xml_node &paragraph) const;

    QString m_part;
    const DocxValues *m_values;
    std::vector<Scope> m_scopes{};
    Nodes m_paragraphs{};
    int m_places = 0;
};

} // namespace anjuan
