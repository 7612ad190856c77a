// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace anjuan {

/// The only choice from `first` on whose text holds what is typed; -1 where there is none or
/// several.
int onlyMatch(const QComboBox &choices, const QString &typed, int role = Qt::DisplayRole,
              int first = 0);

/// A list to choose from by typing any part of a choice, its code or the first letters of how its
/// characters are read.
class SearchCombo : public QComboBox {
    Q_OBJECT

public:
    explicit SearchCombo(QWidget *parent = nullptr);
    ~SearchCombo() override; ///< its line may still lose the focus after it

    /// `extra` is found as well but not shown.
    void addChoice(const QString &text, const QVariant &key, const QString &extra = {});
    /// Nothing is chosen.
    void clearChoice();
    /// The key of the choice whose text stands in the line; invalid for any other text.
    QVariant chosen() const;
    void choose(const QVariant &key);
    bool isEmpty() const;
    /// What is typed instead of a choice, if it is none.
    QString unknownText() const;

signals:
    void changed();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeOnlyMatch();
};

} // namespace anjuan
