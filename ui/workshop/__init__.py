"""Training: exercises for a learner, the board of a trainer."""
