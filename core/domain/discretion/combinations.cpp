// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/combinations.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct CombinationText {
    Q_DECLARE_TR_FUNCTIONS(CombinationText)
};

constexpr std::size_t mostAsked = 3;
constexpr qsizetype mostNamed = 8;
constexpr int open = -1; ///< the thing may be as it likes

/// Something that is asked, and what it can be.
struct Asked {
    QString key{};
    QStringList values{};
};

/// For each thing asked which of its values, or `open`.
using Combination = std::vector<int>;

/// What all tiers ask together; nothing where one goes by figures.
std::vector<Asked> askedBy(const std::vector<const BenchmarkRow *> &rows)
{
    std::vector<Asked> asked;
    bool isJoined = false;
    for (const BenchmarkRow *row : rows)
        for (const std::vector<FactTest> &tests : row->condition.anyOf) {
            isJoined = isJoined || tests.size() > 1;
            for (const FactTest &test : tests) {
                if (!test.isJudged() && test.oneOf.isEmpty())
                    return {};
                if (std::any_of(asked.begin(), asked.end(),
                                [&](const Asked &one) { return one.key == test.key(); }))
                    continue;
                const FactInfo *fact = factInfo(test.key());
                const bool isChoice = fact && fact->kind == FactInfo::Kind::Choice;
                asked.emplace_back(
                    Asked{test.key(), isChoice ? fact->choices : QStringList{u"yes"_s, u"no"_s}});
            }
        }
    return isJoined && asked.size() > 1 && asked.size() <= mostAsked ? asked : std::vector<Asked>();
}

/// Finds them, and says them as shortly as it can.
class Search {
public:
    Search(const std::vector<const BenchmarkRow *> &rows, const std::vector<Asked> &asked)
        : m_rows(rows), m_asked(asked)
    {
    }

    QStringList run()
    {
        Combination one(m_asked.size(), 0);
        do
            if (!isSaid(one) && isUncovered(one))
                m_said.push_back(widened(one));
        while (next(one));
        QStringList texts;
        for (const Combination &said : m_said)
            texts << textOf(said);
        return texts;
    }

private:
    bool next(Combination &one) const
    {
        for (std::size_t i = m_asked.size(); i-- > 0;) {
            if (++one[i] < m_asked[i].values.size())
                return true;
            one[i] = 0;
        }
        return false;
    }

    bool isSaid(const Combination &one) const
    {
        return std::any_of(m_said.begin(), m_said.end(), [&](const Combination &said) {
            for (std::size_t i = 0; i < said.size(); ++i)
                if (said[i] != open && said[i] != one[i])
                    return false;
            return true;
        });
    }

    /// Whether no tier fits, whatever the open things are.
    bool isUncovered(const Combination &one) const
    {
        const auto free = std::find(one.begin(), one.end(), open);
        if (free != one.end()) {
            Combination filled = one;
            const auto at = static_cast<std::size_t>(free - one.begin());
            for (int value = 0; value < m_asked[at].values.size(); ++value) {
                filled[at] = value;
                if (!isUncovered(filled))
                    return false;
            }
            return true;
        }
        FactValues facts;
        for (std::size_t i = 0; i < one.size(); ++i)
            facts.insert(m_asked[i].key, FactValue{.choice = m_asked[i].values.at(one[i])});
        return std::none_of(m_rows.begin(), m_rows.end(), [&](const BenchmarkRow *row) {
            return holds(row->condition, facts) == Truth::Yes;
        });
    }

    Combination widened(Combination one) const
    {
        for (std::size_t i = 0; i < one.size(); ++i) {
            const int value = one[i];
            one[i] = open;
            if (!isUncovered(one))
                one[i] = value;
        }
        return one;
    }

    QString textOf(const Combination &one) const
    {
        QStringList parts;
        for (std::size_t i = 0; i < one.size(); ++i)
            if (one[i] != open)
                parts << factText(m_asked[i].key,
                                  FactValue{.choice = m_asked[i].values.at(one[i])});
        return parts.join(CombinationText::tr(" and "));
    }

    const std::vector<const BenchmarkRow *> &m_rows;
    const std::vector<Asked> &m_asked;
    std::vector<Combination> m_said;
};

} // namespace

QList<SetRemark> uncoveredCombinations(const std::vector<const BenchmarkRow *> &rows)
{
    const std::vector<Asked> asked = askedBy(rows);
    if (asked.empty())
        return {};
    QStringList found = Search(rows, asked).run();
    if (found.isEmpty())
        return {};
    if (found.size() > mostNamed)
        found = found.mid(0, mostNamed) << CombinationText::tr("and others");
    const BenchmarkRow &last = *rows.back();
    return {SetRemark{SetRemark::Kind::Gap, last.place,
                      CombinationText::tr("“%1”: these are in no tier: %2.")
                          .arg(last.cells.violation, found.join(CombinationText::tr("; ")))}};
}

} // namespace anjuan
