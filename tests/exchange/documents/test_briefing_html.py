"""HTML: self-contained, and nothing of the record acts as markup."""

from __future__ import annotations

from dataclasses import fields, replace
from html.parser import HTMLParser
from typing import Any

import pytest

from liaison.exchange.documents import as_html
from liaison.model.briefing import Briefing, Line, Run, Section
from liaison.model.values import Side

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style></title><b>x",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp;",
    "\u202egnp.exe",
    "</bdi></span><script src=//evil.example/x.js>",
)


class Reader(HTMLParser):
    """Collects tags, attributes and text, and checks that every tag is closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag != "meta":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def read(self, page: str) -> Reader:
        self.feed(page)
        self.close()
        assert not self._open
        return self


def filled(briefing: Briefing, text: str) -> Briefing:
    """The same sheet with ``text`` wherever the record can put one."""
    line = Line((Run(text), Run(text, is_strong=True)), text, text, mark=text)
    owed = Line((Run(text),), side=Side.THEIRS, person=text, due=text, state=text, is_late=True)
    gap = Line((Run(text),), text, fix=text)
    section: Section = replace(briefing.sections[0], label=text, aside=text, lines=(line, owed, gap))
    return replace(briefing, title=text, client=text, agency=text, facts=(text, text), sections=(section,))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_and_does_nothing(briefing: Briefing, text: str) -> None:
    plain, hostile = Reader().read(as_html(filled(briefing, "x"))), Reader().read(as_html(filled(briefing, text)))
    assert hostile.tags == plain.tags
    assert [name for name, _ in hostile.attributes] == [name for name, _ in plain.attributes]
    assert sum(part.rstrip("\u202c") == text for part in hostile.text) >= 12


def test_nothing_is_loaded_from_anywhere(briefing: Briefing) -> None:
    page = as_html(briefing)
    found = Reader().read(page)
    assert not {"script", "link", "img", "iframe", "object", "form", "a", "base"} & set(found.tags)
    assert not {name for name, _ in found.attributes} & {"src", "href", "style", "action", "srcset"}
    assert "url(" not in page
    assert "@import" not in page
    assert "default-src 'none'" in page


def test_what_turns_direction_stands_apart_and_ends(briefing: Briefing) -> None:
    assert "<bdi>\u202egnp.exe\u202c</bdi>" in as_html(filled(briefing, "\u202egnp.exe"))


def test_every_field_of_a_line_that_is_shown_has_its_place(briefing: Briefing) -> None:
    values: dict[str, Any] = {field.name: f"[{field.name}]" for field in fields(Line) if field.type == "str"}
    assert values.pop("key"), "how lines are told apart is shown to nobody"
    owed = Line((Run("[runs]"),), side=Side.OURS, **(values | {"fix": "", "second": "[second]"}))
    free = Line((Run("[runs]"),), **(values | {"fix": ""}))
    gap = Line((Run("[runs]"),), **values)
    shown = as_html(replace(briefing, sections=(replace(briefing.sections[0], lines=(owed, free, gap)),)))
    assert [name for name, text in values.items() if text not in shown] == ["due"]
    assert "[due]" in as_html(
        replace(briefing, sections=(replace(briefing.sections[0], lines=(replace(owed, state=""),)),))
    )
