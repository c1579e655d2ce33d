"""A record with two clients, and importing one file in few words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from liaison.desk.context import Desk
from liaison.desk.imports import ImportFile, ImportReport, import_files
from liaison.model.colleague import Colleague
from support.imports import add_client

Import = Callable[..., ImportReport]


@pytest.fixture
def bring(desk: Desk) -> Import:
    """Import one file; its name tells what it is."""

    def import_one(data: bytes, name: str = "a.ics", **more: Any) -> ImportReport:
        return import_files(desk, [ImportFile(name, data)], **more)

    return import_one


@pytest.fixture
def agency(desk: Desk) -> dict[str, str]:
    """Two clients with people, and two of us; ids by short name."""
    with desk.record.command("made") as unit:
        session = unit.session
        me = Colleague(name="Ann Reyes", email="ann@northlight.example", is_me=True)
        bo = Colleague(name="Bo Lind", email="bo@northlight.example")
        session.add_all([me, bo])
        harbor = add_client(
            session,
            "Harbor & Finch",
            ("Dana Whitlock", "dana@harborfinch.example"),
            ("Priya Nair", "priya@gmail.com"),
            domains=["harborfinch.example"],
        )
        pell = add_client(session, "Pell Logistics", ("Omar Pell", "omar@pell.example"), domains=["pell.example"])
    return {"harbor": harbor, "pell": pell, "me": me.id, "bo": bo.id}
