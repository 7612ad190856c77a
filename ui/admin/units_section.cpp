// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/units_section.h"

#include "core/services/duties.h"
#include "core/services/organisation.h"
#include "core/services/words.h"
#include "ui/admin/unit_choice.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The fields of a unit, to make a new one or to change one.
class UnitDialog : public FormDialog {
    Q_OBJECT

public:
    UnitDialog(const QString &title, const QString &doIt, const UnitTree &tree, UnitId root,
               const Unit &unit, Date today, QWidget *parent)
        : FormDialog(u"unit_dialog"_s, title, doIt, parent), m_unit(unit),
          m_name(new QLineEdit(unit.name)), m_kind(new QComboBox),
          m_parent(new UnitChoice(tree, root, unit.parent, today)),
          m_from(dayField(unit.validFrom)),
          m_to(new OptionalDay(u"unit_to"_s, tr("its last day"), unit.validTo, today))
    {
        for (const Name<UnitKind> &name : unitKindNames)
            m_kind->addItem(wordFor(unitKindNames, name.value), QString(name.text));
        m_kind->setCurrentIndex(m_kind->findData(nameOf(unitKindNames, unit.kind)));
        addField(tr("&Name:"), m_name, u"unit_name"_s);
        addField(tr("&Kind:"), m_kind, u"unit_kind"_s);
        const bool isRoot = !unit.id.isNull() && unit.parent.isNull();
        if (!isRoot)
            addField(tr("&Belongs to:"), m_parent, u"unit_parent"_s);
        else
            delete std::exchange(m_parent, nullptr);
        addField(tr("Exists &from:"), m_from, u"unit_from"_s);
        addField(tr("&Ends:"), m_to, u"unit_to"_s,
                 tr("A unit is never deleted: cases keep its name."));
        m_name->setFocus();
    }

    Unit unit() const
    {
        Unit unit = m_unit;
        unit.name = m_name->text().trimmed();
        unit.kind = *valueOf(unitKindNames, m_kind->currentData().toString());
        if (m_parent)
            unit.parent = m_parent->unit();
        unit.validFrom = dayIn(m_from);
        unit.validTo = m_to->day();
        return unit;
    }

private:
    Unit m_unit;
    QLineEdit *m_name;
    QComboBox *m_kind;
    UnitChoice *m_parent;
    QDateEdit *m_from;
    OptionalDay *m_to;
};

} // namespace

UnitsSection::UnitsSection(Workplace &workplace)
    : AdminSection(workplace, tr("Units"),
                   tr("The bureau, its detachments, squads and towns. Who is in a unit reaches the "
                      "cases of that unit and of those below it.")),
      m_tree(new QTreeWidget),
      m_add(addCommand(u"add_unit"_s, tr("Add a unit…"), u"add"_s, QKeySequence::New)),
      m_change(addCommand(u"change_unit"_s, tr("Change…"), u"edit"_s, Qt::Key_F2)),
      m_end(addCommand(u"end_unit"_s, tr("End…"), u"close"_s))
{
    m_tree->setObjectName(u"unit_tree"_s);
    m_tree->setAccessibleName(tr("Units of the bureau"));
    m_tree->setHeaderLabels({tr("Unit"), tr("Kind"), tr("From"), tr("Last day"), tr("State")});
    m_tree->setUniformRowHeights(true);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->addActions({m_add, m_change, m_end});
    m_tree->setColumnWidth(0, 360);
    for (int column = 1; column < m_tree->columnCount(); ++column)
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    body()->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &UnitsSection::noteChosen);
    connect(m_tree, &QTreeWidget::itemActivated, m_change, &QAction::trigger);
    connect(m_add, &QAction::triggered, this, &UnitsSection::addUnit);
    connect(m_change, &QAction::triggered, this, &UnitsSection::changeUnit);
    connect(m_end, &QAction::triggered, this, &UnitsSection::endUnit);
    setFocusProxy(m_tree);
    noteChosen();
}

void UnitsSection::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return organisation::units(seat.db, seat.session); },
        [this](const Result<UnitTree> &tree) {
            if (!tree)
                return complain(text::sentence(tree.error()));
            complain({});
            show(*tree);
        });
}

void UnitsSection::show(const UnitTree &tree)
{
    const Unit *before = chosen();
    const QString kept = before ? before->id.toString() : QString();
    m_units = tree;
    m_tree->clear();
    QHash<UnitId, QTreeWidgetItem *> places;
    const QList<Unit> units = tree.units();
    for (const Unit &unit : units) {
        auto *item = new QTreeWidgetItem({unit.name, wordFor(unitKindNames, unit.kind),
                                          text::day(unit.validFrom), text::day(unit.validTo),
                                          existsOn(unit, today())    ? tr("in being")
                                          : unit.validFrom > today() ? tr("not yet in being")
                                                                     : tr("ended")});
        item->setData(0, Qt::UserRole, unit.id.toString());
        item->setSizeHint(0, {0, 28});
        if (!existsOn(unit, today()))
            for (int column = 0; column < item->columnCount(); ++column)
                item->setForeground(column, theme::text(theme::Tone::Quiet));
        places.insert(unit.id, item);
    }
    for (const Unit &unit : units) {
        // A unit whose parent is missing, or that stands below itself, is shown at the top.
        QTreeWidgetItem *above = places.value(unit.parent);
        if (above && !tree.isWithin(unit.parent, unit.id))
            above->addChild(places.value(unit.id));
        else
            m_tree->addTopLevelItem(places.value(unit.id));
    }
    m_tree->expandAll();
    for (QTreeWidgetItem *item : std::as_const(places))
        if (item->data(0, Qt::UserRole).toString() == kept)
            m_tree->setCurrentItem(item);
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    noteChosen();
}

const Unit *UnitsSection::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? m_units.find(UnitId::parse(item->data(0, Qt::UserRole).toString())) : nullptr;
}

void UnitsSection::noteChosen()
{
    const QString lack = lackOf(duties::administration);
    const Unit *unit = chosen();
    const QString none = unit ? QString() : tr("Choose a unit first.");
    allow(m_add, lack);
    allow(m_change, lack.isEmpty() ? none : lack);
    allow(m_end, !lack.isEmpty()         ? lack
                 : !unit                 ? none
                 : unit->parent.isNull() ? tr("The bureau itself does not end here.")
                 : unit->validTo         ? tr("It has a last day already; change it there.")
                                         : QString());
}

void UnitsSection::addUnit()
{
    const Unit *above = chosen();
    const Unit draft{.parent = above ? above->id : workplace().session().actor.unit,
                     .validFrom = today()};
    auto *dialog = new UnitDialog(tr("Add a unit"), tr("&Add the unit"), m_units,
                                  workplace().session().actor.unit, draft, today(), this);
    connect(dialog, &FormDialog::wanted, this, [this, dialog] {
        dialog->setBusy(true);
        const QString name = dialog->unit().name;
        workplace().write(
            dialog,
            [unit = dialog->unit()](Seat &seat) {
                return organisation::createUnit(seat.db, seat.session, unit);
            },
            [this, dialog, name](const Result<UnitId> &answer) {
                if (!dialog->settle(answer))
                    return;
                emit said(tr("The unit %1 was added.").arg(name));
                workplace().announceLists();
            });
    });
    dialog->open();
}

void UnitsSection::changeUnit()
{
    const Unit *unit = chosen();
    if (!unit || !m_change->isEnabled())
        return;
    auto *dialog = new UnitDialog(tr("Change %1").arg(unit->name), tr("&Change the unit"), m_units,
                                  workplace().session().actor.unit, *unit, today(), this);
    connect(dialog, &FormDialog::wanted, this, [this, dialog] {
        submit(dialog, [changed = dialog->unit()](Seat &seat) {
            return organisation::changeUnit(seat.db, seat.session, changed);
        });
    });
    dialog->open();
}

void UnitsSection::endUnit()
{
    const Unit *unit = chosen();
    if (!unit)
        return;
    auto *dialog =
        new FormDialog(u"end_unit_dialog"_s, tr("End %1").arg(unit->name), tr("&End it"), this);
    dialog->explain(tr("After its last day nobody can be put into it and it takes no new cases. "
                       "Its cases stay where they are."));
    QDateEdit *last = dayField(today());
    dialog->addField(tr("&Last day:"), last, u"unit_last_day"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, last, ended = *unit]() mutable {
        dialog->setBusy(true);
        ended.validTo = dayIn(last);
        workplace().write(
            dialog,
            [ended](Seat &seat) { return organisation::changeUnit(seat.db, seat.session, ended); },
            [this, dialog](const Result<> &answer) {
                if (dialog->settle(answer))
                    workplace().announceLists();
            });
    });
    dialog->open();
}

} // namespace anjuan

#include "units_section.moc"
