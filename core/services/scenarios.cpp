// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scenarios.h"

#include "core/base/crypto.h"
#include "core/base/strict_json.h"
#include "core/domain/calendar/json_date.h"
#include "core/domain/casework/goods.h"
#include "core/services/case_facts.h"
#include "core/services/file_findings.h"
#include "core/services/money.h"
#include "core/services/publicity.h"
#include "core/services/statistics.h"

#include "core/storage/evidence_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <map>

namespace anjuan::scenarios {

using namespace Qt::StringLiterals;

namespace {

struct ScenarioText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioText)
};

/// "2026-05-01 16:30", the clock in China.
QString minuteInChina(Moment moment)
{
    constexpr qint64 eightHours = 8 * 60;
    constexpr qint64 aDay = 24 * 60;
    const qint64 ofDay = (moment.milliseconds / 60'000 + eightHours) % aDay;
    return toIso(dayInChina(moment)) + u' ' + TimeOfDay{static_cast<int>(ofDay)}.toString();
}

/// Plays the steps one after the other, each on the case it names.
const QString paperWord = u"@paper"_s;

class Player {
public:
    Player(Database &db, const Rulebook &book, const SampleBureau &bureau, ScenarioReport &report)
        : m_db(db), m_book(book), m_bureau(bureau), m_report(report)
    {
    }

    Result<> step(int number, const QJsonObject &step)
    {
        m_step = number;
        m_now = &m_played[step.value("case"_L1).toString()];
        if (step.contains("expect"_L1))
            return expect(step);
        return act(step);
    }

    /// Figures are compared as what this scenario added.
    Result<> rememberFigures(const QJsonArray &steps)
    {
        for (const QJsonValue &step : steps) {
            const QJsonObject figures =
                step.toObject().value("expect"_L1).toObject().value("figures"_L1).toObject();
            for (const QString &year : figures.keys()) {
                const Result<QHash<QString, qint64>> before = figuresOf(year.toInt());
                if (!before)
                    return before.error();
                m_figuresBefore.insert(year, *before);
            }
        }
        return {};
    }

private:
    Error wrong(const QString &why) const
    {
        return refused(ScenarioText::tr("Step %1: %2").arg(QString::number(m_step), why));
    }

    void check(bool met, const QString &what, const QString &wanted, const QString &got)
    {
        ++m_report.checks;
        if (!met)
            m_report.failures << ScenarioText::tr("Step %1: %2: expected %3, got %4.")
                                     .arg(QString::number(m_step), what, wanted, got);
    }

    Result<Date> day(const QJsonObject &object, QLatin1StringView key) const
    {
        const auto found = parseDate(object.value(key).toString());
        if (!found)
            return wrong(ScenarioText::tr("“%1” is no day: %2.")
                             .arg(QString(key), object.value(key).toString().left(40)));
        return *found;
    }

    Result<> onlyKeys(const QJsonObject &object, const QStringList &known) const
    {
        for (const QString &key : object.keys())
            if (!known.contains(key))
                return wrong(ScenarioText::tr("“%1” is no key here; there are: %2.")
                                 .arg(key, known.join(ScenarioText::tr(", "))));
        return {};
    }

    Result<Session> session(const QString &login, Date on) const
    {
        if (!m_bureau.sessions.contains(login))
            return wrong(
                ScenarioText::tr("There is no account “%1” in the sample bureau.").arg(login));
        return m_bureau.at(login, on);
    }

    /// "@shop" is a party of the sample bureau, "$notify" the number of the last act of that name.
    QJsonValue replaced(const QJsonValue &value) const
    {
        if (value.isString()) {
            const QString text = value.toString();
            if (text.startsWith(u'@') && m_bureau.parties.contains(text.sliced(1)))
                return m_bureau.parties.value(text.sliced(1)).toString();
            if (text == paperWord)
                return crypto::sha256Hex(paperWord.toUtf8());
            if (text.startsWith(u'$') && m_now->numbers.contains(text.sliced(1)))
                return m_now->numbers.value(text.sliced(1));
        }
        if (!value.isArray())
            return value;
        QJsonArray list;
        for (const QJsonValue &one : value.toArray()) {
            QJsonObject row = one.toObject();
            for (auto cell = row.begin(); cell != row.end(); ++cell)
                cell.value() = replaced(QJsonValue(cell.value()));
            list.append(one.isObject() ? QJsonValue(row) : one);
        }
        return list;
    }

    /// "@paper" stands for the bytes of a document, of which only the intake is there.
    Result<> takePaperIn(const Session &who)
    {
        const QString hash = crypto::sha256Hex(paperWord.toUtf8());
        return m_db.transact([&]() -> Result<> {
            if (!evidence_store::withHash(m_db, hash).empty())
                return {};
            return evidence_store::record(m_db, {.id = EvidenceId::create(),
                                                 .file = {hash, paperWord.size(), {}},
                                                 .originalName = paperWord,
                                                 .takenInAt = who.now,
                                                 .account = who.actor.account});
        });
    }

    Result<> act(const QJsonObject &step)
    {
        if (const Result<> known =
                onlyKeys(step, {u"act"_s, u"day"_s, u"by"_s, u"with"_s, u"name"_s, u"refused"_s,
                                u"approved"_s, u"approver"_s, u"recorded"_s, u"case"_s, u"note"_s,
                                u"imagined"_s});
            !known)
            return known;
        const Result<Date> on = day(step, "day"_L1);
        if (!on)
            return on.error();
        Date recordedOn = *on;
        if (step.contains("recorded"_L1)) {
            const Result<Date> given = day(step, "recorded"_L1);
            if (!given)
                return given.error();
            recordedOn = *given;
        }
        const Result<Session> who =
            session(step.value("by"_L1).toString(u"officer1"_s), recordedOn);
        if (!who)
            return who.error();
        RecordRequest request{
            .caseId = m_now->id, .kind = step.value("act"_L1).toString(), .day = *on};
        const QJsonObject with = step.value("with"_L1).toObject();
        for (auto field = with.begin(); field != with.end(); ++field) {
            if (field.value() == QJsonValue(paperWord))
                if (const Result<> taken = takePaperIn(*who); !taken)
                    return taken;
            request.content.insert(field.key(), replaced(field.value()));
        }
        // Rows may stand as they are typed on the command line.
        if (const ActKind *kind = actKind(request.kind))
            for (const FieldInfo &field : kind->fields)
                if (field.type == FieldType::Rows && request.content.value(field.name).isString())
                    request.content.insert(
                        field.name, *field_value::fromText(
                                        field, request.content.value(field.name).toString()));
        if (step.value("imagined"_L1).toBool())
            return imagine(step, request, *who);
        if (!m_now->imagined.empty())
            return wrong(ScenarioText::tr("Acts that are only imagined come last."));
        const Result<Recorded> recorded = cases::record(m_db, *who, m_book, request);
        const QString label = u"%1 %2 (%3)"_s.arg(toIso(*on), request.kind, who->actor.account);
        if (step.contains("refused"_L1)) {
            const QString rule = step.value("refused"_L1).toString();
            m_report.lines << (recorded ? label
                                        : label + u" ✗ "_s + recorded.error().rule + u": "_s +
                                              recorded.error().text);
            check(!recorded && recorded.error().rule == rule,
                  ScenarioText::tr("“%1” refused under").arg(request.kind), rule,
                  recorded ? ScenarioText::tr("recorded")
                           : recorded.error().rule + u" “"_s + recorded.error().text + u'”');
            return {};
        }
        check(static_cast<bool>(recorded), ScenarioText::tr("“%1”").arg(request.kind),
              ScenarioText::tr("recorded"),
              recorded ? QString()
                       : recorded.error().rule + u" “"_s + recorded.error().text + u'”');
        m_report.lines << label + (recorded ? QString() : u" ✗ "_s + recorded.error().text);
        if (!recorded)
            return {};
        if (m_now->id.isNull())
            m_now->id = recorded->file.id;
        m_now->numbers.insert(request.kind, recorded->act.sequence);
        if (step.contains("name"_L1))
            m_now->numbers.insert(step.value("name"_L1).toString(), recorded->act.sequence);
        return step.contains("approved"_L1) ? approve(step, recorded->act.sequence) : Result<>();
    }

    /// An act that no gate would let in, as an imported or forged ledger may hold it: it is not
    /// recorded, the file is only examined as if it stood there.
    Result<> imagine(const QJsonObject &step, const RecordRequest &request, const Session &who)
    {
        const Result<CaseView> opened = cases::open(m_db, who, m_now->id);
        if (!opened)
            return opened.error();
        const ActKind *kind = actKind(request.kind);
        const Result<QJsonObject> content =
            kind ? m_db.read([&] { return CaseFacts(m_db).resolve(*kind, request.content, who); })
                 : Result<QJsonObject>(request.content);
        if (!content)
            return content.error();
        const auto add = [&](const QString &what, Date on, const QJsonObject &said) {
            Act act;
            act.dossier = m_now->id;
            act.sequence =
                opened->file.lastSequence() + static_cast<int>(m_now->imagined.size()) + 1;
            act.kind = what;
            act.day = on;
            act.recordedAt = who.now;
            act.account = who.actor.account;
            act.documentNumber = u"imagined-%1"_s.arg(act.sequence);
            act.content = said;
            m_now->imagined.push_back(act);
            return act.sequence;
        };
        const int sequence = add(request.kind, request.day, *content);
        m_now->numbers.insert(step.value("name"_L1).toString(request.kind), sequence);
        m_report.lines << u"%1 %2 (?)"_s.arg(toIso(request.day), request.kind);
        if (step.contains("approved"_L1)) {
            const Result<Date> on = day(step, "approved"_L1);
            if (!on)
                return on.error();
            add(Approve::kind, *on, {{"act"_L1, sequence}});
        }
        return {};
    }

    Result<> approve(const QJsonObject &step, int proposal)
    {
        const Result<Date> on = day(step, "approved"_L1);
        if (!on)
            return on.error();
        const Result<Session> leader =
            session(step.value("approver"_L1).toString(u"chief1"_s), *on);
        if (!leader)
            return leader.error();
        const Result<Recorded> approved = cases::record(m_db, *leader, m_book,
                                                        {.caseId = m_now->id,
                                                         .kind = Approve::kind,
                                                         .day = *on,
                                                         .content = {{"act"_L1, proposal}}});
        check(static_cast<bool>(approved), ScenarioText::tr("approval of act %1").arg(proposal),
              ScenarioText::tr("recorded"),
              approved ? QString()
                       : approved.error().rule + u" “"_s + approved.error().text + u'”');
        m_report.lines << u"%1 approve %2 (%3)"_s.arg(toIso(*on), QString::number(proposal),
                                                      leader->actor.account);
        return {};
    }

    Result<> expect(const QJsonObject &step)
    {
        if (const Result<> known =
                onlyKeys(step, {u"expect"_s, u"on"_s, u"as"_s, u"case"_s, u"note"_s});
            !known)
            return known;
        const QJsonObject wanted = step.value("expect"_L1).toObject();
        if (const Result<> known = onlyKeys(
                wanted, {u"stage"_s, u"limits"_s, u"allowed"_s, u"refused"_s, u"findings"_s,
                         u"no_findings"_s, u"figures"_s, u"waiting"_s, u"entries"_s, u"balance"_s,
                         u"goods"_s, u"publicity"_s, u"detection"_s});
            !known)
            return known;
        const Result<Date> on = day(step, "on"_L1);
        if (!on)
            return on.error();
        const Result<Session> who = session(step.value("as"_L1).toString(u"officer1"_s), *on);
        if (!who)
            return who.error();
        Result<CaseView> opened = cases::open(m_db, *who, m_now->id);
        if (!opened)
            return opened.error();
        if (!m_now->imagined.empty()) {
            opened->file = withImagined(opened->file);
            const Result<Surroundings> around = m_db.read([&]() -> Result<Surroundings> {
                return CaseFacts(m_db).surroundingsOf(opened->file);
            });
            if (!around)
                return around.error();
            opened->around = *around;
        }
        const Rules rules = m_book.on(*on);
        if (wanted.contains("stage"_L1))
            check(nameOf(stageNames, opened->file.stage) == wanted.value("stage"_L1).toString(),
                  ScenarioText::tr("stage"), wanted.value("stage"_L1).toString(),
                  nameOf(stageNames, opened->file.stage));
        if (wanted.contains("waiting"_L1))
            check(opened->row.waiting == wanted.value("waiting"_L1).toInt(),
                  ScenarioText::tr("acts that wait"),
                  QString::number(wanted.value("waiting"_L1).toInt()),
                  QString::number(opened->row.waiting));
        const QJsonObject entries = wanted.value("entries"_L1).toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            expectEntry(opened->file, entry.key(), entry.value().toString());
        expectLimits(limits(opened->file, rulesOn(m_book), *on),
                     wanted.value("limits"_L1).toObject());
        expectBalance(balanceOf(opened->file, rules, *on), wanted.value("balance"_L1).toObject());
        expectGoods(goodsOf(opened->file, rules, *on), wanted.value("goods"_L1).toObject());
        expectPublicity(publicityOf(opened->file, rules, *on),
                        wanted.value("publicity"_L1).toObject());
        if (wanted.contains("detection"_L1)) {
            const auto &detection = opened->file.detection;
            const QString state =
                detection ? QString(nameOf(detectionStateNames, detection->state())) : QString();
            const QString expected = wanted.value("detection"_L1).toString();
            check(state == expected, u"detection"_s, expected, state);
        }
        if (const Result<> done = expectOptions(*who, wanted); !done)
            return done;
        const Result<std::vector<Finding>> found =
            file_findings::of(m_db, opened->file, opened->around, m_book, *on);
        if (!found)
            return found.error();
        expectFindings(*found, wanted);
        return expectFigures(wanted.value("figures"_L1).toObject());
    }

    CaseFile withImagined(const CaseFile &recorded) const
    {
        std::vector<Act> acts;
        for (const Entry &entry : recorded.entries)
            acts.push_back(entry.act);
        acts.insert(acts.end(), m_now->imagined.begin(), m_now->imagined.end());
        return fold(acts);
    }

    void expectEntry(const CaseFile &file, const QString &name, const QString &state)
    {
        const Entry *entry = file.entry(m_now->numbers.value(name));
        check(entry && nameOf(entryStateNames, entry->state) == state,
              ScenarioText::tr("entry “%1”").arg(name), state,
              entry ? nameOf(entryStateNames, entry->state) : ScenarioText::tr("no such entry"));
    }

    /// "T12a" is the last limit of that rule, "T12a of notify" the one of the act of that name.
    const Limit *limitNamed(const std::vector<Limit> &found, const QString &key) const
    {
        const QString name = key.section(u" of "_s, 1);
        if (name.isEmpty())
            return limitOf(found, key);
        for (const Limit &limit : found)
            if (limit.rule == key.section(u" of "_s, 0, 0) &&
                limit.act == m_now->numbers.value(name))
                return &limit;
        return nullptr;
    }

    /// By seal number.
    void expectGoods(const std::vector<StoredGoods> &goods, const QJsonObject &wanted)
    {
        for (auto one = wanted.begin(); one != wanted.end(); ++one) {
            const auto found =
                std::find_if(goods.begin(), goods.end(),
                             [&](const StoredGoods &stored) { return stored.seal == one.key(); });
            const QString state = found == goods.end() ? ScenarioText::tr("no such goods")
                                                       : nameOf(goodsStateNames, found->state);
            check(state == one.value().toString(), one.key(), one.value().toString(), state);
        }
    }

    void expectPublicity(const std::optional<Publicity> &shown, const QJsonObject &wanted)
    {
        const QJsonObject actual = shown ? jsonOf(*shown) : QJsonObject();
        for (auto part = wanted.begin(); part != wanted.end(); ++part)
            check(actual.contains(part.key()) && actual.value(part.key()) == part.value(),
                  part.key(), field_value::toText(part.value()),
                  field_value::toText(actual.value(part.key())));
    }

    void expectBalance(const Balance &balance, const QJsonObject &wanted)
    {
        const QJsonObject actual = jsonOf(balance);
        for (auto part = wanted.begin(); part != wanted.end(); ++part)
            check(actual.contains(part.key()) && actual.value(part.key()) == part.value(),
                  part.key(), field_value::toText(part.value()),
                  field_value::toText(actual.value(part.key())));
    }

    void expectLimits(const std::vector<Limit> &found, const QJsonObject &wanted)
    {
        for (auto rule = wanted.begin(); rule != wanted.end(); ++rule) {
            const Limit *limit = limitNamed(found, rule.key());
            if (rule.value().isNull()) {
                check(!limit, rule.key(), ScenarioText::tr("no such limit"),
                      limit ? toIso(limit->due) : QString());
                continue;
            }
            check(limit != nullptr, rule.key(), ScenarioText::tr("a limit"),
                  ScenarioText::tr("none"));
            if (!limit)
                continue;
            const QJsonObject parts = rule.value().toObject();
            const QJsonObject actual{{"due"_L1, toIso(limit->due)},
                                     {"due_at"_L1, limit->dueAt
                                                       ? QJsonValue(minuteInChina(*limit->dueAt))
                                                       : QJsonValue()},
                                     {"state"_L1, nameOf(limitStateNames, limit->state)},
                                     {"start"_L1, toIso(limit->start)},
                                     {"met"_L1, isoOrNull(limit->metOn)},
                                     {"provisional"_L1, limit->provisional},
                                     {"verified"_L1, limit->verified}};
            for (auto part = parts.begin(); part != parts.end(); ++part)
                check(actual.contains(part.key()) && actual.value(part.key()) == part.value(),
                      rule.key() + u' ' + part.key(), field_value::toText(part.value()),
                      field_value::toText(actual.value(part.key())));
        }
    }

    Result<> expectOptions(const Session &who, const QJsonObject &wanted)
    {
        const QJsonArray allowed = wanted.value("allowed"_L1).toArray();
        const QJsonObject barred = wanted.value("refused"_L1).toObject();
        if (allowed.isEmpty() && barred.isEmpty())
            return {};
        const Result<std::vector<Option>> options = cases::options(m_db, who, m_book, m_now->id);
        if (!options)
            return options.error();
        const auto option = [&](const QString &kind) -> const Option * {
            for (const Option &one : *options)
                if (one.kind == kind)
                    return &one;
            return nullptr;
        };
        for (const QJsonValue &kind : allowed) {
            const Option *one = option(kind.toString());
            check(one && one->allowed(), kind.toString(), ScenarioText::tr("allowed"),
                  !one             ? ScenarioText::tr("not offered")
                  : one->allowed() ? QString()
                                   : one->refusals.front().text);
        }
        for (auto kind = barred.begin(); kind != barred.end(); ++kind) {
            const Option *one = option(kind.key());
            QStringList rules;
            for (const Refusal &refusal : one ? one->refusals : Refusals{{u"stage"_s, {}, {}}})
                rules << refusal.rule;
            check(rules.contains(kind.value().toString()), kind.key(),
                  ScenarioText::tr("refused under %1").arg(kind.value().toString()),
                  rules.isEmpty() ? ScenarioText::tr("allowed")
                                  : rules.join(ScenarioText::tr(", ")));
        }
        return {};
    }

    void expectFindings(const std::vector<Finding> &found, const QJsonObject &wanted)
    {
        QStringList ids;
        for (const Finding &finding : found)
            ids << finding.id;
        for (const QJsonValue &id : wanted.value("findings"_L1).toArray())
            check(ids.contains(id.toString()), ScenarioText::tr("finding"), id.toString(),
                  ids.join(ScenarioText::tr(", ")));
        for (const QJsonValue &id : wanted.value("no_findings"_L1).toArray())
            check(!ids.contains(id.toString()), ScenarioText::tr("no finding"), id.toString(),
                  ids.join(ScenarioText::tr(", ")));
    }

    Result<QHash<QString, qint64>> figuresOf(int year) const
    {
        const Result<YearFigures> figures = statistics::ofYear(
            m_db, m_bureau.at(u"chief1"_s, Date(2026, 12, 31)), m_book, {.year = year});
        if (!figures)
            return figures.error();
        QHash<QString, qint64> values;
        for (const YearFigure &figure : figures->figures)
            if (figure.value)
                values.insert(figure.id, *figure.value);
        return values;
    }

    Result<> expectFigures(const QJsonObject &wanted)
    {
        for (auto year = wanted.begin(); year != wanted.end(); ++year) {
            const Result<QHash<QString, qint64>> now = figuresOf(year.key().toInt());
            if (!now)
                return now.error();
            const QJsonObject figures = year.value().toObject();
            for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
                const qint64 added = now->value(figure.key(), -1) -
                                     m_figuresBefore.value(year.key()).value(figure.key(), 0);
                check(now->contains(figure.key()) && added == figure.value().toInteger(),
                      year.key() + u' ' + figure.key(), QString::number(figure.value().toInteger()),
                      QString::number(added));
            }
        }
        return {};
    }

    Database &m_db;
    const Rulebook &m_book;
    const SampleBureau &m_bureau;
    ScenarioReport &m_report;
    /// A case of the scenario, and the numbers of its acts by kind and by name.
    struct Played {
        CaseId id{};
        QHash<QString, int> numbers{};
        std::vector<Act> imagined{}; ///< not in the ledger
    };
    std::map<QString, Played> m_played; ///< by name; the first case needs none
    Played *m_now = nullptr;
    QHash<QString, QHash<QString, qint64>> m_figuresBefore;
    int m_step = 0;
};

} // namespace

Result<ScenarioReport> play(Database &db, const Rulebook &book, const SampleBureau &bureau,
                            const QByteArray &json, const QString &name)
{
    // The strict reader finds what QJsonDocument drops without a word: a key that stands twice.
    if (const auto sound = strict_json::open(json, name); !sound)
        return sound.error();
    const QJsonObject scenario = QJsonDocument::fromJson(json).object();
    for (const QString &key : scenario.keys())
        if (key != "title"_L1 && key != "covers"_L1 && key != "steps"_L1)
            return refused(ScenarioText::tr(
                               "%1: “%2” is no key of a scenario; there are: title, covers, steps.")
                               .arg(name, key));
    const QJsonArray steps = scenario.value("steps"_L1).toArray();
    if (scenario.value("title"_L1).toString().isEmpty() || steps.isEmpty())
        return refused(ScenarioText::tr("%1: a scenario needs a title and steps.").arg(name));
    ScenarioReport report{.title = scenario.value("title"_L1).toString()};
    Player player(db, book, bureau, report);
    if (const Result<> ready = player.rememberFigures(steps); !ready)
        return ready.error();
    int number = 0;
    for (const QJsonValue &step : steps)
        if (const Result<> done = player.step(++number, step.toObject()); !done) {
            Error error = done.error();
            error.text = name + u": "_s + error.text;
            return error;
        }
    return report;
}

} // namespace anjuan::scenarios
