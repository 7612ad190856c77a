// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/parties_section.h"

#include "core/services/cases.h"
#include "core/services/duties.h"
#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 200;
constexpr int mostFound = 200;
constexpr int mostCases = 200;

/// The name people know the party by: a shop with its operator.
QString titleOf(const Party &party)
{
    return party.shop.isEmpty() ? party.name : u"%1（%2）"_s.arg(party.shop, party.name);
}

/// All that is on file, a line each.
QString detailsOf(const Party &party)
{
    QStringList lines{titleOf(party), wordFor(partyKindNames, party.kind)};
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << PartiesSection::tr("%1: %2", "a label and its value").arg(label, value);
    };
    add(PartiesSection::tr("Credit code"), party.creditCode);
    add(PartiesSection::tr("Identity number"), party.identityShown);
    add(PartiesSection::tr("Telephone"), party.telephoneShown);
    add(PartiesSection::tr("Representative"), party.representative);
    add(PartiesSection::tr("Address"), party.address);
    add(PartiesSection::tr("Other names"), party.aliases.join(u", "_s));
    return lines.join(u'\n');
}

QLabel *detailLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFrame *cardAround(QWidget *widget)
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->addWidget(widget);
    return card;
}

} // namespace

PartiesSection::PartiesSection(Workplace &workplace)
    : AdminSection(workplace, tr("Register of parties"),
                   tr("Who was a party to a case. Numbers are masked; to see one whole takes a "
                      "purpose, which is recorded with who asked.")),
      m_search(nullptr), m_tabs(new QTabWidget)
{
    m_identity = addQuietCommand(u"show_identity"_s, tr("Show the identity number…"));
    m_telephone = addQuietCommand(u"show_telephone"_s, tr("Show the telephone number…"));
    m_merge = addCommand(u"merge_party"_s, tr("Merge into another…"), u"return"_s);
    m_unmerge = addCommand(u"unmerge_party"_s, tr("Take the merging back…"), u"void"_s);
    m_mergePair = addQuietCommand(u"merge_pair"_s, tr("They are one party…"));
    m_search = addSearch(u"party_search"_s, tr("Name, other name, credit code"));
    m_tabs->setObjectName(u"party_tabs"_s);
    m_tabs->setAccessibleName(tr("Views of the register"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeRegister(), tr("Register"));
    m_tabs->addTab(makeDuplicates(), tr("Possibly entered twice"));
    body()->addWidget(m_tabs, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PartiesSection::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_pause.start();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 1)
            readDuplicates();
    });
    connect(m_identity, &QAction::triggered, this, [this] { showNumber(true); });
    connect(m_telephone, &QAction::triggered, this, [this] { showNumber(false); });
    connect(m_merge, &QAction::triggered, this, &PartiesSection::mergeIntoOther);
    connect(m_unmerge, &QAction::triggered, this, &PartiesSection::unmerge);
    connect(m_mergePair, &QAction::triggered, this, &PartiesSection::mergePair);
    setFocusProxy(m_search);
    noteChosen();
}

QWidget *PartiesSection::makeRegister()
{
    m_list = new Listing(u"party_list"_s, tr("Parties"),
                         {tr("Party"), tr("Kind"), tr("Credit code or number")});
    m_list->setWidths({240, 110});
    m_list->setEmpty(tr("Search for a name, or part of one; two characters are enough."));
    m_details = detailLabel(u"party_details"_s);
    m_cases = new Listing(u"party_cases"_s, tr("Cases of the party"),
                          {tr("Number"), tr("Cause"), tr("Stage"), tr("Lead of")});
    m_cases->setWidths({170, 160, 100});
    m_cases->setEmpty(tr("No case of this party lies in your units."));
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(cardAround(m_details));
    auto *buttons = new QHBoxLayout;
    m_identityButton = buttonFor(m_identity);
    m_telephoneButton = buttonFor(m_telephone);
    buttons->addWidget(m_identityButton);
    buttons->addWidget(m_telephoneButton);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(new QLabel(tr("Cases of the party")));
    column->addWidget(m_cases, 1);
    auto *split = new QSplitter;
    split->addWidget(m_list);
    split->addWidget(right);
    split->setSizes({480, 520});
    connect(m_list, &Listing::currentChanged, this, &PartiesSection::showParty);
    connect(m_cases, &Listing::chosen, this,
            [this](const QString &key) { emit caseWanted(CaseId::parse(key)); });
    return split;
}

QWidget *PartiesSection::makeDuplicates()
{
    m_pairs = new Listing(u"pair_list"_s, tr("Possibly entered twice"),
                          {tr("One"), tr("The other"), tr("They have")});
    m_pairs->setWidths({300, 300});
    m_pairs->setEmpty(tr("Nobody seems to be entered twice."));
    m_first = detailLabel(u"pair_first"_s);
    m_second = detailLabel(u"pair_second"_s);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_pairs, 1);
    auto *sides = new QHBoxLayout;
    sides->addWidget(cardAround(m_first), 1);
    sides->addWidget(cardAround(m_second), 1);
    column->addLayout(sides);
    column->addWidget(buttonFor(m_mergePair), 0, Qt::AlignLeft);
    connect(m_pairs, &Listing::currentChanged, this, &PartiesSection::showPair);
    return page;
}

void PartiesSection::refresh()
{
    search();
    if (m_tabs->currentIndex() == 1)
        readDuplicates();
}

void PartiesSection::search()
{
    const int asked = ++m_asked;
    workplace().read(
        this,
        [words = m_search->text().trimmed()](Seat &seat) {
            return parties::search(seat.db, seat.session, seat.keys, words, mostFound);
        },
        [this, asked](const Result<QList<Party>> &found) {
            if (asked != m_asked)
                return;
            if (!found)
                return m_list->showTrouble(text::sentence(found.error()));
            m_parties = *found;
            QList<Line> lines;
            for (const Party &party : *found) {
                lines << Line{
                    party.id.toString(),
                    {Cell(titleOf(party)), Cell(wordFor(partyKindNames, party.kind)),
                     Cell(party.creditCode.isEmpty() ? party.identityShown : party.creditCode)}};
            }
            m_list->setEmpty(m_search->text().trimmed().isEmpty()
                                 ? tr("Search for a name, or part of one; two characters are "
                                      "enough.")
                                 : tr("Nobody of that name. Try fewer characters."));
            m_list->setLines(lines);
            if (m_list->current().isEmpty() && !lines.isEmpty())
                m_list->select(lines.front().key);
        });
}

const Party *PartiesSection::chosen() const
{
    const PartyId id = PartyId::parse(m_list->current());
    for (const Party &party : m_parties)
        if (party.id == id)
            return &party;
    return nullptr;
}

Result<PartiesSection::Belongings> PartiesSection::belongingsOf(Seat &seat, PartyId id)
{
    CaseQuery query;
    query.party = id;
    query.limit = mostCases;
    Result<std::vector<ListedCase>> cases = cases::list(seat.db, seat.session, query);
    if (!cases)
        return cases.error();
    const Result<QList<PartyId>> same = parties::sameParty(seat.db, seat.session, id);
    if (!same)
        return same.error();
    Belongings found{std::move(*cases), {}};
    for (const PartyId other : *same) {
        if (other == id)
            continue;
        const Result<Party> party = parties::find(seat.db, seat.session, seat.keys, other);
        if (party && !party->mergedInto.isNull())
            found.merged << *party;
    }
    return found;
}

void PartiesSection::showParty()
{
    m_merged.clear();
    noteChosen();
    const Party *party = chosen();
    m_details->setText(party ? detailsOf(*party) : tr("Choose a party."));
    m_cases->setEmpty(party ? tr("No case of this party lies in your units.") : QString());
    if (!party)
        return m_cases->setLines({});
    workplace().read(
        this, [id = party->id](Seat &seat) { return belongingsOf(seat, id); },
        [this, id = party->id](const Result<Belongings> &found) {
            const Party *now = chosen();
            if (!now || now->id != id)
                return;
            if (found)
                showBelongings(*now, *found);
            else
                m_cases->showTrouble(text::sentence(found.error()));
        });
}

void PartiesSection::showBelongings(const Party &party, const Belongings &belongings)
{
    m_merged = belongings.merged;
    QStringList details{detailsOf(party)};
    for (const Party &other : std::as_const(m_merged))
        details << tr("Merged into it: %1").arg(detailsOf(other).replace(u'\n', u" · "_s));
    m_details->setText(details.join(u'\n'));
    QList<Line> lines;
    for (const ListedCase &listed : belongings.cases)
        lines << Line{listed.row.id.toString(),
                      {Cell(listed.row.number()), Cell(listed.row.cause),
                       Cell(wordFor(stageNames, listed.row.stage)),
                       Cell(text::day(listed.row.leadOn))}};
    m_cases->setLines(lines);
    noteChosen();
}

void PartiesSection::noteChosen()
{
    const QString lackWriting = lackOf(duties::partyWriting);
    const QString lackMerging = lackOf(duties::partyMerging);
    const Party *party = chosen();
    const QString none = tr("Choose a party first.");
    allow(m_identity, !lackWriting.isEmpty()           ? lackWriting
                      : !party                         ? none
                      : party->identityShown.isEmpty() ? tr("No identity number is on file.")
                                                       : QString());
    allow(m_telephone, !lackWriting.isEmpty()            ? lackWriting
                       : !party                          ? none
                       : party->telephoneShown.isEmpty() ? tr("No telephone number is on file.")
                                                         : QString());
    allow(m_merge, !lackMerging.isEmpty() ? lackMerging : !party ? none : QString());
    allow(m_unmerge, !lackMerging.isEmpty() ? lackMerging
                     : m_merged.isEmpty()   ? tr("No other entry was merged into it.")
                                            : QString());
    allow(m_mergePair, !lackMerging.isEmpty() ? lackMerging
                       : !chosenPair()        ? tr("Choose a pair first.")
                                              : QString());
}

void PartiesSection::showNumber(bool identity)
{
    const Party *party = chosen();
    if (!party)
        return;
    auto *dialog = new FormDialog(u"number_dialog"_s,
                                  identity ? tr("Identity number of %1").arg(titleOf(*party))
                                           : tr("Telephone number of %1").arg(titleOf(*party)),
                                  tr("&Show it"), this);
    dialog->explain(tr("What for? The purpose is recorded with your account and the time."));
    auto *purpose = new QLineEdit;
    auto *number = new QLineEdit;
    number->setReadOnly(true);
    number->setPlaceholderText(identity ? party->identityShown : party->telephoneShown);
    dialog->addField(tr("&Purpose:"), purpose, u"purpose"_s);
    dialog->addField(tr("&Number:"), number, u"number_shown"_s);
    connect(
        dialog, &FormDialog::wanted, this,
        [this, dialog, purpose, number, identity, id = party->id] {
            dialog->setBusy(true);
            workplace().write(
                dialog,
                [id, identity, why = purpose->text().trimmed()](Seat &seat) {
                    return identity
                               ? parties::showIdentity(seat.db, seat.session, seat.keys, id, why)
                               : parties::showTelephone(seat.db, seat.session, seat.keys, id, why);
                },
                [dialog, purpose, number](const Result<QString> &shown) {
                    dialog->setBusy(false);
                    if (!shown)
                        return dialog->complain(text::sentence(shown.error()), purpose);
                    number->setText(*shown);
                    number->setFocus();
                    purpose->setReadOnly(true);
                    dialog->finish();
                });
        });
    dialog->open();
}

void PartiesSection::readDuplicates()
{
    workplace().read(
        this, [](Seat &seat) { return parties::duplicates(seat.db, seat.session, seat.keys); },
        [this](const Result<QList<Duplicate>> &found) {
            if (!found)
                return m_pairs->showTrouble(text::sentence(found.error()));
            m_duplicates = *found;
            QList<Line> lines;
            for (const Duplicate &pair : *found)
                lines << Line{QString::number(lines.size()),
                              {Cell(titleOf(pair.first)), Cell(titleOf(pair.second)),
                               Cell(wordFor(likenessNames, pair.likeness))}};
            m_pairs->setLines(lines);
            if (m_pairs->current().isEmpty() && !lines.isEmpty())
                m_pairs->select(lines.front().key);
            showPair();
        });
}

const Duplicate *PartiesSection::chosenPair() const
{
    bool isNumber = false;
    const int place = m_pairs->current().toInt(&isNumber);
    return isNumber && place < m_duplicates.size() ? &m_duplicates[place] : nullptr;
}

void PartiesSection::showPair()
{
    const Duplicate *pair = chosenPair();
    m_first->setText(pair ? detailsOf(pair->first) : QString());
    m_second->setText(pair ? detailsOf(pair->second) : QString());
    noteChosen();
}

void PartiesSection::mergePair()
{
    if (const Duplicate *pair = chosenPair())
        merge(pair->first, pair->second);
}

void PartiesSection::mergeIntoOther()
{
    const Party *same = chosen();
    if (!same)
        return;
    auto *dialog = new FormDialog(u"other_party_dialog"_s,
                                  tr("Which party is %1?").arg(titleOf(*same)), tr("&Go on"), this);
    dialog->setMinimumSize(560, 380);
    dialog->explain(tr("Search for the party it is the same as."));
    auto *words = new QLineEdit;
    dialog->addField(tr("&Search:"), words, u"other_search"_s);
    auto *found = new Listing(u"other_list"_s, tr("Parties found"), {tr("Party"), tr("Number")});
    found->setWidths({300});
    found->setEmpty(tr("Two characters of the name are enough."));
    dialog->addWide(found);
    auto list = std::make_shared<QList<Party>>();
    connect(words, &QLineEdit::textChanged, dialog,
            [this, dialog, found, list, id = same->id](const QString &typed) {
                workplace().read(
                    dialog,
                    [typed](Seat &seat) {
                        return parties::search(seat.db, seat.session, seat.keys, typed.trimmed());
                    },
                    [found, list, id](const Result<QList<Party>> &answer) {
                        if (!answer)
                            return found->showTrouble(text::sentence(answer.error()));
                        list->clear();
                        QList<Line> lines;
                        for (const Party &party : *answer) {
                            if (party.id == id || !party.mergedInto.isNull())
                                continue;
                            *list << party;
                            lines << Line{party.id.toString(),
                                          {Cell(titleOf(party)),
                                           Cell(party.creditCode.isEmpty() ? party.identityShown
                                                                           : party.creditCode)}};
                        }
                        found->setLines(lines);
                    });
            });
    connect(dialog, &FormDialog::wanted, this, [this, dialog, found, list, party = *same] {
        for (const Party &into : std::as_const(*list))
            if (into.id.toString() == found->current()) {
                dialog->accept();
                return merge(party, into);
            }
        dialog->complain(tr("Choose the party it is the same as."));
    });
    dialog->open();
}

void PartiesSection::merge(const Party &same, const Party &into)
{
    auto *dialog =
        new FormDialog(u"merge_dialog"_s, tr("Two entries, one party"), tr("&Merge them"), this);
    dialog->explain(tr("Both entries stay, and the cases of either are found by both. It can be "
                       "taken back."));
    auto *keepSecond =
        new QRadioButton(tr("Keep %1").arg(detailsOf(into).replace(u'\n', u" · "_s)));
    auto *keepFirst = new QRadioButton(tr("Keep %1").arg(detailsOf(same).replace(u'\n', u" · "_s)));
    keepSecond->setObjectName(u"keep_second"_s);
    keepSecond->setChecked(true);
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(keepSecond);
    column->addWidget(keepFirst);
    choices->setFocusProxy(keepSecond);
    auto *reason = new QLineEdit;
    dialog->addField(tr("&Keep:"), choices, u"merge_keep"_s);
    dialog->addField(tr("&Reason:"), reason, u"merge_reason"_s, tr("Goes into the office log."));
    connect(dialog, &FormDialog::wanted, this, [this, dialog, keepFirst, reason, same, into] {
        const Party &gone = keepFirst->isChecked() ? into : same;
        const Party &kept = keepFirst->isChecked() ? same : into;
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [id = gone.id, revision = gone.revision, to = kept.id,
             why = reason->text().trimmed()](Seat &seat) {
                return parties::merge(seat.db, seat.session, id, revision, to, why);
            },
            [this, dialog](const Result<> &answer) {
                if (dialog->settle(answer)) {
                    emit said(tr("The two are one party now."));
                    workplace().announceLists();
                }
            });
    });
    dialog->open();
}

void PartiesSection::unmerge()
{
    const Party *party = chosen();
    if (!party || m_merged.isEmpty())
        return;
    auto *dialog =
        new FormDialog(u"unmerge_dialog"_s, tr("Entries merged into %1").arg(titleOf(*party)),
                       tr("&Take the merging back"), this);
    auto *which = new QComboBox;
    for (const Party &other : std::as_const(m_merged))
        which->addItem(titleOf(other));
    auto *reason = new QLineEdit;
    dialog->addField(tr("&Entry:"), which, u"unmerge_which"_s);
    dialog->addField(tr("&Reason:"), reason, u"unmerge_reason"_s, tr("Goes into the office log."));
    connect(dialog, &FormDialog::wanted, this, [this, dialog, which, reason, merged = m_merged] {
        const Party &other = merged[which->currentIndex()];
        submit(dialog, [id = other.id, revision = other.revision,
                        why = reason->text().trimmed()](Seat &seat) {
            return parties::unmerge(seat.db, seat.session, id, revision, why);
        });
    });
    dialog->open();
}

} // namespace anjuan
