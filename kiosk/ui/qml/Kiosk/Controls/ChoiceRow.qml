pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A wide row of a list: icon, words, perhaps a sentence about them, and an arrow that says it
// leads on.
Pressable {
    id: root

    property string icon: ""
    property string tint: ""
    property bool leads: true
    property bool compact: false
    property string lead: ""
    readonly property real inset: root.compact ? Theme.mm(2.5) : Theme.space2
    readonly property real iconRoom: root.icon !== "" && !root.compact ? Theme.mm(8) + Theme.space2 : 0
    readonly property real arrowRoom: root.leads ? Theme.mm(6) + Theme.space1 : 0
    readonly property color ink: root.selected ? Theme.accentInk : Theme.ink

    ground: root.selected ? Theme.accent : root.tint ? Theme.tint(root.tint) : Theme.card
    lip: root.selected ? Theme.accentLip : root.tint ? Theme.tintEdge(root.tint) : Theme.edge
    implicitHeight: Math.max(Theme.primary, Math.ceil(words.implicitHeight) + 2 * Theme.mm(3))

    Icon {
        id: mark

        visible: root.icon !== "" && !root.compact
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.mm(8)
        name: root.icon
        ink: root.ink
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.inset + root.iconRoom
        anchors.right: parent.right
        anchors.rightMargin: root.inset + root.arrowRoom
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1)

        Words {
            width: words.width
            text: root.label
            color: root.ink
            weight: Font.Medium
            font.pixelSize: Theme.buttonPx
            lineHeight: 1
            Accessible.ignored: true
        }

        Words {
            visible: root.lead !== ""
            width: words.width
            text: root.lead
            color: root.ink
            font.pixelSize: Math.min(Theme.captionPx, Theme.buttonPx)
            lineHeight: 1.05
        }
    }

    Icon {
        visible: root.leads
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.mm(6)
        name: "next"
        ink: root.ink
    }
}
