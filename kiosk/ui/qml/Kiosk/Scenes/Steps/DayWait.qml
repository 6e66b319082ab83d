pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// Two people wait while blood results come and the medicine is made ready.
StoryCanvas {
    id: root

    Clock {
        x: 236
        y: 44
        hours: root.go(10, 11, 0.1, 1)
    }
    SeatedPatient {
        x: 54
        y: 194
        size: 0.84
    }
    Seated {
        x: 156
        y: 194
        size: 0.84
        hair: "curls"
        hairFill: CastPalette.hairBrown
        hairEdge: CastPalette.hairBrownEdge
        cloth: CastPalette.clothGreen
        clothEdge: CastPalette.clothGreenEdge
    }
    DrawnPath {
        x: 134
        y: 128
        path: "M2 3L24 7L46 3L46 25L24 29L2 25Z"
        fill: CastPalette.paper
        edge: CastPalette.clothCoralEdge
        edgeWidth: 1.7
    }
    DrawnPath {
        x: 134
        y: 128
        path: "M24 7L24 29M7 10L19 12M7 16L19 18M29 12L41 10M29 18L41 16"
        edge: CastPalette.soft
        edgeWidth: 1.6
    }
    Dot {
        x: 136
        y: 142
        wide: 9
        fill: CastPalette.skinLight.fill
        edge: CastPalette.skinLight.edge
    }
}
