"""What the map says in words: for screen readers, tooltips and the line below it. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaison.model.words import FULL_MONTHS, count, tr

if TYPE_CHECKING:
    from liaison.desk.stakeholder_map import MapNode, MapView, Mouthpiece


def node_words(view: MapView, node: MapNode) -> str:
    """Everything the map shows of one person, in a sentence."""
    names = {one.id: one.name for one in view.nodes}
    words = [node.name, node.role, tr(node.stance.value) if node.stance is not None else ""]
    words.append(tr("point of contact") if node.is_point_of_contact else "")
    words.append("" if node.is_there else tr("left"))
    if node.boss_id is not None:
        words.append(_labelled(tr("reports to {name}", name=names[node.boss_id]), node.boss_label))
    below = sum(one.boss_id == node.id for one in view.nodes)
    words.append(count(below, "{n} person reports to them", "{n} people report to them") if below else "")
    for one in view.influences:
        if one.from_id == node.id:
            words.append(_labelled(tr("influences {name}", name=names[one.to_id]), one.label))
        elif one.to_id == node.id:
            words.append(_labelled(tr("influenced by {name}", name=names[one.from_id]), one.label))
    return ", ".join(word for word in words if word)


def _labelled(words: str, label: str) -> str:
    return f"{words} (“{label}”)" if label else words


def mouthpiece_words(view: MapView) -> tuple[str, str]:
    """Who speaks for how many, and what that is drawn from; empty where nobody does."""
    known = view.mouthpiece
    if known is None:
        return "", ""
    others = count(known.others, "{n} other", "{n} others")
    return tr("{name} speaks for {others}", name=known.name, others=others), requests_words(known)


def requests_words(known: Mouthpiece) -> str:
    """How many of the requests came through the point of contact."""
    month = tr(FULL_MONTHS[known.since.month - 1])
    if known.asked == known.through_them:
        return tr("All {asked} requests since {month}", asked=known.asked, month=month)
    values = {"through": known.through_them, "asked": known.asked, "month": month}
    return tr("{through} of {asked} requests since {month}", **values)
