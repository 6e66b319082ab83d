pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Image {
    id: root

    required property string name
    property color ink: Theme.ink
    property real side: Theme.mm(7)

    width: root.side
    height: root.side
    sourceSize: Qt.size(root.side, root.side)
    source: root.name ? "image://icon/" + root.name + "/" + root.ink.toString().slice(-6) : ""
    Accessible.ignored: true
}
