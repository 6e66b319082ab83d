pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The thymus, two lobes; T cells grow up in it.
StoryCanvas {
    id: root

    DrawnPath {
        path: "M118 26C112 18 92 16 78 28C56 46 38 96 42 140C44 168 60 184 82 180C108 176 122 140 124 100C126 72 126 42 118 26ZM134 26C140 18 160 16 174 28C196 46 214 96 210 140C208 168 192 184 170 180C144 176 130 140 128 100C126 72 126 42 134 26Z"
        fill: FigurePalette.thymusSoft
        edge: FigurePalette.thymusEdge
        edgeWidth: 2
    }
    Repeater {
        model: 6
        TCell {
            id: pupil
            required property int index
            readonly property real way: root.go(0, 1, 0.08 * pupil.index, 0.5 + 0.08 * pupil.index)
            x: [96, 78, 100, 158, 176, 154][pupil.index]
            y: [60, 100, 138, 60, 100, 138][pupil.index] + 8 * (1 - pupil.way)
            size: 0.2 + ([0.3, 0.36, 0.42, 0.3, 0.36, 0.42][pupil.index] - 0.2) * pupil.way
            rotation: 40 * (1 - pupil.way)
        }
    }
}
