"""What IT and staff decide. No Qt."""
