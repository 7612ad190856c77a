// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ledger_section.h"

#include "core/domain/calendar/clock.h"
#include "core/services/duties.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/long_work.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(AnchorDifference::Kind kind)
{
    switch (kind) {
    case AnchorDifference::Kind::Missing:
        return LedgerSection::tr("is missing");
    case AnchorDifference::Kind::Shorter:
        return LedgerSection::tr("is shorter than it was");
    case AnchorDifference::Kind::Changed:
        return LedgerSection::tr("was changed");
    case AnchorDifference::Kind::Added:
        return LedgerSection::tr("was added among older ones");
    }
    Q_UNREACHABLE();
}

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

LedgerSection::LedgerSection(Workplace &workplace)
    : AdminSection(workplace, tr("Ledger and anchors"),
                   tr("Every act carries the hash of the one before it. Verifying recomputes them "
                      "all; an anchor, signed and kept in a safe, shows years later whether the "
                      "whole ledger was exchanged.")),
      m_verdict(new QLabel), m_findings(new QPlainTextEdit), m_work(new LongWork(u"ledger_work"_s)),
      m_verify(addCommand(u"verify_ledger"_s, tr("Verify the ledger"), u"done"_s)),
      m_compare(addCommand(u"compare_rows"_s, tr("Compare the rows"), u"review"_s)),
      m_rebuild(addCommand(u"rebuild_rows"_s, tr("Make the rows anew…"), u"refresh"_s)),
      m_export(addCommand(u"export_anchor"_s, tr("Export an anchor…"), u"key"_s)),
      m_check(addCommand(u"check_anchor"_s, tr("Check an anchor…"), u"search"_s)),
      m_print(addCommand(u"print_findings"_s, tr("Print…"), u"print"_s, QKeySequence::Print))
{
    m_verdict->setObjectName(u"ledger_verdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setMargin(8);
    m_verdict->setAutoFillBackground(true);
    m_verdict->hide();
    m_findings->setObjectName(u"ledger_findings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setReadOnly(true);
    m_findings->setTabChangesFocus(true);
    m_findings->setPlaceholderText(
        tr("Nothing was checked yet. What is found stands here, case by case."));
    body()->addWidget(m_work);
    body()->addWidget(m_verdict);
    body()->addWidget(m_findings, 1);
    connect(m_verify, &QAction::triggered, this, &LedgerSection::verifyAll);
    connect(m_compare, &QAction::triggered, this, &LedgerSection::compareRows);
    connect(m_rebuild, &QAction::triggered, this, &LedgerSection::confirmRebuild);
    connect(m_export, &QAction::triggered, this, &LedgerSection::chooseAnchorFile);
    connect(m_check, &QAction::triggered, this, &LedgerSection::chooseAnchor);
    connect(m_print, &QAction::triggered, this, &LedgerSection::print);
    setFocusProxy(m_findings);
    noteState();
}

LedgerSection::~LedgerSection() { m_work->stop(); }

void LedgerSection::refresh() { noteState(); }

void LedgerSection::noteState()
{
    const QString busy =
        m_work->isUnderWay() ? tr("Wait until the present work has ended.") : QString();
    const QString memory =
        workplace().location().isMemory() ? tr("A bureau in memory is not kept.") : QString();
    const auto firstOf = [](std::initializer_list<QString> reasons) {
        for (const QString &reason : reasons)
            if (!reason.isEmpty())
                return reason;
        return QString();
    };
    const QString lackAnchors = lackOf(duties::anchors);
    const QString lackAdministration = lackOf(duties::administration);
    allow(m_verify, firstOf({busy, memory}));
    allow(m_compare, firstOf({lackAdministration, busy, memory}));
    allow(m_rebuild, firstOf({lackAdministration, busy}));
    allow(m_export, firstOf({lackAnchors, busy}));
    allow(m_check, firstOf({lackAnchors, busy}));
    allow(m_print,
          firstOf({busy, m_findings->toPlainText().isEmpty() ? tr("There is nothing to print yet.")
                                                             : QString()}));
}

Progress LedgerSection::begin(const QString &what)
{
    complain({});
    m_verdict->hide();
    m_findings->clear();
    const Progress progress = m_work->begin(what);
    noteState();
    return progress;
}

void LedgerSection::end(const QString &verdict, theme::Tone tone, const QStringList &lines)
{
    m_work->end();
    QPalette palette = m_verdict->palette();
    palette.setColor(QPalette::Window, theme::ground(tone));
    palette.setColor(QPalette::WindowText, theme::text(tone));
    m_verdict->setPalette(palette);
    m_verdict->setText(verdict);
    m_verdict->show();
    m_findings->setPlainText(lines.join(u'\n'));
    noteState();
}

void LedgerSection::fail(const Error &why)
{
    m_work->end();
    complain(text::sentence(why));
    noteState();
}

void LedgerSection::verifyAll()
{
    const Progress progress = begin(tr("Verifying"));
    m_aside.ask(
        this,
        [where = workplace().location(), progress](Station &) -> Result<Checked> {
            const Result<Database> db = Database::open(where, Mode::Read);
            if (!db)
                return db.error();
            Checked checked;
            if (!db->isPostgres())
                checked.damage = db->damage();
            Result<VerifyReport> report = verify(*db, progress);
            if (!report && checked.damage.isEmpty())
                return report.error();
            // The damaged pages say more than that they stopped the check.
            if (report)
                checked.report = *report;
            else
                checked.report.complete = false;
            if (const Result<Rulebook> book = Rulebook::load(*db))
                if (const auto decisions = cases::replayDecisions(*db, *book))
                    checked.unlawful = decisions->faults;
            return checked;
        },
        [this](const Result<Checked> &checked) {
            if (checked)
                show(*checked);
            else
                fail(checked.error());
        });
}

void LedgerSection::show(const Checked &checked)
{
    const VerifyReport &report = checked.report;
    QStringList lines;
    for (const LedgerFault &fault : report.faults)
        lines << describe(fault);
    for (const NumberFault &fault : report.numbers)
        lines << describe(fault);
    for (const QString &place : checked.damage)
        lines << tr("The file is damaged: %1").arg(place);
    lines << checked.unlawful;
    lines << tr("Acts: %1").arg(report.acts) << tr("Dossiers: %1").arg(report.dossiers)
          << tr("Acts whose personal fields were erased: %1").arg(report.erased)
          << tr("Head: act %1, %2").arg(QString::number(report.head.position), report.head.hash);
    if (report.isSound() && checked.damage.isEmpty() && !checked.unlawful.isEmpty())
        end(tr("The chain holds, but %n decision(s) should never have been made.", nullptr,
               static_cast<int>(checked.unlawful.size())),
            theme::Tone::Bad, lines);
    else if (report.isSound() && checked.damage.isEmpty())
        end(tr("The ledger is as it was recorded."), theme::Tone::Good, lines);
    else if (!report.complete && checked.damage.isEmpty())
        end(tr("The check was stopped; it says nothing about the rest."), theme::Tone::Warning,
            lines);
    else
        end(tr("The ledger is not as it was recorded: %n act(s) do not fit.", nullptr,
               static_cast<int>(report.suspect)),
            theme::Tone::Bad, lines);
}

void LedgerSection::compareRows()
{
    const Progress progress = begin(tr("Comparing"));
    m_aside.ask(
        this,
        [where = workplace().location(), session = workplace().session(),
         progress](Station &) -> Result<cases::RebuildReport> {
            Result<Database> db = Database::open(where, Mode::Read);
            if (!db)
                return db.error();
            const Result<Rulebook> book = Rulebook::load(*db);
            if (!book)
                return book.error();
            return cases::rebuild(*db, session, *book, true,
                                  [&progress](qint64 done) { return progress(done, 0); });
        },
        [this](const Result<cases::RebuildReport> &report) {
            if (report)
                show(*report, true);
            else
                fail(report.error());
        });
}

void LedgerSection::confirmRebuild()
{
    auto *dialog =
        new FormDialog(u"rebuild_dialog"_s, tr("Make the rows anew"), tr("&Make them anew"), this);
    dialog->explain(
        tr("The rows that lists and statistics read are made again from the acts, which "
           "stay as they are. Nobody can record anything meanwhile: with many cases "
           "this takes minutes. If it is stopped, nothing changes."));
    connect(dialog, &FormDialog::wanted, this, [this, dialog] {
        dialog->accept();
        rebuildRows();
    });
    dialog->open();
}

void LedgerSection::rebuildRows()
{
    const Progress progress = begin(tr("Making the rows anew"));
    workplace().write(
        this,
        [progress](Seat &seat) {
            return cases::rebuild(seat.db, seat.session, seat.book, false,
                                  [&progress](qint64 done) { return progress(done, 0); });
        },
        [this](const Result<cases::RebuildReport> &report) {
            if (!report)
                return fail(report.error());
            show(*report, false);
            workplace().announceLists();
        });
}

void LedgerSection::show(const cases::RebuildReport &report, bool compared)
{
    const QString count = QString::number(report.cases);
    if (!compared)
        end(tr("The rows of %1 cases were made anew from their acts.").arg(count),
            theme::Tone::Good, {});
    else if (report.differing.isEmpty())
        end(tr("The rows of %1 cases are what their acts say.").arg(count), theme::Tone::Good, {});
    else
        end(tr("Of %1 cases, the rows of these are not what their acts say. Make the rows anew.")
                .arg(count),
            theme::Tone::Bad, report.differing);
}

void LedgerSection::chooseAnchorFile()
{
    auto *dialog = new FormDialog(u"anchor_dialog"_s, tr("Export an anchor"), tr("&Export"), this);
    dialog->explain(tr("The anchor says where every dossier stands now, signed with the bureau's "
                       "key. Keep the file and the printed fingerprint outside, in a safe."));
    auto *name = new QLineEdit(u"%1/anjuan-anchor-%2.txt"_s.arg(documents(), toIso(today())));
    dialog->addField(tr("New &file:"), name, u"anchor_file"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, name] {
        const QString path = name->text().trimmed();
        if (QFileInfo::exists(path))
            return dialog->complain(tr("%1 exists already. Choose another name.").arg(path), name);
        dialog->accept();
        exportAnchor(path);
    });
    dialog->open();
}

void LedgerSection::exportAnchor(const QString &path)
{
    begin(tr("Writing the anchor"));
    workplace().write(
        this,
        [path, missing = tr("The bureau's key file is not at hand, so nothing can be signed.")](
            Seat &seat) -> Result<AnchorSummary> {
            if (!seat.keys)
                return refused(missing);
            return anchors::exportTo(seat.db, seat.session, *seat.keys, path);
        },
        [this, path](const Result<AnchorSummary> &anchor) {
            if (!anchor)
                return fail(anchor.error());
            end(tr("The anchor is written. Print this, sign it and put it with the file into the "
                   "safe."),
                theme::Tone::Good,
                {tr("Anchor of %1").arg(anchor->bureau), tr("File: %1").arg(path),
                 tr("Made: %1 by %2").arg(clockInChina(anchor->madeAt), anchor->madeBy),
                 tr("Ledger: %1 dossiers up to act %2")
                     .arg(QString::number(anchor->dossiers),
                          QString::number(anchor->ledger.position)),
                 tr("Hash of the ledger: %1").arg(anchor->ledger.hash),
                 tr("Digest: %1").arg(anchor->digest),
                 tr("Fingerprint of the key: %1").arg(crypto::fingerprint(anchor->publicKey))});
        });
}

void LedgerSection::chooseAnchor()
{
    auto *dialog =
        new FormDialog(u"check_anchor_dialog"_s, tr("Check an anchor"), tr("&Check"), this);
    auto *file = new QLineEdit;
    file->setPlaceholderText(documents() + u"/anjuan-anchor-2026-01-01.txt"_s);
    auto *fingerprint = new QLineEdit;
    dialog->addField(tr("&File:"), file, u"anchor_to_check"_s);
    dialog->addField(tr("F&ingerprint:"), fingerprint, u"anchor_fingerprint"_s,
                     tr("From the print-out in the safe; may stay empty."));
    auto *browse = new QPushButton(tr("&Look for the file…"));
    browse->setObjectName(u"anchor_browse"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, dialog, [dialog, file] {
        auto *files = new QFileDialog(dialog, LedgerSection::tr("Which anchor?"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, file, &QLineEdit::setText);
        files->open();
    });
    dialog->addField(QString(), browse, u"anchor_browse"_s);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, file, fingerprint] {
        if (!QFileInfo::exists(file->text().trimmed()))
            return dialog->complain(tr("There is no such file."), file);
        dialog->accept();
        checkAnchor(file->text().trimmed(), fingerprint->text().trimmed());
    });
    dialog->open();
}

void LedgerSection::checkAnchor(const QString &path, const QString &fingerprint)
{
    begin(tr("Comparing with the anchor"));
    workplace().write(
        this,
        [path, fingerprint](Seat &seat) {
            return anchors::check(seat.db, seat.session, path, fingerprint);
        },
        [this](const Result<AnchorReport> &report) {
            if (!report)
                return fail(report.error());
            QStringList lines = report->findings;
            for (const AnchorDifference &difference : report->differences)
                lines << tr("Dossier %1 %2 (act %3)")
                             .arg(difference.dossier, wordOf(difference.kind))
                             .arg(difference.sequence);
            lines << tr("Fingerprint of the key: %1")
                         .arg(crypto::fingerprint(report->anchor.publicKey));
            const QString made = clockInChina(report->anchor.madeAt);
            end(report->holds()
                    ? tr("Everything the anchor of %1 knows is still there, unchanged.").arg(made)
                    : tr("The ledger is not the one that the anchor of %1 knows.").arg(made),
                report->holds() ? theme::Tone::Good : theme::Tone::Bad, lines);
        });
}

void LedgerSection::print()
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer](QPrinter *chosen) { m_findings->print(chosen); });
    dialog->open();
}

} // namespace anjuan
