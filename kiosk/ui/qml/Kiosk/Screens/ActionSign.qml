pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What an action asks, drawn on its tint; the words beside it say the same.
Rectangle {
    id: root

    required property url source
    required property string tint

    objectName: "actionSign"
    height: root.width
    radius: root.width / 2
    color: Theme.contrast ? Theme.card : Theme.tintLight(root.tint)
    border.width: Theme.contrast ? Theme.hair : 0
    border.color: Theme.edge

    Image {
        anchors.fill: parent
        sourceSize: Qt.size(width, height)
        source: width > 0 ? root.source : ""
        Accessible.ignored: true
    }
}
