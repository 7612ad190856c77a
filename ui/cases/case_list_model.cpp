// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_model.h"

#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int blockRows = 100;
constexpr int blocksAtOnce = 3;
constexpr int keptBlocks = 120;

CaseColumn columnAt(int section)
{
    return caseColumnNames[static_cast<std::size_t>(section)].value;
}

bool isAmount(CaseColumn column)
{
    return column == CaseColumn::Fine || column == CaseColumn::Paid;
}

} // namespace

CaseListModel::CaseListModel(Workplace &workplace, QObject *parent)
    : QAbstractTableModel(parent), m_workplace(workplace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &CaseListModel::readWanted);
}

void CaseListModel::setKeys(CaseKeys keys)
{
    auto wanted = std::make_shared<const std::vector<CaseKey>>(std::move(keys.keys));
    const std::vector<CaseKey> &now = *m_keys;
    m_today = m_workplace.session().today;
    m_wanted.clear();
    ++m_generation;
    m_reading = false;
    const bool goesOn =
        !now.empty() && now.size() <= wanted->size() &&
        std::equal(now.begin(), now.end(), wanted->begin(),
                   [](const CaseKey &a, const CaseKey &b) { return a.entry == b.entry; });
    if (!goesOn) {
        beginResetModel();
        m_keys = std::move(wanted);
        m_blocks.clear();
        endResetModel();
        return;
    }
    const int before = rowCount();
    const int after = static_cast<int>(wanted->size());
    for (Block &block : m_blocks)
        block.old = true;
    if (before % blockRows != 0)
        m_blocks.remove(before / blockRows);
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_keys = std::move(wanted);
    if (after > before)
        endInsertRows();
    emit dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys->size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(caseColumnNames.size());
}

const CaseLine *CaseListModel::line(int row) const
{
    const auto found = m_blocks.find(row / blockRows);
    if (found == m_blocks.end())
        return nullptr;
    found->lookedAt = ++m_looks;
    const auto place = static_cast<std::size_t>(row % blockRows);
    const CaseLine *line = place < found->lines.size() ? &found->lines[place] : nullptr;
    return line && line->entry != 0 ? line : nullptr;
}

QString CaseListModel::shown(const CaseLine &line, CaseColumn column) const
{
    const CaseCell cell = case_columns::cell(line, column);
    if (cell.amount)
        return text::amount(*cell.amount);
    if (column != CaseColumn::NextDue || !cell.day)
        return cell.text;
    // The column has room for a word and no more; the tip says it in full.
    if (line.nextIsProvisional && *cell.day > m_today)
        return (line.workingDaysLeft
                    ? tr("%1, %n w. d. (prov.)",
                         "a day that is provisional and how many working days are left",
                         *line.workingDaysLeft)
                    : tr("%1, %n cal. d. (prov.)",
                         "a day that is provisional and how many calendar days are left",
                         static_cast<int>((*cell.day - m_today).days())))
            .arg(cell.text);
    return tr("%1, %2", "a day and how many days are left")
        .arg(cell.text, text::left(*cell.day, m_today, line.workingDaysLeft));
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CaseColumn column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isAmount(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DecorationRole && column == CaseColumn::Number) {
        const CaseLine *shownLine = line(index.row());
        return shownLine && shownLine->imported ? QVariant(theme::icon(u"folder"_s)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::ToolTipRole)
        return {};
    const CaseLine *found = line(index.row());
    const auto block = m_blocks.constFind(index.row() / blockRows);
    const bool isRead = block != m_blocks.cend();
    if (role == Qt::DisplayRole && (!isRead || block->old))
        want(index.row() / blockRows);
    if (!found) {
        return role == Qt::DisplayRole && index.column() == 0
                   ? QVariant(isRead ? tr("no longer there") : u"…"_s)
                   : QVariant();
    }
    if (role == Qt::DisplayRole)
        return shown(*found, column);
    if (role == Qt::ToolTipRole && column == CaseColumn::Number && found->imported)
        return tr("%1: taken over from an old ledger").arg(found->number);
    if (column != CaseColumn::NextDue || !found->nextDue)
        return role == Qt::ToolTipRole ? QVariant(shown(*found, column)) : QVariant();
    if (role == Qt::ToolTipRole) {
        const QString tip = tr("%1: %2").arg(found->nextName, shown(*found, column));
        return found->nextIsProvisional
                   ? tr("%1. Provisional: the holidays of a year it touches are not published yet.")
                         .arg(tip)
                   : tip;
    }
    return theme::text(text::toneOf(*found->nextDue, m_today));
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return case_columns::label(columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isAmount(columnAt(section)) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void CaseListModel::want(int block) const
{
    m_wanted.removeAll(block);
    m_wanted << block;
    // What was scrolled past is not read.
    while (m_wanted.size() > blocksAtOnce)
        m_wanted.removeFirst();
    if (!m_reading && !m_pause.isActive())
        m_pause.start();
}

QList<qint64> CaseListModel::entriesOf(int block) const
{
    const auto first = static_cast<std::size_t>(block) * blockRows;
    const std::size_t last = std::min(first + blockRows, m_keys->size());
    QList<qint64> entries;
    for (std::size_t place = first; place < last; ++place)
        entries << (*m_keys)[place].entry;
    return entries;
}

void CaseListModel::readWanted()
{
    if (m_wanted.isEmpty() || !m_workplace.isLoggedIn())
        return;
    const QList<int> blocks = std::exchange(m_wanted, {});
    QList<qint64> entries;
    for (const int block : blocks)
        entries << entriesOf(block);
    m_reading = true;
    m_workplace.read(
        this,
        [entries](Seat &seat) {
            return case_lists::lines(seat.db, seat.session, seat.book, entries);
        },
        [this, blocks, generation = m_generation](Result<std::vector<CaseLine>> answer) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            keep(blocks, *answer);
            if (!m_wanted.isEmpty())
                m_pause.start();
        });
}

void CaseListModel::keep(const QList<int> &blocks, const std::vector<CaseLine> &lines)
{
    QHash<qint64, const CaseLine *> byEntry;
    for (const CaseLine &one : lines)
        byEntry.insert(one.entry, &one);
    for (const int block : blocks) {
        Block &kept = m_blocks[block];
        kept.lines.clear();
        kept.old = false;
        kept.lookedAt = ++m_looks;
        for (const qint64 entry : entriesOf(block)) {
            const CaseLine *found = byEntry.value(entry);
            kept.lines.push_back(found ? *found : CaseLine{});
        }
    }
    while (m_blocks.size() > keptBlocks) {
        auto oldest = m_blocks.begin();
        for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block)
            if (block->lookedAt < oldest->lookedAt)
                oldest = block;
        m_blocks.erase(oldest);
    }
    for (const int block : blocks)
        emit dataChanged(
            index(block * blockRows, 0),
            index(std::min((block + 1) * blockRows, rowCount()) - 1, columnCount() - 1));
}

} // namespace anjuan
