# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the client as somebody does who cannot see it: by roles, names and labels, through the accessibility bus.

Needs a display, a session bus and Debian's python3-gi with gir1.2-atspi-2.0; keys are sent by xdotool.
"""
import os
import re
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  (the version must be chosen first)

PATIENCE = float(os.environ.get("ANJUAN_PATIENCE", "30"))  # seconds


def say(text):
    print(time.strftime("%H:%M:%S"), text, flush=True)


class NotThere(Exception):
    """What was looked for did not appear in time."""


def states(node, *wanted):
    have = node.get_state_set()
    return all(have.contains(one) for one in wanted)


class Client:
    def __init__(self, program, home):
        self.program = program
        self.home = home
        self.process = None

    # The program

    def start(self, *arguments):
        environment = dict(os.environ, HOME=self.home, XDG_DATA_HOME=self.home + "/data",
                           XDG_CONFIG_HOME=self.home + "/config", LANG="en_US.UTF-8",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        environment.pop("LC_ALL", None)
        self.process = subprocess.Popen([self.program, *arguments], env=environment)
        self._wait(lambda: self._application(), "the client on the accessibility bus")
        say("the client is there")

    def kill(self):
        """As a power cut does: nothing is asked or saved."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        say("the client was killed")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()

    # Looking

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(number)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def _wait(self, look, what):
        until = time.monotonic() + PATIENCE
        while True:
            if self.process and self.process.poll() is not None:
                raise NotThere(f"the client ended while waiting for {what}")
            try:
                found = look()
            except gi.repository.GLib.Error:
                found = None  # a widget went away while it was asked
            if found:
                return found
            if time.monotonic() > until:
                self.tell_what_shows()
                raise NotThere(f"{what} did not appear in {PATIENCE:.0f} s")
            time.sleep(0.05)

    def tell_what_shows(self):
        """For whoever reads why a story ended."""
        for node in self._walk(self._application()):
            if node.get_name() and states(node, Atspi.StateType.SHOWING):
                print(f"      {node.get_role_name()}: {node.get_name()[:90]!r}")

    def _walk(self, node):
        if node is None:
            return
        yield node
        for number in range(node.get_child_count()):
            child = node.get_child_at_index(number)
            if child is not None and (states(child, Atspi.StateType.SHOWING)
                                      or child.get_role_name() in ("frame", "dialog", "window", "popup menu")):
                yield from self._walk(child)

    def _find(self, roles, name, usable=False):
        pattern = re.compile(name)
        found = None
        for node in self._walk(self._application()):
            if node.get_role_name() not in roles or not pattern.search(node.get_name() or ""):
                continue
            if not states(node, Atspi.StateType.SHOWING):
                continue
            if usable and not states(node, Atspi.StateType.SENSITIVE):
                continue
            found = node  # the last one is in the dialog that is in front
        return found

    def find(self, roles, name, usable=False):
        if isinstance(roles, str):
            roles = (roles,)
        return self._wait(lambda: self._find(roles, name, usable), f"{'/'.join(roles)} “{name}”")

    def sees(self, name, roles=None):
        """Whether something with such a name shows within the time."""
        pattern = re.compile(name)

        def look():
            for node in self._walk(self._application()):
                if (not roles or node.get_role_name() in roles) and pattern.search(node.get_name() or ""):
                    return node
            return None
        node = self._wait(look, f"“{name}”")
        say(f"    sees: {node.get_name()[:110]}")
        return node.get_name()

    def sees_no_longer(self, name):
        """Waits until nothing of that name shows."""
        pattern = re.compile(name)

        def look():
            return not any(pattern.search(node.get_name() or "") for node in self._walk(self._application())
                           if states(node, Atspi.StateType.SHOWING))
        self._wait(look, f"the end of “{name}”")

    # Doing

    def press(self, name, roles=("push button", "check box", "toggle button", "radio button", "menu item",
                                 "check menu item", "page tab")):
        node = self.find(roles, name, usable=True)
        say(f"  press {node.get_name()}")
        node.get_action_iface().do_action(0)

    def enter(self, label, text, roles=("text", "password text", "combo box", "spin button", "paragraph")):
        """Puts the text into the field that the label names, key by key."""
        node = self.find(roles, label, usable=True)
        shown = "…" if node.get_role_name() == "password text" else text
        say(f"  {node.get_name()} {shown}")
        self._wait(lambda: node.get_component_iface().grab_focus(), f"the focus in “{label}”")
        self._wait(lambda: states(node, Atspi.StateType.FOCUSED)
                   or node.get_role_name() in ("combo box", "spin button"), f"the focus in “{label}”")
        self.key("ctrl+a", "Delete")
        self.type(text)

    def choose(self, name, roles=("list item", "table cell", "tree item", "menu item")):
        node = self.find(roles, name)
        say(f"  choose {node.get_name()}")
        action = node.get_action_iface()
        parent = node.get_parent()
        selection = parent.get_selection_iface() if parent else None
        if selection is None or not selection.select_child(node.get_index_in_parent()):
            if action and action.get_n_actions() > 0:
                action.do_action(0)

    def wait_a_moment(self, seconds):
        time.sleep(seconds)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "8", "--", text], check=True)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "20", "--", *keys], check=True)


def main(story):
    try:
        story()
    except NotThere as trouble:
        say(f"FAILED: {trouble}")
        sys.exit(1)
    say("done")
