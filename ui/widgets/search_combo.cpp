// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_combo.h"

#include "core/base/pinyin.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchRole = Qt::UserRole + 1;

/// Looks through what is found, puts in what is shown.
class ChoiceCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
    QStringList splitPath(const QString &path) const override { return {path.trimmed()}; }
};

} // namespace

int onlyMatch(const QComboBox &choices, const QString &typed, int role, int first)
{
    int match = -1;
    for (int place = first; place < choices.count(); ++place) {
        if (!choices.itemData(place, role).toString().contains(typed, Qt::CaseInsensitive))
            continue;
        if (match >= 0)
            return -1;
        match = place;
    }
    return match;
}

SearchCombo::SearchCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(14);
    auto *completer = new ChoiceCompleter(this);
    completer->setModel(model());
    completer->setCompletionRole(searchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(this, &QComboBox::editTextChanged, this, &SearchCombo::changed);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchCombo::takeOnlyMatch);
}

SearchCombo::~SearchCombo() { lineEdit()->disconnect(this); }

void SearchCombo::addChoice(const QString &text, const QVariant &key, const QString &extra)
{
    addItem(text, key);
    setItemData(count() - 1, QString(text + u' ' + pinyinKeys(text) + u' ' + extra), searchRole);
    if (count() == 1)
        clearChoice(); // the first item would be taken for chosen
}

void SearchCombo::clearChoice()
{
    setCurrentIndex(-1);
    setEditText({});
}

QVariant SearchCombo::chosen() const
{
    const QString text = currentText().trimmed();
    if (text.isEmpty())
        return {};
    if (currentIndex() >= 0 && itemText(currentIndex()) == text)
        return itemData(currentIndex());
    const int place = findText(text, Qt::MatchFixedString);
    return place < 0 ? QVariant() : itemData(place);
}

void SearchCombo::choose(const QVariant &key)
{
    const int place = key.isValid() ? findData(key) : -1;
    if (place < 0) {
        clearChoice();
        return;
    }
    setCurrentIndex(place);
    setEditText(itemText(place));
    lineEdit()->setCursorPosition(0); // what is too long for the line begins at its beginning
}

bool SearchCombo::isEmpty() const { return currentText().trimmed().isEmpty(); }

QString SearchCombo::unknownText() const
{
    return isEmpty() || chosen().isValid() ? QString() : currentText().trimmed();
}

void SearchCombo::takeOnlyMatch()
{
    const QString typed = unknownText();
    if (typed.isEmpty())
        return;
    if (const int match = onlyMatch(*this, typed, searchRole); match >= 0)
        choose(itemData(match));
}

void SearchCombo::wheelEvent(QWheelEvent *event)
{
    // Rolling over a form must not change what it says.
    event->ignore();
}

} // namespace anjuan
