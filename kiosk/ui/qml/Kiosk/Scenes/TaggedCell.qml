pragma ComponentBehavior: Bound

import QtQuick

// A cancer cell with an amber antibody on each of its markers. (x, y) is its middle.
Item {
    id: root

    property real size: 1
    property real rest: 0
    property int tags: 5

    scale: root.size
    transformOrigin: Item.TopLeft

    MarkedCell {
        rest: root.rest
        knobs: root.tags
    }

    Repeater {
        model: root.tags

        Item {
            id: tag

            required property int index

            rotation: tag.index * 360 / root.tags + 8

            Item {
                y: -66
                rotation: 180

                Antibody {
                    y: -2
                }
            }
        }
    }
}
