// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace anjuan::ctl {

/// How many columns of a terminal the text takes: a Chinese character two, a combining mark none
/// (Unicode's East Asian Width, ambiguous ones narrow).
int columnsOf(QStringView text);
/// `text` with blanks behind it up to `columns`; as it is where it is longer.
QString padded(const QString &text, int columns);
/// `text` with its end cut off so that it fits, and "…" where something was cut.
QString shortened(const QString &text, int columns);
/// `text` in lines of at most `columns`, broken at blanks and between Chinese characters, never
/// before a full stop or a closing bracket. The lines after the first are indented by `indent`.
QStringList wrapped(const QString &text, int columns, int indent = 0);

/// Rows whose columns stand below each other.
class Table {
public:
    /// `headings` may be empty for a table without a head.
    explicit Table(QStringList headings) : m_headings(std::move(headings)) {}
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    bool isEmpty() const { return m_rows.empty(); }
    /// In at most `columns` columns of the terminal; the last cell is wrapped, or cut where `cut`.
    QString toText(int columns, bool cut = false) const;

private:
    QStringList m_headings;
    std::vector<QStringList> m_rows;
};

} // namespace anjuan::ctl
