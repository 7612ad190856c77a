-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO import_file (id, kind, file, file_sha256, account, began_at, ended_at, taken, withdrawn_at, withdrawn_by, reason)
SELECT json_extract(content, '$.import'), 'cases', min(json_extract(content, '$.file')), min(json_extract(content, '$.sha256')),
       min(account), min(recorded_at), max(recorded_at), sum(json_extract(content, '$.cases')), '', '', ''
FROM act WHERE kind = 'office.cases_imported' GROUP BY json_extract(content, '$.import')
;
