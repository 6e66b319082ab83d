pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// Inside a bone, in the soft marrow, young blood cells are made; a T cell leaves.
StoryCanvas {
    id: root

    DrawnPath {
        path: "M40 60C28 40 52 18 70 34C80 14 112 26 104 52L168 116C194 108 206 140 186 150C202 168 180 192 160 180C140 170 146 158 150 152L76 86C56 92 36 80 40 60Z"
        fill: CastPalette.boneFill
        edge: CastPalette.boneEdge
        edgeWidth: 2
    }
    DrawnPath {
        path: "M80 62C86 54 96 54 102 62L152 112C162 122 160 136 150 138C142 140 136 136 130 130L84 86C76 78 74 70 80 62Z"
        fill: CastPalette.marrow
        edge: CastPalette.bloodEdge
        edgeWidth: 1.5
    }
    Repeater {
        model: 7
        Dot {
            id: young
            required property int index
            readonly property bool green: young.index % 3 === 1
            x: 90 + 9 * young.index + (young.index % 2) * 2
            y: 68 + 9 * young.index - (young.index % 2) * 8
            wide: 11
            fill: young.green ? CastPalette.green.deep : young.index % 3 ? CastPalette.boneFill : CastPalette.blue.deep
            edge: young.green ? CastPalette.green.edge : young.index % 3 ? CastPalette.boneEdge : CastPalette.blue.edge
        }
    }
    TCell {
        x: root.go(124, 206, 0.2, 0.9)
        y: root.go(96, 62, 0.2, 0.9)
        size: root.go(0.14, 0.95, 0.2, 0.9)
        rotation: root.go(-80, 0, 0.2, 0.9)
    }
}
