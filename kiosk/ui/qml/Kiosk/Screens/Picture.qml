pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A drawing on its tint, with its caption under it and its description for those who cannot see it.
Item {
    id: root

    required property url source
    required property string caption
    required property string description
    property string tint: ""
    readonly property real side: Math.floor(Math.min(root.width - 2 * Theme.space1, root.height - words.height - 3 * Theme.space1))

    Accessible.role: Accessible.Graphic
    Accessible.name: root.description

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.hair
        radius: Theme.radius - Theme.hair
        color: Theme.contrast ? Theme.card : Theme.tintLight(root.tint)
    }

    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space1 + (root.height - words.height - 3 * Theme.space1 - root.side) / 2
        width: root.side
        height: root.side
        sourceSize: Qt.size(root.side, root.side)
        source: root.side > 0 ? root.source : ""
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
