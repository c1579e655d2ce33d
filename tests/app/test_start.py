"""What is loaded when Today is painted: all else comes after it, for the start would wait for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

_START = """
import os, sys
from liaison.app.terminal import main
from liaison.ui import loading
closes, *given = sys.argv[1:]
load = loading.load_toolkit
def load_and_listen():
    load()
    from liaison.ui import application
    begin = application.Program.begin
    def begin_and_listen(program, **more):
        program.window.windowTitleChanged.connect(lambda title: called(program, title))
        begin(program, **more)
    application.Program.begin = begin_and_listen
def called(program, title):
    if not title.startswith("Today"):
        return
    if closes == "close":
        program.window.close()
        return
    print(*sorted(sys.modules), flush=True)
    os._exit(0)
loading.load_toolkit = load_and_listen
sys.exit(main(given))
"""
#: Whole packages, and modules of ours that are many times larger than what the first page needs of them.
_SPARED = {
    *("sqlalchemy", "alembic", "numpy", "pyqtgraph", "icalendar", "httpx", "jinja2", "keyring", "rapidfuzz"),
    *("argparse", "logging", "asyncio", "email", "http", "xml"),
    *("liaison.model.base", "liaison.desk.today", "liaison.store.record", "liaison.insight.capture"),
    *(
        "liaison.ui.calendar",
        "liaison.ui.client.page",
        "liaison.ui.notes",
        "liaison.ui.palette",
        "liaison.ui.trends.page",
    ),
    *("liaison.ui.reminders", "liaison.ui.sync", "liaison.ui.feeds", "liaison.ui.warming", "liaison.ui.signs"),
}


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    places = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0", "XDG_RUNTIME_DIR": str(tmp_path)}


def run(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run([sys.executable, *words], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_today_is_painted_before_anything_that_is_not_needed_for_it_is_loaded(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    phrase = tmp_path / "passphrase"
    phrase.touch(mode=0o600)
    phrase.write_text("correct horse battery\n", encoding="utf-8")
    given = ["--vault", str(tmp_path / "vault"), "--passphrase-file", str(phrase), "--now", "2026-11-24T09:02"]
    run(environment, "-m", "liaison", *given, "init", "--sample")
    run(environment, "-c", _START, "close", *given, "open")  # as it ends, it prepares Today for the next start
    loaded = set(run(environment, "-c", _START, "stay", *given, "open").split())
    assert {"liaison.ui.today.page", "liaison.desk.views.prepared", "PySide6.QtWidgets"} <= loaded
    assert sorted(_SPARED & loaded) == []
