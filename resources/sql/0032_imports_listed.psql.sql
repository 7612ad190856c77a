-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO import_file (id, kind, file, file_sha256, account, began_at, ended_at, taken, withdrawn_at, withdrawn_by, reason)
SELECT content::json ->> 'import', 'cases', min(content::json ->> 'file'), min(content::json ->> 'sha256'),
       min(account), min(recorded_at), max(recorded_at), sum(CAST(content::json ->> 'cases' AS BIGINT)), '', '', ''
FROM act WHERE kind = 'office.cases_imported' GROUP BY content::json ->> 'import'
;
