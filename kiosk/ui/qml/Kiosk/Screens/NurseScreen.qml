pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Nothing but the questions, as large as titles; put away again by itself. The staff door lies
// over the free corner.
Item {
    id: root

    required property NurseViewModel viewModel

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Words {
        id: head

        objectName: "title"
        x: Theme.space5 + Theme.secondary + Theme.space2
        y: Theme.space4 + (Theme.secondary - height) / 2
        width: root.width - x - Theme.mm(8)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.mm(5)
        wrapMode: Text.NoWrap
        text: root.viewModel.pages !== "" ? qsTr("%1 \u00b7 %2").arg(root.viewModel.title).arg(root.viewModel.pages) : root.viewModel.title
        weight: Font.DemiBold
        color: Theme.dark || Theme.contrast ? Theme.ink : Theme.accent
        font.pixelSize: Theme.headingPx
        lineHeight: Theme.titleLine
        Accessible.role: Accessible.Heading
    }

    Column {
        id: column

        objectName: "nurseColumn"
        x: Theme.mm(8)
        y: Theme.space4 + Theme.secondary + Theme.space2
        width: root.width - 2 * Theme.mm(8)
        spacing: Theme.space3

        Repeater {
            model: root.viewModel.rows

            delegate: Words {
                required property string label
                required property real high

                width: column.width
                height: high
                text: label
                weight: Font.Medium
                font.pixelSize: Theme.titlePx
                lineHeight: 1
            }
        }
    }

    Row {
        x: Theme.margin
        y: root.height - Theme.margin - height
        spacing: Theme.space2

        TouchButton {
            objectName: "hide"
            label: qsTr("Hide")
            hint: qsTr("Back to your list")
            icon: "back"
            onPressed: root.viewModel.hide()
        }

        TouchButton {
            objectName: "help"
            label: qsTr("Get help")
            icon: "help"
            tone: TouchButton.Help
            onPressed: root.viewModel.openHelp()
        }
    }

    Row {
        x: root.width - Theme.margin - width
        y: root.height - Theme.margin - height
        spacing: Theme.space2

        TouchButton {
            objectName: "previous"
            visible: root.viewModel.canPrevious
            label: qsTr("Previous")
            icon: "previous"
            onPressed: root.viewModel.previousPage()
        }

        TouchButton {
            objectName: "next"
            visible: root.viewModel.canNext
            label: qsTr("Next")
            icon: "next"
            tone: TouchButton.Accent
            onPressed: root.viewModel.nextPage()
        }
    }
}
