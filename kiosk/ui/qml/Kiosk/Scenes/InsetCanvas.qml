pragma ComponentBehavior: Bound

import QtQuick

// A square close drawing, a hundred units each way, as large as its shorter side.
Item {
    id: root

    default property alias content: drawing.data
    readonly property real side: Math.min(root.width, root.height)

    implicitWidth: drawing.width
    implicitHeight: drawing.height
    clip: true

    Item {
        id: drawing

        x: (root.width - root.side) / 2
        y: (root.height - root.side) / 2
        width: 100
        height: 100
        transform: Scale {
            xScale: root.side / 100
            yScale: root.side / 100
        }
    }
}
