pragma ComponentBehavior: Bound

import QtQuick

// A marker on a cancer cell's edge, the shape that a medicine or a cell can know. It points up.
Item {
    id: root

    property real size: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -10
        y: -16
        path: "M6 16L6 9L3.5 4C6 1.5 14 1.5 16.5 4L14 9L14 16Z"
        fill: CastPalette.plum.deep
        edge: CastPalette.plum.edge
        edgeWidth: 1.7 / root.size
    }
}
