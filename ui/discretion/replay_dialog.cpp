// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/replay_dialog.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/discretion_lists.h"
#include "core/services/discretion_sayings.h"
#include "core/services/discretion_words.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *readOnlyText(const QString &name, const QString &spoken)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setAccessibleName(spoken);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    return field;
}

/// What would be different, in a sentence.
QString differenceOf(const AssessmentReplay &replay)
{
    const Assessed &was = replay.recorded;
    const TierOutcome *now = replay.again.assessment.settled();
    if (!now)
        return ReplayDialog::tr("By this edition: %1.")
            .arg(discretion_words::label(replay.again.assessment.status));
    const bool isSame = now->tier == was.tier && now->range && now->range->from == was.from &&
                        now->range->to == was.to && now->proposed == was.proposed;
    if (isSame)
        return ReplayDialog::tr("The same tier, range and amount by this edition.");
    const auto said = [](const QString &tier, const std::optional<Money> &proposed) {
        return proposed ? ReplayDialog::tr("%1, %2 yuan", "a tier and the amount proposed")
                              .arg(tier, official::yuan(*proposed))
                        : tier;
    };
    return ReplayDialog::tr("Recorded: %1. By this edition: %2.")
        .arg(said(was.tier, was.proposed), said(now->tier, now->proposed));
}

} // namespace

ReplayDialog::ReplayDialog(Workplace &workplace, CaseId id, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_id(id), m_edition(new QComboBox),
      m_says(new QLabel), m_recorded(readOnlyText(u"replay_recorded"_s, tr("As it was recorded"))),
      m_again(readOnlyText(u"replay_again"_s, tr("By the edition chosen")))
{
    setObjectName(u"replay_dialog"_s);
    setWindowTitle(tr("Assess by another edition"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(900, 460);
    m_edition->setObjectName(u"replay_edition"_s);
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_says->setObjectName(u"replay_says"_s);
    m_says->setWordWrap(true);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->addWidget(quietLabel(tr("The facts that were recorded are asked again. The case stays "
                                    "as it is.")));
    auto *form = new QFormLayout;
    form->addRow(tr("&Edition:"), m_edition);
    column->addLayout(form);
    column->addWidget(m_says);
    auto *beside = new QGridLayout;
    beside->addWidget(new QLabel(m_recorded->accessibleName()), 0, 0);
    beside->addWidget(new QLabel(m_again->accessibleName()), 0, 1);
    beside->addWidget(m_recorded, 1, 0);
    beside->addWidget(m_again, 1, 1);
    beside->setColumnStretch(0, 2);
    beside->setColumnStretch(1, 3);
    column->addLayout(beside, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &ReplayDialog::read);
    readEditions();
}

void ReplayDialog::readEditions()
{
    m_workplace.read(
        this, [](Seat &seat) { return discretion_lists::benchmarks(seat.db, seat.session); },
        [this](const Result<QList<BenchmarkSet>> &sets) {
            if (!sets)
                return m_says->setText(text::sentence(sets.error()));
            m_edition->addItem(tr("the one it was recorded by"), QString());
            for (const BenchmarkSet &set : *sets)
                m_edition->addItem(tr("%1, from %2").arg(set.name, text::day(set.effectiveFrom)),
                                   set.id.toString());
            m_edition->setFocus();
        });
}

void ReplayDialog::read()
{
    m_workplace.read(
        this,
        [id = m_id, edition = m_edition->currentData().toString()](Seat &seat) {
            return discretion::assessAgain(seat.db, seat.session, seat.book, id, edition);
        },
        [this, asked = ++m_asked](const Result<AssessmentReplay> &replay) {
            if (asked != m_asked)
                return;
            if (replay)
                return show(*replay);
            m_says->setText(text::sentence(replay.error()));
            m_again->clear();
        });
}

void ReplayDialog::show(const AssessmentReplay &replay)
{
    m_says->setText(differenceOf(replay));
    QStringList was = discretion_words::recorded(replay.recorded);
    for (const QString &fact : replay.recorded.facts)
        was << u"    "_s + discretion_words::factsText({fact});
    m_recorded->setPlainText(was.join(u'\n'));
    m_again->setPlainText(discretion_words::report(replay.again).join(u'\n'));
}

} // namespace anjuan
