pragma ComponentBehavior: Bound

import QtQuick

// A drop of medicine, always amber. (x, y) is its middle; 12 units wide at size 1.
Item {
    id: root

    property real size: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -10
        y: -10
        path: "M10 1.5C12 6 16 9 16 13.2C16 16.6 13.3 18.8 10 18.8C6.7 18.8 4 16.6 4 13.2C4 9 8 6 10 1.5Z"
        fill: CastPalette.amberDeep
        edge: CastPalette.amberEdge
        edgeWidth: 1.6 / root.size
    }

    DrawnPath {
        x: -10
        y: -10
        path: "M7 13.4C7 11.6 7.8 10.2 8.8 8.8"
        edge: Qt.alpha(CastPalette.shine, 0.8)
        edgeWidth: 1.5
    }
}
