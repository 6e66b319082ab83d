pragma ComponentBehavior: Bound

import QtQuick

// A cancer cell with markers on its edge. (x, y) is its middle.
Item {
    id: root

    property real size: 1
    property real rest: 0
    property int knobs: 6
    property real shown: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    Repeater {
        model: root.knobs

        Item {
            id: knob

            required property int index

            rotation: knob.index * 360 / root.knobs + 8

            Knob {
                y: -26 - 12 * root.shown
                visible: root.shown > 0
            }
        }
    }

    CancerCell {
        rest: root.rest
    }
}
