pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The messenger cell shows the clue to T cells.
StoryCanvas {
    id: root

    MessengerCell {
        x: root.go(58, 82, 0, 0.4)
        y: 116
        size: 1.15
    }
    ClueCard {
        x: root.go(74, 108, 0, 0.4)
        y: 50
        size: 0.95
        rotation: 8
    }
    TCell {
        x: root.go(236, 170, 0.2, 0.8)
        y: root.go(36, 56, 0.2, 0.8)
        size: 0.8
        rotation: root.go(40, 0, 0.2, 0.8)
    }
    TCell {
        x: root.go(240, 178, 0.3, 0.9)
        y: root.go(120, 134, 0.3, 0.9)
        size: 0.74
        rotation: root.go(-40, 0, 0.3, 0.9)
    }
    TCell {
        x: root.go(248, 236, 0.4, 1)
        y: root.go(80, 96, 0.4, 1)
        size: 0.6
        rotation: root.go(40, 0, 0.4, 1)
    }
}
