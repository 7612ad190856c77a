// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/examination_panel.h"

#include "core/services/words.h"
#include "core/services/worker.h"
#include "ui/admin/listing.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/finding_tone.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/long_work.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 20'000;
constexpr qsizetype mostShown = 2000;

} // namespace

ExaminationPanel::ExaminationPanel(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace),
      m_from(new OptionalDay(u"examine_from"_s, ExaminationPanel::tr("closed from"), std::nullopt,
                             Date(workplace.session().today.year(), 1, 1))),
      m_to(new OptionalDay(u"examine_to"_s, ExaminationPanel::tr("until"), std::nullopt,
                           workplace.session().today)),
      m_open(new QCheckBox(ExaminationPanel::tr("open cases as well"))),
      m_start(new QPushButton(theme::icon(u"search"_s), ExaminationPanel::tr("Examine"))),
      m_work(new LongWork(u"examine"_s)), m_said(quietLabel()),
      m_rules(new Listing(u"examined_rules"_s, ExaminationPanel::tr("What is objected to"),
                          {ExaminationPanel::tr("Files"), ExaminationPanel::tr("Weight"),
                           ExaminationPanel::tr("Objection")})),
      m_files(new Listing(u"examined_files"_s, ExaminationPanel::tr("Files objected to"),
                          {ExaminationPanel::tr("Case"), ExaminationPanel::tr("Unit"),
                           ExaminationPanel::tr("Objections")}))
{
    setObjectName(u"examination"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    for (const auto &[day, name] :
         {std::pair{m_from, tr("Closed from")}, std::pair{m_to, tr("Closed until")}})
        for (auto *inner : day->findChildren<QLineEdit *>())
            inner->setAccessibleName(name);
    auto *days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(m_to);
    days->addStretch();
    column->addLayout(days);
    auto *row = new QHBoxLayout;
    m_open->setObjectName(u"examine_open"_s);
    m_start->setObjectName(u"examine_start"_s);
    row->addWidget(m_open);
    row->addStretch();
    row->addWidget(m_start);
    column->addLayout(row);
    column->addWidget(m_work);
    m_said->setObjectName(u"examine_said"_s);
    m_said->setText(tr("Every rule is asked of every closed file within your reach, as it stands "
                       "today. Nothing is changed."));
    column->addWidget(m_said);
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(u"examination_parts"_s);
    split->setChildrenCollapsible(false);
    m_rules->setWidths({56, 70, 420});
    m_rules->alignRight(0);
    m_rules->setEmpty(tr("Nothing was examined yet."));
    m_files->setWidths({190, 110, 260});
    m_files->setEmpty(tr("Choose an objection above: the files it is made to stand here."));
    split->addWidget(m_rules);
    split->addWidget(m_files);
    column->addWidget(split, 1);
    connect(m_start, &QPushButton::clicked, this, &ExaminationPanel::examine);
    connect(m_rules, &Listing::currentChanged, this, &ExaminationPanel::showFiles);
    connect(m_files, &Listing::chosen, this,
            [this](const QString &key) { emit caseWanted(CaseId::parse(key)); });
    setFocusProxy(m_start);
}

ExaminationPanel::~ExaminationPanel() { m_work->stop(); }

bool ExaminationPanel::isFor(const Workplace &workplace)
{
    return workplace.has(Role::LegalOfficer) || workplace.has(Role::BureauLeader) ||
           workplace.has(Role::ReadOnlySupervisor);
}

void ExaminationPanel::examine()
{
    if (m_work->isUnderWay())
        return;
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    const ExaminationWish wish{.closedOnly = !m_open->isChecked(),
                               .closedFrom = m_from->day(),
                               .closedTo = m_to->day(),
                               .mostListed = mostListed};
    m_start->setEnabled(false);
    const Progress progress = m_work->begin(tr("Examining the files"));
    m_worker->ask(
        this,
        [wish, progress, where = m_workplace.location(),
         session = m_workplace.session()](Station &) -> Result<FileExamination> {
            Result<Database> db = Database::open(where, Mode::Read);
            if (!db)
                return db.error();
            const Result<Rulebook> book = Rulebook::load(*db);
            if (!book)
                return book.error();
            return file_examination::examine(*db, session, *book, wish, progress);
        },
        [this](const Result<FileExamination> &answer) {
            m_work->end();
            m_start->setEnabled(true);
            if (answer)
                return show(*answer);
            m_said->setText(text::sentence(answer.error()));
        });
}

void ExaminationPanel::show(const FileExamination &found)
{
    m_found = found;
    m_said->setText(tr("%1 files examined, %2 without objection.")
                        .arg(QString::number(found.cases), QString::number(found.faultless)));
    std::vector<std::pair<qint64, QString>> rules;
    for (const auto &[id, cases] : found.byRule)
        rules.emplace_back(cases, id);
    std::stable_sort(rules.begin(), rules.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Line> lines;
    for (const auto &[cases, id] : rules) {
        const FindingRule *rule = findingRule(id);
        QString name = rule ? rule->nameHere() : id;
        if (rule && rule->id != id)
            name = tr("%1 (%2)", "an objection and the limit it is about").arg(name, id);
        const Cell weight =
            rule ? Cell(wordFor(severityNames, rule->severity), toneOf(rule->severity)) : Cell();
        lines << Line{
            id,
            {Cell(QString::number(cases)), weight,
             Cell(name, theme::Tone::Plain, rule ? QString::fromUtf8(rule->article) : QString())}};
    }
    m_rules->setLines(lines);
    if (lines.isEmpty())
        m_rules->setEmpty(tr("Nothing is objected to."));
    else if (m_rules->current().isEmpty())
        m_rules->select(lines.front().key);
    showFiles();
}

void ExaminationPanel::showFiles()
{
    const QString rule = m_rules->current();
    QList<Line> lines;
    for (const ObjectedFile &file : m_found.files) {
        if (rule.isEmpty() || !file.rules.contains(rule) || lines.size() >= mostShown)
            continue;
        QStringList names;
        for (const QString &id : file.rules)
            if (const FindingRule *one = findingRule(id))
                names << one->nameHere();
        names.removeDuplicates();
        lines << Line{file.id.toString(),
                      {Cell(file.number),
                       Cell(file.unitName.section(u" / "_s, -1), theme::Tone::Plain, file.unitName),
                       Cell(names.join(tr("; ")))}};
    }
    m_files->setLines(lines);
}

} // namespace anjuan
