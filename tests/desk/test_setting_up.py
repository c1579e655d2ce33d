"""The first things a record is told, and that they are told again after they went to the trash."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.setting_up import introduce
from liaison.desk.trash import trash
from liaison.model.desk_items import Setting
from liaison.model.errors import InvariantError
from liaison.model.turning_point import Reset


def test_an_agency_in_the_trash_comes_back_with_its_new_name(desk: Desk) -> None:
    introduce(desk, agency="Northlight")
    with desk.record.reading() as session:
        setting = session.scalars(select(Setting)).one()
    trash(desk, "setting", setting.id)

    introduce(desk, agency="Northlight Studio")

    with desk.record.reading() as session:
        setting = session.scalars(select(Setting)).one()
    assert (setting.value, setting.deleted_at) == ({"name": "Northlight Studio"}, None)


def test_a_setting_is_added_once(desk: Desk) -> None:
    introduce(desk, agency="Northlight")
    with pytest.raises(InvariantError, match="There is a setting"):
        add_record(desk, "setting", {"key": "agency", "value": "{}"})


def test_a_reset_is_given_three_months(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    made = add_record(desk, "reset", {"started_on": "2026-11-30"}, client)
    with desk.record.reading() as session:
        assert str(session.get_one(Reset, made.record_id).evaluate_on) == "2027-02-28"
