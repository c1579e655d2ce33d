"""How it is kept: vault, journal, search index, migrations, backup."""
