// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/take_dossier_dialog.h"

#include "core/services/accounts.h"
#include "ui/admin/listing.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/long_work.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

Line lineOf(const TransferredAct &act, const QString &where, theme::Tone tone, Date today)
{
    return {.key = where + QString::number(act.sequence),
            .cells = {{where, tone},
                      QString::number(act.sequence),
                      text::day(act.day),
                      act.label,
                      act.documentNumber,
                      act.person,
                      text::moment(act.recordedAt, today)}};
}

QString sayingOf(const DossierLook &look)
{
    switch (look.state) {
    case DossierLook::State::New:
        return TakeDossierDialog::tr("The case is not known here; %n act(s) would be added.",
                                     nullptr, static_cast<int>(look.coming.size()));
    case DossierLook::State::Continues:
        return TakeDossierDialog::tr("The case here goes on with %n act(s) of the package.",
                                     nullptr, static_cast<int>(look.coming.size()));
    case DossierLook::State::Nothing:
        return TakeDossierDialog::tr("All acts of the package are here already.");
    case DossierLook::State::Conflict:
        return TakeDossierDialog::tr(
                   "The case here and the one in the package have both gone on since act %1. "
                   "Neither is overwritten: agree with the sender which of the two goes on, and "
                   "record there what the other lacks.")
            .arg(look.known);
    }
    Q_UNREACHABLE();
}

} // namespace

TakeDossierDialog::TakeDossierDialog(Workplace &workplace, const QString &path, QWidget *parent)
    : FormDialog(u"take_dossier"_s, tr("Take over %1").arg(QFileInfo(path).fileName()),
                 tr("&Take over"), parent),
      m_workplace(workplace), m_path(path), m_from(new QLabel), m_key(new QLabel),
      m_fingerprint(new QLineEdit), m_state(new QLabel),
      m_acts(new Listing(u"dossier_acts"_s, tr("Acts that differ"),
                         {tr("Where"), tr("No."), tr("Day"), tr("Act"), tr("Number"),
                          tr("Recorded by"), tr("Recorded at")})),
      m_more(quietLabel()), m_work(new LongWork(u"dossier_work"_s))
{
    setMinimumSize(860, 520);
    m_from->setObjectName(u"dossier_from"_s);
    m_from->setWordWrap(true);
    m_key->setObjectName(u"dossier_key"_s);
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_key->setWordWrap(true);
    addField(tr("From:"), m_from, u"dossier_from"_s);
    addField(tr("Key of the package:"), m_key, u"dossier_key"_s);
    addField(tr("&Fingerprint as the sender told it:"), m_fingerprint, u"dossier_fingerprint"_s,
             tr("By telephone or on paper, not with the file: it shows that nobody else made it."));
    auto *wide = new QWidget;
    auto *column = new QVBoxLayout(wide);
    column->setContentsMargins(0, 0, 0, 0);
    m_state->setObjectName(u"dossier_state"_s);
    m_state->setWordWrap(true);
    m_more->setObjectName(u"dossier_more"_s);
    m_acts->setWidths({90, 45, 100, 190, 190, 90, 110});
    column->addWidget(m_state);
    column->addWidget(m_acts, 1);
    column->addWidget(m_more);
    addWide(wide);
    layout()->addWidget(m_work);
    connect(this, &FormDialog::wanted, this, &TakeDossierDialog::take);
    look();
}

TakeDossierDialog::~TakeDossierDialog() { m_work->stop(); }

void TakeDossierDialog::look()
{
    setBusy(true);
    m_workplace.read(
        this,
        [path = m_path](Seat &seat) {
            return dossier_transfer::look(seat.db, seat.session, seat.keys, path);
        },
        [this](const Result<DossierLook> &answer) {
            setBusy(false);
            if (answer)
                return show(*answer);
            m_acts->setEmpty(tr("Nothing of it can be shown."));
            doButton()->setEnabled(false);
            complain(text::sentence(answer.error()));
        });
}

void TakeDossierDialog::show(const DossierLook &look)
{
    const Date today = m_workplace.session().today;
    m_from->setText(
        tr("%1 — case %2, packed by %3, %4")
            .arg(look.bureau, look.number, look.madeBy, text::moment(look.madeAt, today)));
    m_key->setText(look.isKeyKnown ? tr("%1 (known here)").arg(look.fingerprint)
                                   : look.fingerprint);
    m_fingerprint->setEnabled(!look.isKeyKnown);
    m_fingerprint->setPlaceholderText(look.isKeyKnown ? tr("not needed: the key is known")
                                                      : QString());
    m_state->setText(sayingOf(look));
    QList<Line> lines;
    for (const TransferredAct &act : look.coming)
        lines << lineOf(act, tr("new"), theme::Tone::Good, today);
    for (const DossierConflict &conflict : look.conflicts) {
        if (conflict.here)
            lines << lineOf(*conflict.here, tr("here"), theme::Tone::Plain, today);
        if (conflict.there)
            lines << lineOf(*conflict.there, tr("package"), theme::Tone::Bad, today);
    }
    m_acts->setEmpty(tr("No act differs."));
    m_acts->setLines(lines);
    QStringList more;
    if (!look.alsoComing.isEmpty())
        more << tr("With it come: %1.").arg(look.alsoComing.join(tr("; ")));
    for (const QString &name : look.missingEvidence)
        more << tr("“%1” is not in it: the sender did not have it any more.").arg(name);
    m_more->setText(more.join(u'\n'));
    m_more->setVisible(!more.isEmpty());
    doButton()->setEnabled(look.obstacles.isEmpty() && !look.coming.empty());
    if (!look.obstacles.isEmpty())
        complain(look.obstacles.join(u'\n'));
}

void TakeDossierDialog::take()
{
    setBusy(true);
    const Progress progress = m_work->begin(tr("Taking the case over"));
    const QString fingerprint =
        m_fingerprint->isEnabled() ? m_fingerprint->text().trimmed() : QString();
    using Taken = std::pair<DossierLook, Session>;
    m_workplace.write(
        this,
        [path = m_path, fingerprint, progress](Seat &seat) -> Result<Taken> {
            const Result<DossierLook> taken =
                dossier_transfer::takeOver(seat.db, seat.session, seat.book, seat.keys,
                                           seat.evidence, path, fingerprint, progress);
            if (!taken)
                return taken.error();
            const Result<Session> renewed = accounts::withNewUnits(seat.db, seat.session);
            if (!renewed)
                return renewed.error();
            return Taken(*taken, *renewed);
        },
        [this](const Result<Taken> &answer) {
            m_work->end();
            setBusy(false);
            if (!answer)
                return complain(text::sentence(answer.error()), m_fingerprint);
            m_workplace.renew(answer->second);
            settleTaken(answer->first);
        });
}

void TakeDossierDialog::settleTaken(const DossierLook &taken)
{
    m_workplace.announce(taken.caseId);
    m_workplace.announceLists();
    emit this->taken(taken.caseId);
    accept();
}

} // namespace anjuan
