pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A nurse checks temperature and blood pressure, and asks how the person feels.
StoryCanvas {
    id: root

    Person {
        x: 172
        y: 76
        size: 0.88
        hair: "bun"
        skin: CastPalette.skinTan
        collar: true
        tall: 194
    }
    Table {
        x: 100
        y: 146
        wide: 110
        high: 50
    }
    Patient {
        x: 62
        y: 82
        size: 0.94
    }
    PersonArm {
        path: "M90 142C102 152 116 152 130 144"
        handX: 138
        handY: 140
        skin: CastPalette.skinBrown
        cloth: CastPalette.clothBlue
        clothEdge: CastPalette.clothBlueEdge
    }
    DrawnPath {
        x: 92
        y: 134
        path: "M6 2L24 6L20 24L2 18Z"
        fill: CastPalette.clothPlum
        edge: CastPalette.clothPlumEdge
        edgeWidth: 1.7
    }
    DrawnPath {
        path: "M112 146C122 176 140 176 150 166"
        edge: CastPalette.line
        edgeWidth: 2.4
    }
    DrawnPath {
        x: 146
        y: 144
        path: "M6 2L44 2C47 2 48 4 48 6L48 30C48 33 46 34 44 34L6 34C3 34 2 32 2 30L2 6C2 4 3 2 6 2Z"
        fill: CastPalette.screen
        edge: CastPalette.clothTealEdge
        edgeWidth: 1.7
    }
    DrawnPath {
        x: 146
        y: 144
        path: "M8 20L16 20L19 12L25 27L29 20L42 20"
        edge: CastPalette.clothTealEdge
        edgeWidth: 2
    }
    Bubble {
        x: 124
        y: 32
        size: root.go(0.3, 0.8, 0.2, 0.6)
        opacity: root.go(0, 1, 0.2, 0.4)
    }
    Thermometer {
        x: 124
        y: 30
        size: root.go(0.2, 0.84, 0.3, 0.7)
        opacity: root.go(0, 1, 0.35, 0.6)
    }
}
