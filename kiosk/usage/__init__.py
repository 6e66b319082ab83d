"""How often topics are opened: counts only, never a visit. No Qt."""
