pragma ComponentBehavior: Bound

import QtQuick

// A clock on the wall; `hours` moves its short hand, the long one with it. (x, y) is its middle.
Item {
    id: root

    property real hours: 10
    property real size: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -24
        y: -24
        path: "M46 24C46 36.2 36.2 46 24 46C11.8 46 2 36.2 2 24C2 11.8 11.8 2 24 2C36.2 2 46 11.8 46 24Z"
        fill: CastPalette.shine
        edge: CastPalette.line
        edgeWidth: 2.4
    }

    DrawnPath {
        x: -24
        y: -24
        path: "M24 6L24 9M42 24L39 24M24 42L24 39M6 24L9 24"
        edge: CastPalette.line
        edgeWidth: 1.6
    }

    Item {
        rotation: root.hours * 30

        DrawnPath {
            x: -4
            y: -12
            path: "M4 12L4 1"
            edge: CastPalette.line
            edgeWidth: 3
        }
    }

    Item {
        rotation: root.hours * 360

        DrawnPath {
            x: -4
            y: -17
            path: "M4 17L4 1"
            edge: CastPalette.line
            edgeWidth: 2
        }
    }
}
