"""What is said of a to-do that comes again."""

from __future__ import annotations

from support.fixtures import Bring
from support.imports import calendar


def test_a_version_that_changes_nothing_that_is_kept_is_unchanged(agency: dict[str, str], bring: Bring) -> None:
    text = "UID:t@cal\nDTSTAMP:20260101T000000Z\nSUMMARY:Send the plan to Harbor & Finch"
    bring(calendar(text, kind="VTODO"))

    report = bring(calendar(f"{text}\nPRIORITY:3\nSEQUENCE:1", kind="VTODO"))

    assert [(line.action, line.reason) for line in report.lines] == [("unchanged", "nothing that is kept here changed")]
