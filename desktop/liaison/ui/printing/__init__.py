"""Sheets on paper: PDF files and printers, drawn as the window draws them."""

from __future__ import annotations

from .paper import Paper, PaperSheet, usual_paper
from .pdf import pdf_of
from .sides import sides_of

__all__ = ["Paper", "PaperSheet", "pdf_of", "sides_of", "usual_paper"]
