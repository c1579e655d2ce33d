"""Briefings as documents: text, Markdown, HTML and JSON."""

from .briefing_html import as_html, pack_as_html
from .briefing_json import as_json
from .briefing_markdown import as_markdown
from .briefing_message import as_message
from .briefing_text import as_text

__all__ = ["as_html", "as_json", "as_markdown", "as_message", "as_text", "pack_as_html"]
