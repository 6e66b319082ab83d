pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Scenes
import Kiosk.Theme
import Kiosk.ViewModels

// An organ on the body, come closer, or the organ by itself.
Item {
    id: root

    required property ReadingViewModel viewModel
    readonly property real room: root.height - words.height - 3 * Theme.space1

    Accessible.role: Accessible.Graphic
    Accessible.name: root.viewModel.description

    Rectangle {
        id: panel

        anchors.fill: parent
        anchors.margins: Theme.hair
        radius: Theme.radius - Theme.hair
        color: Theme.contrast ? Theme.card : Theme.pictureGround
    }

    Image {
        objectName: "place"
        visible: root.viewModel.scene === "place"
        x: Theme.hair + Theme.mm(1)
        y: Theme.hair + Theme.mm(1)
        width: root.width - 2 * x
        height: root.room
        sourceSize: Qt.size(width, height)
        smooth: false
        source: root.viewModel.place
    }

    Loader {
        readonly property real side: Math.floor(Math.min(root.room, root.width - 2 * Theme.space2))

        x: (root.width - side) / 2
        y: Theme.space1 + (root.room - side) / 2
        width: side
        height: side
        active: root.viewModel.scene === "close"
        sourceComponent: OrganInset {
            organ: root.viewModel.organ
        }
    }

    Words {
        id: words

        x: Theme.space2
        y: root.height - words.height - Theme.space1 * 1.5
        width: root.width - 2 * Theme.space2
        horizontalAlignment: Text.AlignHCenter
        text: root.viewModel.caption
        color: Theme.pictureInk
        weight: Font.Medium
        font.pixelSize: Theme.captionPx
        lineHeight: 1
    }
}
