pragma ComponentBehavior: Bound

import QtQuick

// A T cell with new sensors; `grown` says how far they have come out. (x, y) is its middle.
Item {
    id: root

    property real size: 1
    property real grown: 1
    property int sensors: 5

    scale: root.size
    transformOrigin: Item.TopLeft

    Repeater {
        model: root.sensors

        Item {
            id: sensor

            required property int index

            rotation: sensor.index * 360 / root.sensors + 16

            Sensor {
                y: -22 - 13 * root.grown
                visible: root.grown > 0
            }
        }
    }

    TCell {
        size: 1
    }
}
