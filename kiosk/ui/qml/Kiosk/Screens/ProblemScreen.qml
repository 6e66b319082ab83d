pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Shown when there is nothing to read at all.
Item {
    id: root

    required property AttractViewModel viewModel

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.space4, Theme.mm(150))
        spacing: Theme.space3

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Please ask at the desk")
            weight: Font.DemiBold
            font.pixelSize: Theme.titlePx
            lineHeight: Theme.titleLine
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This screen is having a rest. The staff can help you.")
            lineHeight: Theme.bodyLine
        }
    }
}
