"""What the visitor is doing: one frozen state, one pure reducer, no Qt."""
