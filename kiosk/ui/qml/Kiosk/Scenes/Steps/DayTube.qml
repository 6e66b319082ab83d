pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A soft tube lies in the arm under a dressing; a nurse is beside.
StoryCanvas {
    id: root

    Person {
        x: 180
        y: 66
        size: 0.8
        hair: "bun"
        skin: CastPalette.skinTan
        collar: true
        tall: 222
    }
    SeatedPatient {
        x: 78
        y: 194
        size: 1.06
    }
    DrawnPath {
        path: "M130 118C146 130 158 150 176 138"
        edge: CastPalette.line
        edgeWidth: 4
    }
    DrawnPath {
        path: "M130 118C146 130 158 150 176 138"
        edge: CastPalette.glass
        edgeWidth: 2.2
    }
    DrawnPath {
        x: 108
        y: 104
        path: "M4 4L22 10C24 11 25 13 24 15L22 19C21 21 19 22 17 21L2 15C0 14 -0 12 1 10L2 6C2 4 3 3 4 4Z"
        fill: CastPalette.shine
        edge: CastPalette.line
        edgeWidth: 1.6
        opacity: root.go(0, 1, 0.3, 0.6)
    }
    PersonArm {
        path: "M206 120C212 144 200 154 186 147"
        handX: root.go(190, 179, 0.2, 0.7)
        handY: root.go(150, 140, 0.2, 0.7)
        skin: CastPalette.skinTan
        wide: 11
    }
}
