pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The clinic mark with the audience's word under it. Held for three seconds, or pressed by a key
// or a screen reader, it opens the PIN pad; a tap on it does nothing.
Item {
    id: root

    required property DoorViewModel viewModel
    property bool worded: true
    readonly property bool opens: root.viewModel.opens

    width: Math.max(Theme.secondary, word.visible ? word.implicitWidth : 0)
    height: mark.height + (word.visible ? Theme.mm(0.6) + word.height : 0)
    activeFocusOnTab: root.opens && root.enabled
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Staff")
    Accessible.description: qsTr("Hold for three seconds")
    Accessible.ignored: !root.opens
    Accessible.focusable: root.opens
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()
    Keys.onSpacePressed: root.press()

    function press(): void {
        if (root.opens)
            root.viewModel.open();
    }

    PointHandler {
        id: finger

        enabled: root.opens && root.enabled
        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (finger.active)
                root.viewModel.lean(finger.point.scenePosition.x, finger.point.scenePosition.y);
            else
                root.viewModel.letGo();
        }
        onPointChanged: root.viewModel.move(finger.point.scenePosition.x, finger.point.scenePosition.y)
    }

    Rectangle {
        id: mark

        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.secondary
        height: Theme.secondary
        radius: Theme.radius
        color: finger.active ? Theme.accentLip : Theme.accent

        Icon {
            anchors.centerIn: parent
            side: Theme.mm(10)
            name: "clinic-mark"
            ink: Theme.accentInk
        }
    }

    Words {
        id: word

        visible: root.worded && text !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: mark.bottom
        anchors.topMargin: Theme.mm(0.6)
        text: root.viewModel.word
        weight: Font.Medium
        font.pixelSize: Math.min(Theme.captionPx, Theme.mm(5.8))
        wrapMode: Text.NoWrap
    }

    Rectangle {
        visible: root.activeFocus
        anchors.fill: mark
        anchors.margins: -Theme.mm(1)
        radius: Theme.radius + Theme.mm(1)
        color: "transparent"
        border.color: Theme.ink
        border.width: Theme.mm(0.7)
    }
}
