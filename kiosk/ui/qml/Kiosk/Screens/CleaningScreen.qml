pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The glass is being wiped: nothing answers until the seconds are over.
Item {
    id: root

    required property CleaningViewModel viewModel

    Column {
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.space5, Theme.mm(160))
        spacing: Theme.space3

        Words {
            objectName: "title"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("You can clean the screen now")
            weight: Font.DemiBold
            font.pixelSize: Theme.titlePx
            lineHeight: Theme.titleLine
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.viewModel.seconds
            weight: Font.DemiBold
            color: Theme.accent
            font.pixelSize: Theme.mm(34)
            lineHeight: 0.8
        }

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("A touch does nothing until the seconds are over.")
            font.pixelSize: Math.min(Theme.bodyPx, Theme.mm(8.5))
            lineHeight: Theme.titleLine
        }
    }
}
