// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/officers_section.h"

#include "core/base/pinyin.h"
#include "core/services/duties.h"
#include "core/services/organisation.h"
#include "ui/admin/certificate_state.h"
#include "ui/admin/listing.h"
#include "ui/admin/officer_dialogs.h"
#include "ui/text.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// What the list can be narrowed to.
enum Filter { Expiring, Without, Auxiliaries, Leavers, Everybody };

} // namespace

OfficersSection::OfficersSection(Workplace &workplace)
    : AdminSection(workplace, tr("Officers and certificates"),
                   tr("Who handles cases needs a certificate that covers the day (行政处罚法 42). "
                      "Those that need attention stand first.")),
      m_filter(new QComboBox),
      m_list(new Listing(u"officer_list"_s, tr("Officers"),
                         {tr("Officer"), tr("Unit"), tr("Certificate"), tr("Valid from"),
                          tr("Last day"), tr("State"), tr("Legal qualification"),
                          tr("Reviewer since")})),
      m_certificates(new Listing(u"certificate_list"_s, tr("Certificates of the officer"),
                                 {tr("Number"), tr("Valid from"), tr("Last day"), tr("State")})),
      m_holder(new QLabel),
      m_add(addCommand(u"add_officer"_s, tr("Add an officer…"), u"add"_s, QKeySequence::New)),
      m_change(addCommand(u"change_officer"_s, tr("Change…"), u"edit"_s, Qt::Key_F2)),
      m_certify(addCommand(u"add_certificate"_s, tr("Add a certificate…"), u"document"_s)),
      m_revoke(addCommand(u"revoke_certificate"_s, tr("Withdraw a certificate…"), u"void"_s))
{
    m_filter->setObjectName(u"officer_filter"_s);
    m_filter->setAccessibleName(tr("Which officers"));
    fillFilter();
    m_filter->setCurrentIndex(Everybody);
    row()->addWidget(m_filter);
    QLineEdit *search = addSearch(u"officer_search"_s, tr("Search officers"));
    m_list->setWidths({90, 150, 130, 95, 95, 150, 150});
    m_list->setSortable(true);
    m_list->setEmpty(tr("Nobody here. Officers are added by an administrator."), m_add);
    m_list->view()->addActions({m_add, m_change, m_certify, m_revoke});
    m_certificates->setWidths({180, 110, 110});
    m_certificates->setEmpty(tr("No certificate was ever entered."), m_certify);

    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_holder);
    column->addWidget(m_certificates, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_list);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({420, 150});
    body()->addWidget(split, 1);

    connect(search, &QLineEdit::textChanged, m_list, &Listing::setFilter);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &OfficersSection::show);
    connect(m_list, &Listing::currentChanged, this, [this] {
        showCertificates();
        noteChosen();
    });
    connect(m_certificates, &Listing::currentChanged, this, &OfficersSection::noteChosen);
    connect(m_list, &Listing::chosen, m_change, &QAction::trigger);
    connect(m_add, &QAction::triggered, this, &OfficersSection::addOfficer);
    connect(m_change, &QAction::triggered, this, &OfficersSection::changeOfficer);
    connect(m_certify, &QAction::triggered, this, &OfficersSection::addCertificate);
    connect(m_revoke, &QAction::triggered, this, &OfficersSection::revokeCertificate);
    setFocusProxy(m_list->view());
    noteChosen();
}

void OfficersSection::refresh()
{
    workplace().read(
        this,
        [](Seat &seat) -> Result<View> {
            Result<UnitTree> units = organisation::units(seat.db, seat.session);
            if (!units)
                return units.error();
            Result<QList<Officer>> officers = organisation::officers(seat.db, seat.session);
            if (!officers)
                return officers.error();
            return View{*units, *officers};
        },
        [this](const Result<View> &view) {
            if (!view)
                return m_list->showTrouble(text::sentence(view.error()));
            m_view = *view;
            std::stable_sort(
                m_view.officers.begin(), m_view.officers.end(),
                [](const Officer &a, const Officer &b) { return nameReadsBefore(a.name, b.name); });
            std::stable_sort(m_view.officers.begin(), m_view.officers.end(),
                             [this](const Officer &a, const Officer &b) {
                                 return certificateState(a, today()) < certificateState(b, today());
                             });
            fillFilter();
            show();
        });
}

void OfficersSection::fillFilter()
{
    QHash<CertificateState, int> counts;
    int expiring = 0;
    for (const Officer &officer : m_view.officers) {
        const CertificateState state = certificateState(officer, today());
        ++counts[state];
        expiring +=
            state == CertificateState::ExpiresSoon || qualificationEndsSoon(officer, today());
    }
    const QStringList words{
        tr("Expiring within %1 days (%2)").arg(renewalDays).arg(expiring),
        tr("Lapsed or without certificate (%1)")
            .arg(counts.value(CertificateState::Lapsed) + counts.value(CertificateState::None)),
        tr("Auxiliary staff (%1)").arg(counts.value(CertificateState::Auxiliary)),
        tr("Left (%1)").arg(counts.value(CertificateState::Left)),
        tr("All officers (%1)").arg(m_view.officers.size())};
    if (m_filter->count() == 0)
        m_filter->addItems(words);
    for (int place = 0; place < words.size(); ++place)
        m_filter->setItemText(place, words[place]);
}

bool OfficersSection::isWanted(const Officer &officer) const
{
    const CertificateState state = certificateState(officer, today());
    switch (m_filter->currentIndex()) {
    case Expiring:
        return state == CertificateState::ExpiresSoon || qualificationEndsSoon(officer, today());
    case Without:
        return state == CertificateState::Lapsed || state == CertificateState::None;
    case Auxiliaries:
        return state == CertificateState::Auxiliary;
    case Leavers:
        return state == CertificateState::Left;
    default:
        return true;
    }
}

void OfficersSection::show()
{
    QList<Line> lines;
    for (const Officer &officer : std::as_const(m_view.officers)) {
        if (!isWanted(officer))
            continue;
        const Certificate *certificate = presentCertificate(officer, today());
        const Unit *unit = m_view.units.find(officer.unit);
        lines << Line{officer.id.toString(),
                      {Cell(officer.name),
                       Cell(unit ? unit->name : QString(), theme::Tone::Plain,
                            m_view.units.pathName(officer.unit)),
                       Cell(certificate ? certificate->number : QString()),
                       Cell(certificate ? text::day(certificate->validFrom) : QString()),
                       Cell(certificate ? text::day(certificate->validTo) : QString()),
                       stateCell(officer, today()), qualificationCell(officer, today()),
                       Cell(text::day(officer.reviewerSince))}};
    }
    m_list->setEmpty(m_filter->currentIndex() == Everybody
                         ? tr("There is nobody yet. Officers are added by an administrator.")
                         : tr("Nobody: that is as it should be."),
                     m_filter->currentIndex() == Everybody ? m_add : nullptr);
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->select(lines.front().key);
}

const Officer *OfficersSection::chosen() const
{
    const OfficerId id = OfficerId::parse(m_list->current());
    for (const Officer &officer : m_view.officers)
        if (officer.id == id)
            return &officer;
    return nullptr;
}

void OfficersSection::showCertificates()
{
    const Officer *officer = chosen();
    m_holder->setText(officer ? tr("Certificates of %1").arg(officer->name)
                              : tr("Choose an officer to see the certificates."));
    QList<Line> lines;
    for (const Certificate &certificate : officer ? officer->certificates : QList<Certificate>())
        lines << Line{certificate.number,
                      {Cell(certificate.number), Cell(text::day(certificate.validFrom)),
                       Cell(text::day(certificate.validTo)), stateCell(certificate, today())}};
    m_certificates->setLines(lines);
}

void OfficersSection::noteChosen()
{
    const QString lack = lackOf(duties::administration);
    const Officer *officer = chosen();
    const QString none = !lack.isEmpty() ? lack
                         : !officer      ? tr("Choose an officer first.")
                                         : QString();
    allow(m_add, lack);
    allow(m_change, none);
    allow(m_certify, !none.isEmpty()      ? none
                     : officer->auxiliary ? tr("Auxiliary staff hold no enforcement certificate.")
                                          : QString());
    allow(m_revoke, !none.isEmpty()                   ? none
                    : officer->certificates.isEmpty() ? tr("There is no certificate to withdraw.")
                                                      : QString());
}

void OfficersSection::addOfficer()
{
    const Officer *beside = chosen();
    const Officer draft{.unit = beside ? beside->unit : workplace().session().actor.unit};
    auto *dialog =
        new OfficerDialog(m_view.units, workplace().session().actor.unit, draft, today(), this);
    connect(dialog, &FormDialog::wanted, this, [this, dialog] {
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [officer = dialog->officer()](Seat &seat) {
                return organisation::addOfficer(seat.db, seat.session, officer);
            },
            [this, dialog, name = dialog->officer().name](const Result<OfficerId> &answer) {
                if (!dialog->settle(answer))
                    return;
                emit said(tr("%1 was added.").arg(name));
                workplace().announceLists();
            });
    });
    dialog->open();
}

void OfficersSection::changeOfficer()
{
    const Officer *officer = chosen();
    if (!officer || !m_change->isEnabled())
        return;
    auto *dialog =
        new OfficerDialog(m_view.units, workplace().session().actor.unit, *officer, today(), this);
    connect(dialog, &FormDialog::wanted, this, [this, dialog] {
        submit(dialog, [changed = dialog->officer()](Seat &seat) {
            return organisation::changeOfficer(seat.db, seat.session, changed);
        });
    });
    dialog->open();
}

void OfficersSection::addCertificate()
{
    const Officer *officer = chosen();
    if (!officer)
        return;
    auto *dialog =
        new FormDialog(u"certificate_dialog"_s, tr("Certificate of %1").arg(officer->name),
                       tr("&Add the certificate"), this);
    auto *fields = new CertificateFields(today());
    dialog->addField(tr("&Certificate:"), fields, u"certificate_fields"_s);
    dialog->setMinimumWidth(600);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, fields, id = officer->id] {
        submit(dialog, [id, certificate = fields->certificate()](Seat &seat) {
            return organisation::addCertificate(seat.db, seat.session, id, certificate);
        });
    });
    dialog->open();
}

void OfficersSection::revokeCertificate()
{
    const Officer *officer = chosen();
    if (!officer || officer->certificates.isEmpty())
        return;
    auto *dialog =
        new FormDialog(u"revoke_dialog"_s, tr("Withdraw a certificate of %1").arg(officer->name),
                       tr("&Withdraw it"), this);
    dialog->explain(tr("This cannot be taken back. What was done before that day stays valid."));
    auto *number = new QComboBox;
    for (const Certificate &certificate : officer->certificates)
        if (!certificate.revokedOn)
            number->addItem(certificate.number);
    if (const int named = number->findText(m_certificates->current()); named >= 0)
        number->setCurrentIndex(named);
    QDateEdit *first = dayField(today());
    dialog->addField(tr("&Certificate:"), number, u"revoke_number"_s);
    dialog->addField(tr("First day &without:"), first, u"revoke_day"_s,
                     tr("The certificate no longer counts from that day on."));
    connect(dialog, &FormDialog::wanted, this, [this, dialog, number, first, id = officer->id] {
        submit(dialog, [id, which = number->currentText(), day = dayIn(first)](Seat &seat) {
            return organisation::revokeCertificate(seat.db, seat.session, id, which, day);
        });
    });
    dialog->open();
}

} // namespace anjuan
