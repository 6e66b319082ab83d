pragma ComponentBehavior: Bound

import QtQuick

// A plant in its pot; (x, y) is the floor under it.
Item {
    id: root

    property real size: 1
    readonly property real line: 1.7 / root.size

    component Part: DrawnPath {
        edgeWidth: root.line
    }

    scale: root.size
    transformOrigin: Item.TopLeft

    Item {
        x: -20
        y: -66

        Part {
            path: "M21.4 43.1C8.8 39.5 0.4 27.1 1.8 14.1C14.5 17.6 22.9 30 21.4 43.1ZM18.6 43C17.2 30.5 25.3 18.5 37.5 15.1C38.9 27.7 30.8 39.6 18.6 43ZM20.7 44.1C7.3 33.9 3.4 15.1 11.4 0.3C24.6 10.6 28.6 29.3 20.7 44.1ZM19.3 43.9C12.3 29.8 16.6 12.3 29.4 3.2C36.4 17.3 32.1 34.7 19.3 43.9Z"
            fill: CastPalette.leaf
            edge: CastPalette.green.edge
        }

        Part {
            path: "M7 40L33 40L30 64.5C29.5 66 28.5 66 27.5 66L12.5 66C11.5 66 10.5 66 10 64.5Z"
            fill: CastPalette.pot
            edge: CastPalette.coral.edge
        }

        Part {
            path: "M7.5 36.5L32.5 36.5C33.9 36.5 35 37.6 35 39L35 41C35 42.4 33.9 43.5 32.5 43.5L7.5 43.5C6.1 43.5 5 42.4 5 41L5 39C5 37.6 6.1 36.5 7.5 36.5Z"
            fill: CastPalette.pot
            edge: CastPalette.coral.edge
        }
    }
}
