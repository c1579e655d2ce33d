"""The five lines of a relationship over time: rapport, delivery, responsiveness, value and candour."""
