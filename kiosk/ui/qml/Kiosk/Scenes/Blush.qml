pragma ComponentBehavior: Bound

import QtQuick

// A soft patch of colour behind what it means. (x, y) is its middle; 120 by 100 units at size 1.
Item {
    id: root

    property color tone: CastPalette.stopLight
    property real size: 1
    property real strength: 0.42

    scale: root.size
    transformOrigin: Item.TopLeft

    DrawnPath {
        x: -60
        y: -50
        path: "M116 42C122 66 104 94 76 98C48 102 18 98 6 74C-6 50 6 20 32 8C60 -4 108 10 116 42Z"
        fill: Qt.alpha(root.tone, root.strength)
    }
}
