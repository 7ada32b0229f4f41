"""The swaps: the same promises as the reference layers, kept with other materials."""
