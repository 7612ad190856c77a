# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces that several documents share."""

from layout import flush, paragraph, right, table, title

BLANK_DAY = "　　　　年　　月　　日"
FORM_WIDTHS = [1500, 3100, 1500, 3100]


def when(key, text, equals=None):
    condition = f"{key}={equals}" if equals else key
    return "{{?" + condition + "}}" + text + "{{/" + key + "}}"


def unless(key, text, equals=None):
    condition = f"{key}={equals}" if equals else key
    return "{{!" + condition + "}}" + text + "{{/" + key + "}}"


def only(key, block, equals=None):
    """Whole paragraphs that are there only where it is so."""
    condition = f"{key}={equals}" if equals else key
    return paragraph("{{?" + condition + "}}") + block + paragraph("{{/" + key + "}}")


def only_not(key, block, equals=None):
    condition = f"{key}={equals}" if equals else key
    return paragraph("{{!" + condition + "}}") + block + paragraph("{{/" + key + "}}")


def each(key, block):
    return paragraph("{{*" + key + "}}") + block + paragraph("{{/" + key + "}}")


def party():
    return (flush("当事人：{{party.name}}")
            + only("party.is_person", flush("身份证件号码：{{party.identity|or:——}}"))
            + only("party.is_organisation",
                   flush("统一社会信用代码：{{party.credit_code|or:——}}")
                   + flush("法定代表人（负责人、经营者）：{{party.representative|or:——}}"))
            + flush("住所（住址）：{{party.address}}"))


def addressee():
    return flush("{{party.name}}：")


def heading(name, number="{{act.number}}"):
    return title("{{bureau.name}}", name, number)


def sealed(day="{{act.day|han}}"):
    return right("{{bureau.name}}（印章）", before=560) + right(day + "{{#seal|mm:42}}")


def contact():
    return paragraph("联系地址：{{bureau.address}}　　邮政编码：{{bureau.postcode|or:——}}") + paragraph(
        "联系人：{{bureau.contact|or:承办人员}}　　联系电话：{{bureau.telephone}}")


def officers(key):
    return "{{" + key + "|or:——}}"


def copies(note="本文书一式两份，一份送达当事人，一份存档。"):
    return flush(note, size=24, before=200, line=400)


def label(text):
    return (text, 1, True)


def pair(name, value, name2, value2):
    return [label(name), value, label(name2), value2]


def wide(name, value, height=560):
    return ([label(name), (value, 3, False)], height)


def opinion(name, value, height=1700):
    lines = value if isinstance(value, list) else [value]
    return ([label(name), (lines + ["签名：　　　　　　　　　　" + BLANK_DAY], 3, False)], height)


def approval(name, act):
    return ([label(name), ([f"{{{{{act}.approval.opinion|or:}}}}",
                            f"签名：{{{{{act}.approval.by|or:　　　　　　}}}}{{{{#signature.approver|mm:25}}}}　　　　{{{{{act}.approval.day|or:" + BLANK_DAY
                            + "}}"], 3, False)], 1700)


def form(name, rows, number="编号：{{act.number|or:　　　　}}"):
    return (paragraph("{{bureau.name}}", "center", 0, 36, "方正小标宋简体", line=560)
            + paragraph(name, "center", 0, 40, "方正小标宋简体", line=640, after=120)
            + paragraph(number, "right", 0, 24, line=400, after=60) + table(FORM_WIDTHS, rows))


def line(text):
    """A line of a record."""
    return paragraph(text, "left", 0, 28, line=520)


def said(text):
    return paragraph(text, "both", 2, 28, line=520)


def signatures(*who):
    text = paragraph("", indent=0, line=300)
    for name in who:
        text += line(f"{name}：" + "　" * max(2, 21 - len(name)) + "年　　月　　日")
    return text


def remedies(body, court):
    return paragraph(
        f"如不服本决定，可以自收到本决定书之日起六十日内向{{{{{body}}}}}申请行政复议，也可以自收到本决定书之日起六个月内依法向"
        f"{{{{{court}}}}}提起行政诉讼。行政复议、行政诉讼期间，本决定不停止执行，法律另有规定的除外。")


def exemption():
    """What was looked up before the party was let off, or why it was not, where that was checked."""
    return only("text.exemption", paragraph("{{text.exemption}}"))


def discretion():
    """What the benchmark makes of the case, where it was assessed."""
    return only("text.discretion", paragraph("{{text.discretion}}"))
