"""The touch screen: view models in Python, drawing in QML."""
