"""A plugin that turns every skip into a failure where ``CI`` is set, since what CI leaves out nobody looks at.

Load it with ``pytest_plugins = ["support.no_skips"]`` in the topmost conftest.
"""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest


def _skips_count() -> bool:
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def _reason(longrepr: object) -> str:
    return str(longrepr[2]) if isinstance(longrepr, tuple) and len(longrepr) == 3 else str(longrepr)


def _refuse(report: pytest.TestReport | pytest.CollectReport) -> None:
    if report.skipped and not hasattr(report, "wasxfail") and _skips_count():
        report.outcome = "failed"
        report.longrepr = f"Nothing may be skipped in CI. {_reason(report.longrepr)}"


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Refuse the skip of a test."""
    report = yield
    _refuse(report)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Refuse the skip of a whole module."""
    report = yield
    _refuse(report)
    return report
