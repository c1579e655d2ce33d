"""Takes the matter out of a line: what is left without person, date and the verb that only moves it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from liaison.insight.capture.lexicon import compiled, fold
from liaison.insight.capture.values import Prefix, Span
from liaison.insight.capture.verbs import APPROVAL_OF, NOUN_OF, TRANSFER, VERBS, base_verb

_AUXILIARY = compiled(
    r"(?:(?:will|shall|must|to|please|also|then|needs?[ ]to|has[ ]to|have[ ]to|is[ ]going[ ]to|"
    r"are[ ]going[ ]to|promised?[ ]to|agreed?[ ]to)[ ]){1,3}"
)
_WANTS = compiled(r"(?:wants?|needs?|asks?[ ]for|asked[ ]for|would[ ]like|requests?|requested)[ ](?=\S)")
_ARTICLE = compiled(r"(?:the|a|an|some)[ ](?=\S)")
_RECIPIENT = compiled(
    r"(?:them|him|her|you|everyone|everybody|(?:the[ ]|\w{1,30}['’]s[ ])(?:whole[ ])?team)[ ]"
    r"(?=(?:the|a|an|our|their|his|her|all)[ ])"
)
_PARTICLE = compiled(r"(?:over|across|through|along|out|in)[ ](?=\S)")
_DANGLING = compiled(r"(?:[\s,;:–—-]|(?<![\w-])(?:by|to|on|for|from|with|and|at|until|before|of|the|as|due|&))+$")
_EDGES = " \t\u00a0\u202f,;:.–—-"
_ON = compiled(r"(?:on|about|to|regarding)[ ](?:the[ ]|our[ ])?(?P<matter>.+)")
_REASON = compiled(r"^(?:for|that)[ ](?=\S)")
_SIGN_OFF = compiled(r"(?:signs?[ ]off)[ ](?:on[ ])?(?:the[ ]|our[ ])?(?P<matter>.+)")
_MOST_WORDS = 5


def without(line: str, body: Span, cuts: Iterable[Span]) -> str:
    """The matter of ``line`` without ``cuts``, in one run of words without loose ends."""
    kept, position, cut_at_end = [], body.start, False
    for cut in sorted(cuts):
        if cut.end > position:
            kept.append(line[position : max(position, cut.start)])
            position = cut.end
            cut_at_end = not line[position : body.end].strip(_EDGES)
    kept.append(line[position : body.end])
    text = re.sub(r"[ \t\u00a0\u202f]+", " ", " ".join(kept))
    text = re.sub(r" (?=[,.;:)?!])", "", text)
    text = re.sub(r"\( ?\)|,(?= ?,)", "", text).strip(_EDGES)
    return _without_loose_end(text) if cut_at_end else text


def _without_loose_end(text: str) -> str:
    tail = text[-60:]
    match = _DANGLING.search(tail)
    cut = text[: len(text) - len(tail) + match.start()] if match else text
    return cut.strip(_EDGES) or text


def shaped(text: str, prefix: Prefix) -> tuple[str, str]:
    """The matter in few words and the verb it began with: ("load-test summary", "send")."""
    if prefix not in {Prefix.WE, Prefix.THEY, Prefix.ASK}:
        return _REASON.sub("", text, count=1) if prefix in {Prefix.THANKS, Prefix.FEEDBACK} else text, ""
    auxiliary = _AUXILIARY.match(text)
    text = text[auxiliary.end() :] if auxiliary else text
    wants = _WANTS.match(text) if prefix is Prefix.ASK else None
    if wants:
        return _plain(text[wants.end() :]), fold(wants[0].split()[0])
    first, _, rest = text.partition(" ")
    verb = base_verb(fold(first.rstrip(":,")))
    if verb not in VERBS:
        return _plain(text), ""
    if verb in TRANSFER:
        return _moved_matter(rest) or verb, verb
    noun = _as_noun(verb, rest, text, prefix)
    if noun:
        return noun, verb
    return f"{verb} {rest}".strip() if verb != fold(first) else text, verb


def _moved_matter(rest: str) -> str:
    particle = _PARTICLE.match(rest)
    rest = rest[particle.end() :] if particle else rest
    recipient = _RECIPIENT.match(rest)
    return _plain(rest[recipient.end() :] if recipient else rest)


def _plain(text: str) -> str:
    article = _ARTICLE.match(text)
    return (text[article.end() :] if article else text).strip(_EDGES)


def _as_noun(verb: str, rest: str, text: str, prefix: Prefix) -> str:
    """The act as a noun, "gift guide answer" for "answers on the gift guide"; empty where that would not read well."""
    if verb in NOUN_OF and (match := _ON.fullmatch(rest)):
        return _compound(match["matter"], NOUN_OF[verb])
    if prefix is not Prefix.THEY:
        return ""
    if match := _SIGN_OFF.fullmatch(text):
        return _compound(match["matter"], APPROVAL_OF["sign off"])
    return _compound(_plain(rest), APPROVAL_OF[verb]) if verb in APPROVAL_OF and rest else ""


def _compound(matter: str, noun: str) -> str:
    words = matter.split()
    if (
        len(words) > _MOST_WORDS
        or "'s" in matter.replace("’", "'")
        or set(map(str.lower, words)) & {"and", "of", "for", "to", "that", "whether", "if"}
    ):
        return ""
    return f"{matter} {noun}"
