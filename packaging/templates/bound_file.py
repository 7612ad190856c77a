# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds the bound file together: cover, contents, the note at its end, the page a picture stands on."""

from layout import FORM_MARGINS, RECORD_MARGINS, flush, paragraph, table
from phrases import label, line, when

COVER = (
    paragraph("", line=500) + paragraph("{{bureau.name}}", "center", 0, 48, "方正小标宋简体", line=900)
    + paragraph("行政处罚案卷" + when("file.volume", "（{{file.volume}}）"), "center", 0, 72, "方正小标宋简体", line=1300, before=200,
                after=500)
    + table([2400, 6600], [
        ([label("案　号"), "{{case.number}}"], 620),
        ([label("案　由"), "{{case.cause}}"], 1000),
        ([label("当事人"), "{{party.name|or:——}}"], 800),
        ([label("决定书文号"), "{{case.decision_number|or:——}}"], 620),
        ([label("处理结果"), when("case.penalties_text", "{{case.penalties_text}}")
          + "{{!case.penalties_text}}{{case.outcome|or:——}}{{/case.penalties_text}}"], 1200),
        ([label("承办机构"), "{{case.unit}}"], 620),
        ([label("承办人"), "{{case.officers|or:——}}"], 620),
        ([label("立案日期"), "{{case.filed_on|or:——}}"], 620),
        ([label("结案日期"), "{{case.closed_on|or:——}}"], 620),
        ([label("归档日期"), "{{archive.day|or:　　　　年　　月　　日}}"], 620),
        ([label("保管期限"), "{{case.retention|or:　　}}"], 620),
        ([label("卷　号"), "{{archive.volume|or:　　}}"], 620),
        ([label("页　数"), "本卷共{{file.items}}件{{file.pages}}页"], 620)]))

CONTENTS = (
    paragraph("卷内目录", "center", 0, 44, "方正小标宋简体", line=700, after=200)
    + table([700, 1700, 2000, 2500, 1400, 900, 900], [
        ("head", [label("序号"), label("责任者"), label("文号"), label("题名"), label("日期"), label("页次"), label("备注")]),
        [label("{{*contents}}{{contents.no}}"), "{{contents.author}}", "{{contents.number|or:}}", "{{contents.title}}",
         "{{contents.day}}", label("{{contents.pages}}"), "{{contents.remark|or:}}{{/contents}}"]]))

VOLUME_COVER = (
    paragraph("", line=900) + paragraph("{{bureau.name}}", "center", 0, 48, "方正小标宋简体", line=900)
    + paragraph("当场行政处罚案卷", "center", 0, 72, "方正小标宋简体", line=1300, before=300, after=900)
    + table([2400, 6600], [
        ([label("卷　号"), "{{file.volume_number|or:　　}}"], 900),
        ([label("案件数"), "本卷共{{file.cases}}案"], 900),
        ([label("件　数"), "本卷共{{file.items}}件{{file.pages}}页"], 900),
        ([label("立卷机构"), "{{case.unit}}"], 900),
        ([label("立卷日期"), "{{file.day}}"], 900),
        ([label("保管期限"), "{{case.retention|or:　　}}"], 900)]))

VOLUME_CONTENTS = (
    paragraph("卷内目录", "center", 0, 44, "方正小标宋简体", line=700, after=200)
    + table([700, 2500, 1800, 2300, 1500, 900], [
        ("head", [label("序号"), label("决定书文号"), label("当事人"), label("案由"), label("决定日期"), label("页次")]),
        [label("{{*cases}}{{cases.no}}"), "{{cases.number}}", "{{cases.party|or:——}}", "{{cases.cause|or:——}}",
         "{{cases.day}}", label("{{cases.pages}}{{/cases}}")]]))

REMARKS = (
    paragraph("卷内备考表", "center", 0, 44, "方正小标宋简体", line=700, after=300)
    + table([9000], [
        (["本卷情况说明："], 500),
        ([["本卷共{{file.items}}件，编页码{{file.pages}}页。", "备注为“见电子卷”的材料不能打印，原件以电子形式随卷保存，校验值见电子卷清单；备注为“实物”的材料另行保管。",
           "", "", "", "", "", ""]], 8200),
        ([["立卷人：　　　　　　　　　　　　　　　　　　　　检查人：", "立卷时间：{{file.day}}　　　　　　　　　　　　检查时间："]], 1500)]))

PICTURE = (line("案由：{{case.cause|or:——}}") + line("证据：{{file.title}}　　日期：{{file.day}}")
           + paragraph("{{@picture|mm:150}}", "center", 0, line=560).replace('w:line="560" w:lineRule="exact"',
                                                                            'w:line="240" w:lineRule="auto"')
           + line("（本页打印自电子证据，原件以电子形式保存。）"))


def documents():
    yield "file_cover", COVER, FORM_MARGINS
    yield "file_contents", CONTENTS, FORM_MARGINS
    yield "file_remarks", REMARKS, FORM_MARGINS
    yield "file_volume_cover", VOLUME_COVER, FORM_MARGINS
    yield "file_volume_contents", VOLUME_CONTENTS, FORM_MARGINS
    yield "file_picture", PICTURE, RECORD_MARGINS
