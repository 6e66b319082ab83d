pragma ComponentBehavior: Bound

import QtQuick

// A new sensor (CAR) on a T cell. (x, y) is its foot, it points up, 16 units high.
Item {
    id: root

    property real size: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -10
        y: -20
        path: "M10 20L10 11M4 4C4 12 16 12 16 4"
        edge: CastPalette.sensorEdge
        edgeWidth: 4 + 3 / root.size
    }

    DrawnPath {
        x: -10
        y: -20
        path: "M10 20L10 11M4 4C4 12 16 12 16 4"
        edge: CastPalette.sensor
        edgeWidth: 4
    }
}
