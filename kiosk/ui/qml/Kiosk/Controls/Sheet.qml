pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A panel over the screen with a title and one way out, always in the same corner. Where its
// content needs more height than the usual margin leaves, it comes nearer the edge of the glass.
FocusScope {
    id: root

    required property string title
    property real panelWidth: Math.min(root.width - 2 * Theme.margin, Theme.mm(175))
    property string closeWord: qsTr("Close")
    property bool closable: true
    property real leastBody: 0
    default property alias content: body.data
    readonly property real headRoom: head.height + 3 * Theme.space2
    readonly property real around: root.height - 2 * Theme.margin - root.headRoom < root.leastBody ? Theme.space1 : Theme.margin
    readonly property real bodyRoom: root.height - 2 * root.around - root.headRoom

    signal closed

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Keys.onEscapePressed: root.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    Rectangle {
        id: panel

        anchors.centerIn: parent
        width: root.panelWidth
        height: Math.min(root.height - 2 * root.around, body.implicitHeight + root.headRoom)
        radius: Theme.radius
        color: Theme.paper
        border.color: Theme.edge
        border.width: Theme.hair

        Item {
            id: head

            x: Theme.space2
            y: Theme.space2
            width: parent.width - 2 * Theme.space2
            height: Math.max(root.closable ? close.height : 0, words.height)

            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (root.closable ? close.width + Theme.space2 : 0)
                text: root.title
                weight: Font.DemiBold
                font.pixelSize: Math.round((Theme.buttonPx + Theme.titlePx) / 2)
                lineHeight: Theme.titleLine
                Accessible.role: Accessible.Heading
            }

            TouchButton {
                id: close

                objectName: "sheetClose"
                visible: root.closable
                anchors.right: parent.right
                label: root.closeWord
                icon: "close"
                beside: true
                target: Theme.secondary
                onPressed: root.closed()
            }
        }

        Column {
            id: body

            x: Theme.space2
            y: head.y + head.height + Theme.space2
            width: parent.width - 2 * Theme.space2
            spacing: Theme.space2
        }
    }
}
