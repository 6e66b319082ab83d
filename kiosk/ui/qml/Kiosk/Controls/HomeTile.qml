pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One door: a drawn sign and a few words on the section's tint. In a low tile the sign stands beside.
Pressable {
    id: root

    required property string icon
    required property string tint
    property int wordPx: Theme.buttonPx
    readonly property bool edged: Theme.dark || Theme.contrast
    readonly property real inset: Theme.mm(3) + (root.edged ? Theme.mm(4) : 0)
    readonly property bool low: root.height < Theme.mm(29)
    readonly property real badge: Math.min(Theme.mm(18), Math.round(root.height * (root.low ? 0.55 : 0.4)))

    ground: Theme.tint(root.tint)
    lip: Theme.tintEdge(root.tint)

    Rectangle {
        visible: root.edged
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.hair
        width: Theme.mm(4)
        radius: root.radius / 2
        color: Theme.contrast ? Theme.ink : Theme.tintLight(root.tint)
    }

    Rectangle {
        id: sign

        x: root.inset
        y: root.low ? (parent.height - sign.height) / 2 : Theme.mm(2.5)
        width: root.badge
        height: root.badge
        radius: root.badge / 2
        color: Theme.dark ? Theme.paper : Theme.card
        border.color: Theme.tintEdge(root.tint)
        border.width: Theme.contrast ? Theme.hair : 0

        Icon {
            anchors.centerIn: parent
            side: root.badge * 0.6
            name: root.icon
        }
    }

    Words {
        id: words

        readonly property real room: parent.height - sign.y - sign.height

        x: root.low ? root.inset + root.badge + Theme.mm(3) : root.inset
        y: root.low ? (parent.height - words.height) / 2 : sign.y + sign.height + Math.max(0, (words.room - words.height) / 2)
        width: parent.width - words.x - Theme.mm(1.5)
        text: root.label
        weight: Font.DemiBold
        font.pixelSize: root.wordPx
        lineHeight: Theme.titleLine
        Accessible.ignored: true
    }
}
