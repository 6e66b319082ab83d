pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The line from an organ to its label, with a dot where it begins.
Item {
    id: root

    required property string line
    required property real endX
    required property real endY
    readonly property real dot: Theme.mm(1.6)

    Shape {
        ShapePath {
            strokeColor: Theme.pictureInk
            strokeWidth: Theme.hair
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.line
            }
        }
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
