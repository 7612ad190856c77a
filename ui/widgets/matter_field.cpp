// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matter_field.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/words.h"
#include "ui/text.h"
#include "ui/widgets/search_combo.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace anjuan {

using namespace Qt::StringLiterals;

QString penaltiesOf(const Matter &matter)
{
    QStringList kinds;
    for (const PenaltyKind kind : matter.penalties)
        kinds << wordFor(penaltyKindNames, kind);
    QString text = kinds.join(MatterField::tr(", "));
    if (matter.fineFrom && matter.fineTo)
        text += MatterField::tr("; fine from %1 to %2 yuan")
                    .arg(official::yuan(*matter.fineFrom), official::yuan(*matter.fineTo));
    else if (matter.fineTo)
        text += MatterField::tr("; fine up to %1 yuan").arg(official::yuan(*matter.fineTo));
    else if (matter.fineFrom)
        text += MatterField::tr("; fine from %1 yuan").arg(official::yuan(*matter.fineFrom));
    return text;
}

MatterField::MatterField(const FieldInfo &field, const FormContext &context, QWidget *parent)
    : ComboField(field, parent), m_facts(context.facts), m_day(context.day),
      m_note(noteLabel(u"note_"_s + field.name))
{
    // Below the line, not beside it: articles are long.
    auto *row = static_cast<QBoxLayout *>(layout());
    row->setDirection(QBoxLayout::TopToBottom);
    row->addWidget(m_note);
    m_note->hide();
    combo()->lineEdit()->setPlaceholderText(tr("Code, words of the name or first letters: zdjy"));
    combo()->setMinimumContentsLength(24);
    connect(combo(), &SearchCombo::changed, this, &MatterField::showNote);
    fill();
}

const Matter *MatterField::matter() const
{
    const QString code = combo()->chosen().toString();
    return code.isEmpty() ? nullptr : inForce(m_facts->matters, code, m_day);
}

QString MatterField::fault() const
{
    const QString unknown = combo()->unknownText();
    return unknown.isEmpty()
               ? QString()
               : tr("No matter in force on %1 fits “%2”.").arg(toIso(m_day), unknown.left(40));
}

void MatterField::fill()
{
    const QJsonValue before = draft();
    {
        const QSignalBlocker quiet(combo());
        combo()->clear();
        // The versions of a code stand together; there can be thousands of codes.
        const QList<Matter> &all = m_facts->matters;
        qsizetype next = 0;
        for (qsizetype first = 0; first < all.size(); first = next) {
            while (next < all.size() && all[next].code == all[first].code)
                ++next;
            const QList<Matter> versions = all.mid(first, next - first);
            if (const Matter *matter = inForce(versions, all[first].code, m_day))
                combo()->addChoice(u"%1 %2"_s.arg(matter->code, matter->name), matter->code);
        }
        combo()->clearChoice();
        restore(before);
    }
    showNote();
}

void MatterField::setDay(Date day)
{
    if (m_day == day)
        return;
    m_day = day;
    fill();
}

void MatterField::showNote()
{
    const Matter *chosen = matter();
    m_note->setVisible(chosen != nullptr);
    if (!chosen)
        return;
    QStringList lines;
    if (!chosen->violatedArticles.isEmpty())
        lines << tr("Against: %1").arg(chosen->violatedArticles);
    if (!chosen->appliedArticles.isEmpty())
        lines << tr("Applied: %1").arg(chosen->appliedArticles);
    lines << penaltiesOf(*chosen);
    m_note->setText(lines.join(u'\n'));
}

} // namespace anjuan
