pragma ComponentBehavior: Bound

import QtQuick

// A thermometer, 60 units long, lying. (x, y) is its middle.
Item {
    id: root

    property real size: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -32
        y: -9
        path: "M14 4L56 4C60 4 62 6 62 9C62 12 60 14 56 14L14 14C11 17 2 16 2 9C2 2 11 1 14 4Z"
        fill: CastPalette.paper
        edge: CastPalette.line
        edgeWidth: 1.7
    }

    DrawnPath {
        x: -32
        y: -9
        path: "M8 9L44 9"
        edge: CastPalette.stopDeep
        edgeWidth: 3.4
    }

    DrawnPath {
        x: -32
        y: -9
        path: "M26 4L26 6M34 4L34 6M42 4L42 6M50 4L50 6"
        edge: CastPalette.line
        edgeWidth: 1.2
    }
}
