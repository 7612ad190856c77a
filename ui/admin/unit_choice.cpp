// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/unit_choice.h"

#include <QCompleter>
#include <QLineEdit>

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
        const int named = choice->findText(choice->lineEdit()->text());
        if (named >= 0)
            choice->setCurrentIndex(named);
        choice->setEditText(choice->itemText(choice->currentIndex()));
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
