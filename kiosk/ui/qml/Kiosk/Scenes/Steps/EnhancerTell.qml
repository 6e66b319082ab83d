pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A person who feels unwell tells a nurse.
StoryCanvas {
    id: root

    Person {
        x: 62
        y: 92
        size: 0.92
        worried: true
        hair: "bob"
        hairFill: CastPalette.hairBrown
        hairEdge: CastPalette.hairBrownEdge
        cloth: CastPalette.clothPlum
        clothEdge: CastPalette.clothPlumEdge
        tall: 176
    }
    Person {
        x: 170
        y: 88
        size: 0.92
        hair: "bun"
        skin: CastPalette.skinTan
        collar: true
        tall: 180
    }
    Bubble {
        x: 116
        y: 30
        size: root.go(0.3, 0.86, 0.1, 0.5)
        opacity: root.go(0, 1, 0.1, 0.3)
    }
    Thermometer {
        x: 116
        y: 28
        size: root.go(0.2, 0.9, 0.3, 0.7)
        opacity: root.go(0, 1, 0.35, 0.6)
    }
    PersonArm {
        path: "M34 158C44 186 66 192 84 182"
        handX: 90
        handY: 178
        cloth: CastPalette.clothPlum
        clothEdge: CastPalette.clothPlumEdge
    }
    PersonArm {
        path: "M142 158C136 184 124 192 114 186"
        handX: 106
        handY: 182
        skin: CastPalette.skinTan
    }
}
