"""What is filled in on the sheet for someone who leaves, as a draft keeps it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from liaison.ui.drafts import Typed

_LISTS: Final = ("kept_back", "taken_off", "own_steps")


@dataclass(frozen=True, slots=True)
class Filled:
    """The texts by name, promises that stay, usual steps taken off, own steps with whether they are ticked."""

    texts: Mapping[str, str]
    kept_back: tuple[str, ...] = ()
    taken_off: tuple[str, ...] = ()
    own_steps: tuple[tuple[str, bool], ...] = ()
    is_listed: bool = True

    def as_typed(self) -> Typed:
        """All of it; without any text there is nothing to keep."""
        words = [
            text for text in (*self.texts.values(), *(what for what, _is_ticked in self.own_steps)) if text.strip()
        ]
        lists = {name: json.dumps(getattr(self, name)) for name in _LISTS}
        return Typed("\n".join(words), state={**self.texts, **lists, "is_listed": "yes" if self.is_listed else ""})


def filled_from(state: Mapping[str, str]) -> Filled:
    """What a draft has kept; what it does not have is empty."""
    kept_back, taken_off, own_steps = (json.loads(state.get(name, "[]")) for name in _LISTS)
    texts = {name: text for name, text in state.items() if name not in {*_LISTS, "is_listed"}}
    own = tuple((str(what), bool(is_ticked)) for what, is_ticked in own_steps)
    return Filled(texts, tuple(kept_back), tuple(taken_off), own, state.get("is_listed") == "yes")
