pragma ComponentBehavior: Bound

import QtQuick

// A speech bubble, 90 by 46 units, its tail down to the left (or right). (x, y) is its middle.
Item {
    id: root

    property bool toLeft: true
    property real size: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -46
        y: -26
        path: root.toLeft ? "M14 2L78 2C86 2 90 7 90 14L90 34C90 42 85 46 78 46L34 46L18 60L21 46L14 46C6 46 2 42 2 34L2 14C2 7 6 2 14 2Z" : "M14 2L78 2C86 2 90 7 90 14L90 34C90 42 85 46 78 46L71 46L74 60L58 46L14 46C6 46 2 42 2 34L2 14C2 7 6 2 14 2Z"
        fill: CastPalette.shine
        edge: CastPalette.line
        edgeWidth: 1.7
    }
}
