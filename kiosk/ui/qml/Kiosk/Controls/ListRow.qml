pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A row of a list: perhaps an icon, its words, softer words under them, and an arrow if it leads on.
Pressable {
    id: root

    property string aside: ""
    property string icon: ""
    property string tint: ""
    property bool leads: true
    spoken: root.aside !== "" ? root.label + " " + root.aside : root.label
    readonly property real before: Theme.space2 + (root.icon !== "" ? Theme.mm(8) + Theme.space2 : 0)
    readonly property real after: Theme.space2 + (root.leads ? Theme.mm(6) + Theme.space1 : 0)
    readonly property color ink: root.selected ? Theme.accentInk : Theme.ink

    ground: root.selected ? Theme.accent : root.tint ? Theme.tint(root.tint) : Theme.card
    lip: root.selected ? Theme.accentLip : root.tint ? Theme.tintEdge(root.tint) : Theme.edge

    Icon {
        visible: root.icon !== ""
        x: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.mm(8)
        name: root.icon
        ink: root.ink
    }

    Column {
        x: root.before
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - root.before - root.after
        spacing: Theme.mm(1)

        Words {
            width: parent.width
            text: root.label
            color: root.ink
            weight: Font.Medium
            font.pixelSize: Theme.buttonPx
            lineHeight: 1
            Accessible.ignored: true
        }

        Words {
            visible: root.aside !== ""
            width: parent.width
            text: root.aside
            color: root.ink
            font.pixelSize: Theme.buttonPx
            lineHeight: 1
            Accessible.ignored: true
        }
    }

    Icon {
        visible: root.leads
        x: parent.width - Theme.space2 - width
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.mm(6)
        name: "next"
        ink: root.ink
    }
}
