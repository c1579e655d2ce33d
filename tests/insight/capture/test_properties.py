"""What holds for any text: nothing raises, spans fit, reading is repeatable and its cost bounded."""

from __future__ import annotations

import resource
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from insight.capture.phrases import DATES, LINES
from insight.capture.scene import COLLEAGUES, PEOPLE, PLAIN
from liaison.insight.capture import CaptureContext, capture, find_dates
from liaison.insight.capture.names import edit_distance

CONTEXT = CaptureContext(PLAIN.today, PLAIN.now, PLAIN.zone, PEOPLE, COLLEAGUES, client_names=("Harbor & Finch",))
PIECES = (
    [row[0] for row in DATES]
    + [row[0] for row in LINES]
    + ["\n", ", ", " and ", "to ", "İ", "ß", "’s", "9" * 30, "%", "$"]
)
texts = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=8).map(" ".join))  # fmt: skip


@given(texts, st.sampled_from(["", "We: ", "They: ", "Result: ", "Intro: ", "Feedback: ", "Goal: "]))
@settings(max_examples=300, deadline=None)
def test_capture_never_raises_and_spans_fit(text: str, prefix: str) -> None:
    text = prefix + text
    note = capture(text, CONTEXT)
    last = -1
    for line in note.lines:
        assert last < line.span.start <= line.prefix_span.start <= line.prefix_span.end <= line.body_span.start
        assert line.body_span.start <= line.body_span.end <= line.span.end <= len(text)
        last = line.span.start
        pieces = line.pieces()
        assert list(pieces) == sorted(pieces)
        assert all(line.body_span.start <= start < end <= line.body_span.end for start, end in pieces)
        assert bool(line.what) == line.makes_record
    assert capture(text, CONTEXT) == note


@given(texts)
@example("Thursday latest today")
@settings(max_examples=300, deadline=None)
def test_dates_are_ordered_and_apart(text: str) -> None:
    matches = find_dates(text, CONTEXT)
    assert all(0 <= match.span.start < match.span.end <= len(text) for match in matches)
    assert all(one.span.end <= two.span.start for one, two in pairwise(matches))
    assert all(match.end is None or match.end > match.day for match in matches)


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
@settings(deadline=None)
def test_edit_distance_is_a_bounded_distance(one: str, two: str) -> None:
    distance = edit_distance(one, two, 9)
    assert distance == edit_distance(two, one, 9)
    assert (distance == 0) == (one == two)
    assert edit_distance(one, two, 1) == min(distance, 2)


LONG = {
    "words": "'We: ' + 'Danna Whitlok to Marcus ' * 9000",
    "lines": "'We: send Danna the deck by Friday\\n' * 6000",
    "spaces": "'We:' + ' ' * 200_000",
    "numbers": "'Result: ' + '1,234 ' * 33_000",
    "digits": "'Result: ' + '1' * 200_000",
    "bullets": "'- ' * 100_000 + 'We: x'",
    "quotes": "'\"' * 200_000",
    "at": "'We: ' + 'a.b@' * 50_000",
    "days": "'Friday the 27th of ' * 10_000",
    "short": "'We: x\\n' * 33_000",
    "breaks": "'\\n' * 200_000",
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_long_texts_cost_seconds_of_work_at_most(text: str) -> None:
    here = Path(__file__).resolve()
    code = (
        "from insight.capture.test_properties import CONTEXT, capture, find_dates\n"
        f"text = {text}\n"
        "capture(text, CONTEXT)\nfind_dates(text, CONTEXT)\n"
    )

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (30, 30))

    path = [str(here.parents[2]), str(here.parents[3] / "desktop")]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}\n{code}"],
        preexec_fn=limit,
        check=False,
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr.decode()[-500:]
