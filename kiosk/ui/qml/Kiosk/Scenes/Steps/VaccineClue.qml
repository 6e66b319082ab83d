pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// One marker of a cancer cell becomes the clue on a card.
StoryCanvas {
    id: root

    MarkedCell {
        x: 96
        y: 112
        size: 1.2
    }
    Item {
        x: root.go(152, 206, 0.35, 0.85)
        y: root.go(88, 72, 0.35, 0.85)
        scale: root.go(0.2, 1, 0.35, 0.85)
        ClueCard {
            size: 1.9
            opacity: root.go(0, 1, 0.3, 0.5)
        }
    }
}
