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
        path: "M54 80C54 104 70 112 92 116C106 119 114 126 120 134"
        edge: CastPalette.line
        edgeWidth: 4.4
    }
    DrawnPath {
        path: "M54 80C54 104 70 112 92 116C106 119 114 126 120 134"
        edge: CastPalette.amberLight
        edgeWidth: 2.4
    }
    DrawnPath {
        path: "M98 118C124 104 150 106 176 110C206 114 228 102 248 70L276 98C250 136 214 152 176 148C150 146 124 152 104 166Z"
        fill: CastPalette.vesselFill
    }
    DrawnPath {
        path: "M98 118C124 104 150 106 176 110C206 114 228 102 248 70"
        edge: CastPalette.vesselEdge
        edgeWidth: 3
    }
    DrawnPath {
        path: "M104 166C124 152 150 146 176 148C214 152 250 136 276 98"
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
            y: 134 - 4 * Math.sin(letter.way * 3) - 44 * Math.max(0, letter.way - 0.5)
            rotation: -6 - 34 * Math.max(0, letter.way - 0.4)
            size: 0.95
            opacity: root.go(0, 1, 0.1 * letter.index, 0.1 * letter.index + 0.12)
        }
    }
    TCell {
        x: 178
        y: 52
        size: 0.6
    }
}
