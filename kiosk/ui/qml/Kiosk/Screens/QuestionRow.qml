pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One chosen question with three tools: beside its words, or under them where it is narrow.
Item {
    id: root

    required property string label
    required property string aside
    required property bool first
    required property bool last
    required property bool beside
    required property real tool
    readonly property real toolRoom: 3 * root.tool + 2 * Theme.space2

    signal up
    signal down
    signal removed

    Card {
        width: root.beside ? root.width - root.toolRoom - Theme.space2 : root.width
        height: root.height

        Column {
            x: Theme.space2
            y: root.beside ? (parent.height - height) / 2 : Theme.mm(3)
            width: parent.width - 2 * Theme.space2
            spacing: Theme.mm(1)

            Words {
                width: parent.width
                text: root.label
                weight: Font.Medium
                font.pixelSize: Theme.buttonPx
                lineHeight: 1
            }

            Words {
                visible: root.aside !== ""
                width: parent.width
                text: root.aside
                font.pixelSize: Theme.buttonPx
                lineHeight: 1
            }
        }
    }

    Row {
        x: root.width - root.toolRoom - (root.beside ? 0 : Theme.mm(3))
        y: root.beside ? (root.height - height) / 2 : root.height - height - Theme.mm(3)
        spacing: Theme.space2

        TouchButton {
            width: root.tool
            height: Theme.primary
            enabled: !root.first
            opacity: root.first ? 0 : 1
            label: qsTr("Up")
            spoken: qsTr("Up: %1").arg(root.label)
            icon: "up"
            onPressed: root.up()
        }

        TouchButton {
            width: root.tool
            height: Theme.primary
            enabled: !root.last
            opacity: root.last ? 0 : 1
            label: qsTr("Down")
            spoken: qsTr("Down: %1").arg(root.label)
            icon: "down"
            onPressed: root.down()
        }

        TouchButton {
            width: root.tool
            height: Theme.primary
            label: qsTr("Remove")
            spoken: qsTr("Remove: %1").arg(root.label)
            icon: "remove"
            onPressed: root.removed()
        }
    }
}
