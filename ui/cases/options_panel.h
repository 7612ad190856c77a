// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

#include <QScrollArea>

namespace anjuan {

/// What may come next: the acts that are allowed as buttons, those that are refused below them with
/// the reason and its article.
class OptionsPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit OptionsPanel(QWidget *parent = nullptr);

    /// `keys` are the shortcuts of the allowed ones, in their order; `next` are the kinds of act
    /// that the procedure waits for.
    /// `urgent` settle what is overdue; `notes` say under a button what should be known before.
    void setOptions(const std::vector<Option> &options, const QStringList &keys,
                    const QStringList &next, const QStringList &urgent,
                    const QHash<QString, OptionNote> &notes);

signals:
    void wanted(const QString &kind);
};

/// The allowed ones in the order in which they are offered: what is overdue goes first, then what
/// moves the case on.
std::vector<Option> allowedOf(const std::vector<Option> &options, const QStringList &next,
                              const QStringList &urgent);

} // namespace anjuan
