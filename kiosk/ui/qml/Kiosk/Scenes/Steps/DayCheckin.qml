pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// At the desk a person gives their name and gets a wristband.
StoryCanvas {
    id: root

    Person {
        x: 170
        y: 74
        size: 0.86
        hair: "bob"
        hairFill: CastPalette.hairBrown
        hairEdge: CastPalette.hairBrownEdge
        cloth: CastPalette.clothGreen
        clothEdge: CastPalette.clothGreenEdge
        tall: 192
    }
    Table {
        x: 104
        y: 140
        wide: 108
        high: 56
    }
    DrawnPath {
        x: 182
        y: 96
        path: "M6 2L38 2C40 2 42 4 42 6L42 32C42 34 40 36 38 36L6 36C4 36 2 34 2 32L2 6C2 4 4 2 6 2ZM18 36L26 36L28 46L16 46Z"
        fill: CastPalette.soft
        edge: CastPalette.line
        edgeWidth: 1.7
    }
    Patient {
        x: 58
        y: 80
        size: 0.94
    }
    PersonArm {
        path: "M84 146C96 160 108 158 118 148"
        handX: root.go(116, 130, 0, 0.4)
        handY: root.go(156, 140, 0, 0.4)
        skin: CastPalette.skinBrown
        cloth: CastPalette.clothBlue
        clothEdge: CastPalette.clothBlueEdge
    }
    DrawnPath {
        x: 116
        y: 134
        path: "M2 4C5 2 9 4 11 8L8 15C5 13 2 12 1 10Z"
        fill: CastPalette.shine
        edge: CastPalette.line
        edgeWidth: 1.5
        opacity: root.go(0, 1, 0.5, 0.8)
    }
    Bubble {
        x: 112
        y: 34
        toLeft: true
        size: root.go(0.3, 0.72, 0.2, 0.5)
        opacity: root.go(0, 1, 0.2, 0.4)
    }
    DrawnPath {
        x: 88
        y: 20
        path: "M4 6L40 6M4 14L30 14"
        edge: CastPalette.line
        edgeWidth: 3
        opacity: root.go(0, 1, 0.4, 0.6)
    }
}
