// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/office_log_section.h"

#include "core/domain/calendar/clock.h"
#include "core/services/office.h"
#include "core/services/organisation.h"
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int actsOnAPage = 300;

} // namespace

OfficeLogSection::OfficeLogSection(Workplace &workplace)
    : AdminSection(
          workplace, tr("Office log"),
          tr("Every log-in, refusal and change, the newest first. It is part of the ledger "
             "and cannot be changed.")),
      m_topic(new QComboBox),
      m_list(new Listing(u"office_log"_s, tr("Office log"),
                         {tr("When"), tr("Account"), tr("As"), tr("What")})),
      m_details(new QLabel), m_reach(quietLabel()),
      m_older(addCommand(u"older_acts"_s, tr("Read older ones"), u"clock"_s))
{
    m_topic->setObjectName(u"log_topic"_s);
    m_topic->setAccessibleName(tr("Which acts"));
    m_topic->addItem(tr("Everything"), -1);
    for (const auto &[topic, words] :
         {std::pair{OfficeTopic::LogIn, tr("Log-ins and passwords")},
          std::pair{OfficeTopic::Refusal, tr("Refusals")},
          std::pair{OfficeTopic::People, tr("Units, officers, accounts")},
          std::pair{OfficeTopic::Settings, tr("Settings, holidays, matters")},
          std::pair{OfficeTopic::Parties, tr("Parties")},
          std::pair{OfficeTopic::Evidence, tr("Evidence")},
          std::pair{OfficeTopic::Ledger, tr("Anchors")}})
        m_topic->addItem(words, static_cast<int>(topic));
    row()->addWidget(m_topic);
    QLineEdit *search = addSearch(u"log_search"_s, tr("Search the log"));
    m_list->setWidths({125, 100, 110});
    m_list->setEmpty(tr("Nothing of this kind among the acts read so far."), m_older);
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    m_details->setObjectName(u"log_details"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(m_details);
    body()->addWidget(m_list, 1);
    body()->addWidget(card);
    body()->addWidget(m_reach);
    connect(search, &QLineEdit::textChanged, m_list, &Listing::setFilter);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &OfficeLogSection::show);
    connect(m_list, &Listing::currentChanged, this, &OfficeLogSection::noteChosen);
    connect(m_older, &QAction::triggered, this,
            [this] { read(m_acts.empty() ? 0 : m_acts.back().sequence); });
    setFocusProxy(m_list->view());
}

void OfficeLogSection::refresh() { read(0); }

void OfficeLogSection::read(int beforeSequence)
{
    workplace().read(
        this,
        [beforeSequence](Seat &seat) -> Result<PageOfActs> {
            Result<std::vector<Act>> acts =
                office::history(seat.db, seat.session, beforeSequence, actsOnAPage);
            if (!acts)
                return acts.error();
            const Result<UnitTree> units = organisation::units(seat.db, seat.session);
            const Result<QList<Officer>> officers = organisation::officers(seat.db, seat.session);
            PageOfActs page{std::move(*acts), {}};
            if (units)
                for (const Unit &unit : units->units())
                    page.names.units.insert(unit.id.toString(), unit.name);
            if (officers)
                for (const Officer &officer : *officers)
                    page.names.officers.insert(officer.id.toString(), officer.name);
            return page;
        },
        [this, beforeSequence](const Result<PageOfActs> &page) {
            if (!page)
                return m_list->showTrouble(text::sentence(page.error()));
            if (beforeSequence == 0)
                m_acts.clear();
            m_acts.insert(m_acts.end(), page->acts.begin(), page->acts.end());
            m_names = page->names;
            m_isComplete = page->acts.size() < actsOnAPage;
            show();
        });
}

bool OfficeLogSection::isWanted(const Act &act) const
{
    const int topic = m_topic->currentData().toInt();
    return topic < 0 || static_cast<int>(topicOf(act)) == topic;
}

void OfficeLogSection::show()
{
    QList<Line> lines;
    for (const Act &act : m_acts) {
        if (!isWanted(act))
            continue;
        const std::optional<Role> role = valueOf(roleNames, act.role);
        const theme::Tone tone = toneOf(act);
        lines << Line{QString::number(act.sequence),
                      {Cell(clockInChina(act.recordedAt)),
                       Cell(act.account.isEmpty() ? tr("somebody") : act.account),
                       Cell(role ? wordFor(roleNames, *role) : QString(), theme::Tone::Quiet),
                       Cell(sentenceOf(act, m_names).replace(u'\n', u' '), tone)}};
    }
    allow(m_older, m_isComplete ? tr("These are all there are.") : QString());
    m_list->setEmpty(m_isComplete ? tr("Nothing of this kind was ever recorded.")
                                  : tr("Nothing of this kind among the acts read so far."),
                     m_older);
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->select(lines.front().key);
    m_reach->setText(m_acts.empty() ? QString()
                     : m_isComplete
                         ? tr("%n act(s), all there are.", nullptr, static_cast<int>(m_acts.size()))
                         : tr("%n act(s), back to %1.", nullptr, static_cast<int>(m_acts.size()))
                               .arg(clockInChina(m_acts.back().recordedAt)));
}

void OfficeLogSection::noteChosen()
{
    const int sequence = m_list->current().toInt();
    for (const Act &act : m_acts)
        if (act.sequence == sequence)
            return m_details->setText(
                tr("Act %1 of the office: %2\n%3")
                    .arg(QString::number(act.sequence), sentenceOf(act, m_names), act.hash));
    m_details->setText(tr("Choose an act to read all of it."));
}

} // namespace anjuan
