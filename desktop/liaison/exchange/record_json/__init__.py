"""The record as JSON: written as a stream, read whole and bounded. Described in resources/help/record-json.md."""

from __future__ import annotations

from liaison.exchange.record_json.format import FORMAT, VERSION
from liaison.exchange.record_json.reading import Item, RecordFile, read_record
from liaison.exchange.record_json.writing import RecordHead, write_record

__all__ = ["FORMAT", "VERSION", "Item", "RecordFile", "RecordHead", "read_record", "write_record"]
