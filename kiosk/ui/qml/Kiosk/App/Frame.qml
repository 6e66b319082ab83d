pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Header, the screen, the bar, and at most one sheet over them.
FocusScope {
    id: root

    required property ShellViewModel shell
    readonly property bool plain: !root.shell.framed

    focus: true
    Keys.onEscapePressed: root.shell.goBack()

    Rectangle {
        visible: !root.plain
        width: Theme.mm(2)
        height: parent.height
        color: Theme.accent
    }

    Header {
        id: header

        visible: !root.plain
        enabled: !sheet.shown
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        shell: root.shell
    }

    Item {
        id: middle

        readonly property real upper: root.plain ? 0 : header.y + header.height + Theme.space2
        readonly property real lower: root.plain ? root.height : bar.y - Theme.space2

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
            Component.onCompleted: screen.load()
        }
    }

    Bar {
        id: bar

        visible: !root.plain
        enabled: !sheet.shown
        x: Theme.margin
        y: parent.height - Theme.margin - bar.height
        width: parent.width - 2 * Theme.margin
        shell: root.shell
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
        onWantedChanged: sheet.load()
        onLoaded: sheet.forceActiveFocus()
        Component.onCompleted: sheet.load()
    }
}
