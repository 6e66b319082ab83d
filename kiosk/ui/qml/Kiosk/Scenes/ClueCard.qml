pragma ComponentBehavior: Bound

import QtQuick

// A card with the marker of a cancer cell on it. (x, y) is its middle; 26 by 32 units.
Item {
    id: root

    property real size: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -14
        y: -17
        path: "M4 1.5L24 1.5C25.5 1.5 26.5 2.5 26.5 4L26.5 30C26.5 31.5 25.5 32.5 24 32.5L4 32.5C2.5 32.5 1.5 31.5 1.5 30L1.5 4C1.5 2.5 2.5 1.5 4 1.5Z"
        fill: CastPalette.paper
        edge: CastPalette.coral.edge
        edgeWidth: 1.7 / root.size
    }

    Knob {
        y: 7
        size: 1.1
    }
}
