"""What of the record is found by searching; the one place to change when a kind or a text column is added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Indexed:
    """How rows of one kind become documents.

    ``title`` and ``body`` are its text columns, most telling first. ``client`` is the column that names the client;
    kinds without one name in ``parent`` the record they belong to (the first that is filled), whose client is
    theirs. ``day`` is when it happened (the first date or instant that is filled); kinds without one are timeless.
    ``lists`` are those of its columns that hold a JSON list of texts.
    """

    kind: str
    title: tuple[str, ...]
    body: tuple[str, ...] = ()
    client: str | None = None
    parent: tuple[str, ...] = ()
    day: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()


INDEXED: Final[tuple[Indexed, ...]] = (
    Indexed(
        "client",
        ("name", "short_name"),
        ("industry", "website", "domains", "hired_us_because", "hired_us_where", "rhythm_note", "notes"),
        client="id",
        lists=("domains",),
    ),
    Indexed("busy_period", ("what",), ("fill",), client="client_id", day=("from_on",)),
    Indexed("colleague", ("name",), ("email", "role")),
    Indexed(
        "person",
        ("name", "nicknames"),
        ("given_name", "family_name", "cares_about", "likes_information", "handle_with_care", "notes"),
        lists=("nicknames",),
    ),
    Indexed("channel", ("address",), ("label", "note"), parent=("person_id",)),
    Indexed("never", ("what",), parent=("person_id",)),
    Indexed("personal_date", ("what",), ("note",), client="client_id", parent=("person_id",)),
    Indexed(
        "stakeholder",
        ("role", "department"),
        ("signs_off_what", "reports_label", "notes"),
        client="client_id",
        parent=("person_id",),
    ),
    Indexed("influence", ("label",), parent=("from_id",)),
    Indexed("stake", ("what",), ("if_it_fails", "cost_of", "source_note"), client="client_id"),
    Indexed("goal", ("what",), client="client_id"),
    Indexed("goal_reading", ("source_note",), parent=("goal_id",), day=("on",)),
    Indexed("engagement", ("name",), ("objective", "brief"), client="client_id", day=("starts_on",)),
    Indexed("milestone", ("what",), parent=("engagement_id",), day=("due_on",)),
    Indexed(
        "commitment",
        ("what",),
        ("note", "driver", "closed_note"),
        client="client_id",
        day=("asked_on", "due_on", "created_at"),
    ),
    Indexed("slip", ("reason",), ("let_off_note",), parent=("commitment_id",), day=("slipped_on",)),
    Indexed("interaction", ("summary",), ("text", "mood_context"), client="client_id", day=("happened_at",)),
    Indexed(
        "entry",
        ("what",),
        ("note", "quote", "evidence", "before", "after", "answer", "outcome_note", "other_name", "led_to"),
        client="client_id",
        day=("happened_on",),
    ),
    Indexed("agreement", ("name",), ("text",), client="client_id", day=("agreed_on",)),
    Indexed("clause", ("what",), parent=("agreement_id",)),
    Indexed("meeting", ("title",), ("description", "location"), client="client_id", day=("starts_at", "starts_on")),
    Indexed("invitee", ("name", "address"), parent=("meeting_id",)),
    Indexed("review", ("what",), ("decided", "reason"), client="client_id", day=("held_on", "due_on")),
    Indexed(
        "reset",
        ("why",),
        ("goals", "our_change", "our_request", "summary", "outcome"),
        client="client_id",
        day=("started_on",),
    ),
    Indexed("checkpoint", ("what",), ("note",), parent=("reset_id",), day=("on",)),
    Indexed("contact_change", ("reason", "goes_to"), ("note",), client="client_id", day=("announced_on",)),
    Indexed("off_boarding", ("reason",), client="client_id", day=("announced_on",)),
    Indexed("step", ("what",), parent=("contact_change_id", "off_boarding_id"), day=("due_on",)),
    Indexed(
        "post_mortem",
        ("reason_found", "reason_stated"),
        ("signs_seen", "lessons", "took_part"),
        client="client_id",
        day=("ended_on",),
    ),
    Indexed("stay_or_part", ("reason",), ("for_staying", "for_parting"), client="client_id", day=("opened_on",)),
    Indexed("point", ("what",), client="client_id", day=("said_on", "created_at")),
    Indexed("sheet_line", ("what",), client="client_id", day=("day", "created_at")),
    Indexed("finding", ("note",), ("snooze_reason",), client="client_id", day=("since_on",)),
    Indexed("attachment", ("name",), client="client_id", day=("created_at",)),
)
