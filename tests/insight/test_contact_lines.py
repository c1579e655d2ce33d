"""What one typed line says about a person: a way to reach them, a never, or who they are."""

from __future__ import annotations

from datetime import time

import pytest

from liaison.insight.contact_lines import NeverLine, ReachLine, level_of_role, read_person_line, read_reach_line
from liaison.model.values import ChannelKind, Level, Stance


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("email dana@harbor.example", ReachLine(ChannelKind.EMAIL, "dana@harbor.example")),
        ("dana@harbor.example  home", ReachLine(ChannelKind.EMAIL, "dana@harbor.example", "home")),
        ("+44 20 7946 0958 work", ReachLine(ChannelKind.PHONE, "+44 20 7946 0958", "work")),
        ("call 0207 111 222", ReachLine(ChannelKind.PHONE, "0207 111 222")),
        ("Teams first", ReachLine(ChannelKind.TEAMS, None, is_best=True)),
        ("Slack @dana", ReachLine(ChannelKind.SLACK, "@dana")),
        ("in person 10-12", ReachLine(ChannelKind.IN_PERSON, None, None, time(10), time(12))),
        (
            "mobile +49 170 1234567 09:00–17:30",
            ReachLine(ChannelKind.MOBILE, "+49 170 1234567", None, time(9), time(17, 30)),
        ),
        ("phone 555 123 9-17", ReachLine(ChannelKind.PHONE, "555 123 9-17")),
        ("www.linkedin.com/in/dana", ReachLine(ChannelKind.LINKEDIN, "www.linkedin.com/in/dana")),
        ("https://dana.example", ReachLine(ChannelKind.WEBSITE, "https://dana.example")),
        ("never WhatsApp after 18:00", NeverLine("WhatsApp after 18:00", ChannelKind.WHATSAPP)),
        ("never: unannounced calls", NeverLine("unannounced calls", ChannelKind.PHONE)),
        ("Never in person", NeverLine("in person", ChannelKind.IN_PERSON)),
        ("never on Fridays", NeverLine("on Fridays", None)),
        ("hello there", None),
        ("never", None),
        ("", None),
    ],
)
def test_a_way_to_reach_somebody(text: str, said: ReachLine | NeverLine | None) -> None:
    assert read_reach_line(text) == said


def test_hours_that_end_before_they_begin_stay_words() -> None:
    said = read_reach_line("Teams 18-9")
    assert isinstance(said, ReachLine)
    assert (said.hours_from, said.address) == (None, "18-9")


def test_a_person_with_place_and_address() -> None:
    said = read_person_line("Ana Lopez, CFO, sceptic, signs off budgets, reports to Eleanor, ana@x.example")
    assert said is not None
    assert (said.name, said.role, said.level, said.stance) == ("Ana Lopez", "CFO", Level.EXECUTIVE, Stance.SCEPTIC)
    assert (said.signs_off, said.signs_off_what, said.boss) == (True, "budgets", "Eleanor")
    assert said.channels == (ReachLine(ChannelKind.EMAIL, "ana@x.example"),)
    assert not said.is_point_of_contact


def test_what_is_not_understood_is_the_role() -> None:
    said = read_person_line("Cy, Head of Sales, North; Teams; point of contact; decides")
    assert said is not None
    assert (said.role, said.level) == ("Head of Sales, North", Level.DIRECTOR)
    assert [line.kind for line in said.channels] == [ChannelKind.TEAMS]
    assert said.is_point_of_contact
    assert said.is_decision_maker


@pytest.mark.parametrize("text", ["", " , ", "ana@x.example", "sceptic"])
def test_a_line_without_a_name(text: str) -> None:
    assert read_person_line(text) is None


@pytest.mark.parametrize(
    ("role", "level"),
    [
        ("Founder and CEO", Level.EXECUTIVE),
        ("Marketing Director", Level.DIRECTOR),
        ("Managing Director", Level.EXECUTIVE),
        ("E-commerce lead", Level.MANAGER),
        ("Designer", None),
    ],
)
def test_how_high_a_role_is(role: str, level: Level | None) -> None:
    assert level_of_role(role) is level
