# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a workbook and a document of figures with readers that are not ours, and adds up the formulas' own results.

usage: read_figures.py WORKBOOK DOCUMENT FILED TABLES"""

import sys

import docx
import openpyxl


def main():
    book_path, document_path, filed, tables = sys.argv[1:]
    values = openpyxl.load_workbook(book_path, data_only=True)
    formulas = openpyxl.load_workbook(book_path)
    names = formulas.sheetnames
    assert len(names) == len(set(names)) and all(len(name) <= 31 for name in names), names
    charts = sum(len(sheet._charts) for sheet in formulas.worksheets)
    assert charts == 5, charts
    sums = 0
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                text = cell.value
                if not (isinstance(text, str) and cell.data_type == "f" and text.startswith("=SUM(")):
                    continue
                added = 0
                for area in text[5:-1].split(","):
                    cells = values[sheet.title][area]
                    cells = [c for line in cells for c in line] if isinstance(cells, tuple) else [cells]
                    added += sum(c.value or 0 for c in cells)
                shown = values[sheet.title][cell.coordinate].value
                assert abs(added - shown) < 0.005, (sheet.title, cell.coordinate, added, shown)
                sums += 1
    assert sums > 20, sums
    first = values.worksheets[-4]
    assert first.cell(first.max_row, first.max_column).value == int(filed), "the list is not the figure"
    document = docx.Document(document_path)
    assert len(document.tables) >= int(tables)
    headings = [p for p in document.paragraphs if p.style.name.lower().startswith("heading")]
    assert len(headings) > int(tables)
    assert len(document.part._rels) > 5 and any("chart" in rel.reltype for rel in document.part.rels.values())


main()
