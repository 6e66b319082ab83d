pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

Item {
    id: root

    required property ShellViewModel shell
    readonly property bool stacked: root.parent.height > root.parent.width
    readonly property bool paged: root.shell.pageLabel !== "" && !root.shell.pageInBar

    readonly property real crown: Math.max(mark.height, help.height)

    implicitHeight: root.stacked ? root.crown + Theme.space1 + said.height : Math.max(root.crown, said.height)

    Column {
        id: mark

        width: Math.max(Theme.secondary, audience.implicitWidth)
        spacing: Theme.mm(0.6)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.secondary
            height: Theme.secondary
            radius: Theme.radius
            color: Theme.accent

            Icon {
                anchors.centerIn: parent
                side: Theme.mm(10)
                name: "clinic-mark"
                ink: Theme.accentInk
            }
        }

        Words {
            id: audience

            anchors.horizontalCenter: parent.horizontalCenter
            text: root.shell.audienceWord
            weight: Font.Medium
            font.pixelSize: Math.min(Theme.captionPx, Theme.mm(5.8))
            wrapMode: Text.NoWrap
        }
    }

    Column {
        id: said

        readonly property real before: root.stacked ? 0 : mark.width + Theme.space2
        readonly property real after: root.stacked ? 0 : help.width + Theme.space2 + (root.paged ? page.width + Theme.space2 : 0)

        x: said.before
        y: root.stacked ? root.crown + Theme.space1 : (root.height - said.height) / 2
        width: root.width - said.before - said.after
        spacing: Theme.mm(1)

        Words {
            objectName: "title"
            width: parent.width
            fontSizeMode: root.shell.pageInBar ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.mm(6.4)
            wrapMode: root.shell.pageInBar ? Text.NoWrap : Text.WordWrap
            text: root.shell.title
            weight: Font.DemiBold
            font.pixelSize: Theme.titlePx
            lineHeight: Theme.titleLine
            Accessible.role: Accessible.Heading
        }

        Words {
            objectName: "headerHeading"
            visible: root.shell.heading !== ""
            width: parent.width
            text: root.shell.heading
            weight: Font.DemiBold
            color: Theme.dark || Theme.contrast ? Theme.ink : Theme.accent
            font.pixelSize: Theme.headingPx
            lineHeight: Theme.titleLine
            Accessible.role: Accessible.Heading
        }
    }

    PageButton {
        id: page

        visible: root.paged
        x: root.stacked ? mark.width + Theme.space2 : help.x - page.width - Theme.space2
        y: (root.crown - page.height) / 2
        shell: root.shell
    }

    TouchButton {
        id: help

        objectName: "help"
        anchors.right: parent.right
        label: qsTr("Get help")
        icon: "help"
        tone: TouchButton.Help
        onPressed: root.shell.openHelp()
    }
}
