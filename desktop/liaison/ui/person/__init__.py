"""The page of a person, the handover when one leaves, and two entries made one."""
