pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// In a lymph node a messenger cell shows a clue to the T cell.
StoryCanvas {
    id: root

    DrawnPath {
        path: "M20 100C20 54 62 18 122 18C186 18 250 46 256 92C260 122 240 140 216 142C196 144 182 132 160 136C136 140 128 166 96 178C58 190 20 150 20 100Z"
        fill: CastPalette.node
        edge: CastPalette.nodeEdge
        edgeWidth: 2.4
    }
    DrawnPath {
        path: "M4 60L26 74M60 10L72 32M140 4L140 20M222 20L212 40"
        edge: CastPalette.nodeEdge
        edgeWidth: 7
    }
    DrawnPath {
        path: "M4 60L26 74M60 10L72 32M140 4L140 20M222 20L212 40"
        edge: CastPalette.node
        edgeWidth: 3.6
    }
    BCell {
        x: 222
        y: 108
        size: 0.4
    }
    BCell {
        x: 56
        y: 142
        size: 0.42
    }
    MessengerCell {
        x: 88
        y: 104
        size: 0.9
    }
    ClueCard {
        x: 108
        y: 54
        size: 0.82
        rotation: 8
    }
    TCell {
        x: root.go(232, 172, 0.1, 0.8)
        y: root.go(64, 76, 0.1, 0.8)
        size: 0.82
        rotation: root.go(60, 0, 0.1, 0.8)
    }
}
