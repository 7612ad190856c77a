// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/timeline.h"

#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QPainter>
#include <QScrollBar>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 6;
constexpr int gap = 10;

theme::Tone toneOf(EntryState state)
{
    switch (state) {
    case EntryState::Effective:
        return theme::Tone::Quiet;
    case EntryState::Proposed:
        return theme::Tone::Warning;
    case EntryState::Returned:
    case EntryState::Voided:
    case EntryState::Unreadable:
        return theme::Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString smallText(const TimelineRow &row)
{
    return row.states.isEmpty() ? row.about : row.about + u" · "_s + row.states.join(u" · "_s);
}

int dayWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"2026-00-00"_s) + gap;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

int heightOf(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap | Qt::AlignLeft, text)
        .height();
}

} // namespace

void TimelineModel::setRows(std::vector<TimelineRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const TimelineRow *TimelineModel::row(int place) const
{
    return place >= 0 && place < rowCount() ? &m_rows[static_cast<std::size_t>(place)] : nullptr;
}

int TimelineModel::placeOf(int sequence) const
{
    for (int place = 0; place < rowCount(); ++place)
        if (row(place)->sequence == sequence)
            return place;
    return -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineRow *one = row(index.row());
    if (!one)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QString(one->day + u' ' + one->sentence + u'\n' + smallText(*one));
    return {};
}

std::vector<TimelineRow> timelineOf(const CaseDossier &dossier)
{
    std::vector<TimelineRow> rows;
    const CaseFile &file = dossier.view.file;
    for (const Entry &entry : file.entries) {
        const Act &act = entry.act;
        TimelineRow row{.sequence = act.sequence,
                        .day = toIso(act.day),
                        .sentence = act_text::sentence(entry, dossier.names, file),
                        .states = act_text::states(entry),
                        .state = entry.state};
        const QString who = dossier.people.value(act.account, act.account);
        QStringList parts{Timeline::tr("No. %1").arg(act.sequence), who};
        if (dayInChina(act.recordedAt) != act.day)
            parts << Timeline::tr("recorded %1").arg(text::moment(act.recordedAt, dossier.today));
        if (!act.documentNumber.isEmpty())
            parts << act.documentNumber;
        row.about = parts.join(u" · "_s);
        rows.push_back(std::move(row));
    }
    return rows;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = static_cast<const TimelineModel *>(index.model());
    const TimelineRow *row = model->row(index.row());
    if (!row)
        return;
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(option.rect, theme::ground(theme::Tone::Accent));
    if (isSelected && (option.state & QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          theme::text(theme::Tone::Accent));
    const QRect inner = option.rect.adjusted(pad, pad, -pad, -pad);
    const int left = dayWidth(option.fontMetrics);
    painter->setFont(option.font);
    painter->setPen(theme::text(theme::Tone::Quiet));
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, row->day);
    const QRect body = inner.adjusted(left, 0, 0, 0);
    QFont font = option.font;
    font.setStrikeOut(row->state == EntryState::Voided);
    painter->setFont(font);
    painter->setPen(
        theme::text(row->state == EntryState::Effective ? theme::Tone::Plain : theme::Tone::Quiet));
    QRect used;
    painter->drawText(body, Qt::TextWordWrap | Qt::AlignLeft, row->sentence, &used);
    painter->setFont(smallFont(option.font));
    painter->setPen(theme::text(toneOf(row->state)));
    painter->drawText(QRect(body.left(), used.bottom() + 3, body.width(), body.height()),
                      Qt::TextWordWrap | Qt::AlignLeft, smallText(*row));
    painter->setPen(option.palette.color(QPalette::Midlight));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const TimelineModel *>(index.model());
    const TimelineRow *row = model->row(index.row());
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int whole = view ? view->viewport()->width() : 400;
    const int width = whole - 2 * pad - dayWidth(option.fontMetrics);
    if (!row || width <= 0)
        return {whole, 40};
    return {whole, heightOf(option.font, width, row->sentence) + 3 +
                       heightOf(smallFont(option.font), width, smallText(*row)) + 2 * pad + 1};
}

Timeline::Timeline(QWidget *parent) : QListView(parent)
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("What was done in the case"));
    setModel(&m_rows);
    setItemDelegate(new TimelineDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAcceptDrops(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit chosen(sequence()); });
}

void Timeline::setDossier(const CaseDossier &dossier)
{
    const int before = sequence();
    const int count = m_rows.rowCount();
    m_rows.setRows(timelineOf(dossier));
    // What was just recorded is what one wants to see.
    const bool isLonger = count > 0 && m_rows.rowCount() > count;
    if (before > 0 && !isLonger)
        choose(before);
    else if (m_rows.rowCount() > 0)
        choose(m_rows.row(m_rows.rowCount() - 1)->sequence);
}

int Timeline::sequence() const
{
    const TimelineRow *row = m_rows.row(currentIndex().row());
    return row ? row->sequence : 0;
}

void Timeline::choose(int sequence)
{
    const int place = m_rows.placeOf(sequence);
    if (place < 0)
        return;
    setCurrentIndex(m_rows.index(place));
    executeDelayedItemsLayout();
    scrollTo(currentIndex());
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Sentences wrap anew.
    scheduleDelayedItemsLayout();
    QMetaObject::invokeMethod(
        this, [this] { scrollTo(currentIndex()); }, Qt::QueuedConnection);
}

} // namespace anjuan
