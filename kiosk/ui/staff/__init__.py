"""What stands behind the door: pads, pages and deeds of the staff area."""
