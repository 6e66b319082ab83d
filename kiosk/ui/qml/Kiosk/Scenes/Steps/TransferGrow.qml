pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The changed T cells multiply in the dish.
StoryCanvas {
    id: root

    Dish {
        x: 124
        y: 100
        size: 1.4
    }
    Repeater {
        model: 9
        SensorTCell {
            id: copy
            required property int index
            readonly property real way: root.go(0, 1, copy.index === 0 ? -1 : 0.08 * copy.index, 0.3 + 0.075 * copy.index)
            readonly property real turn: (copy.index - 1) * Math.PI / 4 + 0.2
            x: 124 + (copy.index === 0 ? 0 : 70 * Math.cos(copy.turn)) * copy.way
            y: 100 + (copy.index === 0 ? 0 : 46 * Math.sin(copy.turn)) * copy.way
            rotation: copy.index * 30
            size: 0.42
            opacity: root.go(copy.index === 0 ? 1 : 0, 1, 0.08 * copy.index, 0.08 * copy.index + 0.1)
        }
    }
}
