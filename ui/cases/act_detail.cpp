// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/act_detail.h"

#include "core/domain/calendar/clock.h"
#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString tableRow(const QString &label, const QString &value)
{
    return u"<tr><td style='color:%1; padding-right:12px'>%2</td><td>%3</td></tr>"_s.arg(
        theme::text(theme::Tone::Quiet).name(), label.toHtmlEscaped(),
        value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

/// The act another one is about; 0 for none.
int aboutWhich(const Entry &entry)
{
    const ActKind *kind = actKind(entry.act.kind);
    for (const FieldInfo &field : kind ? kind->fields : std::vector<FieldInfo>())
        if (field.type == FieldType::ActNumber && entry.act.content.contains(field.name))
            return entry.act.content.value(field.name).toInt();
    return 0;
}

QString textOf(const CaseDossier &dossier, const Entry &entry)
{
    const Act &act = entry.act;
    const CaseFile &file = dossier.view.file;
    QString rows;
    rows += tableRow(ActDetail::tr("Day"), toIso(act.day));
    if (entry.effectiveOn != act.day && entry.state == EntryState::Effective)
        rows += tableRow(ActDetail::tr("In effect since"), toIso(entry.effectiveOn));
    if (!act.documentNumber.isEmpty())
        rows += tableRow(ActDetail::tr("Document"), act.documentNumber);
    for (const FieldLine &line : act_text::lines(act, dossier.names, file))
        rows += tableRow(line.label, line.value);
    if (act.personalErased)
        rows += tableRow(ActDetail::tr("Personal data"), ActDetail::tr("erased by law"));
    const auto role = valueOf(roleNames, act.role);
    rows += tableRow(ActDetail::tr("Recorded"),
                     ActDetail::tr("%1 by %2 (%3)", "moment, person, role")
                         .arg(clockInChina(act.recordedAt),
                              dossier.people.value(act.account, act.account),
                              role ? wordFor(roleNames, *role) : act.account));
    const QStringList states = act_text::states(entry);
    for (const QString &state : states)
        rows += tableRow(ActDetail::tr("What became of it"), state);
    return u"<h4 style='margin:0 0 4px 0'>%1</h4><table cellspacing='2'>%2</table>"_s.arg(
        ActDetail::tr("No. %1 %2", "number and label of an act")
            .arg(QString::number(act.sequence), act_text::label(act.kind))
            .toHtmlEscaped(),
        rows);
}

} // namespace

ActDetail::ActDetail(QWidget *parent)
    : QWidget(parent), m_text(new QTextBrowser), m_buttons(new QHBoxLayout)
{
    setObjectName(u"act_detail"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_text->setObjectName(u"act_text"_s);
    m_text->setAccessibleName(tr("What the act says"));
    m_text->setAcceptDrops(false);
    m_text->viewport()->setAcceptDrops(false);
    column->addWidget(m_text, 1);
    column->addLayout(m_buttons);
    addDeed(CorrectEntry::kind, tr("Correct…"), u"edit"_s);
    addDeed(VoidEntry::kind, tr("Void…"), u"void"_s);
    addDeed(Approve::kind, tr("Approve…"), u"done"_s);
    addDeed(ReturnAct::kind, tr("Return…"), u"return"_s);
    m_goTo = new QAction(tr("Show the act it is about"), this);
    m_goTo->setObjectName(u"show_related"_s);
    connect(m_goTo, &QAction::triggered, this, [this] { emit lookedUp(m_related); });
    m_deeds << m_goTo;
    for (QAction *deed : std::as_const(m_deeds)) {
        auto *button = new QToolButton;
        button->setObjectName(deed->objectName() + u"_button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setDefaultAction(deed);
        m_buttons->addWidget(button);
        connect(deed, &QAction::changed, button,
                [button, deed] { button->setVisible(deed->isVisible()); });
    }
    m_buttons->addStretch();
}

QAction *ActDetail::addDeed(const QString &kind, const QString &text, const QString &icon)
{
    auto *deed = new QAction(theme::icon(icon), text, this);
    deed->setObjectName(u"deed_"_s + kind);
    deed->setData(kind);
    connect(deed, &QAction::triggered, this, [this, kind] { emit actWanted(kind, m_sequence); });
    m_deeds << deed;
    return deed;
}

/// A deed the law or the role refuses stays visible where it belongs to the act.
void ActDetail::allow(const CaseDossier &dossier, const Entry &entry)
{
    for (QAction *deed : std::as_const(m_deeds)) {
        const QString kind = deed->data().toString();
        if (kind.isEmpty())
            continue;
        const auto option = std::find_if(dossier.options.begin(), dossier.options.end(),
                                         [&](const Option &one) { return one.kind == kind; });
        const bool settles = kind == Approve::kind || kind == ReturnAct::kind;
        const bool fits =
            settles ? entry.state == EntryState::Proposed : entry.state != EntryState::Voided;
        deed->setVisible(fits && option != dossier.options.end());
        if (option == dossier.options.end())
            continue;
        deed->setEnabled(option->allowed());
        QStringList reasons;
        for (const Refusal &refusal : option->refusals)
            reasons << refusal.text + (refusal.article.isEmpty()
                                           ? QString()
                                           : u" ["_s + refusal.article + u']');
        deed->setToolTip(reasons.isEmpty() ? deed->text() : reasons.join(u'\n'));
    }
}

void ActDetail::setAct(const CaseDossier &dossier, int sequence)
{
    m_sequence = sequence;
    const Entry *entry = dossier.view.file.entry(sequence);
    if (!entry) {
        m_text->clear();
        for (QAction *deed : std::as_const(m_deeds))
            deed->setVisible(false);
        return;
    }
    m_text->setHtml(textOf(dossier, *entry));
    m_related = aboutWhich(*entry);
    if (m_related == 0)
        m_related = entry->settledBy > 0         ? entry->settledBy
                    : entry->correctedBy.empty() ? 0
                                                 : entry->correctedBy.back();
    m_goTo->setText(aboutWhich(*entry) > 0 ? tr("Show the act it is about")
                                           : tr("Show what became of it"));
    m_goTo->setVisible(m_related > 0);
    allow(dossier, *entry);
}

} // namespace anjuan
