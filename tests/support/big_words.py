"""Text for a vault of ten years of work: common words with rare ones in between, the same every time."""

from __future__ import annotations

import random
from itertools import accumulate
from typing import Final

_COMMON_TEXT: Final = """
the we to and of for a on in with is they our that it was at by will this new about from all more week next after before
report campaign call price budget page copy design launch review draft site goal team date brief figures approval order
season video photo press landing banner email newsletter sales board contract invoice delivery feedback idea change plan
quarter target visit sample print logo color font shop stock product market keyword search traffic click lead customer
partner agency meeting agenda summary decision question answer reason risk delay deadline holiday office phone message
monday tuesday wednesday thursday friday morning afternoon today tomorrow yesterday month year early late open closed
asked wants needs likes agreed promised sent received moved wrote called thanked worried happy pleased tense calm busy
short long small large good bad best first second last cheap quick slow careful honest clear ready missing wrong right
"""

_COMMON: Final = tuple(_COMMON_TEXT.split())
_ONSETS: Final = (*"bcdfghjklmnprstvwz", "br", "ch", "dr", "fl", "gr", "kl", "pl", "sh", "st", "tr")
_VOWELS: Final = (*"aeiou", "ai", "ea", "ou")
_CODAS: Final = ("", "", "l", "n", "r", "s", "t", "nd", "rk", "sh")

#: Words of four letters and more that stand in one note in ten or so.
COMMON_WORDS: Final = tuple(word for word in _COMMON[20:60] if len(word) > 3)


class Words:
    """Words, names and notes drawn from ``dice``."""

    def __init__(self, dice: random.Random, *, rare: int, sentences: int) -> None:
        self.dice = dice
        self.rare: Final = tuple(sorted({self._word(3) for _ in range(rare)}))
        self.given: Final = tuple(sorted({self._word(2).title() for _ in range(400)}))
        self.family: Final = tuple(sorted({self._word(2).title() + "s" for _ in range(900)}))
        weights = list(accumulate(1 / (place + 8) for place in range(len(_COMMON))))
        self._sentences: Final = tuple(self._sentence(weights) for _ in range(sentences))

    def rare_word(self) -> str:
        """A word that few notes hold."""
        return self.dice.choice(self.rare)

    def phrase(self) -> str:
        """A few words, such as name what was promised."""
        return " ".join([*self.dice.choice(self._sentences)[:-1].split()[:5], self.rare_word()])

    def note(self, sentences: int) -> str:
        """A note of so many sentences, with two rare words."""
        parts = [self.dice.choice(self._sentences) for _ in range(sentences)]
        parts.append(f"Also {self.rare_word()} and {self.rare_word()}.")
        return " ".join(parts)

    def person(self) -> tuple[str, str]:
        """A given and a family name."""
        return self.dice.choice(self.given), self.dice.choice(self.family)

    def company(self) -> str:
        """The name of a company, of two rare words."""
        return f"{self.rare_word().title()} {self.rare_word().title()}"

    def _word(self, syllables: int) -> str:
        pick = self.dice.choice
        return "".join(pick(_ONSETS) + pick(_VOWELS) + pick(_CODAS) for _ in range(syllables))

    def _sentence(self, weights: list[float]) -> str:
        words = self.dice.choices(_COMMON, cum_weights=weights, k=self.dice.randint(6, 14))
        return f"{' '.join(words).capitalize()}."
