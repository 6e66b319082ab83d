pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A row of the staff area: a sign, what it is, and how it stands. What IT has fixed cannot sink.
Pressable {
    id: root

    property string value: ""
    property string icon: ""
    property bool locked: false
    property bool large: false
    readonly property int wordPx: root.large ? Theme.titlePx : Theme.buttonPx
    readonly property real side: root.large ? Math.min(Theme.mm(15), root.width * 0.2) : Theme.mm(8)
    readonly property bool signed: root.icon !== "" && root.width > Theme.mm(34) + root.side
    readonly property real signRoom: root.signed ? root.side + Theme.mm(3) : 0
    readonly property real tickRoom: root.selected || root.locked ? Theme.mm(7) + Theme.mm(2) : 0
    readonly property color ink: root.selected ? Theme.accentInk : Theme.ink

    enabled: !root.locked
    ground: root.selected ? Theme.accent : root.locked ? Theme.paper : Theme.card
    lip: root.selected ? Theme.accentLip : Theme.edge
    hint: root.value

    Icon {
        visible: root.signed
        x: Theme.mm(4)
        y: (root.height - root.lift - height) / 2
        side: root.side
        name: root.icon
        ink: root.ink
    }

    Column {
        id: said

        x: Theme.mm(4) + root.signRoom
        y: (root.height - root.lift - height) / 2
        width: root.width - x - Theme.mm(3) - root.tickRoom
        spacing: Theme.mm(0.6)

        Words {
            id: label

            width: parent.width
            text: root.label
            color: root.ink
            weight: Font.Medium
            font.pixelSize: root.wordPx
            fontSizeMode: root.large ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.mm(4.6)
            wrapMode: root.large ? Text.NoWrap : Text.WordWrap
            lineHeight: 0.95
            Accessible.ignored: !root.locked
        }

        Words {
            readonly property real room: root.height - root.lift - label.height - Theme.mm(3)

            visible: text !== "" && (root.locked || implicitHeight < room)
            width: parent.width
            height: root.locked ? Math.min(implicitHeight, room) : implicitHeight
            fontSizeMode: root.locked ? Text.Fit : Text.FixedSize
            minimumPixelSize: Theme.mm(3.6)
            text: root.value
            color: root.selected ? Theme.accentInk : Theme.inkSoft
            font.pixelSize: Math.round(Theme.buttonPx * 0.86)
            lineHeight: 0.95
        }
    }

    Icon {
        visible: root.tickRoom > 0
        x: root.width - Theme.mm(3) - width
        y: (root.height - root.lift - height) / 2
        side: Theme.mm(7)
        name: root.locked ? "lock" : "check"
        ink: root.ink
    }
}
