// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

#include <QScrollArea>
#include <vector>

class QGridLayout;

namespace anjuan {

/// The fields of a form one below the other: label and help on the left, the editor and what is
/// wrong with it on the right.
class FormRows : public QScrollArea {
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    void add(FieldEditor *editor, const QString &label, bool required, const QString &help = {});
    /// What is no field of the act stands between them.
    void addWidget(QWidget *widget);
    /// Tab goes from the last field to these, one after the other. The fields come later than the
    /// buttons below them, and would else lead out of the form.
    void leadTo(const QList<QWidget *> &buttons);
    /// Null where there is no such field.
    FieldEditor *editor(QStringView name) const;
    const std::vector<FieldEditor *> editors() const;

    /// What is filled in, as the ledger writes it, under the names of the fields.
    QJsonObject content() const;
    /// Puts in what `content` holds a value for; with `clearing` empties the others.
    void fill(const QJsonObject &content, bool clearing = false);
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);
    void setDay(Date day);
    /// Says beside each field what is wrong with it, and goes to the first; how many there are.
    int check();
    /// The same for a field that was left.
    void check(FieldEditor *editor);
    /// Says `why` beside the field that it names; false where it names none.
    bool blame(const QString &why);
    /// Says `why` beside that field and goes there.
    void blame(QStringView name, const QString &why);
    void forgive();
    /// A field that has no meaning beside what else is filled in is not seen, not checked and not
    /// in the content; what was typed into it is kept for when it is seen again.
    void setShown(QStringView name, bool shown);

signals:
    void edited();

private:
    struct Row {
        FieldEditor *editor;
        QLabel *fault;
        std::vector<QLabel *> labels{}; ///< its name, and the help below it
        bool isShown = true;
    };

    void say(const Row &row, const QString &text);
    void goTo(const Row &row);

    QGridLayout *m_grid;
    std::vector<Row> m_rows{};
};

/// A bold line above a form.
QLabel *formTitle(const QString &text);
/// Shows a sentence on the ground of a tone; hides the label for none.
void showSentence(QLabel *label, const QString &text, bool isBad = true);

} // namespace anjuan
