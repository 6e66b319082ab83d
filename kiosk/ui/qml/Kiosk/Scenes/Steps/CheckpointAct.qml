pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The T cell with its covered button touches the cancer cell, which grows small and pale.
StoryCanvas {
    id: root

    CancerCell {
        x: 206
        y: 68
        size: root.go(1.05, 0.78, 0.4, 1)
        rest: root.go(0, 0.55, 0.4, 1)
    }
    Repeater {
        model: 5
        Dot {
            id: bit
            required property int index
            readonly property real turn: bit.index * 0.82 - 2.1
            readonly property real away: root.go(20, 44 + 5 * (bit.index % 2), 0.45, 1)
            x: 206 + bit.away * Math.cos(bit.turn)
            y: 68 + bit.away * Math.sin(bit.turn)
            wide: 9 - bit.index % 3
            fill: CastPalette.plum.light
            edge: CastPalette.plum.edge
            opacity: root.go(0, 1, 0.45, 0.7)
        }
    }
    LiddedTCell {
        x: root.go(84, 122, 0, 0.4)
        y: root.go(130, 106, 0, 0.4)
        size: 1.25
    }
}
