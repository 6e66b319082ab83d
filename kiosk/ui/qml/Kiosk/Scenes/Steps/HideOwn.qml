pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// Among healthy cells one changes and becomes a cancer cell.
StoryCanvas {
    id: root

    Repeater {
        model: 8
        BodyCell {
            id: same
            required property int index
            readonly property int place: same.index < 4 ? same.index : same.index + 1
            x: 62 + 68 * (same.place % 3)
            y: 44 + 58 * Math.floor(same.place / 3)
            size: 0.58
            rotation: 7 * (same.index % 3) - 7
            visible: same.place !== 8
        }
    }
    BodyCell {
        x: 130
        y: 102
        size: 0.58
        opacity: root.go(1, 0, 0.3, 0.7)
    }
    CancerCell {
        x: 130
        y: 102
        size: root.go(0.58, 0.72, 0.3, 1)
        opacity: root.go(0, 1, 0.25, 0.6)
    }
}
