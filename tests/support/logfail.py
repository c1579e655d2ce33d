"""A plugin that fails a test during which something was logged at WARNING or above without being announced.

A test that means to cause such a message carries ``@pytest.mark.expects_log(r"pattern")``; the pattern is searched
in ``logger name: message``, and a pattern that no message answers to fails the test as well.
Load it with ``pytest_plugins = ["support.logfail"]`` in the topmost conftest.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Generator

import pytest


class _Recorder(logging.Handler):
    """Keeps what is logged at WARNING or above, as ``logger name: message``."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.lines.append(f"{record.name}: {record.getMessage()}")


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "expects_log(pattern): a message at WARNING or above that the test causes")


def _patterns(item: pytest.Item) -> list[str]:
    return [pattern for marker in item.iter_markers("expects_log") for pattern in marker.args]


def _watch(item: pytest.Item, *, must_come: bool) -> Generator[None, object, object]:
    recorder = _Recorder()
    logging.getLogger().addHandler(recorder)
    try:
        result = yield
    finally:
        logging.getLogger().removeHandler(recorder)
    patterns = _patterns(item)
    unexpected = [line for line in recorder.lines if not any(re.search(pattern, line) for pattern in patterns)]
    if unexpected:
        pytest.fail("Logged without being announced: " + "; ".join(unexpected), pytrace=False)
    silent = [pattern for pattern in patterns if not any(re.search(pattern, line) for line in recorder.lines)]
    if must_come and silent:
        pytest.fail("Announced but never logged: " + "; ".join(silent), pytrace=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Watch the fixtures being made."""
    return (yield from _watch(item, must_come=False))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Watch the test itself, the part that has to cause the messages it announces."""
    return (yield from _watch(item, must_come=True))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Watch the fixtures being put away."""
    return (yield from _watch(item, must_come=False))
