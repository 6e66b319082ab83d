pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

Item {
    id: root

    required property ShellViewModel shell
    required property DoorViewModel door
    required property real markWidth
    required property real markHeight
    required property bool stacked
    readonly property bool paged: root.shell.pageLabel !== "" && !root.shell.pageInBar && !root.door.inside

    readonly property real crown: Math.max(root.markHeight, help.height, done.height)

    implicitHeight: root.stacked ? root.crown + Theme.space1 + said.height : Math.max(root.crown, said.height)

    // No Column: its height would be known only after the first frame, and the screen laid out twice.
    Item {
        id: said

        readonly property real before: root.stacked ? 0 : root.markWidth + Theme.space2
        readonly property real after: root.stacked ? 0 : (root.door.inside ? done.width : help.width) + Theme.space2 + (root.paged ? page.width + Theme.space2 : 0)

        x: said.before
        y: root.stacked ? root.crown + Theme.space1 : (root.height - said.height) / 2
        width: root.width - said.before - said.after
        height: heading.visible ? heading.y + heading.height : title.height

        Words {
            id: title

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
            id: heading

            objectName: "headerHeading"
            y: title.height + Theme.mm(1)
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
        x: root.stacked ? root.markWidth + Theme.space2 : help.x - page.width - Theme.space2
        y: (root.crown - page.height) / 2
        shell: root.shell
    }

    TouchButton {
        id: help

        objectName: "help"
        visible: !root.door.inside
        anchors.right: parent.right
        label: qsTr("Get help")
        icon: "help"
        tone: TouchButton.Help
        onPressed: root.shell.openHelp()
    }

    TouchButton {
        id: done

        objectName: "done"
        visible: root.door.leaves
        anchors.right: parent.right
        label: qsTr("Done")
        icon: "check"
        tone: TouchButton.Accent
        onPressed: root.door.leave()
    }
}
