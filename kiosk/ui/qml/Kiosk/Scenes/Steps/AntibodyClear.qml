pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The cancer cell comes apart; a big eater clears it away, and antibodies fade.
StoryCanvas {
    id: root

    Repeater {
        model: 7
        Dot {
            id: bit
            required property int index
            readonly property real turn: bit.index * 0.9
            readonly property real away: root.go(16, 34 + 8 * (bit.index % 3), 0.1, 0.6)
            x: 168 + bit.away * Math.cos(bit.turn) - root.go(0, 26, 0.6, 1)
            y: 84 + bit.away * 0.9 * Math.sin(bit.turn) + root.go(0, 12, 0.6, 1)
            wide: 12 - 2 * (bit.index % 3)
            fill: CastPalette.plum.light
            edge: CastPalette.plum.edge
        }
    }
    CancerCell {
        x: root.go(170, 150, 0.5, 1)
        y: root.go(84, 92, 0.5, 1)
        size: root.go(0.95, 0.5, 0.1, 0.8)
        rest: root.go(0, 0.5, 0.1, 0.8)
    }
    BigEater {
        x: root.go(56, 88, 0.3, 0.9)
        y: root.go(134, 118, 0.3, 0.9)
        size: 1.05
    }
    Item {
        x: 236
        y: 44
        rotation: 30
        opacity: root.go(1, 0.35, 0.5, 1)
        Antibody {}
    }
    Item {
        x: 210
        y: 136
        rotation: -20
        opacity: root.go(1, 0.35, 0.5, 1)
        Antibody {
            size: 0.9
        }
    }
    Item {
        x: 110
        y: 34
        rotation: -30
        opacity: root.go(1, 0.35, 0.5, 1)
        Antibody {
            size: 0.9
        }
    }
}
