"""Every field, choice and kind of the record has words of its own."""

from __future__ import annotations

from liaison.desk.editing import editable_kinds, fields_of, kind_of
from liaison.model.kinds import RECORD_KINDS
from liaison.model.values import EntryKind
from liaison.ui.editing.titles import edit_title, kind_noun, new_title
from liaison.ui.editing.words import choice_words, field_label

TYPED = [kind for kind in RECORD_KINDS if kind not in {"attachment", "origin"}]


def test_every_field_and_every_choice_has_words() -> None:
    for kind in TYPED:
        for field in fields_of(kind):
            assert field_label(kind, field.name)
            assert "_" not in field_label(kind, field.name)
            for choice in field.choices:
                assert choice_words(choice)


def test_every_kind_and_register_has_headings_and_a_noun() -> None:
    for word in (*editable_kinds(), *(kind.value for kind in EntryKind)):
        assert new_title(word)
        assert edit_title(word)
    for kind in RECORD_KINDS:
        assert kind_noun(kind)
    assert kind_of("idea")[0] == "entry"
    assert new_title("idea") == "New idea"
