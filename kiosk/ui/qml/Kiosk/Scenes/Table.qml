pragma ComponentBehavior: Bound

import QtQuick

// A table's edge across the drawing, `wide` units. (x, y) is its upper left corner.
Item {
    id: root

    property real wide: 200
    property real high: 30

    DrawnPath {
        path: `M6 2L${root.wide - 6} 2C${root.wide - 3} 2 ${root.wide} 4 ${root.wide} 8L${root.wide} ${root.high - 4}C${root.wide} ${root.high} ${root.wide - 3} ${root.high} ${root.wide - 6} ${root.high}L6 ${root.high}C3 ${root.high} 2 ${root.high} 2 ${root.high - 4}L2 8C2 4 3 2 6 2Z`
        fill: CastPalette.desk
        edge: CastPalette.deskEdge
        edgeWidth: 1.7
    }
}
