# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the templates that the program brings, resources/documents/*.docx and resources/reviews/*.docx. Run it after a change here; a bureau changes
its own templates in Word.

usage: python3 packaging/templates/make.py [FOLDER]"""

import pathlib
import sys

import afterwards
import before_decision
import bound_file
import decision
import goods
import layout
import meeting
import remedies


def main():
    default = pathlib.Path(__file__).resolve().parents[2] / "resources" / "documents"
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else default
    folder.mkdir(parents=True, exist_ok=True)
    for module in (before_decision, decision, afterwards, goods, remedies, bound_file):
        for name, content, margins in module.documents():
            more = {"margins": margins} if margins else {}
            if name.startswith("file_"):
                more["code"] = False
            layout.write(folder / f"{name}.docx", content, **more)
    if len(sys.argv) < 2:
        layout.write(default.parent / "reviews" / "meeting_record.docx", meeting.RECORD, code=False)


if __name__ == "__main__":
    main()
