pragma ComponentBehavior: Bound

import QtQuick

// A laboratory dish from above, 150 by 104 units at size 1. (x, y) is its middle.
Item {
    id: root

    property real size: 1
    readonly property real line: 1.7 / root.size

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -80
        y: -60
        path: "M158 60C158 88 123 112 80 112C37 112 2 88 2 60C2 32 37 8 80 8C123 8 158 32 158 60Z"
        fill: CastPalette.shine
        edge: CastPalette.line
        edgeWidth: root.line
    }

    DrawnPath {
        x: -80
        y: -60
        path: "M150 60C150 84 119 104 80 104C41 104 10 84 10 60C10 36 41 16 80 16C119 16 150 36 150 60Z"
        fill: CastPalette.dish
        edge: CastPalette.soft
        edgeWidth: root.line
    }
}
