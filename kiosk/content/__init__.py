"""Files a clinician edits, parsed once into frozen records. No Qt."""
