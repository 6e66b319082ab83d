pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One door: a drawn sign and a few words on the section's tint. A low tile has the sign
// beside its words, not above; a tile with a picture shows it large, at the right.
Pressable {
    id: root

    required property string icon
    required property string tint
    property string picture: ""
    property int wordPx: Theme.buttonPx
    property bool low: false
    readonly property bool edged: Theme.dark || Theme.contrast
    readonly property real inset: Theme.mm(3) + (root.edged ? Theme.mm(4) : 0)
    readonly property real pictureSide: root.picture ? Math.floor(Math.min(root.height - Theme.mm(3), root.width * 0.42)) : 0
    readonly property real wordRoom: root.width - root.inset - (root.pictureSide > 0 ? root.pictureSide + Theme.mm(3) : Theme.mm(1.5))
    readonly property real wordsHigh: Math.max(measured.height, 2.3 * root.wordPx) // two lines, so that all signs are alike
    readonly property real badge: root.low ? Math.min(Theme.mm(18), Math.round(root.height * 0.55)) : Math.max(Theme.mm(8), Math.min(Theme.mm(26), Math.round(root.height * 0.4), root.height - root.wordsHigh - Theme.mm(4.5)))

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
        visible: root.pictureSide > 0 && root.edged
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.rightMargin: Theme.mm(1.5)
        width: root.pictureSide
        height: root.pictureSide
        radius: Theme.radius / 2
        color: Theme.contrast ? Theme.card : Theme.tintLight(root.tint)
    }

    Image {
        visible: root.pictureSide > 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.rightMargin: Theme.mm(1.5)
        width: root.pictureSide
        height: root.pictureSide
        fillMode: Image.PreserveAspectFit
        sourceSize: Qt.size(root.pictureSide, root.pictureSide)
        source: root.pictureSide > 0 ? root.picture : ""
        Accessible.ignored: true
    }

    Rectangle {
        id: sign

        visible: root.pictureSide === 0
        x: root.inset
        y: root.low ? (parent.height - sign.height) / 2 : Math.min(Theme.mm(2.5), Math.max(Theme.mm(1), root.height - root.wordsHigh - root.badge - Theme.mm(3)))
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

        readonly property bool middle: root.low || root.pictureSide > 0

        x: root.inset + (root.low && root.pictureSide === 0 ? root.badge + Theme.mm(3) : 0)
        y: words.middle ? (parent.height - words.height) / 2 : sign.y + sign.height + Math.max(0, (parent.height - sign.y - sign.height - words.height) / 2)
        width: root.inset + root.wordRoom - words.x
        text: root.label
        weight: Font.DemiBold
        font.pixelSize: root.wordPx
        lineHeight: Theme.titleLine
        Accessible.ignored: true
    }

    // The words as high as they are under a sign: the sign leaves them their room.
    Words {
        id: measured

        visible: false
        width: root.wordRoom
        text: root.label
        weight: Font.DemiBold
        font.pixelSize: root.wordPx
        lineHeight: Theme.titleLine
        Accessible.ignored: true
    }
}
