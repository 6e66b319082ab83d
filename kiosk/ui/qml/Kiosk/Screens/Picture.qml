pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A drawing on its tint, with its caption under it and its description for those who cannot see it.
Item {
    id: root

    required property real shape
    required property url source
    required property string caption
    required property string description
    property string tint: ""
    readonly property real room: root.height - words.height - 3 * Theme.space1
    readonly property real wide: Math.floor(Math.min(root.width - 2 * Theme.space1, root.room * root.shape))

    Accessible.role: Accessible.Graphic
    Accessible.name: root.description

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.hair
        radius: Theme.radius - Theme.hair
        color: Theme.contrast ? Theme.card : Theme.tintLight(root.tint)
    }

    Image {
        objectName: "drawing"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space1 + Math.floor((root.room - height) / 2)
        width: root.wide
        height: Math.round(root.wide / root.shape)
        sourceSize: Qt.size(width, height)
        source: root.wide > 0 ? root.source : ""
        Accessible.ignored: true
    }

    Words {
        id: words

        x: Theme.space2
        y: root.height - words.height - Theme.space1 * 1.5
        width: root.width - 2 * Theme.space2
        horizontalAlignment: Text.AlignHCenter
        text: root.caption
        color: Theme.contrast ? Theme.ink : Theme.pictureInk
        weight: Font.Medium
        font.pixelSize: Theme.captionPx
        lineHeight: 1
    }
}
