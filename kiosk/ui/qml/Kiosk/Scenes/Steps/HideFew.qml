pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// Many cancer cells and one T cell; then many more T cells come.
StoryCanvas {
    id: root

    Repeater {
        model: 5
        CancerCell {
            id: many
            required property int index
            x: [204, 242, 176, 230, 190][many.index]
            y: [40, 78, 84, 124, 132][many.index]
            size: 0.5
            rotation: many.index * 50
        }
    }
    TCell {
        x: 124
        y: 92
        size: 0.56
    }
    Repeater {
        model: 7
        Item {
            id: coming
            required property int index
            readonly property real way: root.go(0, 1, 0.3 + 0.04 * coming.index, 0.7 + 0.04 * coming.index)
            x: [134, 84, 40, 80, 36, 134, 90][coming.index]
            y: [38, 46, 82, 122, 142, 148, 172][coming.index]
            scale: 0.3 + 0.7 * coming.way
            rotation: -120 * (1 - coming.way)
            opacity: Math.min(1, 4 * coming.way)
            TCell {
                size: [0.5, 0.5, 0.52, 0.5, 0.48, 0.54, 0.44][coming.index]
            }
        }
    }
}
