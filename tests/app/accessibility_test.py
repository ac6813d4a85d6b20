#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the whole job as a screen reader sees it, over AT-SPI: chooses a preset, starts a sweep, reads the verdicts and
the table of samples.

Usage: dbus-run-session -- xvfb-run -a accessibility_test.py PROGRAM
"""

import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


class Failed(Exception):
    pass


def walk(node):
    """Every accessible below a node. Some vanish while one looks."""
    yield node
    try:
        children = [node.get_child_at_index(at) for at in range(min(node.get_child_count(), 200))]
    except GLib.Error:
        return
    for child in children:
        if child is not None:
            yield from walk(child)


def find(root, role, name):
    """The accessible with this role whose name begins with `name`; of several, one that is shown."""
    found = []
    for node in walk(root):
        try:
            # at-spi2 2.53 renamed "push button"
            if node.get_role_name().removeprefix("push ") == role and (node.get_name() or "").startswith(name):
                found.append(node)
        except GLib.Error:
            continue
    shown = [node for node in found if has(node, Atspi.StateType.SHOWING)]
    return (shown or found or [None])[0]


def has(node, state):
    return node.get_state_set().contains(state)


def until(seconds, what, condition):
    """The first true value of `condition`; fails when it stays false so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            value = condition()
        except GLib.Error:
            value = None
        if value:
            return value
        time.sleep(0.2)
    raise Failed(what)


def application(pid):
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(at)
        if child is not None and child.get_process_id() == pid and child.get_child_count() > 0:
            return child
    return None


def expect(condition, what):
    if not condition:
        raise Failed(what)


def run(process):
    app = until(30, "the program did not appear on the accessibility bus", lambda: application(process.pid))
    start = until(10, "no Start button", lambda: find(app, "button", "Start"))
    expect(start.get_description(), "the Start button does not say what it does")

    quick = until(10, "no preset Quick in the menu", lambda: find(app, "menu item", "Quick"))
    Atspi.Action.do_action(quick, 0)
    until(10, "the preset was not taken", lambda: find(app, "combo box", "Quick"))

    Atspi.Action.do_action(start, 0)
    until(30, "the sweep did not start", lambda: not has(start, Atspi.StateType.SENSITIVE))
    until(30, "no progress is told", lambda: find(app, "progress bar", "Progress of the sweep"))
    until(180, "the sweep did not end", lambda: has(start, Atspi.StateType.SENSITIVE))

    for metric in ("Throughput", "Send rate", "Latency"):
        card = next((node for node in walk(app)
                     if (node.get_name() or "").startswith(metric + ": ")
                     and (node.get_description() or "").startswith(metric)), None)
        expect(card is not None, f"no verdict for {metric}")
        print(f"{card.get_name()}\n    {card.get_description()}")

    table = until(10, "no table of samples", lambda: find(app, "table", "Samples"))
    rows = Atspi.Table.get_n_rows(table)
    expect(rows >= 288, f"the table of samples has {rows} rows; a Quick sweep has 288 or more")
    cell = Atspi.Table.get_accessible_at(table, 0, 0)
    expect(cell.get_name() == "1", f"the first cell reads '{cell.get_name()}', not the first trial")


def main():
    expect(len(sys.argv) == 2, __doc__)
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_RUNTIME_DIR=home,
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        process = subprocess.Popen([sys.argv[1]], env=environment)
        try:
            run(process)
            expect(process.poll() is None, "the program ended before it was told to")
        finally:
            process.terminate()
            process.wait(20)
    print("passed")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(f"FAILED: {failure}")
