// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace anjuan {

/// English as people read it: of “%n case(s) were found”, “1 case was found” and “2 cases were
/// found”. Installed where the program speaks English; other texts are left as they are.
class EnglishPlurals : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
};

} // namespace anjuan
