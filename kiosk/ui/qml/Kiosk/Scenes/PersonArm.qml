pragma ComponentBehavior: Bound

import QtQuick

// A sleeve with a hand at its end, in the drawing's own units.
Item {
    id: root

    required property string path
    required property real handX
    required property real handY
    property color cloth: CastPalette.clothTeal
    property color clothEdge: CastPalette.clothTealEdge
    property CastSkin skin: CastPalette.skinLight
    property real wide: 12

    DrawnPath {
        path: root.path
        edge: root.clothEdge
        edgeWidth: root.wide + 3.2
    }

    DrawnPath {
        path: root.path
        edge: root.cloth
        edgeWidth: root.wide
    }

    Dot {
        x: root.handX
        y: root.handY
        wide: root.wide
        fill: root.skin.fill
        edge: root.skin.edge
    }
}
