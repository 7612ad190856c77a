// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion.h"
#include "ui/shell/theme.h"
#include "ui/widgets/field_editor.h"

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;

namespace anjuan {

class FactsField;
class FormRows;
class TierField;

/// The editor for a field of an act of discretion; null where the ordinary one fits.
FieldEditor *makeDiscretionEditor(const ActKind &kind, const FieldInfo &field,
                                  const FormContext &context);

/// What the form says of such a field; the description of the act speaks to the command line.
QString discretionHelp(const ActKind &kind, const FieldInfo &field);

/// What the benchmark, or the exemption list, says of the facts while they are typed: tier, range,
/// amount and arithmetic, overlaps and gaps; or the conditions, and what the register holds against
/// "first". It asks the form for the facts that are needed.
class LiveDiscretion : public QFrame {
    Q_OBJECT

public:
    static bool isFor(const QString &actKind);

    /// For the form of an act in that case; a decision on the spot has none yet.
    LiveDiscretion(Workplace &workplace, CaseId id, const QString &actKind, FormRows &rows,
                   QWidget *parent = nullptr);

    /// Asks again a moment after the last call.
    void follow();
    /// Goes to the tier, or to its reason, where the person must say which one applies.
    void leadToChoice();
    /// What the form holds, where it is not what its rows hold.
    void setSource(std::function<QJsonObject()> content) { m_content = std::move(content); }

signals:
    /// A benchmark has an amount for these facts.
    void proposed(anjuan::Money amount);
    void answered();

private:
    void ask();
    void askExemption(const QJsonObject &content);
    void askAssessment(const QJsonObject &content);
    void show(const AssessmentReport &report);
    void show(const FirstOffenceReport &report);
    void decline(const Error &why);
    void say(const QString &title, theme::Tone tone, const QStringList &lines);

    Workplace &m_workplace;
    CaseId m_id;
    QString m_kind;
    FormRows &m_rows;
    FactsField *m_facts = nullptr;
    TierField *m_tier = nullptr;
    std::function<QJsonObject()> m_content;
    QLabel *m_title;
    QLabel *m_lines;
    QTimer m_pause{};
    int m_asked = 0;
    bool m_isChoice = false; ///< several tiers fit, or none does
};

} // namespace anjuan
