pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The clinic mark with the audience's word under it. Held for three seconds, or pressed by a key
// or a screen reader, it opens the PIN pad; a tap on it does nothing. Inside it is a picture.
Item {
    id: root

    required property DoorViewModel viewModel
    property bool worded: true
    property bool centred: true

    width: Math.max(Theme.secondary, word.visible ? word.implicitWidth : 0)
    height: mark.height + (word.visible ? Theme.mm(0.6) + word.height : 0)

    Rectangle {
        id: mark

        x: root.centred ? (root.width - mark.width) / 2 : 0
        width: Theme.secondary
        height: Theme.secondary
        radius: Theme.radius
        scale: finger.active ? 0.92 : 1
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
        x: root.centred ? (root.width - word.width) / 2 : 0
        anchors.top: mark.bottom
        anchors.topMargin: Theme.mm(0.6)
        text: root.viewModel.word
        weight: Font.Medium
        font.pixelSize: Math.min(Theme.captionPx, Theme.mm(5.8))
        wrapMode: Text.NoWrap
    }

    Item {
        id: door

        objectName: "door"
        visible: root.viewModel.opens
        anchors.fill: mark
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Staff")
        Accessible.description: qsTr("Hold for three seconds")
        Accessible.focusable: true
        Accessible.onPressAction: root.viewModel.open()
        Keys.onReturnPressed: root.viewModel.open()
        Keys.onEnterPressed: root.viewModel.open()
        Keys.onSpacePressed: root.viewModel.open()

        PointHandler {
            id: finger

            enabled: door.visible && door.enabled
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
            visible: door.activeFocus
            anchors.fill: parent
            anchors.margins: -Theme.mm(1)
            radius: Theme.radius + Theme.mm(1)
            color: "transparent"
            border.color: Theme.ink
            border.width: Theme.mm(0.7)
        }
    }
}
