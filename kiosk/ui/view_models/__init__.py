"""One file a screen: a pure derive and a thin QObject that shows its result."""
