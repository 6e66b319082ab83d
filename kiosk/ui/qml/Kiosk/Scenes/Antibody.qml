pragma ComponentBehavior: Bound

import QtQuick

// A Y: green where a B cell made it, amber where it is a medicine. (x, y) is the foot's end,
// the two tips point up, the drawing is 20 units wide and 26 high.
Item {
    id: root

    property bool medicine: true
    property real size: 1
    readonly property string outline: "M14 26L14 15L6.5 5.5M14 15L21.5 5.5"
    readonly property color edge: root.medicine ? CastPalette.amberEdge : CastPalette.green.edge

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -14
        y: -28
        path: root.outline
        edge: root.edge
        edgeWidth: 5 + 3.2 / root.size
    }

    DrawnPath {
        x: -14
        y: -28
        path: root.outline
        edge: root.medicine ? CastPalette.amberDeep : CastPalette.green.deep
        edgeWidth: 5
    }

    DrawnPath {
        x: -14
        y: -28
        path: "M13 25L13 15.5L6 6.5"
        edge: root.medicine ? CastPalette.amberLight : CastPalette.green.light
        edgeWidth: 1.1
    }
}
