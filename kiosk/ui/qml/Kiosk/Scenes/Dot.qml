pragma ComponentBehavior: Bound

import QtQuick

// A small ball in a cell's colours: a message, a piece. (x, y) is its middle, `wide` its width.
Item {
    id: root

    property real wide: 8
    property color fill: CastPalette.stopDeep
    property color edge: CastPalette.stopEdge

    scale: root.wide / 10
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -6
        y: -6
        path: "M11 6C11 8.8 8.8 11 6 11C3.2 11 1 8.8 1 6C1 3.2 3.2 1 6 1C8.8 1 11 3.2 11 6Z"
        fill: root.fill
        edge: root.edge
        edgeWidth: 14 / root.wide
    }
}
