pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The same person has a few days of medicine through a drip.
StoryCanvas {
    id: root

    Plant {
        x: 20
        y: 192
        size: 0.72
    }
    DripStand {
        x: 189
        y: 190
        size: 1.08
    }
    Seated {
        x: 99
        y: 190
        size: 1.08
        hair: "afro"
        skin: CastPalette.skinDeep
        cloth: CastPalette.clothCoral
        clothEdge: CastPalette.clothCoralEdge
    }
    DrawnPath {
        path: "M178 85C178 120 197 140 183 146C171 150 167 128 155 116"
        edge: CastPalette.line
        edgeWidth: 3.4
    }
    DrawnPath {
        path: "M178 85C178 120 197 140 183 146C171 150 167 128 155 116"
        edge: CastPalette.amberDeep
        edgeWidth: 1.6
    }
    Drop {
        x: 178
        y: root.go(64, 78, 0.1, 0.9)
        size: 0.34
    }
    DrawnPath {
        x: 2
        y: 20
        path: "M5 2L45 2C47 2 48 3 48 5L48 37C48 39 47 40 45 40L5 40C3 40 2 39 2 37L2 5C2 3 3 2 5 2Z"
        fill: CastPalette.paper
        edge: CastPalette.line
        edgeWidth: 1.7
    }
    DrawnPath {
        x: 2
        y: 20
        path: "M2 12L48 12"
        edge: CastPalette.line
        edgeWidth: 1.7
    }
    Repeater {
        model: 4
        Dot {
            id: day
            required property int index
            x: 11 + 10.6 * day.index
            y: 45
            wide: 6.5
            fill: CastPalette.amberDeep
            edge: CastPalette.amberEdge
            opacity: root.go(0, 1, 0.1 + 0.2 * day.index, 0.25 + 0.2 * day.index)
        }
    }
}
