pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Large keys for a number. The words say how it goes on; a PIN is never echoed.
FocusScope {
    id: root

    required property PadViewModel viewModel
    readonly property bool portrait: root.height > root.width
    readonly property real pad: Theme.margin
    readonly property real panelWidth: root.portrait ? root.width - 2 * root.pad : Math.floor((root.width - 2 * root.pad) * 0.44)
    readonly property int rows: Math.max(1, Math.ceil(root.viewModel.count / root.viewModel.across))
    readonly property real gridX: root.portrait ? root.pad : root.pad + root.panelWidth + Theme.space3
    readonly property real gridWidth: root.width - root.pad - root.gridX
    readonly property real gridRoom: root.portrait ? root.height * 0.56 - back.height - Theme.space3 : root.height - 2 * root.pad
    readonly property real wide: Math.floor((root.gridWidth - (root.viewModel.across - 1) * Theme.space2) / root.viewModel.across)
    readonly property real high: Math.min(Theme.mm(30), Math.floor((root.gridRoom - (root.rows - 1) * Theme.space2) / root.rows))
    readonly property real gridHeight: root.rows * root.high + (root.rows - 1) * Theme.space2
    readonly property real gridY: root.portrait ? back.y - Theme.space3 - root.gridHeight : (root.height - root.gridHeight) / 2

    focus: true
    Keys.onEscapePressed: root.viewModel.back()

    Column {
        id: panel

        x: root.pad
        y: root.pad + Theme.mm(26)
        width: root.panelWidth
        spacing: Theme.space2

        Words {
            visible: root.viewModel.step !== ""
            width: parent.width
            text: root.viewModel.step
            color: Theme.inkSoft
            font.pixelSize: Math.min(Theme.captionPx, Theme.mm(6))
            lineHeight: 1
        }

        Words {
            width: parent.width
            text: root.viewModel.words
            font.pixelSize: Math.min(Theme.bodyPx, Theme.mm(7.6))
            lineHeight: Theme.titleLine * 1.1
        }

        Card {
            visible: root.viewModel.echoes
            width: parent.width
            height: Theme.secondary

            Words {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.space1
                height: parent.height
                text: root.viewModel.shown
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.mm(4)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                weight: Font.DemiBold
                font.pixelSize: Theme.mm(9)
            }
        }
    }

    Words {
        objectName: "title"
        x: root.pad + Theme.secondary + Theme.space2
        y: root.pad
        width: root.pad + root.panelWidth - x
        height: Theme.secondary
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.mm(6)
        verticalAlignment: Text.AlignVCenter
        text: root.viewModel.title
        weight: Font.DemiBold
        font.pixelSize: Theme.titlePx
        lineHeight: Theme.titleLine
        Accessible.role: Accessible.Heading
    }

    TouchButton {
        id: back

        objectName: "back"
        x: root.pad
        y: root.height - root.pad - back.height
        label: qsTr("Back")
        icon: "back"
        onPressed: root.viewModel.back()
    }

    Repeater {
        model: root.viewModel.keys

        delegate: TouchButton {
            id: key

            required property int index
            required property string key
            required property bool accent
            required label
            required hint
            required icon

            objectName: key.key
            enabled: !root.viewModel.busy
            x: root.gridX + (key.index % root.viewModel.across) * (root.wide + Theme.space2)
            y: root.gridY + Math.floor(key.index / root.viewModel.across) * (root.high + Theme.space2)
            width: root.wide
            height: root.high
            tone: key.accent ? TouchButton.Accent : TouchButton.Plain
            wordPx: key.label.length === 1 ? Theme.mm(9) : Math.min(Theme.buttonPx, Theme.mm(5.6))
            onPressed: root.viewModel.press(key.key)
        }
    }
}
