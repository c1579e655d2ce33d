"""The toolkit is loaded without what it puts before every import; all else of Qt works as it would with that."""

from __future__ import annotations

import subprocess
import sys

_WITH = """
import builtins, sys
{load}
import json.tool
print(builtins.__import__.__name__, "PySide6.QtCore" in sys.modules)
from PySide6.QtCore import QObject, Signal
class Heard(QObject):
    said = Signal(str)
heard = []
one = Heard()
one.said.connect(heard.append)
one.said.emit("it works")
print(*heard)
"""


def run(load: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", _WITH.format(load=load)], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_imports_go_their_own_way_again() -> None:
    passed, said = run("from liaison.ui.loading import load_toolkit; load_toolkit()")
    assert passed != "__feature_import__ True"
    assert passed.endswith(" True")
    assert said == "it works"


def test_without_it_every_import_would_pass_through_the_toolkit() -> None:
    assert run("import PySide6.QtCore")[0] == "__feature_import__ True", "if not, load_toolkit has nothing left to do"


def test_loading_twice_changes_nothing() -> None:
    once = run("from liaison.ui.loading import load_toolkit; load_toolkit()")
    assert run("from liaison.ui.loading import load_toolkit; load_toolkit(); load_toolkit()") == once


_PUT_BACK = """
import builtins, inspect
{load}
read = []
inspect.getsource = lambda module: read.append(module.__name__) or ""
builtins.__import__ = builtins.__feature_import__  # as a thread does that was in the middle of an import
import json.tool
print(*read)
"""


def sources_read(load: str) -> str:
    words = [sys.executable, "-c", _PUT_BACK.format(load=load)]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def test_no_source_is_read_where_a_thread_puts_it_back() -> None:
    assert sources_read("from liaison.ui.loading import load_toolkit; load_toolkit()") == ""
    assert "json" in sources_read("import PySide6.QtCore"), "if not, load_toolkit has nothing left to do"


_SIGNATURES = """
import builtins, inspect, sys
{load}
print("typing" in sys.modules, hasattr(sys.modules["shibokensupport.signature.parser"], "__getattr__"))
from PySide6.QtCore import QObject, QPoint
def refused(call):
    try:
        call()
    except (TypeError, AttributeError) as error:
        return error
print(refused(lambda: QPoint("a", 3)))
print(refused(lambda: QObject().setObjectName(4)))
print(refused(lambda: QObject().nothing))
print(inspect.signature(QPoint.__init__), QPoint.__doc__)
import PySide6.support.signature.lib.pyi_generator
print(PySide6.support.signature.lib.pyi_generator.generate_pyi.__module__)
"""


def signatures(load: str) -> tuple[str, str]:
    """Whether they were left, and what is said of them when they are asked for."""
    words = [sys.executable, "-c", _SIGNATURES.format(load=load)]
    left, _, said = subprocess.run(words, capture_output=True, text=True, check=True).stdout.partition("\n")
    return left, said


def test_signatures_are_left_until_they_are_asked_for_and_are_the_same_then() -> None:
    left, said = signatures("from liaison.ui.loading import load_toolkit; load_toolkit()")
    at_once, as_usual = signatures("import PySide6.QtCore")
    assert (left, at_once) == ("True True", "True False")
    assert "called with wrong argument types" in said
    assert said == as_usual


def test_with_another_version_of_the_toolkit_they_are_not_left() -> None:
    load = "from liaison.ui import loading; loading._KNOWN = 'another'; loading.load_toolkit()"
    assert signatures(load) == signatures("import PySide6.QtCore")


_BESIDE_A_THREAD = """
import sys, threading, time, types
for number in range(400_000):  # so many that walking through them takes longer than a thread's turn
    sys.modules[f"known{{number}}"] = types
def load_others():
    number = 0
    while True:
        number += 1
        sys.modules[f"new{{number}}"] = types
        time.sleep(0.0005)
threading.Thread(target=load_others, daemon=True).start()
{load}
print("loaded")
"""


def loads_beside_a_thread(load: str) -> bool:
    words = [sys.executable, "-c", _BESIDE_A_THREAD.format(load=load)]
    return subprocess.run(words, capture_output=True, check=False).stdout == b"loaded\n"


def test_modules_that_another_thread_loads_do_not_break_it() -> None:
    assert loads_beside_a_thread("from liaison.ui.loading import load_toolkit; load_toolkit()")
    assert not loads_beside_a_thread("import shiboken6"), "if it does, nothing has to be kept from breaking in"
