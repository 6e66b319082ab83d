pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// T cells multiply and look for the cells that carry the clue.
StoryCanvas {
    id: root

    MarkedCell {
        x: 208
        y: 70
        size: 0.92
    }
    Repeater {
        model: 7
        TCell {
            id: copy
            required property int index
            readonly property real way: root.go(0, 1, 0.06 * copy.index, 0.45 + 0.08 * copy.index)
            readonly property real endX: [136, 44, 92, 34, 84, 142, 62][copy.index]
            readonly property real endY: [84, 58, 34, 118, 106, 152, 168][copy.index]
            x: 70 + (copy.endX - 70) * copy.way
            y: 100 + (copy.endY - 100) * copy.way
            rotation: 50 * (1 - copy.way) * (copy.index % 2 ? 1 : -1)
            size: [0.72, 0.5, 0.56, 0.52, 0.5, 0.56, 0.44][copy.index]
            opacity: root.go(copy.index ? 0 : 1, 1, 0.06 * copy.index, 0.06 * copy.index + 0.12)
        }
    }
}
