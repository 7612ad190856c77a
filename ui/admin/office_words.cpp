// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/office_words.h"

#include "core/domain/documents/document_kinds.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct OfficeText {
    Q_DECLARE_TR_FUNCTIONS(OfficeLogText)
};

/// A kind of act, what it is about, and its sentence: %1, %2 and %3 are filled by argumentsOf().
struct Sentence {
    QLatin1StringView kind;
    OfficeTopic topic;
    const char *text;
};

constexpr Sentence sentences[] = {
    {QLatin1StringView("office.log_in"), OfficeTopic::LogIn,
     QT_TRANSLATE_NOOP("OfficeLogText", "logged in")},
    {QLatin1StringView("office.log_in_failed"), OfficeTopic::LogIn,
     QT_TRANSLATE_NOOP("OfficeLogText", "gave a wrong password or an unknown name")},
    {QLatin1StringView("office.account_locked"), OfficeTopic::LogIn,
     QT_TRANSLATE_NOOP("OfficeLogText", "account %1 was locked for ten minutes")},
    {QLatin1StringView("office.password_changed"), OfficeTopic::LogIn,
     QT_TRANSLATE_NOOP("OfficeLogText", "changed the own password")},
    {QLatin1StringView("office.refused"), OfficeTopic::Refusal,
     QT_TRANSLATE_NOOP("OfficeLogText", "was refused: %1. %2")},
    {QLatin1StringView("office.bureau_created"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "set up the bureau %1")},
    {QLatin1StringView("office.unit_created"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "added the unit %1")},
    {QLatin1StringView("office.unit_changed"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "changed the unit %1")},
    {QLatin1StringView("office.officer_added"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "added the officer %1 of %2")},
    {QLatin1StringView("office.officer_changed"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "changed the officer %1 of %2")},
    {QLatin1StringView("office.certificate_added"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "added the certificate %1 of %2, valid to %3")},
    {QLatin1StringView("office.certificate_revoked"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "withdrew the certificate %1 of %2 from %3 on")},
    {QLatin1StringView("office.account_created"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "made the account %1 (%2) in %3")},
    {QLatin1StringView("office.password_reset"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "reset the password of %1")},
    {QLatin1StringView("office.roles_changed"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "gave the account %1 the roles: %2")},
    {QLatin1StringView("office.account_moved"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "moved the account %1 to %3")},
    {QLatin1StringView("office.account_disabled"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "disabled the account %1: %2")},
    {QLatin1StringView("office.account_enabled"), OfficeTopic::People,
     QT_TRANSLATE_NOOP("OfficeLogText", "enabled the account %1: %2")},
    {QLatin1StringView("office.template_changed"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "put a template in place for %1")},
    {QLatin1StringView("office.seal_changed"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "put in or withdrew the seal “%1”")},
    {QLatin1StringView("office.signature_changed"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "put in or withdrew the signature of %1")},
    {QLatin1StringView("office.letterhead_changed"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "set what stands on documents")},
    {QLatin1StringView("office.settings_changed"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "recorded settings, edition %1, in effect from %2")},
    {QLatin1StringView("office.settings_proposed"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "proposed settings, number %1, to count from %2")},
    {QLatin1StringView("office.holidays_loaded"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "loaded holidays")},
    {QLatin1StringView("office.matters_imported"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "imported %2 matters of the list %1")},
    {QLatin1StringView("office.cases_imported"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "took %2 cases over from the list %1")},
    {QLatin1StringView("office.import_withdrawn"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "withdrew the import of the list %1 with %2 cases: %3")},
    {QLatin1StringView("office.dossier_packed"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "packed case %1 for another database")},
    {QLatin1StringView("office.dossier_taken_over"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "took acts %3 to %4 of case %1 over from %2")},
    {QLatin1StringView("office.import_mapping_kept"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "kept the mapping of columns “%1”")},
    {QLatin1StringView("office.matter_repealed"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "repealed the matter %1 from %2 on: %3")},
    {QLatin1StringView("office.phrase_kept"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "kept the phrase “%1”")},
    {QLatin1StringView("office.phrase_withdrawn"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "withdrew the phrase “%1”")},
    {QLatin1StringView("office.view_kept"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "kept the view “%1” of the list of cases")},
    {QLatin1StringView("office.view_withdrawn"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "withdrew the view “%1” of the list of cases")},
    {QLatin1StringView("office.report_text_kept"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "wrote a section of the yearly report")},
    {QLatin1StringView("office.party_entered"), OfficeTopic::Parties,
     QT_TRANSLATE_NOOP("OfficeLogText", "entered a party")},
    {QLatin1StringView("office.party_changed"), OfficeTopic::Parties,
     QT_TRANSLATE_NOOP("OfficeLogText", "changed a party")},
    {QLatin1StringView("office.party_merged"), OfficeTopic::Parties,
     QT_TRANSLATE_NOOP("OfficeLogText", "merged two parties: %1")},
    {QLatin1StringView("office.party_unmerged"), OfficeTopic::Parties,
     QT_TRANSLATE_NOOP("OfficeLogText", "took a merging of parties back: %1")},
    {QLatin1StringView("office.party_number_shown"), OfficeTopic::Parties,
     QT_TRANSLATE_NOOP("OfficeLogText", "had a number of a party shown, for: %1")},
    {QLatin1StringView("office.evidence_taken"), OfficeTopic::Evidence,
     QT_TRANSLATE_NOOP("OfficeLogText", "took in the file %1 as evidence")},
    {QLatin1StringView("office.list_exported"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "exported a list of cases: %1")},
    {QLatin1StringView("office.all_exported"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "exported everything into a folder")},
    {QLatin1StringView("office.destruction_proposed"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "proposed files for destruction")},
    {QLatin1StringView("office.destruction_approved"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "approved a list of destruction")},
    {QLatin1StringView("office.destruction_returned"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "gave a list of destruction back")},
    {QLatin1StringView("office.files_destroyed"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "recorded that paper files were destroyed")},
    {QLatin1StringView("office.benchmarks_imported"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "imported benchmarks of discretion")},
    {QLatin1StringView("office.benchmarks_repealed"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "repealed benchmarks of discretion from %1 on: %2")},
    {QLatin1StringView("office.exemptions_imported"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "imported a list of exemptions")},
    {QLatin1StringView("office.exemptions_repealed"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "repealed a list of exemptions from %1 on: %2")},
    {QLatin1StringView("office.figure_typed"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "typed a figure of the statistics")},
    {QLatin1StringView("office.figure_reviewed"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "reviewed a typed figure")},
    {QLatin1StringView("office.report_frozen"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "froze figures")},
    {QLatin1StringView("office.report_signed"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "signed frozen figures")},
    {QLatin1StringView("office.file_standard_kept"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "kept a standard of case-file review")},
    {QLatin1StringView("office.file_standard_verified"), OfficeTopic::Settings,
     QT_TRANSLATE_NOOP("OfficeLogText", "verified a standard of case-file review")},
    {QLatin1StringView("office.file_round_opened"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "opened a round of case-file review")},
    {QLatin1StringView("office.file_round_closed"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "closed a round of case-file review")},
    {QLatin1StringView("office.score_sheet_assigned"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "assigned a score sheet")},
    {QLatin1StringView("office.score_sheet_filled"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "filled in a score sheet")},
    {QLatin1StringView("office.score_sheet_marked"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "marked items of a score sheet")},
    {QLatin1StringView("office.score_sheet_finished"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "finished a score sheet")},
    {QLatin1StringView("office.score_sheet_to_rectify"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "asked for a file to be put right")},
    {QLatin1StringView("office.score_sheet_answered"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "answered what was to be put right")},
    {QLatin1StringView("office.score_sheet_contested"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "objected to a score")},
    {QLatin1StringView("office.score_sheet_settled"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "answered an objection to a score")},
    {QLatin1StringView("office.score_sheet_rechecked"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "looked at a file again")},
    {QLatin1StringView("office.score_sheet_model"), OfficeTopic::Other,
     QT_TRANSLATE_NOOP("OfficeLogText", "named a model file")},
    {QLatin1StringView("office.anchor_exported"), OfficeTopic::Ledger,
     QT_TRANSLATE_NOOP("OfficeLogText", "exported an anchor up to act %1")},
    {QLatin1StringView("office.anchor_checked"), OfficeTopic::Ledger,
     QT_TRANSLATE_NOOP("OfficeLogText", "checked an anchor: %1")},
};

const Sentence *find(const QString &kind)
{
    for (const Sentence &sentence : sentences)
        if (kind == sentence.kind)
            return &sentence;
    return nullptr;
}

QString rolesIn(const QJsonObject &content)
{
    QStringList words;
    const QJsonArray roles = content.value(u"roles"_s).toArray();
    for (const QJsonValue &role : roles)
        if (const std::optional<Role> known = valueOf(roleNames, role.toString()))
            words << wordFor(roleNames, *known);
    return words.join(OfficeText::tr(", ", "between roles"));
}

/// What goes into the places of a sentence.
QStringList argumentsOf(const Act &act, const OfficeNames &names)
{
    const QJsonObject &content = act.content;
    const auto text = [&content](QLatin1StringView key) { return content.value(key).toString(); };
    const QString unit = names.units.value(text("unit"_L1));
    const QString officer = names.officers.value(text("officer"_L1));
    const QString kind = act.kind.section(u'.', 1);
    if (kind == "refused"_L1)
        return {wishText(text("wish"_L1)), text("reason"_L1)};
    if (kind == "officer_added"_L1 || kind == "officer_changed"_L1)
        return {text("name"_L1), unit};
    if (kind.startsWith("unit_"_L1) || kind == "bureau_created"_L1 || kind == "evidence_taken"_L1)
        return {text("name"_L1)};
    if (kind == "certificate_added"_L1)
        return {text("number"_L1), officer, text("valid_to"_L1)};
    if (kind == "certificate_revoked"_L1)
        return {text("number"_L1), officer, text("revoked_on"_L1)};
    if (kind == "settings_changed"_L1 || kind == "settings_proposed"_L1)
        return {QString::number(content.value("number"_L1).toInt()), text("effective_on"_L1)};
    if (kind == "template_changed"_L1) {
        const DocumentKind *document = documentKind(text("document"_L1));
        return {document ? document->labelHere() : text("document"_L1)};
    }
    if (kind == "seal_changed"_L1 || kind == "signature_changed"_L1)
        return {text("document"_L1)};
    if (kind == "cases_imported"_L1)
        return {text("file"_L1), QString::number(content.value("cases"_L1).toInteger())};
    if (kind == "import_withdrawn"_L1)
        return {text("file"_L1), QString::number(content.value("cases"_L1).toInteger()),
                text("reason"_L1)};
    if (kind == "dossier_packed"_L1 || kind == "dossier_taken_over"_L1)
        return {text("number"_L1), text("bureau"_L1),
                QString::number(content.value("from"_L1).toInt()),
                QString::number(content.value("to"_L1).toInt())};
    if (kind == "import_mapping_kept"_L1)
        return {text("name"_L1)};
    if (kind == "matters_imported"_L1)
        return {text("batch"_L1), QString::number(content.value("matters"_L1).toArray().size())};
    if (kind == "matter_repealed"_L1)
        return {text("code"_L1), text("repealed_on"_L1), text("reason"_L1)};
    if (kind.startsWith("phrase_"_L1))
        return {text("title"_L1)};
    if (kind.startsWith("view_"_L1))
        return {text("name"_L1)};
    if (kind == "benchmarks_repealed"_L1 || kind == "exemptions_repealed"_L1)
        return {text("repealed_on"_L1), text("reason"_L1)};
    if (kind == "party_number_shown"_L1)
        return {text("purpose"_L1)};
    if (kind.startsWith("party_"_L1))
        return {text("reason"_L1)};
    if (kind == "list_exported"_L1)
        return {QString::number(content.value("cases"_L1).toInteger())};
    if (kind == "anchor_exported"_L1)
        return {QString::number(content.value("position"_L1).toInteger())};
    if (kind == "anchor_checked"_L1)
        return {content.value("holds"_L1).toBool() ? OfficeText::tr("it holds")
                                                   : OfficeText::tr("it does not hold")};
    const bool hasReason = content.contains("reason"_L1);
    return {text("login"_L1), hasReason ? text("reason"_L1) : rolesIn(content), unit};
}

/// A wish and how people say it.
struct Wish {
    QLatin1StringView name;
    const char *text;
};

constexpr Wish wishes[] = {
    {QLatin1StringView("log_in"), QT_TRANSLATE_NOOP("OfficeLogText", "to log in")},
    {QLatin1StringView("change_password"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to change the password")},
    {QLatin1StringView("create_account"), QT_TRANSLATE_NOOP("OfficeLogText", "to make an account")},
    {QLatin1StringView("change_template"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to change a template")},
    {QLatin1StringView("change_seals"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to put in or withdraw a seal")},
    {QLatin1StringView("change_signature"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to put in or withdraw a signature")},
    {QLatin1StringView("read_seals"), QT_TRANSLATE_NOOP("OfficeLogText", "to see the seals")},
    {QLatin1StringView("seal_document"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to put a seal on a document")},
    {QLatin1StringView("change_letterhead"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to change what stands on documents")},
    {QLatin1StringView("reset_password"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to reset a password")},
    {QLatin1StringView("set_roles"), QT_TRANSLATE_NOOP("OfficeLogText", "to change roles")},
    {QLatin1StringView("move_account"), QT_TRANSLATE_NOOP("OfficeLogText", "to move an account")},
    {QLatin1StringView("disable_account"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to disable an account")},
    {QLatin1StringView("enable_account"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to enable an account")},
    {QLatin1StringView("list_accounts"), QT_TRANSLATE_NOOP("OfficeLogText", "to see the accounts")},
    {QLatin1StringView("create_unit"), QT_TRANSLATE_NOOP("OfficeLogText", "to add a unit")},
    {QLatin1StringView("change_unit"), QT_TRANSLATE_NOOP("OfficeLogText", "to change a unit")},
    {QLatin1StringView("add_officer"), QT_TRANSLATE_NOOP("OfficeLogText", "to add an officer")},
    {QLatin1StringView("change_officer"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to change an officer")},
    {QLatin1StringView("add_certificate"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to add a certificate")},
    {QLatin1StringView("revoke_certificate"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to withdraw a certificate")},
    {QLatin1StringView("change_settings"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to change the settings")},
    {QLatin1StringView("load_holidays"), QT_TRANSLATE_NOOP("OfficeLogText", "to load holidays")},
    {QLatin1StringView("import_cases"), QT_TRANSLATE_NOOP("OfficeLogText", "to import a ledger")},
    {QLatin1StringView("pack_dossier"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to pack a case for another database")},
    {QLatin1StringView("look_at_dossier"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to look at a packed case")},
    {QLatin1StringView("take_dossier_over"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to take over a packed case")},
    {QLatin1StringView("withdraw_import"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to withdraw an import")},
    {QLatin1StringView("keep_mapping"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to keep the meaning of columns")},
    {QLatin1StringView("import_matters"), QT_TRANSLATE_NOOP("OfficeLogText", "to import matters")},
    {QLatin1StringView("preview_matters"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to look at a list of matters")},
    {QLatin1StringView("repeal_matter"), QT_TRANSLATE_NOOP("OfficeLogText", "to repeal a matter")},
    {QLatin1StringView("export_list"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to export a list of cases")},
    {QLatin1StringView("keep_phrase"), QT_TRANSLATE_NOOP("OfficeLogText", "to keep a phrase")},
    {QLatin1StringView("withdraw_phrase"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to withdraw a phrase")},
    {QLatin1StringView("keep_view"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to keep a view of the list of cases")},
    {QLatin1StringView("withdraw_view"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to withdraw a view of the list of cases")},
    {QLatin1StringView("assign_file"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to assign a file to be reviewed")},
    {QLatin1StringView("mark_file"), QT_TRANSLATE_NOOP("OfficeLogText", "to mark a file")},
    {QLatin1StringView("order_rectification"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to ask for a file to be put right")},
    {QLatin1StringView("answer_rectification"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to answer what was to be put right")},
    {QLatin1StringView("recheck_rectification"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to look at a file again")},
    {QLatin1StringView("contest_score"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to object to a score")},
    {QLatin1StringView("settle_objection"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to answer an objection to a score")},
    {QLatin1StringView("name_model_file"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to name a model file")},
    {QLatin1StringView("open_file_round"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to open a round of case-file review")},
    {QLatin1StringView("close_file_round"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to close a round of case-file review")},
    {QLatin1StringView("keep_file_standard"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to keep a standard of case-file review")},
    {QLatin1StringView("verify_file_standard"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to verify a standard of case-file review")},
    {QLatin1StringView("freeze_figures"), QT_TRANSLATE_NOOP("OfficeLogText", "to freeze figures")},
    {QLatin1StringView("sign_figures"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to sign frozen figures")},
    {QLatin1StringView("type_figure"), QT_TRANSLATE_NOOP("OfficeLogText", "to type a figure")},
    {QLatin1StringView("review_figure"), QT_TRANSLATE_NOOP("OfficeLogText", "to review a figure")},
    {QLatin1StringView("keep_report_text"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to write into the yearly report")},
    {QLatin1StringView("confirm_settings"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to confirm settings")},
    {QLatin1StringView("propose_destruction"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to propose files for destruction")},
    {QLatin1StringView("decide_destruction"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to decide on a list of destruction")},
    {QLatin1StringView("destroy_files"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to record that paper files were destroyed")},
    {QLatin1StringView("export_publicity"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to export what is published")},
    {QLatin1StringView("export_all"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to export everything that is kept")},
    {QLatin1StringView("export_goods"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to export the list of goods")},
    {QLatin1StringView("export_money"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to export the money by unit")},
    {QLatin1StringView("import_benchmarks"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to import benchmarks")},
    {QLatin1StringView("import_exemptions"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to import a list of exemptions")},
    {QLatin1StringView("repeal_benchmarks"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to repeal benchmarks")},
    {QLatin1StringView("repeal_exemptions"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to repeal exemptions")},
    {QLatin1StringView("enter_party"), QT_TRANSLATE_NOOP("OfficeLogText", "to enter a party")},
    {QLatin1StringView("change_party"), QT_TRANSLATE_NOOP("OfficeLogText", "to change a party")},
    {QLatin1StringView("find_party"), QT_TRANSLATE_NOOP("OfficeLogText", "to look up a party")},
    {QLatin1StringView("merge_parties"), QT_TRANSLATE_NOOP("OfficeLogText", "to merge parties")},
    {QLatin1StringView("unmerge_parties"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to take a merging back")},
    {QLatin1StringView("show_party_number"),
     QT_TRANSLATE_NOOP("OfficeLogText", "to see a number of a party")},
    {QLatin1StringView("take_evidence"), QT_TRANSLATE_NOOP("OfficeLogText", "to take in evidence")},
    {QLatin1StringView("record"), QT_TRANSLATE_NOOP("OfficeLogText", "to record an act in a case")},
    {QLatin1StringView("rebuild"), QT_TRANSLATE_NOOP("OfficeLogText", "to make the rows anew")},
    {QLatin1StringView("export_anchor"), QT_TRANSLATE_NOOP("OfficeLogText", "to export an anchor")},
    {QLatin1StringView("check_anchor"), QT_TRANSLATE_NOOP("OfficeLogText", "to check an anchor")},
    {QLatin1StringView("read_history"), QT_TRANSLATE_NOOP("OfficeLogText", "to read this log")},
};

} // namespace

QString wishText(const QString &wish)
{
    for (const Wish &known : wishes)
        if (wish == known.name)
            return OfficeText::tr(known.text);
    return wish;
}

OfficeTopic topicOf(const Act &act)
{
    const Sentence *sentence = find(act.kind);
    return sentence ? sentence->topic : OfficeTopic::Other;
}

theme::Tone toneOf(const Act &act)
{
    if (act.kind == "office.refused"_L1 || act.kind == "office.log_in_failed"_L1)
        return theme::Tone::Warning;
    if (act.kind == "office.account_locked"_L1)
        return theme::Tone::Bad;
    return act.kind == "office.log_in"_L1 ? theme::Tone::Quiet : theme::Tone::Plain;
}

QString sentenceOf(const Act &act, const OfficeNames &names)
{
    const Sentence *sentence = find(act.kind);
    if (!sentence)
        return act.kind;
    QString said = OfficeText::tr(sentence->text);
    const QStringList arguments = argumentsOf(act, names);
    // Not arg(): a name may have %1 in it, and a sentence may leave a place out.
    QString filled;
    for (qsizetype place = 0; place < said.size(); ++place) {
        const int number =
            said[place] == u'%' && place + 1 < said.size() ? said[place + 1].digitValue() : -1;
        if (number < 1) {
            filled += said[place];
            continue;
        }
        filled += arguments.value(number - 1);
        ++place;
    }
    return filled;
}

} // namespace anjuan
