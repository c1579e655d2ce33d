"""``liaison note``: keep a note, and say what was understood."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.cli.words import changed
from liaison.desk.capture import CapturedItem, NewNote, NoteTaken, preview_note, take_note
from liaison.desk.context import Desk
from liaison.desk.finding import client_id, person_id, said_moment
from liaison.desk.names import short_id
from liaison.insight.capture import Prefix, near_misses
from liaison.model.errors import NotFoundError, UsageError
from liaison.model.values import AboutUs, Intent, InteractionKind, Mood
from liaison.model.words import tr

_HELP = """A line that begins with We: They: Idea: Concern: Feedback: Result: Intro: Thanks: Goal: or Ask:
makes that record; everything else is kept as text. With one argument the note belongs to no client.

  liaison note "Harbor" "We: send the October report to Dana by Friday"
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("words", metavar="[CLIENT] TEXT", nargs="+", help="the note; - reads it from standard input")
    parser.add_argument("--kind", choices=[kind.value for kind in InteractionKind], default="note")
    parser.add_argument("--mood", choices=[mood.value for mood in Mood], help="how they were")
    parser.add_argument("--about-us", choices=["yes", "no", "unknown"], help="whether the mood was about us")
    parser.add_argument("--context", metavar="TEXT", help="what the mood was about")
    parser.add_argument("--intent", choices=[intent.value for intent in Intent], help="why we were in touch")
    parser.add_argument("--with", dest="people", metavar="NAME", action="append", default=[], help="who took part")
    parser.add_argument("--summary", metavar="TEXT", help="one line that says what it was")
    parser.add_argument("--minutes", type=int, metavar="N", help="how long it took")
    parser.add_argument("--at", metavar="WHEN", help="when it happened; now when not given")
    parser.add_argument("--dry-run", action="store_true", help="say what would be understood, write nothing")
    parser.epilog = _HELP


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Take the note; on a terminal ask who is meant where that is open."""
    client_words, text = _split(arguments.words)
    if text == "-":
        text = context.read_text()
    with context.desk() as desk:
        if client_words is None and arguments.words != ["-"]:
            _refuse_name_alone(desk, text)
        note = _note(desk, client_words, text, arguments)
        if arguments.dry_run:
            items = preview_note(desk, note)
            return Answer({"items": items}, lambda screen: _understood(screen, items, text, said=True))
        if context.streams.is_conversation and client_words is not None:
            note = replace(note, answers=_ask(context, preview_note(desk, note)))
        taken = take_note(desk, note)
    return Answer(
        changed(taken.changes) | {"note_id": taken.note_id, "client": taken.client, "items": taken.items},
        lambda screen: _show(screen, taken, text),
    )


def _split(words: Sequence[str]) -> tuple[str | None, str]:
    """The client, if one is named, and the text."""
    if len(words) == 1:
        return None, words[0]
    return words[0], " ".join(words[1:])


def _refuse_name_alone(desk: Desk, text: str) -> None:
    """The name of a client and nothing else is a note whose text was forgotten."""
    try:
        found = client_id(desk, text)
    except NotFoundError:
        return
    raise UsageError(
        tr("“{text}” names a client, and there is no text.", text=text),
        tr('Give the text too: liaison note {id} "TEXT"', id=short_id(found)),
    )


_ABOUT_US = {"yes": AboutUs.ABOUT_US, "no": AboutUs.NOT_ABOUT_US, "unknown": AboutUs.UNKNOWN, None: None}


def _note(desk: Desk, client_words: str | None, text: str, arguments: argparse.Namespace) -> NewNote:
    if arguments.about_us and not arguments.mood:
        raise UsageError(tr("--about-us goes with a mood."), tr("Add --mood, or leave it out."))
    client = client_id(desk, client_words) if client_words is not None else None
    return NewNote(
        text=text,
        client_id=client,
        kind=InteractionKind(arguments.kind),
        happened_at=said_moment(desk, arguments.at) if arguments.at else None,
        summary=arguments.summary,
        intent=Intent(arguments.intent) if arguments.intent else None,
        mood=Mood(arguments.mood) if arguments.mood else None,
        about_us=_ABOUT_US[arguments.about_us],
        mood_context=arguments.context,
        minutes=arguments.minutes,
        person_ids=tuple(person_id(desk, name, client) for name in arguments.people),
    )


def _ask(context: Context, items: Sequence[CapturedItem]) -> dict[int, str]:
    """Who is meant, for each line that leaves it open; an empty answer leaves it open still."""
    answers: dict[int, str] = {}
    for item in items:
        if not item.candidates:
            continue
        context.say(f"{item.prefix}: {item.what}. {item.question}")
        for number, (_id, name) in enumerate(item.candidates, start=1):
            context.say(f"  {number}  {name}")
        said = context.ask(tr("Number, or Enter to leave it open: "))
        if said.isdecimal() and 1 <= int(said) <= len(item.candidates):
            answers[item.line] = item.candidates[int(said) - 1][0]
    return answers


def _show(screen: Screen, taken: NoteTaken, text: str) -> None:
    screen.wrapped(f"{taken.changes.words}.")
    _understood(screen, taken.items, text, said=False)
    if taken.client is None and taken.note_id is not None:
        screen.wrapped(
            tr("It belongs to no client yet. To file it: liaison set {id} client=NAME", id=short_id(taken.note_id))
        )


_MOST_SHOWN = 60
_HEADS = {
    Prefix.WE: "We owe",
    Prefix.THEY: "They owe",
    Prefix.IDEA: "Idea",
    Prefix.CONCERN: "Concern",
    Prefix.FEEDBACK: "Feedback",
    Prefix.RESULT: "Result",
    Prefix.INTRO: "Introduction",
    Prefix.THANKS: "Thanks",
    Prefix.GOAL: "Goal",
    Prefix.ASK: "Request",
}


def _understood(screen: Screen, items: Sequence[CapturedItem], text: str, *, said: bool) -> None:
    """Every record with what is in doubt in it, then the lines that only lack their colon.

    That nothing was recognised is told where such a line suggests otherwise, and always with ``said``.
    """
    for item in items:
        _item(screen, item)
    missed = near_misses(text)
    if not items and (missed or said):
        screen.wrapped(tr("Nothing was recognised; kept as text."))
    for line in missed:
        words = line if len(line) <= _MOST_SHOWN else f"{line[:_MOST_SHOWN]}…"
        screen.wrapped(tr("“{words}” makes a record only behind a colon, as in “We: …”.", words=words), indent="  ")


def _item(screen: Screen, item: CapturedItem) -> None:
    if not item.what:
        screen.wrapped(tr("“{prefix}:” has nothing behind it. {hint}", prefix=item.prefix, hint=item.question))
        return
    said = tr("{head}: {what}", head=tr(_HEADS[item.prefix]), what=", ".join(_parts(item)))
    if item.short_id:
        said += f" ({item.short_id})"
    if item.joins:
        said += tr(", which was promised already")
    screen.wrapped(f"{said}.", hanging="  ")
    for sentence in ([item.question] if item.question else []) + list(item.remarks):
        screen.wrapped(sentence, indent="  ")
    for _id, name in item.candidates:
        screen.line(f"    {name}")


def _parts(item: CapturedItem) -> list[str]:
    parts = [item.what]
    if item.prefix is Prefix.GOAL and item.before and item.after:
        parts.append(tr("from {before} to {after}", before=item.before, after=item.after))
    if item.person:
        preposition = tr("from {person}") if item.prefix is Prefix.THEY else tr("to {person}")
        is_promise = item.prefix in {Prefix.WE, Prefix.THEY}
        parts.append(preposition.format(person=item.person) if is_promise else item.person)
    return parts + ([item.due] if item.due else [])
