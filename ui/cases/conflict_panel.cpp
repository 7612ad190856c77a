// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/conflict_panel.h"

#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 7;
constexpr int shownActs = 12;

/// The case as it stood after act `seen`, the newest act first.
QString asSeen(const FormFacts &now, int seen)
{
    std::vector<Act> acts;
    for (const Entry &entry : now.file.entries)
        if (entry.act.sequence <= seen)
            acts.push_back(entry.act);
    const CaseFile before = fold(acts);
    QStringList lines{ConflictPanel::tr("Stage: %1").arg(wordFor(stageNames, before.stage))};
    int shown = 0;
    for (auto entry = before.entries.rbegin(); entry != before.entries.rend(); ++entry) {
        if (++shown > shownActs) {
            lines << ConflictPanel::tr("… and what was before");
            break;
        }
        lines << act_text::line(*entry, now.names, before);
    }
    return lines.join(u'\n');
}

QString asTyped(const FormFacts &now, const ActKind &kind, Date day, const QJsonObject &typed)
{
    Act act;
    act.kind = kind.name;
    act.day = day;
    act.content = typed;
    QStringList lines{
        ConflictPanel::tr("%1, %2", "an act and its day").arg(kind.labelHere(), text::day(day))};
    for (const FieldLine &line : act_text::lines(act, now.names, now.file))
        lines << ConflictPanel::tr("%1: %2", "a field and its value").arg(line.label, line.value);
    return lines.join(u'\n');
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent), m_anyway(new QPushButton(tr("Record anyway, on top of it")))
{
    setObjectName(u"conflict"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme::ground(theme::Tone::Warning));
    setPalette(colours);
    auto *grid = new QGridLayout(this);
    auto *says = new QLabel(tr("Somebody recorded in the case meanwhile. Your act is not recorded; "
                               "what you typed is kept."));
    says->setObjectName(u"conflict_text"_s);
    says->setWordWrap(true);
    grid->addWidget(says, 0, 0, 1, 3);
    m_seen = addColumn(grid, 0, u"conflict_seen"_s, tr("The case as you saw it"));
    m_between = addColumn(grid, 1, u"conflict_between"_s, tr("What came between"));
    m_typed = addColumn(grid, 2, u"conflict_typed"_s, tr("What you typed"));
    m_anyway->setObjectName(u"record_anyway"_s);
    m_anyway->setAutoDefault(false);
    grid->addWidget(m_anyway, 3, 0, 1, 3, Qt::AlignLeft);
    connect(m_anyway, &QPushButton::clicked, this, &ConflictPanel::anywayWanted);
    hide();
}

QPlainTextEdit *ConflictPanel::addColumn(QGridLayout *grid, int column, const QString &name,
                                         const QString &title)
{
    auto *label = new QLabel(title);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    auto *shown = new QPlainTextEdit;
    shown->setObjectName(name);
    shown->setAccessibleName(title);
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setFixedHeight(QFontMetrics(shown->font()).lineSpacing() * shownLines + 12);
    label->setBuddy(shown);
    grid->addWidget(label, 1, column, Qt::AlignBottom);
    grid->addWidget(shown, 2, column);
    grid->setColumnStretch(column, 1);
    return shown;
}

void ConflictPanel::compare(const FormFacts &now, int seen, const ActKind &kind, Date day,
                            const QJsonObject &typed)
{
    m_seen->setPlainText(asSeen(now, seen));
    QStringList between;
    for (const Entry &entry : now.file.entries)
        if (entry.act.sequence > seen)
            between << act_text::line(entry, now.names, now.file)
                    << tr("by %1, %2", "account, time")
                           .arg(entry.act.account, text::moment(entry.act.recordedAt, now.today));
    between.prepend(tr("Stage now: %1").arg(wordFor(stageNames, now.file.stage)));
    m_between->setPlainText(between.join(u'\n'));
    m_typed->setPlainText(asTyped(now, kind, day, typed));
    setVisible(true);
    m_anyway->setFocus();
}

void ConflictPanel::setBusy(bool busy) { m_anyway->setEnabled(!busy); }

} // namespace anjuan
