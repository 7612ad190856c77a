// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;

namespace anjuan {

/// How the client looks: Fusion with colours of our own, light or dark. Every pair of a tone and
/// the base it stands on has a contrast of 4.5:1 or more.
namespace theme {

/// What a colour says. Never the only sign: a word or a shape goes with it.
enum class Tone { Plain, Quiet, Accent, Good, Warning, Bad };

/// Style, palette, font and size for the whole program; may be called again at any time.
void apply(QApplication &application, bool dark, int textPercent);

bool isDark();
/// A length in pixels for text of the usual size, at the size of text that was asked for.
int scaled(int pixels);
/// For text on the base colour of lists and fields.
QColor text(Tone tone);
/// For the ground of a badge of that tone.
QColor ground(Tone tone);

/// The icon of that name from :/resources/icons, in the colour of the text as it is when it is
/// drawn.
QIcon icon(const QString &name);

} // namespace theme

} // namespace anjuan
