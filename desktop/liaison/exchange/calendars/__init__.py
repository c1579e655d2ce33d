"""Calendars: iCalendar files read, expanded and written (RFC 5545).

Bytes go in and frozen values come out, and the other way round; nothing here knows the record. The icalendar package
is only imported for what needs it.
"""
