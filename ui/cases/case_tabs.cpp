// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_tabs.h"

#include "core/services/words.h"
#include "ui/cases/evidence_panel.h"
#include "ui/cases/limits_panel.h"
#include "ui/cases/money_panel.h"
#include "ui/cases/papers_panel.h"
#include "ui/discretion/like_panel.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/finding_tone.h"

#include <QHeaderView>
#include <QTabBar>
#include <QTreeWidget>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QTreeWidget *table(const QString &name, const QString &label, const QStringList &columns,
                   int stretched)
{
    auto *made = new QTreeWidget;
    made->setObjectName(name);
    made->setAccessibleName(label);
    made->setRootIsDecorated(false);
    made->setHeaderLabels(columns);
    made->setWordWrap(true);
    made->header()->setStretchLastSection(false);
    for (int column = 0; column < columns.size(); ++column)
        made->header()->setSectionResizeMode(
            column, column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return made;
}

void sayNothing(QTreeWidget *list, int column, const QString &text)
{
    auto *item = new QTreeWidgetItem(list);
    item->setText(column, text);
    item->setForeground(column, theme::text(theme::Tone::Quiet));
    item->setFlags(Qt::ItemIsEnabled);
}

} // namespace

CaseTabs::CaseTabs(Workplace &workplace, QWidget *parent)
    : QTabWidget(parent), m_limits(new LimitsPanel),
      m_findings(table(u"findings"_s, tr("Findings"), {tr("Weight"), tr("Finding")}, 1)),
      m_papers(new PapersPanel(workplace)), m_evidence(new EvidencePanel(workplace)),
      m_earlier(table(u"earlier"_s, tr("Earlier cases of the party"),
                      {tr("Number"), tr("Stage"), tr("Fine")}, 0)),
      m_like(new LikePanel(workplace)), m_money(new MoneyPanel)
{
    setObjectName(u"case_details"_s);
    setAccessibleName(tr("Details of the case"));
    setDocumentMode(true);
    setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    addTab(m_limits, tr("Limits"));
    addTab(m_findings, tr("Findings"));
    addTab(m_papers, tr("Documents"));
    addTab(m_evidence, tr("Evidence"));
    addTab(m_earlier, tr("Earlier cases"));
    addTab(m_like, tr("Like cases"));
    addTab(m_money, tr("Money"));
    const auto choose = [this](const QTreeWidgetItem *item) {
        if (const int act = item->data(0, Qt::UserRole).toInt(); act > 0)
            emit actChosen(act);
    };
    connect(m_findings, &QTreeWidget::itemActivated, this, choose);
    connect(m_earlier, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const CaseId id = CaseId::parse(item->data(0, Qt::UserRole).toString()); !id.isNull())
            emit caseWanted(id);
    });
    connect(m_papers, &PapersPanel::actChosen, this, &CaseTabs::actChosen);
    connect(m_papers, &PapersPanel::counted, this, [this] {
        const int open = m_papers->open();
        setTabText(indexOf(m_papers),
                   open > 0
                       ? tr("%1 %2", "a tab and how many it holds").arg(tr("Documents")).arg(open)
                       : tr("Documents"));
    });
    connect(m_money, &MoneyPanel::actChosen, this, &CaseTabs::actChosen);
    connect(m_evidence, &EvidencePanel::actChosen, this, &CaseTabs::actChosen);
    connect(m_evidence, &EvidencePanel::wanted, this, &CaseTabs::evidenceWanted);
    connect(m_evidence, &EvidencePanel::filesWanted, this, &CaseTabs::filesWanted);
}

void CaseTabs::setDossier(const CaseDossier &dossier)
{
    m_limits->setLimits(dossier.limits, dossier.workingDaysLeft, dossier.today);
    showFindings(dossier);
    showEarlier(dossier);
    m_papers->setDossier(dossier);
    m_evidence->setDossier(dossier);
    m_like->setDossier(dossier);
    m_money->setDossier(dossier);
    const auto open = std::count_if(dossier.limits.begin(), dossier.limits.end(), isOpen);
    const auto titled = [](const QString &text, qsizetype count) {
        return count > 0 ? tr("%1 %2", "a tab and how many it holds").arg(text).arg(count) : text;
    };
    setTabText(0, titled(tr("Limits"), open));
    setTabText(1, titled(tr("Findings"), static_cast<qsizetype>(dossier.findings.size())));
    setTabText(indexOf(m_evidence), titled(tr("Evidence"), m_evidence->count()));
    setTabText(indexOf(m_earlier),
               titled(tr("Earlier cases"), static_cast<qsizetype>(dossier.earlier.size())));
}

void CaseTabs::showFindings(const CaseDossier &dossier)
{
    m_findings->clear();
    for (const Finding &finding : dossier.findings) {
        auto *item = new QTreeWidgetItem(m_findings);
        item->setText(0, wordFor(severityNames, finding.severity));
        item->setForeground(0, theme::text(toneOf(finding.severity)));
        const QString objection =
            finding.article.isEmpty()
                ? finding.text
                : tr("%1 [%2]", "a finding and its article").arg(finding.text, finding.article);
        item->setText(
            1, tr("%1\n→ %2", "a finding and what would cure it").arg(objection, finding.cure));
        item->setToolTip(1, item->text(1));
        item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
        item->setData(0, Qt::UserRole, finding.act);
    }
    if (dossier.findings.empty())
        sayNothing(m_findings, 1, tr("Nothing to object to."));
}

void CaseTabs::showEarlier(const CaseDossier &dossier)
{
    m_earlier->clear();
    for (const ListedCase &one : dossier.earlier) {
        auto *item = new QTreeWidgetItem(m_earlier);
        item->setText(0, tr("%1\n%2", "number and cause of a case")
                             .arg(one.row.number(),
                                  one.row.cause.isEmpty() ? toIso(one.row.leadOn) : one.row.cause));
        item->setToolTip(0, item->text(0));
        item->setText(1, wordFor(stageNames, one.row.stage));
        item->setText(2, one.row.fine.fen > 0 ? text::amount(one.row.fine) : QString());
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, one.row.id.toString());
    }
    if (dossier.earlier.empty())
        sayNothing(m_earlier, 0,
                   dossier.view.row.party.isNull() ? tr("The case has no party yet.")
                                                   : tr("No other case of this party."));
}

} // namespace anjuan
