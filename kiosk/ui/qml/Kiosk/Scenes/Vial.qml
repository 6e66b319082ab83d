pragma ComponentBehavior: Bound

import QtQuick

// A small bottle of medicine; `full` says how much stands in it. (x, y) is the middle of its foot.
Item {
    id: root

    property real size: 1
    property real full: 1
    readonly property real line: 1.7 / root.size
    readonly property real level: 84 - 40 * root.full

    component Part: DrawnPath {
        x: -26
        y: -88
        edgeWidth: root.line
    }

    scale: root.size
    transformOrigin: Item.TopLeft

    Part {
        path: "M18 18L18 26C12 28 6 32 6 40L6 80C6 84 8 86 12 86L40 86C44 86 46 84 46 80L46 40C46 32 40 28 34 26L34 18Z"
        fill: CastPalette.shine
        edge: CastPalette.line
    }

    Part {
        visible: root.full > 0.02
        path: `M8 ${root.level}C17 ${root.level - 3} 35 ${root.level + 3} 44 ${root.level}L44 79C44 82 42 84 39 84L13 84C10 84 8 82 8 79Z`
        fill: CastPalette.amberDeep
        edge: CastPalette.amberEdge
    }

    Part {
        path: "M15 4L37 4C39 4 40 5 40 7L40 15C40 17 39 18 37 18L15 18C13 18 12 17 12 15L12 7C12 5 13 4 15 4Z"
        fill: CastPalette.soft
        edge: CastPalette.line
    }

    Part {
        path: "M12 44L12 72"
        edge: Qt.alpha(CastPalette.shine, 0.8)
        edgeWidth: 2.4
    }
}
