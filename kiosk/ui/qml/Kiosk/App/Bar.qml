pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The same buttons at the same place on every screen. What does not fit folds under Menu.
Item {
    id: root

    required property ShellViewModel shell
    required property bool portrait
    readonly property bool folds: root.portrait || root.shell.pageInBar || root.needed > root.width
    readonly property real apart: Theme.space1 + Theme.space3
    readonly property real needed: left.needed + root.apart + finish.implicitWidth + (root.shell.showsBack ? Theme.space2 + pager.width : 0)
    readonly property real room: root.width - 4 * Theme.primary - 4 * Theme.space2 - 2 * root.pad
    readonly property real pad: root.portrait ? Theme.mm(1) : Theme.mm(1.7)
    readonly property int wordPx: root.portrait ? Math.floor(Math.min(Theme.buttonPx, Theme.buttonPx * root.room / unsqueezed.advanceWidth)) : Theme.buttonPx

    implicitHeight: left.natural

    // The widest word at its full size: what there is no room for in portrait is taken from it.
    TextMetrics {
        id: unsqueezed

        font.family: Theme.family
        font.pixelSize: Theme.buttonPx
        font.weight: Font.Medium
        text: qsTr("Previous")
    }

    BarDoors {
        id: left

        height: root.height
        shell: root.shell
        folds: root.folds
        pad: root.pad
        wordPx: root.wordPx
    }

    TouchButton {
        id: finish

        objectName: "finish"
        visible: !root.folds
        x: root.shell.paged ? left.width + root.apart : root.width - width
        height: root.height
        pad: root.pad
        wordPx: root.wordPx
        label: qsTr("Finish")
        icon: "finish"
        onPressed: root.shell.finish()
    }

    PageButton {
        readonly property real room: pager.x - left.width

        visible: root.shell.pageInBar && root.shell.pageLabel !== ""
        x: root.shell.paged ? left.width + (room - width) / 2 : root.width - width
        y: (root.height - height) / 2
        shell: root.shell
    }

    Pager {
        id: pager

        anchors.right: parent.right
        visible: root.shell.paged
        height: root.height
        shell: root.shell
        pad: root.pad
        wordPx: root.wordPx
    }
}
