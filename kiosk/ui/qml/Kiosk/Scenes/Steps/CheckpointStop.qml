pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The arm presses the button, a message runs in, and the T cell grows pale.
StoryCanvas {
    id: root

    ReachingCell {
        x: 214
        y: 59
        reach: root.go(74, 82, 0, 0.25)
    }
    TCell {
        x: 86
        y: 118
        size: 1.45
        rotation: -8
        rest: root.go(0, 0.55, 0.6, 1)
    }
    StopButton {
        x: 133
        y: 96
        rotation: 65.5
        size: 1.3
        pressed: root.go(0, 1, 0, 0.25)
    }
    Repeater {
        model: 3
        Dot {
            id: message
            required property int index
            readonly property real late: 0.1 * message.index
            readonly property real way: root.go(0, 1, 0.2 + message.late, 0.7 + message.late) * (1 - 0.3 * message.index)
            x: 121 - 34 * message.way
            y: 101 + 15 * message.way
            opacity: root.go(0, 1, 0.2 + message.late, 0.3 + message.late)
        }
    }
}
