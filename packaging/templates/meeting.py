# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of a meeting of the leaders that discussed several cases, resources/reviews/meeting_record.docx."""

from layout import flush, paragraph, title
from phrases import BLANK_DAY, each, line, only, said, when

RECORD = (
    title("{{bureau}}", "案件集体讨论会议记录", "")
    + line("会议：{{meeting}}") + line("时间：{{day}}" + when("from", "　{{from}}至{{to}}"))
    + only("place", line("地点：{{place}}")) + only("chair", line("主持人：{{chair}}"))
    + only("recorder", line("记录人：{{recorder}}")) + line("参加人员：")
    + each("present", line("{{present.no}}．{{present.name}}" + when("present.post", "（{{present.post}}）")))
    + only("others", line("列席人员：{{others}}"))
    + each("items", (
        flush("**{{items.no}}．{{items.case}}　{{items.cause|or:}}　{{items.party|or:}}**")
        + line("议题：{{items.topic}}")
        + only("items.papers", line("会议材料：{{items.papers}}"))
        + only("items.votes", each("items.votes", line("{{items.votes.name}}：{{items.votes.vote}}。{{items.votes.view}}"
                                                    + "（{{items.votes.confirmed}}）")))
        + said("讨论情况：{{items.views}}")
        + only("items.summary", said("主持人意见：{{items.summary}}"))
        + only("items.conclusion", said("结论：{{items.conclusion}}。" + when("items.penalties", "{{items.penalties}}。")))))
    + line("参加人员签名：") + each("present", line("{{present.name}}（签名）：　　　　　　　　　" + BLANK_DAY))
    + line("记录人（签名）：　　　　　　　　　" + BLANK_DAY))
