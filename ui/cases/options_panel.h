// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/procedure.h"

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
    void setOptions(const std::vector<Option> &options, const QStringList &keys,
                    const QStringList &next);

signals:
    void wanted(const QString &kind);
};

/// The allowed ones in the order in which they are offered: what moves the case on goes first.
std::vector<Option> allowedOf(const std::vector<Option> &options, const QStringList &next);

} // namespace anjuan
