"""“Read it in”: the first file of a fresh record leads to the sheet of its meeting, with whoever comes on it."""

from __future__ import annotations

import base64

from liaison.desk.briefing import brief
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.sheets import call_of, sheet
from liaison.desk.unfiled import clients_to_choose, file_record, list_unfiled
from liaison.model.briefing import SectionKey
from liaison.model.meeting import Meeting
from support.imports import calendar, card, event, only

PEOPLE = "ORGANIZER;CN=Zoe:mailto:zoe@brook.example\nATTENDEE;CN=Max:mailto:max@brook.example\nLOCATION:Zoom"


def _mail(desk: Desk, more: str = "") -> bytes:
    start = f"{desk.today():%Y%m%d}T235000Z"
    body = base64.encodebytes(calendar(event(f"{PEOPLE}\n{more}", start=start, title="Kick-off")))
    head = (
        "From: zoe@brook.example\r\nSubject: Kick-off\r\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\r\n"
    )
    return f"{head}Content-Transfer-Encoding: base64\r\n\r\n".encode() + body


def _who(desk: Desk, client_id: str) -> list[str]:
    briefing = brief(desk, client_id)
    section = next(one for one in briefing.sections if one.key is SectionKey.WHO)
    return ["".join(run.text for run in line.runs) for line in section.lines]


def test_an_invitation_leads_to_its_sheet(desk: Desk) -> None:
    import_files(desk, [ImportFile("kick-off.eml", _mail(desk))])
    (waits,) = list_unfiled(desk)
    add_record(desk, "client", {"name": "Brook & Sons"})
    ((client_id, _name),) = clients_to_choose(desk)

    file_record(desk, waits.kind, waits.id, client_id)

    assert "Zoe and Max are invited, and not in the record yet" in _who(desk, client_id)
    ref = call_of(desk, client_id)
    assert ref.meeting_id == only(desk, Meeting).id
    assert sheet(desk, ref).briefing.title.endswith("kick-off")


def test_once_they_are_known_they_stand_on_it_by_themselves(desk: Desk) -> None:
    data = _mail(desk)
    import_files(desk, [ImportFile("zoe.vcf", card("Zoe Brook", "ORG:Brook & Sons\nEMAIL:zoe@brook.example"))])
    import_files(desk, [ImportFile("kick-off.eml", data)])
    ((client_id, _name),) = clients_to_choose(desk)

    assert only(desk, Meeting).client_id == client_id
    assert _who(desk, client_id) == ["Zoe Brook", "Max is invited, and not in the record yet"]
