pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The T cell that knows the clue makes many copies of itself.
StoryCanvas {
    id: root

    Repeater {
        model: 9
        TCell {
            id: copy
            required property int index
            readonly property bool first: copy.index === 0
            readonly property real way: root.go(0, 1, copy.index < 3 ? 0.05 : 0.35, copy.index < 3 ? 0.45 : 0.95)
            readonly property real turn: copy.index * Math.PI / 4 + 0.3
            x: 122 + (copy.first ? 0 : 82 * Math.cos(copy.turn)) * copy.way
            y: 100 + (copy.first ? 0 : 62 * Math.sin(copy.turn)) * copy.way
            rotation: copy.first ? 0 : 40 * (1 - copy.way)
            size: copy.first ? 0.72 : 0.5
            opacity: copy.first ? 1 : root.go(0, 1, copy.index < 3 ? 0.05 : 0.35, copy.index < 3 ? 0.15 : 0.45)
        }
    }
}
