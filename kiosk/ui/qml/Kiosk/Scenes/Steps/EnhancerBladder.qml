pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A weakened germ lies in the bladder; immune cells gather at its lining.
StoryCanvas {
    id: root

    DrawnPath {
        path: "M128 10C176 10 214 44 214 96C214 140 176 172 146 178L146 198L112 198L112 178C80 172 42 140 42 96C42 44 80 10 128 10Z"
        fill: CastPalette.vesselFill
        edge: CastPalette.vesselEdge
        edgeWidth: 1.7
    }
    DrawnPath {
        path: "M128 26C166 26 198 54 198 96C198 132 166 158 140 163L134 182L124 182L118 163C90 158 58 132 58 96C58 54 90 26 128 26Z"
        fill: CastPalette.paper
        edge: CastPalette.vesselEdge
        edgeWidth: 1.2
    }
    CancerCell {
        x: 184
        y: 62
        size: 0.5
        rest: root.go(0, 0.3, 0.6, 1)
    }
    CancerCell {
        x: 194
        y: 98
        size: 0.42
        rest: root.go(0, 0.3, 0.6, 1)
    }
    Repeater {
        model: 6
        DrawnPath {
            id: germ
            required property int index
            readonly property real way: root.go(0, 1, 0.05 * germ.index, 0.4 + 0.06 * germ.index)
            x: [86, 112, 136, 100, 130, 88][germ.index]
            y: 150 + ([70, 96, 62, 122, 128, 96][germ.index] - 150) * germ.way
            rotation: [20, -30, 60, 10, -50, 80][germ.index]
            path: "M4 2L14 2C17 2 17 9 14 9L4 9C1 9 1 2 4 2Z"
            fill: CastPalette.amberDeep
            edge: CastPalette.amberEdge
            edgeWidth: 1.5
            opacity: root.go(0, 1, 0.05 * germ.index, 0.05 * germ.index + 0.1)
        }
    }
    TCell {
        x: root.go(256, 226, 0.35, 0.9)
        y: root.go(28, 44, 0.35, 0.9)
        size: 0.44
    }
    TCell {
        x: root.go(257, 234, 0.4, 0.95)
        y: root.go(110, 90, 0.4, 0.95)
        size: 0.44
    }
    BigEater {
        x: root.go(240, 210, 0.45, 1)
        y: root.go(142, 128, 0.45, 1)
        size: 0.5
    }
}
