// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/whole_office.h"

#include "core/storage/database.h"
#include "core/storage/party_store.h"
#include "core/storage/query.h"

namespace anjuan::whole_office {

using namespace Qt::StringLiterals;

const std::vector<OfficeTable> &tables()
{
    static const std::vector<OfficeTable> all{
        {u"act"_s,
         {u"position"_s, u"id"_s, u"dossier_id"_s, u"sequence"_s, u"kind"_s, u"day"_s,
          u"recorded_at"_s, u"account"_s, u"role"_s, u"document_number"_s, u"content"_s,
          u"commitment"_s, u"hash"_s},
         u"ittittttttttt"_s,
         u"SELECT position, id, dossier_id, sequence, kind, day, recorded_at, account, "
         "role, document_number, content, commitment, hash FROM act ORDER BY position"_s,
         u"INSERT INTO act (position, id, dossier_id, sequence, kind, day, recorded_at, "
         "account, role, document_number, content, commitment, hash) VALUES (?, ?, ?, ?, "
         "?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"act_personal"_s,
         {u"position"_s, u"salt"_s, u"content"_s},
         u"itt"_s,
         u"SELECT position, salt, content FROM act_personal ORDER BY position"_s,
         u"INSERT INTO act_personal (position, salt, content) VALUES (?, ?, ?)"_s},
        {u"number_counter"_s,
         {u"agency"_s, u"kind"_s, u"year"_s, u"last"_s},
         u"ttii"_s,
         u"SELECT agency, kind, year, last FROM number_counter ORDER BY agency, kind, "
         "year"_s,
         u"INSERT INTO number_counter (agency, kind, year, last) VALUES (?, ?, ?, ?)"_s},
        {u"issued_number"_s,
         {u"number"_s, u"agency"_s, u"kind"_s, u"year"_s, u"serial"_s, u"dossier_id"_s, u"act_id"_s,
          u"voided_reason"_s},
         u"tttiittt"_s,
         u"SELECT number, agency, kind, year, serial, dossier_id, act_id, voided_reason "
         "FROM issued_number ORDER BY number"_s,
         u"INSERT INTO issued_number (number, agency, kind, year, serial, dossier_id, "
         "act_id, voided_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"evidence_file"_s,
         {u"id"_s, u"sha256"_s, u"size"_s, u"media_type"_s, u"original_name"_s, u"taken_in_at"_s,
          u"account"_s},
         u"ttitttt"_s,
         u"SELECT id, sha256, size, media_type, original_name, taken_in_at, account FROM "
         "evidence_file ORDER BY id"_s,
         u"INSERT INTO evidence_file (id, sha256, size, media_type, original_name, "
         "taken_in_at, account) VALUES (?, ?, ?, ?, ?, ?, ?)"_s},
        {u"unit"_s,
         {u"id"_s, u"parent_id"_s, u"kind"_s, u"name"_s, u"valid_from"_s, u"valid_to"_s,
          u"revision"_s},
         u"tttttti"_s,
         u"SELECT id, parent_id, kind, name, valid_from, valid_to, revision FROM unit "
         "ORDER BY id"_s,
         u"INSERT INTO unit (id, parent_id, kind, name, valid_from, valid_to, revision) "
         "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
         1},
        {u"officer"_s,
         {u"id"_s, u"name"_s, u"unit_id"_s, u"legal_qualification_number"_s,
          u"legal_qualification_on"_s, u"legal_qualification_until"_s, u"reviewer_since"_s,
          u"auxiliary"_s, u"left_on"_s, u"revision"_s},
         u"tttttttiti"_s,
         u"SELECT id, name, unit_id, legal_qualification_number, legal_qualification_on, "
         "legal_qualification_until, reviewer_since, auxiliary, left_on, revision FROM officer ORDER BY id"_s,
         u"INSERT INTO officer (id, name, unit_id, legal_qualification_number, "
         "legal_qualification_on, legal_qualification_until, reviewer_since, auxiliary, left_on, "
         "revision) VALUES "
         "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"certificate"_s,
         {u"number"_s, u"officer_id"_s, u"valid_from"_s, u"valid_to"_s, u"revoked_on"_s},
         u"ttttt"_s,
         u"SELECT number, officer_id, valid_from, valid_to, revoked_on FROM certificate "
         "ORDER BY number, officer_id"_s,
         u"INSERT INTO certificate (number, officer_id, valid_from, valid_to, revoked_on) "
         "VALUES (?, ?, ?, ?, ?)"_s},
        {u"account"_s,
         {u"login"_s, u"password_hash"_s, u"unit_id"_s, u"officer_id"_s, u"must_change_password"_s,
          u"failed_count"_s, u"locked_until"_s, u"disabled"_s, u"revision"_s},
         u"ttttiitii"_s,
         u"SELECT login, password_hash, unit_id, officer_id, must_change_password, "
         "failed_count, locked_until, disabled, revision FROM account ORDER BY login"_s,
         u"INSERT INTO account (login, password_hash, unit_id, officer_id, "
         "must_change_password, failed_count, locked_until, disabled, revision) VALUES "
         "(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"account_role"_s,
         {u"login"_s, u"role"_s},
         u"tt"_s,
         u"SELECT login, role FROM account_role ORDER BY login, role"_s,
         u"INSERT INTO account_role (login, role) VALUES (?, ?)"_s},
        {u"settings_edition"_s,
         {u"subject"_s, u"number"_s, u"effective_on"_s, u"content"_s, u"sha256"_s, u"account"_s,
          u"recorded_at"_s},
         u"tittttt"_s,
         u"SELECT subject, number, effective_on, content, sha256, account, recorded_at "
         "FROM settings_edition ORDER BY subject, number"_s,
         u"INSERT INTO settings_edition (subject, number, effective_on, content, sha256, "
         "account, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s},
        {u"bureau_key"_s,
         {u"number"_s, u"fingerprint"_s, u"public_key"_s, u"recorded_at"_s},
         u"ittt"_s,
         u"SELECT number, fingerprint, public_key, recorded_at FROM bureau_key ORDER BY "
         "number"_s,
         u"INSERT INTO bureau_key (number, fingerprint, public_key, recorded_at) VALUES "
         "(?, ?, ?, ?)"_s},
        {u"party"_s,
         {u"id"_s, u"kind"_s, u"name"_s, u"shop"_s, u"credit_code"_s, u"representative"_s,
          u"address"_s, u"identity_sealed"_s, u"identity_index"_s, u"telephone_sealed"_s,
          u"telephone_index"_s, u"name_key"_s, u"shop_key"_s, u"merged_into"_s, u"revision"_s},
         u"tttttttttttttti"_s,
         u"SELECT id, kind, name, shop, credit_code, representative, address, "
         "identity_sealed, identity_index, telephone_sealed, telephone_index, name_key, "
         "shop_key, merged_into, revision FROM party ORDER BY id"_s,
         u"INSERT INTO party (id, kind, name, shop, credit_code, representative, address, "
         "identity_sealed, identity_index, telephone_sealed, telephone_index, name_key, "
         "shop_key, merged_into, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
         "?, ?, ?)"_s,
         13},
        {u"party_alias"_s,
         {u"party_id"_s, u"ordinal"_s, u"alias"_s},
         u"tit"_s,
         u"SELECT party_id, ordinal, alias FROM party_alias ORDER BY party_id, ordinal"_s,
         u"INSERT INTO party_alias (party_id, ordinal, alias) VALUES (?, ?, ?)"_s},
        {u"matter"_s,
         {u"id"_s, u"code"_s, u"name"_s, u"violated"_s, u"applied"_s, u"penalties"_s,
          u"fine_from"_s, u"fine_to"_s, u"department"_s, u"effective_from"_s, u"repealed_on"_s,
          u"batch"_s, u"remark"_s},
         u"ttttttiittttt"_s,
         u"SELECT id, code, name, violated, applied, penalties, fine_from, fine_to, "
         "department, effective_from, repealed_on, batch, remark FROM matter ORDER BY id"_s,
         u"INSERT INTO matter (id, code, name, violated, applied, penalties, fine_from, "
         "fine_to, department, effective_from, repealed_on, batch, remark) VALUES (?, ?, "
         "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"benchmark_set"_s,
         {u"id"_s, u"name"_s, u"level"_s, u"issuer"_s, u"effective_from"_s, u"repealed_on"_s,
          u"model"_s, u"window_months"_s, u"whole_yuan"_s, u"low_share"_s, u"file"_s},
         u"tttttttiiit"_s,
         u"SELECT id, name, level, issuer, effective_from, repealed_on, model, "
         "window_months, whole_yuan, low_share, file FROM benchmark_set ORDER BY id"_s,
         u"INSERT INTO benchmark_set (id, name, level, issuer, effective_from, "
         "repealed_on, model, window_months, whole_yuan, low_share, file) VALUES (?, ?, "
         "?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"benchmark_row"_s,
         {u"set_id"_s, u"place"_s, u"matter"_s, u"violation_key"_s, u"cells"_s},
         u"tittt"_s,
         u"SELECT set_id, place, matter, violation_key, cells FROM benchmark_row ORDER BY "
         "set_id, place"_s,
         u"INSERT INTO benchmark_row (set_id, place, matter, violation_key, cells) VALUES "
         "(?, ?, ?, ?, ?)"_s},
        {u"exemption_list"_s,
         {u"id"_s, u"name"_s, u"batch"_s, u"issuer"_s, u"effective_from"_s, u"repealed_on"_s,
          u"window_months"_s, u"basis"_s, u"counts_warnings"_s, u"needs_commitment"_s, u"file"_s},
         u"ttttttitiit"_s,
         u"SELECT id, name, batch, issuer, effective_from, repealed_on, window_months, "
         "basis, counts_warnings, needs_commitment, file FROM exemption_list ORDER BY id"_s,
         u"INSERT INTO exemption_list (id, name, batch, issuer, effective_from, "
         "repealed_on, window_months, basis, counts_warnings, needs_commitment, file) "
         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"exemption_item"_s,
         {u"list_id"_s, u"place"_s, u"matter"_s, u"item_key"_s, u"cells"_s},
         u"tittt"_s,
         u"SELECT list_id, place, matter, item_key, cells FROM exemption_item ORDER BY "
         "list_id, place"_s,
         u"INSERT INTO exemption_item (list_id, place, matter, item_key, cells) VALUES "
         "(?, ?, ?, ?, ?)"_s},
        {u"import_row"_s,
         {u"file_sha256"_s, u"row_number"_s, u"import_id"_s, u"number_key"_s, u"dossier_id"_s,
          u"cells"_s},
         u"titttt"_s,
         u"SELECT file_sha256, row_number, import_id, number_key, dossier_id, cells FROM "
         "import_row ORDER BY file_sha256, row_number"_s,
         u"INSERT INTO import_row (file_sha256, row_number, import_id, number_key, dossier_id, "
         "cells) VALUES (?, ?, ?, ?, ?, ?)"_s},
        {u"import_file"_s,
         {u"id"_s, u"kind"_s, u"file"_s, u"file_sha256"_s, u"account"_s, u"began_at"_s,
          u"ended_at"_s, u"taken"_s, u"withdrawn_at"_s, u"withdrawn_by"_s, u"reason"_s},
         u"tttttttittt"_s,
         u"SELECT id, kind, file, file_sha256, account, began_at, ended_at, taken, withdrawn_at, "
         "withdrawn_by, reason FROM import_file ORDER BY id"_s,
         u"INSERT INTO import_file (id, kind, file, file_sha256, account, began_at, ended_at, "
         "taken, withdrawn_at, withdrawn_by, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"import_mapping"_s,
         {u"kind"_s, u"name"_s, u"columns"_s},
         u"ttt"_s,
         u"SELECT kind, name, columns FROM import_mapping ORDER BY kind, name"_s,
         u"INSERT INTO import_mapping (kind, name, columns) VALUES (?, ?, ?)"_s},
        {u"phrase"_s,
         {u"id"_s, u"owner"_s, u"title"_s, u"content"_s, u"field"_s, u"withdrawn"_s, u"revision"_s},
         u"tttttii"_s,
         u"SELECT id, owner, title, content, field, withdrawn, revision FROM phrase ORDER "
         "BY id"_s,
         u"INSERT INTO phrase (id, owner, title, content, field, withdrawn, revision) "
         "VALUES (?, ?, ?, ?, ?, ?, ?)"_s},
        {u"typed_figure"_s,
         {u"id"_s, u"kind"_s, u"indicator"_s, u"year"_s, u"value"_s, u"source"_s, u"account"_s,
          u"entered_at"_s},
         u"tttiittt"_s,
         u"SELECT id, kind, indicator, year, value, source, account, entered_at FROM "
         "typed_figure ORDER BY id"_s,
         u"INSERT INTO typed_figure (id, kind, indicator, year, value, source, account, "
         "entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"typed_figure_review"_s,
         {u"figure"_s, u"account"_s, u"reviewed_at"_s},
         u"ttt"_s,
         u"SELECT figure, account, reviewed_at FROM typed_figure_review ORDER BY figure"_s,
         u"INSERT INTO typed_figure_review (figure, account, reviewed_at) VALUES (?, ?, "
         "?)"_s},
        {u"report_freeze"_s,
         {u"number"_s, u"year"_s, u"unit_id"_s, u"cut_off"_s, u"content"_s, u"sha256"_s,
          u"account"_s, u"recorded_at"_s, u"replaces"_s, u"reason"_s},
         u"iittttttit"_s,
         u"SELECT number, year, unit_id, cut_off, content, sha256, account, recorded_at, "
         "replaces, reason FROM report_freeze ORDER BY number"_s,
         u"INSERT INTO report_freeze (number, year, unit_id, cut_off, content, sha256, "
         "account, recorded_at, replaces, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"report_signature"_s,
         {u"number"_s, u"account"_s, u"signed_at"_s},
         u"itt"_s,
         u"SELECT number, account, signed_at FROM report_signature ORDER BY number"_s,
         u"INSERT INTO report_signature (number, account, signed_at) VALUES (?, ?, ?)"_s},
        {u"file_round"_s,
         {u"id"_s, u"unit_id"_s, u"opened_on"_s, u"closed_on"_s, u"content"_s, u"revision"_s},
         u"ttttti"_s,
         u"SELECT id, unit_id, opened_on, closed_on, content, revision FROM file_round "
         "ORDER BY id"_s,
         u"INSERT INTO file_round (id, unit_id, opened_on, closed_on, content, revision) "
         "VALUES (?, ?, ?, ?, ?, ?)"_s},
        {u"score_sheet"_s,
         {u"round_id"_s, u"place"_s, u"case_id"_s, u"unit_id"_s, u"reviewer"_s, u"state"_s,
          u"grade"_s, u"is_model"_s, u"content"_s, u"revision"_s},
         u"titttttiti"_s,
         u"SELECT round_id, place, case_id, unit_id, reviewer, state, grade, is_model, "
         "content, revision FROM score_sheet ORDER BY round_id, place"_s,
         u"INSERT INTO score_sheet (round_id, place, case_id, unit_id, reviewer, state, "
         "grade, is_model, content, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        {u"report_text"_s,
         {u"year"_s, u"section"_s, u"revision"_s, u"content"_s, u"account"_s, u"recorded_at"_s},
         u"itittt"_s,
         u"SELECT year, section, revision, content, account, recorded_at FROM report_text "
         "ORDER BY year, section, revision"_s,
         u"INSERT INTO report_text (year, section, revision, content, account, "
         "recorded_at) VALUES (?, ?, ?, ?, ?, ?)"_s},
        {u"office_view"_s,
         {u"id"_s, u"name"_s, u"filter"_s, u"withdrawn"_s, u"revision"_s},
         u"tttii"_s,
         u"SELECT id, name, filter, withdrawn, revision FROM office_view ORDER BY id"_s,
         u"INSERT INTO office_view (id, name, filter, withdrawn, revision) VALUES (?, ?, "
         "?, ?, ?)"_s},
    };
    return all;
}

void each(const Database &db, const OfficeTable &table,
          const std::function<void(const QVariantList &)> &visit)
{
    Rows rows(db, table.select);
    while (rows.next()) {
        QVariantList row;
        for (int column = 0; column < table.columns.size(); ++column) {
            if (rows.isNull(column))
                row << QVariant();
            else if (table.types[column] == u'i')
                row << QVariant(rows.integer(column));
            else
                row << QVariant(rows.text(column));
        }
        visit(row);
    }
}

void insert(const Database &db, const OfficeTable &table, const QVariantList &row)
{
    execute(db, table.insert, row);
}

QString origin(const Database &db)
{
    Rows row(db, u"SELECT origin FROM ledger_head"_s);
    return row.next() ? row.text(0) : QString();
}

void beginWith(const Database &db, const QString &origin)
{
    execute(db, u"UPDATE ledger_head SET origin = ?, hash = ?"_s, {origin, origin});
}

void endWith(const Database &db, const Head &head) { db.noteHead(head); }

void indexParties(const Database &db)
{
    PartyId last;
    while (true) {
        const QList<StoredParty> page = party_store::following(db, last, 1000);
        if (page.isEmpty())
            return;
        for (const StoredParty &stored : page)
            party_store::indexAnew(db, stored.party.id);
        last = page.back().party.id;
    }
}

} // namespace anjuan::whole_office
