pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A cancer cell shows no markers; a messenger cell shows T cells the clue on a card.
StoryCanvas {
    id: root

    MarkedCell {
        x: 58
        y: 62
        size: 0.82
        shown: root.go(1, 0, 0, 0.4)
    }
    MessengerCell {
        x: 106
        y: 144
        size: 0.82
    }
    ClueCard {
        x: 126
        y: 96
        size: root.go(0.2, 0.9, 0.4, 0.7)
        rotation: 8
        opacity: root.go(0, 1, 0.4, 0.55)
    }
    TCell {
        x: root.go(236, 196, 0.4, 0.9)
        y: root.go(76, 96, 0.4, 0.9)
        size: 0.86
        rotation: root.go(50, 0, 0.4, 0.9)
    }
    TCell {
        x: root.go(250, 216, 0.4, 1)
        y: root.go(28, 34, 0.4, 1)
        size: 0.5
        rotation: root.go(50, 0, 0.4, 1)
    }
}
