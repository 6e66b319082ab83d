pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The clue goes into a vaccine in a small bottle.
StoryCanvas {
    id: root

    DrawnPath {
        x: 20
        y: 158
        path: "M2 2L190 2L190 14L2 14Z"
        fill: CastPalette.desk
        edge: CastPalette.deskEdge
        edgeWidth: 1.7
    }
    Vial {
        x: 148
        y: 160
        size: 1.35
        full: root.go(0.35, 1, 0.4, 0.9)
    }
    ClueCard {
        x: 64
        y: 108
        size: 1.7
    }
    Repeater {
        model: 3
        Knob {
            id: clue
            required property int index
            readonly property real way: root.go(0, 1, 0.15 + 0.12 * clue.index, 0.65 + 0.12 * clue.index)
            x: 76 + (133 + 13 * clue.index - 76) * clue.way
            y: 106 + ((clue.index === 1 ? 150 : 136) - 106) * clue.way - 84 * Math.sin(clue.way * Math.PI) * (1 - clue.way * 0.4)
            size: 0.9
            rotation: 40 * clue.index * clue.way
            opacity: root.go(0, 1, 0.12 + 0.12 * clue.index, 0.2 + 0.12 * clue.index)
        }
    }
}
