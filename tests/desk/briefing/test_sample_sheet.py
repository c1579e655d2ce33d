"""The sheet of the reference screen, from the sample agency, line for line."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.desk.briefing import brief
from liaison.desk.context import Desk
from liaison.desk.names import find_client
from liaison.exchange.documents import as_html, as_markdown, as_text
from support.sample import create_sample

GOLDEN = Path(__file__).parents[2] / "data" / "briefing"


@pytest.mark.parametrize(
    ("name", "written"), [("harbor.txt", as_text), ("harbor.md", as_markdown), ("harbor.html", as_html)]
)
def test_harbor_before_the_monthly_check_in(desk: Desk, name: str, written: object) -> None:
    create_sample(desk)
    with desk.record.reading() as session:
        client_id = find_client(session, "Harbor")
    made = brief(desk, client_id)
    assert callable(written)
    assert written(made) == (GOLDEN / name).read_text(encoding="utf-8")
