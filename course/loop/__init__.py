"""The student's loop: one exercise at a time, an answer at each save."""
