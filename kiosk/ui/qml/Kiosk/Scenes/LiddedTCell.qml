pragma ComponentBehavior: Bound

import QtQuick

// A T cell whose stop button is covered by the medicine. (x, y) is its middle.
Item {
    id: root

    property real size: 1

    TCell {
        size: root.size
    }

    Item {
        scale: root.size
        transformOrigin: Item.TopLeft

        StopButton {
            x: 9.6
            y: -35
            rotation: 14
            size: 0.84
        }

        MedicineLid {
            x: 9.6
            y: -35
            rotation: 14
            size: 0.84
        }
    }
}
