"""The calendar: month, week, agenda and the year of reviews, with a panel for the day."""
