pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// T cells with new sensors find a cancer cell.
StoryCanvas {
    id: root

    MarkedCell {
        x: 126
        y: 92
        size: 1.0
        rest: root.go(0, 0.35, 0.6, 1)
        knobs: 6
    }
    Repeater {
        model: 3
        SensorTCell {
            id: seeker
            required property int index
            readonly property real way: root.go(0, 1, 0.08 * seeker.index, 0.6 + 0.1 * seeker.index)
            readonly property real turn: (seeker.index * 96 + 196 + 44 * (1 - seeker.way)) * Math.PI / 180
            x: 126 + (74 + 14 * (1 - seeker.way)) * Math.cos(seeker.turn)
            y: 92 + 66 * Math.sin(seeker.turn)
            rotation: 60 * (1 - seeker.way) + seeker.index * 20
            size: 0.52
        }
    }
    BodyCell {
        x: 30
        y: 166
        size: 0.46
        rotation: 6
    }
    BodyCell {
        x: 252
        y: 34
        size: 0.42
        rotation: -8
    }
}
