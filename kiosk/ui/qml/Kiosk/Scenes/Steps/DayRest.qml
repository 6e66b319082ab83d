pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// After the drip the person rests with a warm cup; someone comes to take them home.
StoryCanvas {
    id: root

    Clock {
        x: 34
        y: 36
        hours: root.go(12, 13, 0.1, 1)
        size: 0.9
    }
    Person {
        x: root.go(226, 176, 0, 0.7)
        y: 78
        size: 0.8
        hair: "curls"
        hairFill: CastPalette.hairBrown
        hairEdge: CastPalette.hairBrownEdge
        cloth: CastPalette.clothGreen
        clothEdge: CastPalette.clothGreenEdge
        tall: 206
    }
    SeatedPatient {
        x: 98
        y: 194
        size: 1.06
    }
    DrawnPath {
        x: 60
        y: 136
        path: "M4 6C22 0 56 0 74 6C78 22 76 42 72 54C52 60 26 60 6 54C2 42 0 22 4 6Z"
        fill: CastPalette.clothPlum
        edge: CastPalette.clothPlumEdge
        edgeWidth: 1.7
    }
    DrawnPath {
        x: 60
        y: 136
        path: "M5 22C26 17 52 17 74 22M6 38C26 33 52 33 73 38"
        edge: Qt.alpha(CastPalette.shine, 0.6)
        edgeWidth: 3
    }
    DrawnPath {
        x: 140
        y: 98
        path: "M2 4L20 4L18 20C18 22 16 23 14 23L8 23C6 23 4 22 4 20ZM20 8C26 8 26 16 19 16"
        fill: CastPalette.shine
        edge: CastPalette.line
        edgeWidth: 1.7
    }
    DrawnPath {
        x: 142
        y: 84
        path: "M4 12C1 8 7 6 4 1M12 12C9 8 15 6 12 1"
        edge: CastPalette.soft
        edgeWidth: 1.8
        opacity: root.go(0, 1, 0.3, 0.8)
    }
}
