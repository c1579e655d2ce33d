"""How it goes in and out: calendars, contact cards, tables, JSON, documents."""
