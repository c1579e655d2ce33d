"""What the map says in words: for screen readers and tooltips. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaison.model.words import count, tr

if TYPE_CHECKING:
    from liaison.desk.stakeholder_map import MapNode, MapView


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
