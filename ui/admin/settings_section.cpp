// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settings_section.h"

#include "core/base/crypto.h"
#include "core/services/duties.h"
#include "ui/admin/listing.h"
#include "ui/admin/settings_form.h"
#include "ui/shell/preferences.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QDateEdit>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// What changes from one edition to the next.
Listing *changeList(const QList<SettingChange> &changes)
{
    auto *table = new Listing(u"change_list"_s, SettingsSection::tr("What changes"),
                              {SettingsSection::tr("Setting"), SettingsSection::tr("Until now"),
                               SettingsSection::tr("From then on")});
    table->setWidths({230, 240, 240});
    QList<Line> lines;
    for (const SettingChange &change : changes)
        lines << Line{
            change.name,
            {Cell(change.name), Cell(change.before, theme::Tone::Quiet), Cell(change.after)}};
    table->setLines(lines);
    return table;
}

} // namespace

SettingsSection::SettingsSection(Workplace &workplace)
    : AdminSection(workplace, tr("Settings of the bureau"),
                   tr("What the law leaves to the bureau. An edition counts from its day on and is "
                      "never changed: a later one takes its place, and each case reads the edition "
                      "of the day.")),
      m_list(new Listing(u"edition_list"_s, tr("Editions of the settings"),
                         {tr("From"), tr("No."), tr("State"), tr("Recorded"), tr("By")})),
      m_what(new QLabel), m_tabs(new QTabWidget), m_form(new SettingsForm),
      m_json(new QPlainTextEdit),
      m_begin(addCommand(u"new_edition"_s, tr("New edition…"), u"add"_s, QKeySequence::New)),
      m_save(addCommand(u"save_edition"_s, tr("Save…"), u"done"_s, QKeySequence::Save)),
      m_discard(addCommand(u"discard_edition"_s, tr("Discard the draft"), u"void"_s)),
      m_confirm(addCommand(u"confirm_edition"_s, tr("Confirm what is proposed…"), u"done"_s))
{
    m_list->setWidths({85, 36, 70, 125});
    m_list->alignRight(1);
    m_list->setEmpty(tr("There are no settings yet."));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"settings_scroll"_s);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_json->setObjectName(u"settings_json"_s);
    m_json->setAccessibleName(tr("The settings as JSON"));
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tabs->setObjectName(u"settings_tabs"_s);
    m_tabs->setAccessibleName(tr("Views of the settings"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("Form"));
    m_tabs->addTab(m_json, tr("As JSON, for checking"));
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    m_what->setObjectName(u"edition_shown"_s);
    m_what->setWordWrap(true);
    column->addWidget(m_what);
    column->addWidget(m_tabs, 1);
    auto *split = new QSplitter;
    split->addWidget(m_list);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({390, 640});
    body()->addWidget(split, 1);

    connect(m_list, &Listing::currentChanged, this, &SettingsSection::showChosen);
    connect(m_begin, &QAction::triggered, this, &SettingsSection::begin);
    connect(m_save, &QAction::triggered, this, &SettingsSection::save);
    connect(m_discard, &QAction::triggered, this, &SettingsSection::discard);
    connect(m_confirm, &QAction::triggered, this, &SettingsSection::confirm);
    connect(m_form, &SettingsForm::changed, this, [this] {
        if (!m_basis)
            return;
        const Result<BureauSettings> typed = m_form->settings();
        complain(typed ? QString() : text::sentence(typed.error()));
        m_json->setPlainText(typed ? QString::fromUtf8(typed->toJson())
                                   : text::sentence(typed.error()));
    });
    m_form->setEditable(false);
    setFocusProxy(m_list->view());
    noteState();
}

void SettingsSection::refresh()
{
    workplace().read(
        this,
        [](Seat &seat) -> Result<View> {
            const auto editions = settings::history(seat.db, seat.session);
            if (!editions)
                return editions.error();
            const auto proposed = settings::proposed(seat.db, seat.session);
            if (!proposed)
                return proposed.error();
            return View{*editions, *proposed};
        },
        [this](const Result<View> &view) {
            if (!view)
                return m_list->showTrouble(text::sentence(view.error()));
            m_editions = view->editions;
            m_proposed = view->proposed;
            takeUpDraft();
            show();
        });
}

void SettingsSection::show()
{
    const SettingsEdition *inForce = nullptr;
    for (const SettingsEdition &edition : std::as_const(m_editions))
        if (edition.effectiveOn <= today() &&
            (!inForce || inForce->effectiveOn <= edition.effectiveOn))
            inForce = &edition;
    QList<Line> lines;
    for (auto edition = m_editions.crbegin(); edition != m_editions.crend(); ++edition) {
        const bool counts = inForce && edition->number == inForce->number;
        const Cell state = counts ? Cell(tr("in force"), theme::Tone::Good)
                           : edition->effectiveOn > today()
                               ? Cell(tr("to come"), theme::Tone::Accent)
                               : Cell(tr("earlier"), theme::Tone::Quiet);
        lines << Line{QString::number(edition->number),
                      {Cell(text::day(edition->effectiveOn)),
                       Cell(QString::number(edition->number)), state,
                       Cell(text::moment(edition->recordedAt, today())), Cell(edition->account)}};
    }
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && inForce)
        m_list->select(QString::number(inForce->number));
    showChosen();
}

const SettingsEdition *SettingsSection::chosen() const
{
    for (const SettingsEdition &edition : m_editions)
        if (QString::number(edition.number) == m_list->current())
            return &edition;
    return nullptr;
}

void SettingsSection::showChosen()
{
    // A draft stays where it is until it is saved or discarded.
    const SettingsEdition *edition = chosen();
    if (!m_basis && edition) {
        const Result<BureauSettings> read = BureauSettings::parse(
            edition->content, tr("settings of %1").arg(text::day(edition->effectiveOn)));
        if (read) {
            m_form->show(*read);
            m_json->setPlainText(QString::fromUtf8(edition->content));
        } else {
            complain(text::sentence(read.error()));
        }
    }
    noteState();
}

void SettingsSection::noteState()
{
    const QString lack = lackOf(duties::administration);
    const SettingsEdition *edition = chosen();
    if (m_basis)
        m_what->setText(tr("Draft of a new edition. Nothing counts before it is saved."));
    else if (edition)
        m_what->setText(
            tr("Edition %1, in effect from %2 (read only)")
                .arg(QString::number(edition->number), text::day(edition->effectiveOn)));
    else
        m_what->clear();
    if (m_proposed && !m_basis)
        m_what->setText(
            m_what->text() + u'\n' +
            tr("Proposed by %1, to count from %2 on, and waiting for a legal officer or a leader "
               "to confirm it. It changes: %3.")
                .arg(m_proposed->edition.account, text::day(m_proposed->edition.effectiveOn),
                     m_proposed->changes.join(tr("; "))));
    const QString second = lackOf(duties::secondOfSettings);
    allow(m_confirm, !second.isEmpty() ? second
                     : !m_proposed     ? tr("No settings wait to be confirmed.")
                                       : QString());
    allow(m_begin, !lack.isEmpty() ? lack
                   : m_basis       ? tr("A draft is being made already.")
                   : !edition      ? tr("Choose the edition to begin from.")
                                   : QString());
    const QString none = !lack.isEmpty() ? lack
                         : !m_basis      ? tr("Begin a new edition first.")
                                         : QString();
    allow(m_save, none);
    allow(m_discard, none);
}

void SettingsSection::begin()
{
    const SettingsEdition *edition = chosen();
    if (!edition)
        return;
    const Result<BureauSettings> read = BureauSettings::parse(
        edition->content, tr("settings of %1").arg(text::day(edition->effectiveOn)));
    if (!read)
        return complain(text::sentence(read.error()));
    edit(*read, *read);
    m_tabs->setCurrentIndex(0);
    if (auto *first = m_form->findChild<QWidget *>(u"setting_agency_name"_s))
        first->setFocus();
}

void SettingsSection::edit(const BureauSettings &basis, const BureauSettings &draft)
{
    m_basis = basis;
    m_form->show(draft);
    m_form->setEditable(true);
    noteState();
}

QString SettingsSection::draftName(QStringView what) const
{
    const QByteArray where = workplace().location().toString().toUtf8();
    return u"settings_%1/%2"_s.arg(what, crypto::sha256Hex(where).first(16));
}

void SettingsSection::keepDrafts()
{
    if (!m_basis)
        return;
    const Result<BureauSettings> typed = m_form->settings();
    if (!typed)
        return;
    preferences::setValue(draftName(u"basis"), QString::fromUtf8(m_basis->toJson()));
    preferences::setValue(draftName(u"draft"), QString::fromUtf8(typed->toJson()));
}

void SettingsSection::takeUpDraft()
{
    const QString kept = preferences::value(draftName(u"draft"));
    if (m_basis || kept.isEmpty() || !lackOf(duties::administration).isEmpty())
        return;
    const Result<BureauSettings> basis =
        BureauSettings::parse(preferences::value(draftName(u"basis")).toUtf8(), tr("the draft"));
    const Result<BureauSettings> draft = BureauSettings::parse(kept.toUtf8(), tr("the draft"));
    if (basis && draft)
        edit(*basis, *draft);
}

void SettingsSection::discard()
{
    m_basis.reset();
    preferences::setValue(draftName(u"draft"), {});
    preferences::setValue(draftName(u"basis"), {});
    m_form->setEditable(false);
    complain({});
    showChosen();
}

void SettingsSection::confirm()
{
    const SettingsEdition *inForce = nullptr;
    for (const SettingsEdition &edition : std::as_const(m_editions))
        if (edition.effectiveOn <= m_proposed->edition.effectiveOn &&
            (!inForce || inForce->effectiveOn <= edition.effectiveOn))
            inForce = &edition;
    const auto wanted = BureauSettings::parse(m_proposed->edition.content, tr("the proposal"));
    const auto before = BureauSettings::parse(
        inForce ? inForce->content : m_proposed->edition.content, tr("the edition in force"));
    if (!wanted || !before)
        return complain(text::sentence(wanted ? before.error() : wanted.error()));
    auto *dialog = new FormDialog(u"confirm_edition_dialog"_s, tr("Confirm a new edition"),
                                  tr("&Confirm the edition"), this);
    dialog->setMinimumSize(760, 420);
    dialog->explain(
        tr("Proposed by %1, to count from %2 on. It is recorded with both names.")
            .arg(m_proposed->edition.account, text::day(m_proposed->edition.effectiveOn)));
    dialog->addWide(changeList(changesBetween(*before, *wanted)));
    connect(dialog, &FormDialog::wanted, this, [this, dialog, number = m_proposed->edition.number] {
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [number](Seat &seat) { return settings::confirm(seat.db, seat.session, number); },
            [this, dialog](const Result<> &answer) {
                if (!dialog->settle(answer))
                    return;
                emit said(tr("The edition is confirmed."));
                workplace().reloadRules();
                workplace().announceLists();
            });
    });
    dialog->open();
}

void SettingsSection::save()
{
    if (!m_basis)
        return;
    const Result<BureauSettings> typed = m_form->settings();
    if (!typed)
        return complain(text::sentence(typed.error()));
    const QList<SettingChange> changes = changesBetween(*m_basis, *typed);
    if (changes.isEmpty())
        return complain(tr("Nothing is different from the edition this draft began with."));
    complain({});
    auto *dialog = new FormDialog(u"save_edition_dialog"_s, tr("Save a new edition"),
                                  tr("&Record the edition"), this);
    dialog->setMinimumSize(760, 420);
    dialog->explain(tr("It is recorded for ever and counts from its day on."));
    QDateEdit *from = dayField(today());
    dialog->addField(tr("In effect &from:"), from, u"edition_from"_s);
    dialog->addWide(changeList(changes));
    connect(dialog, &FormDialog::wanted, this, [this, dialog, from, wanted = *typed] {
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [day = dayIn(from), json = wanted.toJson(), name = tr("the form")](Seat &seat) {
                return settings::change(seat.db, seat.session, day, json, name);
            },
            [this, dialog](const Result<settings::Adoption> &answer) {
                if (!dialog->settle(answer))
                    return;
                discard();
                emit said(*answer == settings::Adoption::Adopted
                              ? tr("The new edition is recorded.")
                              : tr("The edition changes when a decision is reviewed, heard or "
                                   "discussed: it counts once a legal officer or a leader has "
                                   "confirmed it here."));
                workplace().reloadRules();
                workplace().announceLists();
            });
    });
    dialog->open();
}

} // namespace anjuan
