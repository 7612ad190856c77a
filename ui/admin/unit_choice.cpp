// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/unit_choice.h"

#include "ui/widgets/search_combo.h"

#include <QCompleter>
#include <QLineEdit>
#include <QToolTip>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// Typing any part of an entry finds it.
void makeSearchable(QComboBox *choice)
{
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    // What was typed and names no entry must not look as if it counted.
    QObject::connect(choice->lineEdit(), &QLineEdit::editingFinished, choice, [choice] {
        const QString typed = choice->lineEdit()->text().trimmed();
        const int whole = choice->findText(typed);
        const int named = whole >= 0 || typed.isEmpty() ? whole : onlyMatch(*choice, typed);
        if (named >= 0)
            choice->setCurrentIndex(named);
        choice->setEditText(choice->itemText(choice->currentIndex()));
        if (named < 0)
            QToolTip::showText(choice->mapToGlobal(QPoint(0, choice->height())),
                               UnitChoice::tr("“%1” is none of the choices, or several of them. "
                                              "Chosen is still “%2”.")
                                   .arg(typed, choice->currentText()),
                               choice);
    });
}

} // namespace

UnitChoice::UnitChoice(const UnitTree &tree, UnitId root, UnitId chosen, Date today)
{
    for (const Unit &unit : tree.units())
        if (tree.isWithin(unit.id, root) && (existsOn(unit, today) || unit.id == chosen))
            addItem(tree.pathName(unit.id), unit.id.toString());
    model()->sort(0);
    makeSearchable(this);
    setCurrentIndex(std::max(0, findData(chosen.toString())));
}

OfficerChoice::OfficerChoice(const QList<Officer> &officers, const UnitTree &tree, OfficerId chosen,
                             Date today)
{
    for (const Officer &officer : officers) {
        if (officer.leftOn && *officer.leftOn <= today && officer.id != chosen)
            continue;
        const Unit *unit = tree.find(officer.unit);
        addItem(unit ? u"%1 · %2"_s.arg(officer.name, unit->name) : officer.name,
                officer.id.toString());
    }
    model()->sort(0);
    insertItem(0, tr("no officer"), QString());
    makeSearchable(this);
    setCurrentIndex(chosen.isNull() ? 0 : std::max(0, findData(chosen.toString())));
}

} // namespace anjuan
