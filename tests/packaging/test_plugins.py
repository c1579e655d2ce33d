"""The guards all tests run under: unannounced log messages and, in CI, skips are failures."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

TESTS = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def no_other_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


def run(pytester: pytest.Pytester, source: str, plugin: str) -> pytest.RunResult:
    pytester.makeini(f"[pytest]\npythonpath = {TESTS}\n")
    pytester.makepyfile(source)
    return pytester.runpytest_subprocess("-p", plugin, "-p", "no:cacheprovider", "--strict-markers")


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("logging.getLogger('a').info('hello')", {"passed": 1}),
        ("logging.getLogger('a').warning('hello')", {"failed": 1}),
        ("logging.getLogger('a.b').critical('%d left', 3)", {"failed": 1}),
    ],
)
def test_an_unannounced_warning_fails_the_test(pytester: pytest.Pytester, body: str, outcome: dict[str, int]) -> None:
    result = run(pytester, f"import logging\ndef test_it():\n    {body}\n", "support.logfail")
    result.assert_outcomes(**outcome)


def test_the_message_names_the_logger(pytester: pytest.Pytester) -> None:
    source = "import logging\ndef test_it():\n    logging.getLogger('a').warning('hello')\n"
    run(pytester, source, "support.logfail").stdout.fnmatch_lines(["*Logged without being announced: a: hello*"])


def test_a_warning_in_a_fixture_fails_the_test(pytester: pytest.Pytester) -> None:
    source = """
        import logging, pytest
        @pytest.fixture
        def noisy():
            yield
            logging.warning("late")
        def test_it(noisy):
            pass
    """
    run(pytester, source, "support.logfail").assert_outcomes(passed=1, errors=1)


@pytest.mark.parametrize(("pattern", "outcome"), [("a: hel+o", {"passed": 1}), ("goodbye", {"failed": 1})])
def test_an_announced_warning_must_come(pytester: pytest.Pytester, pattern: str, outcome: dict[str, int]) -> None:
    source = f"""
        import logging, pytest
        @pytest.mark.expects_log(r"{pattern}")
        def test_it():
            logging.getLogger("a").warning("hello")
    """
    run(pytester, source, "support.logfail").assert_outcomes(**outcome)


def test_an_announced_warning_that_never_comes_fails(pytester: pytest.Pytester) -> None:
    source = "import pytest\n@pytest.mark.expects_log('hello')\ndef test_it():\n    pass\n"
    run(pytester, source, "support.logfail").assert_outcomes(failed=1)


SKIPPED = "import pytest\ndef test_it():\n    pytest.skip('no such program')\n"
SKIPPED_MODULE = "import pytest\npytest.skip('no such system', allow_module_level=True)\n"


@pytest.mark.parametrize(
    ("ci", "source", "outcome"),
    [
        ("", SKIPPED, {"skipped": 1}),
        ("true", SKIPPED, {"failed": 1}),
        ("", SKIPPED_MODULE, {"skipped": 1}),
        ("true", SKIPPED_MODULE, {"errors": 1}),
    ],
)
def test_skips_are_failures_in_ci(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, ci: str, source: str, outcome: dict[str, int]
) -> None:
    monkeypatch.setenv("CI", ci)
    result = run(pytester, source, "support.no_skips")
    result.assert_outcomes(**outcome)
    assert not ci or "no such" in result.stdout.str()


def test_expected_failures_are_not_skips(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    source = "import pytest\n@pytest.mark.xfail(reason='known')\ndef test_it():\n    assert 0\n"
    run(pytester, source, "support.no_skips").assert_outcomes(xfailed=1)
