// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace anjuan {

class AdminSection;
class NextSteps;

/// Units, people, lists, settings and copies of the bureau: the parts that this person's roles have
/// a use for at the left, the one in front at the right.
class AdminPage : public Page {
    Q_OBJECT

public:
    explicit AdminPage(Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QString helpTopic() const override;
    void keepDrafts() override;

    /// The names of the parts that are shown.
    QStringList parts() const;
    /// Brings the part of that name to the front: "units", "accounts".
    void openPart(const QString &name);

signals:
    /// Somebody wants to see the discretion benchmarks.
    void benchmarksWanted();

private:
    struct Part {
        QString name;
        std::function<AdminSection *()> make;
        AdminSection *section = nullptr; ///< made when it first comes to the front
    };

    template <class Section>
    void addPart(const QString &name, const QString &title, const QString &icon);
    void bringForward(int row);
    AdminSection *inFront() const;

    QListWidget *m_names;
    QStackedWidget *m_stack;
    NextSteps *m_steps = nullptr; ///< for administrators
    std::vector<Part> m_parts{};
};

} // namespace anjuan
