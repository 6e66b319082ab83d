"""The text file a monitoring system reads, if IT asks for one. No Qt, no network."""
