"""Views that are shown before the record's modules are loaded: plain values, importable without them."""
