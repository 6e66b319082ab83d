pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A code for a phone's camera, and words beside it, under it or on a page before it.
Item {
    id: root

    required property CodeViewModel viewModel

    Card {
        anchors.fill: parent
    }

    Image {
        visible: root.viewModel.code.toString() !== ""
        x: root.viewModel.codeX
        y: root.viewModel.codeY
        width: root.viewModel.codeSide
        height: root.viewModel.codeSide
        sourceSize: Qt.size(root.viewModel.codeSide, root.viewModel.codeSide)
        smooth: false
        cache: false
        source: root.viewModel.code
        Accessible.role: Accessible.Graphic
        Accessible.name: root.viewModel.description
    }

    Column {
        x: root.viewModel.textX
        y: root.viewModel.textY
        width: root.viewModel.textWidth
        spacing: root.viewModel.gap

        Repeater {
            model: root.viewModel.lines

            delegate: Words {
                id: line

                required text
                required property bool large
                required property bool small
                required property real high

                width: root.viewModel.textWidth
                height: line.high
                weight: line.large ? Font.Bold : Font.Normal
                font.pixelSize: line.large ? Theme.titlePx : line.small ? Theme.buttonPx : Theme.bodyPx
                font.letterSpacing: line.large || line.small ? 0 : Theme.bodyPx * 0.02
                lineHeight: 1
            }
        }
    }
}
