"""Which fields of a kind a form shows at once, which only on request, and which never."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from liaison.model.values import EntryKind

from .fields import Field, fields_of

#: Fields in the order in which a form shows them; further ones come on request. Registers go by their own word.
_USUAL: Final[Mapping[str, tuple[str, ...]]] = {
    "agreement": ("name", "agreed_on", "until_on", "text"),
    "attendance": ("person", "colleague"),
    "busy_period": ("what", "from_on", "until_on", "person", "is_yearly", "is_closed", "fill"),
    "channel": ("kind_of", "address", "label", "hours_from", "hours_until", "note"),
    "checkpoint": ("what", "on", "held_on", "note"),
    "clause": ("side", "what", "clause_kind", "threshold", "unit"),
    "client": (
        *("name", "status", "arrangement", "since_on", "renewal_on", "account_manager", "annual_value"),
        *("hired_us_because", "hired_us_said_by", "zone", "work_days", "work_from", "work_until"),
        *("rhythm_days", "review_every_days", "is_pinned", "notes"),
    ),
    "colleague": ("name", "role", "level", "email"),
    "commitment": ("side", "what", "person", "due_on", "because", "told_on", "colleague", "commitment_kind", "note"),
    "contact_change": ("person", "leaves_on", "successor", "goes_to", "reason", "status", "note"),
    "engagement": (
        *("name", "engagement_kind", "status", "objective", "brief", "price"),
        *("starts_on", "ends_on", "renewal_on", "signed_off_by", "owner"),
    ),
    "finding": ("sign", "judgement", "snoozed_until", "snooze_reason", "note"),
    "goal": ("what", "unit", "baseline", "target", "due_on", "owner", "status"),
    "goal_reading": ("value", "on", "source_note"),
    "influence": ("from", "to", "label"),
    "interaction": (
        *("interaction_kind", "happened_at", "minutes", "intent", "summary", "text"),
        *("mood", "about_us", "mood_context", "goals_discussed"),
    ),
    "invitee": ("name", "address", "person", "colleague", "answer"),
    "meeting": ("title", "client", "starts_at", "ends_at", "location", "description"),
    "milestone": ("what", "due_on", "done_on"),
    "never": ("what", "channel_kind"),
    "off_boarding": ("announced_on", "last_day", "reason", "status"),
    "person": (
        *("name", "nicknames", "hours_from", "hours_until", "zone", "birthday"),
        *("cares_about", "likes_information", "handle_with_care", "notes"),
    ),
    "personal_date": ("what", "on", "is_yearly", "note"),
    "point": ("what", "said_on"),
    "post_mortem": ("ended_on", "held_on", "reason_stated", "reason_found", "signs_seen", "lessons", "took_part"),
    "reset": ("why", "goals", "our_change", "our_request", "evaluate_on", "summary", "status", "agreed_on", "outcome"),
    "review": ("what", "due_on", "status", "held_on", "reason", "decided"),
    "sheet_line": ("what", "line_state", "section", "day"),
    "sheet_person": ("person", "colleague", "is_expected", "day", "meeting"),
    "slip": ("reason", "told_on", "is_let_off", "let_off_by", "let_off_note"),
    "stake": ("what", "if_it_fails", "cost", "cost_per", "is_estimate", "season", "live_on"),
    "stake_felt": ("stake", "person"),
    "stakeholder": (
        *("person", "role", "department", "level", "stance", "is_point_of_contact", "is_decision_maker"),
        *("signs_off", "signs_off_what", "reports_to", "from_on", "until_on"),
    ),
    "stay_or_part": ("for_staying", "for_parting", "decision", "reason"),
    "step": ("what", "due_on", "owner", "done_on"),
    "idea": ("what", "person", "outcome", "is_beyond_contract", "happened_on", "note"),
    "concern": ("what", "person", "happened_on", "colleague", "due_on", "answered_on", "answer", "told_on"),
    "feedback": ("direction", "what", "person", "is_candid", "happened_on", "note"),
    "result": ("what", "goal", "before", "after", "evidence", "quote", "person", "happened_on"),
    "introduction": ("what", "person", "other_person", "other_name", "is_referral", "led_to", "outcome", "happened_on"),
    "thanks": ("direction", "what", "person", "colleague", "happened_on"),
    "promoter": ("score", "person", "what", "happened_on", "note"),
    "request": ("what", "person", "outcome", "due_on", "happened_on", "note"),
}
#: What a line of each register has no use for.
_ONLY_FOR: Final[Mapping[str, frozenset[str]]] = {
    "direction": frozenset({"feedback", "thanks"}),
    "other_person": frozenset({"introduction"}),
    "other_name": frozenset({"introduction"}),
    "led_to": frozenset({"introduction", "idea"}),
    "is_referral": frozenset({"introduction"}),
    "is_beyond_contract": frozenset({"idea"}),
    "is_candid": frozenset({"feedback"}),
    "answered_on": frozenset({"concern"}),
    "answer": frozenset({"concern"}),
    "told_on": frozenset({"concern"}),
    "before": frozenset({"result"}),
    "after": frozenset({"result"}),
    "evidence": frozenset({"result"}),
    "quote": frozenset({"result", "feedback", "promoter"}),
    "score": frozenset({"promoter"}),
}
#: What the program keeps for itself, or another part of the window sets.
_NEVER: Final[Mapping[str, frozenset[str]]] = {
    "channel": frozenset({"rank"}),
    "entry": frozenset({"entry_kind"}),
    "goal": frozenset({"closed_on"}),
    "interaction": frozenset({"occurrence", "zone"}),
    "meeting": frozenset({"uid", "ics", "is_floating", "repeats", "sequence", "changed_elsewhere_at", "filed_by"}),
    "point": frozenset({"position"}),
    "sheet_line": frozenset({"line_key", "occurrence"}),
    "sheet_person": frozenset({"occurrence"}),
    "slip": frozenset({"slipped_on", "old_due_on", "new_due_on"}),
    "stakeholder": frozenset({"map_x", "map_y"}),
}
#: Fields of their place that are asked together with a new person of a client.
_PLACE: Final = ("role", "department", "level", "stance", "is_point_of_contact", "is_decision_maker", "reports_to")


def form_fields(
    kind: str, entry_kind: EntryKind | None, *, is_new: bool, client_id: str | None
) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    """The fields of a form: those shown at once, in their order, and those on request, in the model's.

    What one field writes together (a price and its currency) is not asked twice. A needed field is always at once.
    """
    known = {field.name: field for field in _sensible(kind, entry_kind)}
    if is_new:
        for aside in ("because", "told_on") if kind == "commitment" else ():
            known.pop(aside, None)
    if is_new and client_id is not None:
        known.pop("client", None)
    if is_new and kind == "person" and client_id is not None:
        place = {field.name: field for field in fields_of("stakeholder")}
        known |= {name: place[name] for name in _PLACE}
    wanted = _USUAL.get(entry_kind.value if entry_kind else kind, ())
    if is_new and kind == "person" and client_id is not None:
        wanted = ("name", *_PLACE[:5], *wanted[1:])
    needed = [name for name, field in known.items() if field.is_needed and name not in wanted]
    order = dict.fromkeys([*([] if not is_new else needed), *(name for name in wanted if name in known)])
    first = tuple(known[name] for name in order)
    return first, tuple(field for name, field in known.items() if name not in order)


def _sensible(kind: str, entry_kind: EntryKind | None) -> tuple[Field, ...]:
    fields = fields_of(kind)
    together = {column for field in fields if len(field.columns) > 1 for column in field.columns}
    hidden = _NEVER.get(kind, frozenset())
    word = entry_kind.value if entry_kind else ""
    return tuple(
        field
        for field in fields
        if field.name not in hidden
        and not (len(field.columns) == 1 and field.columns[0] in together)
        and not (kind == "entry" and word not in _ONLY_FOR.get(field.name, frozenset({word})))
    )
