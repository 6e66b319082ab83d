pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The drip runs while the person rests in a chair.
StoryCanvas {
    id: root

    Plant {
        x: 20
        y: 194
        size: 0.7
    }
    DripStand {
        x: 189
        y: 192
        size: 1.08
    }
    SeatedPatient {
        x: 99
        y: 192
        size: 1.06
    }
    DrawnPath {
        path: "M178 87C178 122 197 142 183 148C171 152 167 130 153 118"
        edge: CastPalette.line
        edgeWidth: 3.4
    }
    DrawnPath {
        path: "M178 87C178 122 197 142 183 148C171 152 167 130 153 118"
        edge: CastPalette.amberDeep
        edgeWidth: 1.6
    }
    DrawnPath {
        x: 126
        y: 104
        path: "M4 4L22 10C24 11 25 13 24 15L22 19C21 21 19 22 17 21L2 15C0 14 0 12 1 10L2 6C2 4 3 3 4 4Z"
        fill: CastPalette.shine
        edge: CastPalette.line
        edgeWidth: 1.6
    }
    Drop {
        x: 178
        y: root.go(66, 80, 0.1, 0.9)
        size: 0.34
    }
    Clock {
        x: 236
        y: 40
        hours: root.go(11, 12, 0.1, 1)
        size: 0.9
    }
}
