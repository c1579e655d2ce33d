"""What is kept: the record, its words and the rules it guards."""
