// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_print.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(PrintText)
};

constexpr double padding = 3; ///< points
constexpr int weighedRows = 200;
constexpr double widestShare = 26; ///< characters a column may ask for

/// Draws a table page by page.
class Press {
public:
    Press(QPrinter &printer, const PrintedTable &list)
        : m_printer(printer), m_list(list), m_painter(&printer),
          m_point(printer.logicalDpiY() / 72.0)
    {
        m_page = QRectF(QPointF(0, 0), printer.pageRect(QPrinter::DevicePixel).size());
        m_font = m_painter.font();
        m_font.setPointSizeF(8);
        m_bold = m_font;
        m_bold.setBold(true);
        shareOut();
    }

    int print()
    {
        beginPage();
        for (const QStringList &cells : m_list.rows) {
            const double height = heightOf(cells, m_font);
            if (m_y + height > m_page.height() - footHeight()) {
                drawFoot();
                m_printer.newPage();
                beginPage();
            }
            drawRow(cells, m_font, height);
        }
        drawFoot();
        return m_pages;
    }

private:
    double lineHeight() const { return QFontMetricsF(m_font, &m_printer).height(); }
    double footHeight() const { return lineHeight() * 2; }

    /// Each column gets what its texts ask for, all together the width of the page.
    void shareOut()
    {
        const QFontMetricsF metrics(m_bold, &m_printer);
        double all = 0;
        for (qsizetype column = 0; column < m_list.headings.size(); ++column) {
            double wanted = metrics.horizontalAdvance(m_list.headings[column]);
            int seen = 0;
            for (const QStringList &row : m_list.rows) {
                if (++seen > weighedRows)
                    break;
                wanted = std::max(wanted, metrics.horizontalAdvance(row.value(column)));
            }
            wanted = std::min(wanted, metrics.horizontalAdvance(u'国') * widestShare);
            m_widths.push_back(wanted + 2 * padding * m_point);
            all += m_widths.back();
        }
        for (double &width : m_widths)
            width *= m_page.width() / all;
    }

    double heightOf(const QStringList &cells, const QFont &font) const
    {
        const QFontMetricsF metrics(font, &m_printer);
        double height = metrics.height();
        for (qsizetype place = 0; place < cells.size(); ++place) {
            const double width = m_widths[static_cast<std::size_t>(place)] - 2 * padding * m_point;
            height = std::max(height, metrics
                                          .boundingRect(QRectF(0, 0, width, m_page.height()),
                                                        Qt::TextWrapAnywhere, cells[place])
                                          .height());
        }
        return height + padding * m_point;
    }

    void drawRow(const QStringList &cells, const QFont &font, double height)
    {
        m_painter.setFont(font);
        double x = 0;
        for (qsizetype place = 0; place < cells.size(); ++place) {
            const double width = m_widths[static_cast<std::size_t>(place)];
            const bool amount = m_list.right.contains(static_cast<int>(place));
            m_painter.drawText(
                QRectF(x + padding * m_point, m_y, width - 2 * padding * m_point, height),
                Qt::TextWrapAnywhere | (amount ? Qt::AlignRight : Qt::AlignLeft), cells[place]);
            x += width;
        }
        m_y += height;
        m_painter.setPen(QPen(QColor(200, 200, 200), m_point * 0.3));
        m_painter.drawLine(QPointF(0, m_y - padding * m_point / 2),
                           QPointF(m_page.width(), m_y - padding * m_point / 2));
        m_painter.setPen(Qt::black);
    }

    void beginPage()
    {
        ++m_pages;
        m_y = 0;
        m_painter.setPen(Qt::black);
        m_painter.setFont(m_bold);
        m_painter.drawText(QRectF(0, 0, m_page.width(), lineHeight()), Qt::AlignLeft, m_list.title);
        m_painter.setFont(m_font);
        m_painter.drawText(QRectF(0, 0, m_page.width(), lineHeight()), Qt::AlignRight,
                           toIso(m_list.today));
        m_y = lineHeight() * 1.2;
        if (!m_list.remark.isEmpty()) {
            m_painter.drawText(QRectF(0, m_y, m_page.width(), lineHeight()), Qt::AlignLeft,
                               m_list.remark);
            m_y += lineHeight() * 1.2;
        }
        drawRow(m_list.headings, m_bold, heightOf(m_list.headings, m_bold));
    }

    void drawFoot()
    {
        m_painter.setFont(m_font);
        m_painter.drawText(QRectF(0, m_page.height() - lineHeight(), m_page.width(), lineHeight()),
                           Qt::AlignHCenter, PrintText::tr("Page %1").arg(m_pages));
    }

    QPrinter &m_printer;
    const PrintedTable &m_list;
    QPainter m_painter;
    double m_point;
    QRectF m_page{};
    QFont m_font{}, m_bold{};
    std::vector<double> m_widths{};
    double m_y = 0;
    int m_pages = 0;
};

} // namespace

int printTable(QPrinter &printer, const PrintedTable &table)
{
    return Press(printer, table).print();
}

void previewTable(QWidget *parent, const PrintedTable &table)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *preview = new QPrintPreviewDialog(printer, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setObjectName(u"print_preview"_s);
    preview->resize(1000, 700);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [table](QPrinter *device) { printTable(*device, table); });
    QObject::connect(preview, &QObject::destroyed, [printer] { delete printer; });
    preview->open();
}

} // namespace anjuan
