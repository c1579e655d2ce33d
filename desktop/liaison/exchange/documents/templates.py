"""Templates of documents: found in the installed package or the checkout, rendered in a sandbox, all text escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def render(name: str, values: dict[str, Any]) -> str:
    """The template ``name`` filled with ``values``. A name the template does not know is a bug and raises."""
    from jinja2 import BaseLoader, StrictUndefined  # noqa: PLC0415 - loaded only when a document is made
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415 - as above

    environment = ImmutableSandboxedEnvironment(
        loader=BaseLoader(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    source = (_folder() / name).read_text(encoding="utf-8")
    return environment.from_string(source).render(values)


def _folder() -> Traversable:
    from importlib.resources import files  # noqa: PLC0415 - as above
    from pathlib import Path  # noqa: PLC0415 - as above

    inside = files("liaison") / "resources" / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[4] / "resources" / "templates"
