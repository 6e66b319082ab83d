pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// At home a person packs a bag: a list, a book, a drink, something warm.
StoryCanvas {
    id: root

    DrawnPath {
        x: 14
        y: 14
        path: "M6 2L60 2C63 2 64 4 64 6L64 70C64 73 62 74 60 74L6 74C3 74 2 72 2 70L2 6C2 4 3 2 6 2Z"
        fill: CastPalette.sky
        edge: CastPalette.line
        edgeWidth: 2
    }
    DrawnPath {
        x: 14
        y: 14
        path: "M4 56C16 46 30 58 44 50C52 46 58 50 62 52L62 72L4 72Z"
        fill: CastPalette.leaf
    }
    DrawnPath {
        x: 14
        y: 14
        path: "M33 2L33 74M2 38L64 38"
        edge: CastPalette.line
        edgeWidth: 2
    }
    Patient {
        x: 116
        y: 70
        size: 0.9
    }
    Table {
        x: 8
        y: 152
        wide: 204
        high: 44
    }
    DrawnPath {
        x: 20
        y: 122
        path: "M6 2L34 2L34 38L6 38Z"
        fill: CastPalette.paper
        edge: CastPalette.line
        edgeWidth: 1.7
    }
    DrawnPath {
        x: 20
        y: 122
        path: "M11 10L14 13L18 7M11 20L14 23L18 17M11 30L14 33L18 27M22 10L30 10M22 20L30 20M22 30L30 30"
        edge: CastPalette.clothTealEdge
        edgeWidth: 1.6
    }
    Item {
        x: root.go(64, 160, 0.1, 0.5)
        y: root.go(132, 104, 0.1, 0.5)
        DrawnPath {
            path: "M2 4L14 4L14 44L2 44Z"
            fill: CastPalette.clothBlue
            edge: CastPalette.clothBlueEdge
            edgeWidth: 1.7
        }
    }
    Item {
        x: root.go(86, 178, 0.35, 0.75)
        y: root.go(140, 98, 0.35, 0.75)
        DrawnPath {
            path: "M4 10L14 10C16 14 17 16 17 20L17 48L1 48L1 20C1 16 2 14 4 10ZM5 3L13 3L13 10L5 10Z"
            fill: CastPalette.glass
            edge: CastPalette.line
            edgeWidth: 1.7
        }
    }
    DrawnPath {
        x: 134
        y: 112
        path: "M22 22C22 2 54 2 54 22"
        edge: CastPalette.clothCoralEdge
        edgeWidth: 6
    }
    DrawnPath {
        x: 134
        y: 112
        path: "M22 22C22 2 54 2 54 22"
        edge: CastPalette.clothCoral
        edgeWidth: 3
    }
    DrawnPath {
        x: 134
        y: 112
        path: "M10 22L66 22C69 22 71 24 71 27L74 66C74 69 72 71 69 71L7 71C4 71 2 69 2 66L5 27C5 24 7 22 10 22Z"
        fill: CastPalette.clothCoral
        edge: CastPalette.clothCoralEdge
        edgeWidth: 1.7
    }
    DrawnPath {
        x: 134
        y: 112
        path: "M22 46L54 46L54 62L22 62Z"
        fill: Qt.alpha(CastPalette.shine, 0.35)
        edge: CastPalette.clothCoralEdge
        edgeWidth: 1.2
    }
}
