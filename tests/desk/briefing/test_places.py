"""How one meets, by the words for the place of a meeting and of one time of it."""

from __future__ import annotations

import pytest

from liaison.desk.briefing.calls import channel_at
from liaison.model.values import ChannelKind

_ZOOM = "https://zoom.us/j/1"


@pytest.mark.parametrize(
    ("own", "location", "link", "channel"),
    [
        (None, _ZOOM, None, ChannelKind.ZOOM),
        (None, None, _ZOOM, ChannelKind.ZOOM),
        (None, "Room 4", None, None),
        ("Room 4, their office", _ZOOM, None, None),
        ("Room 4, their office", None, _ZOOM, None),
        ("In person, their office", _ZOOM, _ZOOM, ChannelKind.IN_PERSON),
        ("Microsoft Teams", _ZOOM, None, ChannelKind.TEAMS),
        ("", "In person", _ZOOM, ChannelKind.ZOOM),
        ("", _ZOOM, None, None),
    ],
)
def test_a_place_of_its_own_counts_for_one_time(
    own: str | None, location: str | None, link: str | None, channel: ChannelKind | None
) -> None:
    assert channel_at(own, location, link) is channel
