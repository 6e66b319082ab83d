pragma ComponentBehavior: Bound

import QtQuick

// The part of a cancer cell (PD-L1) that can press a stop button. (x, y) is where it meets the
// cell's middle; it points down and reaches `reach` units.
Item {
    id: root

    property real reach: 60
    property real size: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -20
        path: `M10 0C11 ${root.reach * 0.4} 13 ${root.reach * 0.6} 10 ${root.reach - 6}C9 ${root.reach + 1} 31 ${root.reach + 1} 30 ${root.reach - 6}C27 ${root.reach * 0.6} 29 ${root.reach * 0.4} 30 0Z`
        fill: CastPalette.plum.deep
        edge: CastPalette.plum.edge
        edgeWidth: 1.7 / root.size
    }
}
