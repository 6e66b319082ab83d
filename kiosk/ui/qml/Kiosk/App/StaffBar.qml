pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Under the pages of the staff area: the way back, and the pages of what is read.
Item {
    id: root

    required property ShellViewModel shell
    readonly property real between: pager.x - back.width - 2 * Theme.space2

    implicitHeight: back.implicitHeight

    TouchButton {
        id: back

        objectName: "back"
        label: qsTr("Back")
        icon: "back"
        onPressed: root.shell.goBack()
    }

    Words {
        visible: root.shell.paged && root.between > page.implicitWidth
        x: back.width + Theme.space2
        y: (root.height - height) / 2
        width: root.between
        text: page.text
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.buttonPx
        lineHeight: 1
    }

    Words {
        id: page

        visible: false
        text: root.shell.pageLabel
        wrapMode: Text.NoWrap
        font.pixelSize: Theme.buttonPx
    }

    Pager {
        id: pager

        anchors.right: parent.right
        visible: root.shell.paged
        height: root.height
        shell: root.shell
        pad: Theme.mm(2.6)
        wordPx: Theme.buttonPx
    }
}
