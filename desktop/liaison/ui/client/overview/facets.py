"""The six facets of a client at a glance (P7), as lines: no Qt, no record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaison.model.words import count, short_day, tr, week_day

if TYPE_CHECKING:
    from datetime import date

    from liaison.desk.overview import ClientOverview

Refs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FacetRow:
    """One of the six facets (P7): ``refs`` are the records behind it, ``otherwise`` what opens where there are none."""

    id: str
    label: str
    text: str
    second: str
    is_bad: bool
    refs: Refs
    otherwise: str

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.label, self.text, self.second) if part)


def facet_rows(view: ClientOverview) -> tuple[FacetRow, ...]:
    """Rhythm of contact; renewal and risk; concerns; ideas and openings; results against goals; deliverables."""
    return (_rhythm(view), _renewal(view), _concerns(view), _ideas(view), _results(view), _deliverables(view))


def _rhythm(view: ClientOverview) -> FacetRow:
    last, rhythm = view.rhythm.last_on, view.rhythm.rhythm_days
    agreed = count(rhythm, "agreed every day", "agreed every {n} days") if rhythm else tr("no rhythm agreed")
    if last is None:
        said, is_bad = tr("No contact recorded"), False
    else:
        quiet = (view.day - last).days
        said = tr("In touch today") if quiet <= 0 else count(quiet, "{n} day ago", "{n} days ago")
        is_bad = rhythm is not None and quiet > rhythm * 1.5
    refs = (("interaction", view.rhythm.last_id),) if view.rhythm.last_id else ()
    text = tr("{said}, {agreed}", said=said, agreed=agreed)
    return FacetRow("rhythm", tr("Contact"), text, "", is_bad, refs, "log")


def _renewal(view: ClientOverview) -> FacetRow:
    found = view.renewal
    if found.on is None:
        text = tr("No renewal date recorded")
    else:
        ahead = (found.on - view.day).days
        left = count(ahead, "in {n} day", "in {n} days") if ahead >= 0 else tr("passed")
        text = tr("{day}, {left}", day=week_day(found.on, view.day), left=left)
    risks = []
    if found.late:
        risks.append(count(len(found.late), "{n} promise of ours is late", "{n} promises of ours are late"))
    for _id, name, on in found.leaving:
        when = short_day(on, view.day) if on else tr("soon")
        risks.append(tr("{person} leaves {when}", person=name, when=when))
    if found.strained:
        risks.append(count(len(found.strained), "{n} strained contact about us", "{n} strained contacts about us"))
    refs = (*found.late, *(("contact_change", one) for one, _name, _on in found.leaving), *found.strained)
    second = ", ".join(risks) if risks else ""
    return FacetRow("renewal", tr("Renewal"), text, second, is_bad=False, refs=refs, otherwise="edit")


def _concerns(view: ClientOverview) -> FacetRow:
    refs = tuple(("entry", one.id) for one in view.concerns)
    if not view.concerns:
        return FacetRow("concerns", tr("Concerns"), tr("None open"), "", False, (), "concern")
    first = view.concerns[0]
    days = count((view.day - first.heard_on).days, "open for {n} day", "open for {n} days")
    if first.answered_on is not None:
        state = tr("{days}, answered, not told yet", days=days)
    elif first.due_on is not None:
        state = tr("{days}, answer due {day}", days=days, day=short_day(first.due_on, view.day))
    else:
        state = days
    owner = tr("{state}, {owner} looks after it", state=state, owner=first.owner) if first.owner else state
    more = len(view.concerns) - 1
    text = tr("{what}, and {n} more", what=first.what, n=more) if more else ""
    is_late = first.answered_on is None and first.due_on is not None and first.due_on < view.day
    return FacetRow("concerns", tr("Concerns"), text or first.what, owner, is_late, refs, "concern")


def _ideas(view: ClientOverview) -> FacetRow:
    refs = tuple(("entry", one.id) for one in view.ideas)
    if not view.ideas:
        return FacetRow("ideas", tr("Ideas"), tr("None open"), "", False, (), "idea")
    beyond = sum(one.is_beyond_contract for one in view.ideas)
    text = count(len(view.ideas), "{n} open", "{n} open")
    if beyond:
        text = tr("{open}, {n} beyond the contract", open=text, n=beyond)
    return FacetRow("ideas", tr("Ideas"), text, view.ideas[0].what, False, refs, "idea")


def _results(view: ClientOverview) -> FacetRow:
    measured = [one for one in view.goals if one.progress is not None]
    moved = sum((one.progress or 0) > 0 for one in measured)
    refs = (*(("goal", one.id) for one in view.goals), *(("entry", one.id) for one in view.results))
    if not view.goals and not view.results:
        return FacetRow("results", tr("Results"), tr("No goal and no result recorded"), "", False, (), "goal")
    if len(view.goals) == 1:
        goals = tr("The goal is nearer") if moved else tr("The goal is no nearer")
    elif view.goals:
        goals = tr("{n} of {total} goals nearer", n=moved, total=len(view.goals))
    else:
        goals = tr("No goals recorded")
    results = count(len(view.results), "{n} result this year", "{n} results this year")
    text = tr("{goals}, {results}", goals=goals, results=results)
    return FacetRow("results", tr("Results"), text, "", False, refs, "goal")


def _deliverables(view: ClientOverview) -> FacetRow:
    found = view.deliveries
    refs = (*found.open, *(("engagement", one) for one, _name in found.running))
    if not found.open:
        running = ", ".join(name for _id, name in found.running)
        return FacetRow("deliverables", tr("Deliverables"), tr("None open"), running, False, refs, "commitment")
    text = count(len(found.open), "{n} open", "{n} open")
    if found.late:
        text = tr("{open}, {n} late", open=text, n=len(found.late))
    coming = _coming(found.next_what, found.next_on, view.day)
    return FacetRow("deliverables", tr("Deliverables"), text, coming, bool(found.late), refs, "commitment")


def _coming(what: str | None, on: date | None, today: date) -> str:
    return tr("{what}, {day}", what=what, day=short_day(on, today)) if what and on else ""
