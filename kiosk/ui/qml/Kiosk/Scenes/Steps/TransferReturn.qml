pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The changed T cells go back to the same person through a drip.
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
        cells: true
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
        edgeWidth: 4
    }
    DrawnPath {
        path: "M178 85C178 120 197 140 183 146C171 150 167 128 155 116"
        edge: CastPalette.dish
        edgeWidth: 2.2
    }
    Repeater {
        model: 5
        Dot {
            id: cell
            required property int index
            readonly property real way: root.go(0, 1, 0.08 * cell.index, 0.5 + 0.1 * cell.index) * (1 - 0.17 * cell.index)
            x: cell.way < 0.5 ? 178 + 22 * cell.way : 189 - (cell.way - 0.5) * 62
            y: cell.way < 0.6 ? 88 + 97 * cell.way : 146 - (cell.way - 0.6) * 68
            wide: 5
            fill: CastPalette.blue.deep
            edge: CastPalette.blue.edge
        }
    }
    Item {
        x: 30
        y: 40
        SensorTCell {
            size: root.go(0.2, 0.42, 0.2, 0.9)
        }
    }
}
