"""The working agreement of a client (P22): clauses of both sides, how far they were kept, and the cases behind that."""
