"""The calendar: everything that has a day between two days, and what is done with it there."""
