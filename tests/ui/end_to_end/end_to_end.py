# SPDX-License-Identifier: GPL-3.0-or-later
"""A case from nothing to its end: a bureau is made on an empty machine, its people are entered, an officer registers a lead,
is cut off in the middle of a form and finds it again, and takes the case through filing, evidence, notice, decision,
service and payment to its closing; a leader approves what needs approval.

usage: end_to_end.py CLIENT ANJUANCTL
"""
import os
import subprocess
import sys
import tempfile

from driver import Client, main, say

CLIENT, CTL = sys.argv[1:3]
ADMIN_WORD = "Correct-Horse-9"
FIRST_WORD = "First-Word-10x"
OWN_WORD = "Battery-Staple-8"
MATTERS = "编码,事项名称,处罚依据,处罚种类,罚款下限,罚款上限,生效日期\nT-001,goods on the pavement,Article 1,罚款,100,1000,2020-01-01\n"


def ctl(database, *words, new_word=None):
    environment = dict(os.environ, ANJUAN_DB=database, ANJUAN_PASSWORD=ADMIN_WORD)
    if new_word:
        environment["ANJUAN_NEW_PASSWORD"] = new_word
    subprocess.run([CTL, "--lang", "en", "--as", "admin", *words], env=environment, check=True,
                   stdout=subprocess.DEVNULL)


def enter_people(database, folder):
    """What an administrator does in the pages of the administration, at once."""
    ctl(database, "units", "add", "一中队")
    people = [("王某", "wang", "一中队", "squad_officer"), ("李某", "li", "一中队", "squad_officer"),
              ("赵某", "zhao", "Bureau of the Test", "bureau_leader")]
    for number, (name, login, unit, role) in enumerate(people, 1):
        ctl(database, "officers", "add", name, "--unit", unit, "--certificate", f"320100{number}",
            "--from", "2024-01-01", "--to", "2035-12-31")
        ctl(database, "accounts", "create", login, "--roles", role, "--unit", unit, "--officer", name,
            new_word=FIRST_WORD)
    path = os.path.join(folder, "matters.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write(MATTERS)
    ctl(database, "import", "matters", path)


class Story:
    def __init__(self, client):
        self.client = client
        self.known = set()
        self.number = None

    def log_in(self, account, word=OWN_WORD):
        self.client.enter("^Account", account)
        self.client.enter("^Password", word)
        self.client.press("^Log in$")

    def begin_as(self, account):
        """Logs in; the first time with the password that was handed out."""
        if account in self.known:
            self.log_in(account)
        else:
            self.log_in(account, FIRST_WORD)
            self.client.enter("^New password:$", OWN_WORD)
            self.client.enter("^New password again", OWN_WORD)
            self.client.press("^Change password$")
            self.known.add(account)
        self.client.sees("^Overdue")

    def change_to(self, account):
        self.client.key("ctrl+l")
        self.begin_as(account)

    def go_on_as(self, account):
        self.change_to(account)
        self.open_case()

    def open_case(self):
        """By a word of its place, from wherever one is."""
        self.client.key("ctrl+k")
        self.client.type("Example Road")
        self.client.wait_a_moment(1.5)
        self.client.key("Return")
        self.client.sees("^What may come next$")

    def act(self, label, **fields):
        """Records an act: its form is opened by its button, and filled by the names of its fields."""
        client = self.client
        client.press("^" + label)
        for name, value in fields.items():
            label_of_field = "^" + name.replace("_", " ")
            if isinstance(value, bool):
                client.press(label_of_field + (": Yes$" if value else ": No$"))
            else:
                client.enter(label_of_field + "$", value)
                client.key("Tab")
        client.press(r"^(Record|Propose) \(Ctrl")
        client.sees_no_longer(r"^(Record|Propose) \(Ctrl")

    def approve(self, account, card="^Waiting for my approval"):
        """The leader finds what waits on the workbench, and approves it."""
        self.change_to(account)
        self.client.press(card)
        self.client.press("^Approve$")
        self.client.press(r"^Record \(Ctrl")
        self.client.sees_no_longer(r"^Record \(Ctrl")


def tell(story, home, database):
    client = story.client
    client.start()
    say("A bureau is made")
    client.press("^New bureau…$")
    client.enter("^Name of the bureau", "Bureau of the Test")
    client.enter("^Word in document numbers", "TEST")
    client.enter("^Password:$", ADMIN_WORD)
    client.enter("^Password again", ADMIN_WORD)
    client.enter("^File:", database)
    client.press("^Create$")
    story.log_in("admin", ADMIN_WORD)
    client.sees("^Units$")
    client.stop()

    say("Its people are entered")
    enter_people(database, home)

    say("A lead is typed, and the power fails")
    client.start()
    story.begin_as("wang")
    client.key("ctrl+2")
    client.press("^Register a lead$")
    client.enter("^Source$", "patrol")
    client.enter("^What is said to have happened$", "goods on the pavement")
    client.enter("^Place$", "Example Road 9")
    client.enter("^Matter$", "T-001")
    client.key("Tab")
    client.wait_a_moment(1.5)
    client.kill()

    say("It is there again, and is recorded")
    client.start()
    story.begin_as("wang")
    client.key("ctrl+2")
    client.press("^Register a lead$")
    client.sees("Restored from the draft")
    client.press("^Record")
    client.sees("^What may come next$")
    story.number = client.sees("^TEST.*〔20[0-9][0-9]〕")

    say("The case is filed")
    client.press("^File case")
    client.press("^New party…$")
    client.enter("^Name:$", "Zhang Test")
    client.press("^Enter into the register$")
    client.sees_no_longer("^Enter into the register$")
    client.enter("^Case officers$", "3201002")
    client.key("Return")
    client.enter("^Cause of the case$", "goods on the pavement")
    client.enter("^Facts so far$", "goods stood on the pavement")
    client.press(r"^Propose \(Ctrl")
    client.sees_no_longer(r"^Propose \(Ctrl")
    story.approve("zhao")
    story.go_on_as("wang")

    say("Evidence is taken")
    story.act("Record site inspection", Place="Example Road 9", Begun_at="09:00", Ended_at="09:30",
              Certificates_shown=True, Party_present=True, What_was_found="a table with goods")
    story.act("Add evidence", Kind="audiovisual", Name="photograph of the table", What_it_proves="the place",
              Where_it_comes_from="body camera")

    say("The party is notified and waives its rights")
    story.act("Report investigation", Facts_and_evidence="as inspected", Proposal="penalty",
              Legal_basis="Article 1", Benchmark_applied_and_why="ordinary", Kind_of_penalty="fine", Amount_in_yuan="300")
    story.act("Notify intended decision", Intended_outcome="penalty", Facts_and_reasons="as inspected",
              Legal_basis="Article 1", Right_to_a_hearing_told=False)
    story.act("Record service", Method="direct", Received_by="Zhang Test")
    story.act("Record waiver", Right="both", In_writing=True)

    say("The decision is made, served and paid")
    story.act("Decide penalty", Facts_and_evidence="as inspected", Articles_applied="Article 1",
              Benchmark_applied_and_reasons="ordinary", Reconsideration_body="City of the Test",
              Court="Court of the Test", Where_to_pay="Bank of the Test")
    story.approve("zhao")
    story.go_on_as("wang")
    story.act("Record service", Method="direct", Received_by="Zhang Test")
    story.act("Record payment", Amount="300", Method="through the bank", Receipt_number="R-1")

    say("The case is closed")
    story.act("Close case", Ground="performed", Summary="paid")
    story.approve("zhao")
    client.sees("^Closed$")


def main_story():
    with tempfile.TemporaryDirectory() as home:
        story = Story(Client(CLIENT, home))
        try:
            tell(story, home, os.path.join(home, "bureau.db"))
        finally:
            story.client.stop()


main(main_story)
