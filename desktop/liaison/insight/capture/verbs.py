"""The verbs promises begin with."""

from __future__ import annotations

from liaison.insight.capture.lexicon import word_set

TRANSFER = word_set("send share deliver give provide forward email mail bring supply submit hand pass return resend")
"""Verbs that only move the matter: "send the summary" is about the summary."""

ADDRESSING = TRANSFER | word_set(
    "call ring phone ask tell remind meet brief show update introduce introduced introducing thank get chase message "
    "text invite ping connect help let see visit promise pay offer inform notify"
)
"""Verbs a person may directly follow."""

VERBS = ADDRESSING | word_set(
    "add agree analyse analyze answer approve arrange book build cancel change check clean clear close collect come "
    "complete compare confirm correct create cut decide define deploy design draft estimate extend file fill find "
    "finish fix follow go hire hold implement improve install investigate keep launch look make migrate monitor move "
    "name need open order organise organize patch pick plan post prepare present price print produce propose publish "
    "push put quote raise reach read redo reduce release remove repair replace reply report research reserve resolve "
    "respond review revise roll run schedule set setup ship sign solve sort start stop switch take talk test think "
    "tidy train translate try turn upload use verify wait want work write"
)
"""Verbs recognised at the head of a matter."""

NOUN_OF = {"answer": "answer", "reply": "reply", "respond": "response", "decide": "decision"}
"""What an act on a matter is called: "answers on the gift guide" is a gift guide answer."""

APPROVAL_OF = {"approve": "approval", "sign off": "sign-off", "confirm": "confirmation"}
"""The same for acts that take the matter directly, when they are theirs."""


def base_verb(word: str) -> str:
    """The base form of a verb in the third person ("sends", "replies"); any other word as it is."""
    for ending, base in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending):
            stem = word[: -len(ending)] + base
            if stem in VERBS:
                return stem
    return word
