pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes
import Kiosk.Theme

// The line from an organ to its label, on a light line that lifts it off the figure.
Item {
    id: root

    required property string line
    required property real endX
    required property real endY
    readonly property real dot: Theme.mm(1)

    DrawnPath {
        path: root.line
        edge: Theme.pictureGround
        edgeWidth: 3 * Theme.hair
    }

    DrawnPath {
        path: root.line
        edge: Theme.pictureInk
        edgeWidth: 1.2 * Theme.hair
    }

    Rectangle {
        x: root.endX - root.dot / 2
        y: root.endY - root.dot / 2
        width: root.dot
        height: root.dot
        radius: root.dot / 2
        color: Theme.pictureInk
    }
}
