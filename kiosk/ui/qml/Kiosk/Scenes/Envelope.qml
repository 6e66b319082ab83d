pragma ComponentBehavior: Bound

import QtQuick

// A message protein given as a medicine: an amber letter. (x, y) is its middle; 22 by 16 units.
Item {
    id: root

    property real size: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -12
        y: -9
        path: "M3 1.5L21 1.5C22 1.5 22.5 2 22.5 3L22.5 15C22.5 16 22 16.5 21 16.5L3 16.5C2 16.5 1.5 16 1.5 15L1.5 3C1.5 2 2 1.5 3 1.5Z"
        fill: CastPalette.amberDeep
        edge: CastPalette.amberEdge
        edgeWidth: 1.6 / root.size
    }

    DrawnPath {
        x: -12
        y: -9
        path: "M2.5 3L12 10.5L21.5 3"
        fill: CastPalette.amberLight
        edge: CastPalette.amberEdge
        edgeWidth: 1.4 / root.size
    }
}
