pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// Message proteins run from a drip into a vein.
StoryCanvas {
    id: root

    DripStand {
        x: 66
        y: 178
        size: 0.98
    }
    DrawnPath {
        path: "M54 80C54 112 70 122 92 126C108 129 116 136 122 144"
        edge: CastPalette.line
        edgeWidth: 4.4
    }
    DrawnPath {
        path: "M54 80C54 112 70 122 92 126C108 129 116 136 122 144"
        edge: CastPalette.amberLight
        edgeWidth: 2.4
    }
    DrawnPath {
        path: "M98 132C124 118 150 118 176 124C206 130 226 118 250 84L276 116C246 158 214 172 176 166C150 162 124 166 104 180Z"
        fill: CastPalette.vesselFill
    }
    DrawnPath {
        path: "M98 132C124 118 150 118 176 124C206 130 226 118 250 84"
        edge: CastPalette.vesselEdge
        edgeWidth: 3
    }
    DrawnPath {
        path: "M104 180C124 166 150 162 176 166C214 172 246 158 276 116"
        edge: CastPalette.vesselEdge
        edgeWidth: 3
    }
    Repeater {
        model: 4
        Envelope {
            id: letter
            required property int index
            readonly property real way: root.go(0, 1, 0.1 * letter.index, 0.55 + 0.13 * letter.index) * (1 - 0.24 * letter.index)
            x: 124 + 124 * letter.way
            y: 150 - 8 * Math.sin(letter.way * 3) - 44 * Math.max(0, letter.way - 0.5)
            rotation: -6 - 34 * Math.max(0, letter.way - 0.4)
            size: 0.95
            opacity: root.go(0, 1, 0.1 * letter.index, 0.1 * letter.index + 0.12)
        }
    }
    TCell {
        x: 224
        y: 40
        size: 0.5
    }
}
