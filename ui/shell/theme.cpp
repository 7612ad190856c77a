// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <map>
#include <tuple>
#include <utility>

namespace anjuan::theme {

using namespace Qt::StringLiterals;

namespace {

struct Colours {
    QRgb window, base, alternate, text, quiet, border, edge, accent, onAccent, good, warning, bad;
    QRgb accentGround, goodGround, warningGround, badGround, plainGround;
};

constexpr int fusionOutline = 140; ///< per cent by which the style darkens

constexpr Colours light{.window = 0xfff3f4f6,
                        .base = 0xffffffff,
                        .alternate = 0xfff8f9fb,
                        .text = 0xff1c2430,
                        .quiet = 0xff586273,
                        .border = 0xffcfd5dd,
                        .edge = 0xff8e97a3,
                        .accent = 0xff1f5fa8,
                        .onAccent = 0xffffffff,
                        .good = 0xff1d6b3a,
                        .warning = 0xff8a4b00,
                        .bad = 0xffb3261e,
                        .accentGround = 0xffe3edf8,
                        .goodGround = 0xffe3f3e8,
                        .warningGround = 0xfffdeed8,
                        .badGround = 0xfffbe4e2,
                        .plainGround = 0xffe9ecf0};
constexpr Colours dark{.window = 0xff1d2127,
                       .base = 0xff15181d,
                       .alternate = 0xff1a1e24,
                       .text = 0xffe6e9ee,
                       .quiet = 0xffa3adba,
                       .border = 0xff3a424d,
                       .edge = 0xff7b8694,
                       .accent = 0xff7db4f0,
                       .onAccent = 0xff10151b,
                       .good = 0xff7fd39c,
                       .warning = 0xfff0b866,
                       .bad = 0xffff9a92,
                       .accentGround = 0xff1d3148,
                       .goodGround = 0xff1b3325,
                       .warningGround = 0xff3d2d14,
                       .badGround = 0xff432020,
                       .plainGround = 0xff2a3038};

const Colours &colours() { return isDark() ? dark : light; }

/// A drawing in one colour, made when it is first looked at: a window has a hundred icons, each in
/// several states and sizes, and most are never seen.
class Drawing : public QIconEngine {
public:
    explicit Drawing(QByteArray svg) : m_svg(std::move(svg)) {}

    QIconEngine *clone() const override { return new Drawing(m_svg); }

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(place, pixmap(place.size() * scale, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QRgb colour = colourOf(mode, state);
        const std::tuple key{size.width(), size.height(), colour};
        if (const auto known = m_drawn.find(key); known != m_drawn.end())
            return known->second;
        QByteArray coloured = m_svg;
        coloured.replace("currentColor", QColor(colour).name().toLatin1());
        QSvgRenderer renderer(coloured);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        m_drawn.emplace(key, picture);
        return picture;
    }

private:
    static QRgb colourOf(QIcon::Mode mode, QIcon::State state)
    {
        switch (mode) {
        case QIcon::Disabled:
            return colours().quiet;
        case QIcon::Selected:
            return colours().onAccent;
        case QIcon::Normal:
        case QIcon::Active:
            return state == QIcon::On ? colours().accent : colours().text;
        }
        Q_UNREACHABLE();
    }

    QByteArray m_svg;
    std::map<std::tuple<int, int, QRgb>, QPixmap> m_drawn{};
};

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.window);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Midlight, c.plainGround);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    return palette;
}

/// What a palette cannot say: space and lines. Colours come from the palette.
QString sheetOf(const Colours &c)
{
    return uR"(
QToolTip { border: 1px solid %1; padding: 4px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox { padding: 3px 5px; }
QLineEdit, QPlainTextEdit, QTextEdit { background: %3; border: 1px solid %7; border-radius: 3px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid %4; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] { border: 1px solid %1; }
QLineEdit[readOnly="true"] { background: %2; }
QLineEdit:disabled { background: %2; border: 1px solid %1; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }
QCheckBox::indicator:unchecked, QRadioButton::indicator:unchecked {
    background: %3; border: 1px solid %7; width: %8px; height: %8px; }
QCheckBox::indicator:unchecked { border-radius: 2px; }
QRadioButton::indicator:unchecked { border-radius: 7px; }
QHeaderView::section { background: %2; border: 0; border-bottom: 1px solid %1; padding: 5px 4px; }
QTableView, QListView, QTreeView { border: 1px solid %1; gridline-color: %1; }
QFrame#card { background: %3; border: 1px solid %1; border-radius: 6px; }
QLabel#title { font-size: 140%; font-weight: 600; }
QPushButton { padding: 4px 12px; }
QToolButton[popupMode="2"] { padding-right: %9px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QPushButton:default { background: %4; color: %5; border: 1px solid %4; border-radius: 3px; padding: 5px 14px; }
QPushButton:default:disabled { background: %2; color: %6; border: 1px solid %1; }
)"_s.arg(QColor(c.border).name(), QColor(c.window).name(), QColor(c.base).name(),
         QColor(c.accent).name(), QColor(c.onAccent).name(), QColor(c.quiet).name(),
         QColor(c.edge).name(), QString::number(scaled(12)), QString::number(scaled(20)));
}

/// Fusion without its own pictures on the buttons of dialogs: beside ours they look like another
/// program's.
class PlainFusion : public QProxyStyle {
public:
    PlainFusion() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

void apply(QApplication &application, bool isDarkWanted, int textPercent)
{
    application.setProperty("anjuan_dark", isDarkWanted);
    application.setProperty("anjuan_text_percent", textPercent);
    application.setStyle(new PlainFusion);
    application.setPalette(paletteOf(colours()));
    // Fusion edges what is pressed with a darker shade of its window, which nobody sees on a dark
    // one.
    QPalette edged = paletteOf(colours());
    if (isDarkWanted)
        edged.setColor(QPalette::Window, QColor(colours().edge).lighter(fusionOutline));
    for (const char *kind :
         {"QComboBox", "QAbstractSpinBox", "QPushButton", "QCheckBox", "QRadioButton"})
        application.setPalette(edged, kind);
    // Where the font is missing the system finds another one that has the characters.
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPointSizeF(9.5 * textPercent / 100.0);
    application.setFont(font);
    application.setStyleSheet(sheetOf(colours()));
}

bool isDark() { return qApp && qApp->property("anjuan_dark").toBool(); }

int scaled(int pixels)
{
    const int percent = qApp ? qApp->property("anjuan_text_percent").toInt() : 0;
    return percent > 100 ? pixels * percent / 100 : pixels;
}

QColor text(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return colours().text;
    case Tone::Quiet:
        return colours().quiet;
    case Tone::Accent:
        return colours().accent;
    case Tone::Good:
        return colours().good;
    case Tone::Warning:
        return colours().warning;
    case Tone::Bad:
        return colours().bad;
    }
    Q_UNREACHABLE();
}

QColor ground(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Quiet:
        return colours().plainGround;
    case Tone::Accent:
        return colours().accentGround;
    case Tone::Good:
        return colours().goodGround;
    case Tone::Warning:
        return colours().warningGround;
    case Tone::Bad:
        return colours().badGround;
    }
    Q_UNREACHABLE();
}

QIcon icon(const QString &name)
{
    QFile file(u":/resources/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new Drawing(file.readAll()));
}

} // namespace anjuan::theme
