"""What ``kiosk check`` finds out about the machine, the build and the content. No Qt."""
