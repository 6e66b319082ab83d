pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The vaccine goes in, and a messenger cell picks up the clue.
StoryCanvas {
    id: root

    Repeater {
        model: 3
        Drop {
            id: drop
            required property int index
            x: 40 + 26 * drop.index
            y: root.go(16, 34 + 16 * (drop.index % 2), 0.05 * drop.index, 0.4 + 0.05 * drop.index)
            size: 0.95
        }
    }
    MessengerCell {
        x: 132
        y: 116
        size: 1.25
    }
    Item {
        x: root.go(92, 158, 0.35, 0.9)
        y: root.go(52, 46, 0.35, 0.9)
        opacity: root.go(0, 1, 0.3, 0.45)
        ClueCard {
            size: 0.95
            rotation: 8
        }
    }
    BodyCell {
        x: 36
        y: 160
        size: 0.5
        rotation: 6
    }
    BodyCell {
        x: 246
        y: 60
        size: 0.46
        rotation: -8
    }
}
