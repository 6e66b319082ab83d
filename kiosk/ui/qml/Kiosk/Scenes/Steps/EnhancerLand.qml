pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// Message proteins land on a T cell and on another immune cell.
StoryCanvas {
    id: root

    BodyCell {
        x: 34
        y: 34
        size: 0.44
        rotation: 6
    }
    TCell {
        x: 98
        y: 112
        size: 1.25
    }
    BCell {
        x: 216
        y: 72
        size: 0.82
    }
    Repeater {
        model: 5
        Envelope {
            id: letter
            required property int index
            readonly property real way: root.go(0, 1, 0.08 * letter.index, 0.5 + 0.1 * letter.index)
            x: [70, 152, 132, 190, 232][letter.index] + [20, 60, -10, -30, 10][letter.index] * (1 - letter.way)
            y: [52, 82, 160, 38, 38][letter.index] - 26 * (1 - letter.way)
            rotation: [-18, 30, 12, -20, 16][letter.index] * letter.way
            size: 0.95
            opacity: root.go(0, 1, 0.08 * letter.index, 0.08 * letter.index + 0.15)
        }
    }
}
