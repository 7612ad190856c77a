// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/long_work.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMilliseconds = 100;
constexpr int steps = 1000; ///< of the bar: bytes of large files do not fit into its int

} // namespace

LongWork::LongWork(const QString &name, QWidget *parent)
    : QWidget(parent), m_what(new QLabel), m_bar(new QProgressBar),
      m_stop(new QPushButton(tr("Stop")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    m_bar->setObjectName(name + u"_bar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setObjectName(name + u"_stop"_s);
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, &LongWork::stop);
    connect(&m_clock, &QTimer::timeout, this, &LongWork::look);
    hide();
}

LongWork::~LongWork() { stop(); }

Progress LongWork::begin(const QString &what)
{
    m_state = std::make_shared<State>();
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    m_clock.start(lookMilliseconds);
    show();
    return [state = m_state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        return !state->isStopped;
    };
}

void LongWork::end()
{
    m_clock.stop();
    m_state.reset();
    hide();
}

void LongWork::stop()
{
    if (!m_state)
        return;
    m_state->isStopped = true;
    m_stop->setEnabled(false);
}

void LongWork::look()
{
    if (!m_state)
        return;
    const qint64 total = m_state->total;
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(m_state->done * steps / total));
    else if (m_state->done > 0)
        m_bar->setFormat(QString::number(m_state->done));
}

} // namespace anjuan
