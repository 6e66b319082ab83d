pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The immune cells multiply and are more active; the cancer cell slows down.
StoryCanvas {
    id: root

    CancerCell {
        x: 206
        y: 74
        size: 0.9
        rest: root.go(0, 0.4, 0.4, 1)
    }
    Repeater {
        model: 6
        TCell {
            id: copy
            required property int index
            readonly property real way: root.go(0, 1, 0.06 * copy.index, 0.5 + 0.08 * copy.index)
            x: 70 + ([142, 54, 96, 34, 84, 142][copy.index] - 70) * copy.way
            y: 104 + ([78, 46, 96, 108, 158, 140][copy.index] - 104) * copy.way
            rotation: 60 * (1 - copy.way)
            size: [0.62, 0.56, 0.6, 0.5, 0.56, 0.56][copy.index]
            opacity: root.go(copy.index ? 0 : 1, 1, 0.06 * copy.index, 0.06 * copy.index + 0.12)
        }
    }
    Envelope {
        x: 66
        y: 22
        size: 0.8
        rotation: -14
    }
    Envelope {
        x: 112
        y: 62
        size: 0.8
        rotation: 10
    }
}
