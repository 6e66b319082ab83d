pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Header, the screen, the bar, and at most one sheet over them. The attract screen is shown
// without header and bars, and before they are made.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property DoorViewModel door
    readonly property bool plain: !root.shell.framed
    readonly property bool portrait: root.height > root.width
    readonly property real foot: !root.door.inside ? bar.y : root.door.deep ? staffBar.y : root.height - Theme.margin + Theme.space2

    focus: true
    Keys.onEscapePressed: root.shell.goBack()

    Rectangle {
        visible: !root.plain || !root.door.opens
        width: Theme.mm(2)
        height: parent.height
        color: Theme.accent
    }

    Door {
        id: mark

        readonly property bool alone: root.plain && root.door.opens

        enabled: !sheet.shown
        x: mark.alone ? Theme.space5 : Theme.margin
        y: mark.alone ? Theme.mm(8) : Theme.margin
        z: 1
        worded: !mark.alone
        centred: !root.plain
        viewModel: root.door
    }

    Loader {
        id: header

        active: root.shell.opened
        visible: !root.plain
        enabled: !sheet.shown
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        sourceComponent: Header {
            shell: root.shell
            door: root.door
            stacked: root.portrait
            markWidth: mark.width
            markHeight: mark.height
        }
    }

    Item {
        id: middle

        readonly property real upper: root.plain ? 0 : header.y + header.height + Theme.space2
        readonly property real lower: root.plain ? root.height : root.foot - Theme.space2

        x: root.plain ? 0 : Theme.margin
        y: middle.upper
        width: parent.width - 2 * middle.x
        height: middle.lower - middle.upper
        enabled: !sheet.shown
        onWidthChanged: Qt.callLater(middle.tell)
        onHeightChanged: Qt.callLater(middle.tell)

        function tell(): void {
            root.shell.contentResized(middle.width, middle.height);
        }

        Loader {
            id: screen

            readonly property url wanted: root.shell.screenSource

            function load(): void {
                if (screen.wanted.toString() !== "")
                    screen.setSource(screen.wanted, {
                        "viewModel": root.shell.screenModel
                    });
            }

            anchors.fill: parent
            focus: true
            onWantedChanged: screen.load()
            onLoaded: screen.forceActiveFocus()
        }
    }

    Loader {
        id: bar

        active: root.shell.opened
        visible: !root.plain && !root.door.inside
        enabled: !sheet.shown
        x: Theme.margin
        y: parent.height - Theme.margin - bar.height
        width: parent.width - 2 * Theme.margin
        sourceComponent: Bar {
            shell: root.shell
            portrait: root.portrait
        }
    }

    Loader {
        id: staffBar

        active: root.shell.opened
        visible: !root.plain && root.door.inside && root.door.deep
        x: Theme.margin
        y: parent.height - Theme.margin - staffBar.height
        width: parent.width - 2 * Theme.margin
        sourceComponent: StaffBar {
            shell: root.shell
        }
    }

    Loader {
        id: sheet

        readonly property url wanted: root.shell.sheetSource
        readonly property bool shown: sheet.wanted.toString() !== ""

        function load(): void {
            if (sheet.wanted.toString() !== "")
                sheet.setSource(sheet.wanted, {
                    "viewModel": root.shell.sheetModel
                });
            else
                sheet.source = "";
            if (sheet.wanted.toString() === "")
                screen.forceActiveFocus();
        }

        anchors.fill: parent
        z: 2
        onWantedChanged: sheet.load()
        onLoaded: sheet.forceActiveFocus()
    }
}
