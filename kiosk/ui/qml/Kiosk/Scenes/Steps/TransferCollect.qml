pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A person rests in a chair; a machine keeps some blue T cells and gives the rest back.
StoryCanvas {
    id: root

    Seated {
        x: 66
        y: 190
        size: 1.05
        hair: "afro"
        skin: CastPalette.skinDeep
        cloth: CastPalette.clothCoral
        clothEdge: CastPalette.clothCoralEdge
    }
    DrawnPath {
        path: "M118 114C124 96 134 90 142 98C146 102 148 104 152 104"
        edge: CastPalette.bloodEdge
        edgeWidth: 6
    }
    DrawnPath {
        path: "M118 114C124 96 134 90 142 98C146 102 148 104 152 104"
        edge: CastPalette.blood
        edgeWidth: 3
    }
    DrawnPath {
        path: "M118 118C124 138 136 144 142 134C146 128 148 126 152 126"
        edge: CastPalette.bloodEdge
        edgeWidth: 6
    }
    DrawnPath {
        path: "M118 118C124 138 136 144 142 134C146 128 148 126 152 126"
        edge: CastPalette.blood
        edgeWidth: 3
    }
    Machine {
        x: 178
        y: 190
        size: 1.1
    }
    DrawnPath {
        path: "M184 75L184 52"
        edge: CastPalette.line
        edgeWidth: 4
    }
    DrawnPath {
        x: 156
        y: 8
        path: "M8 2L50 2C54 2 56 5 56 8L56 40C56 45 53 48 48 48L10 48C5 48 2 45 2 40L2 8C2 5 4 2 8 2Z"
        fill: CastPalette.shine
        edge: CastPalette.line
        edgeWidth: 1.7
    }
    Repeater {
        model: 6
        TCell {
            id: kept
            required property int index
            readonly property real way: root.go(0, 1, 0.1 + 0.12 * kept.index, 0.35 + 0.12 * kept.index)
            x: 184 + (168 + 16 * (kept.index % 3) - 184) * kept.way
            y: 72 + (23 + 18 * Math.floor(kept.index / 3) - 72) * kept.way
            size: 0.165
            opacity: root.go(0, 1, 0.08 + 0.12 * kept.index, 0.16 + 0.12 * kept.index)
        }
    }
}
