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
    readonly property bool placed: root.viewModel.scene === "place"

    Accessible.role: Accessible.Graphic
    Accessible.name: root.viewModel.description

    Rectangle {
        id: panel

        anchors.fill: parent
        anchors.margins: Theme.hair
        radius: Theme.radius - Theme.hair
        color: Theme.contrast ? Theme.card : Theme.pictureGround
    }

    Item {
        visible: root.placed
        x: Theme.hair + Theme.mm(1)
        y: Theme.hair + Theme.mm(1)
        width: root.width - 2 * x
        height: root.room
        clip: true

        Loader {
            id: figure

            readonly property rect view: Qt.rect(-1000, 1000 * root.viewModel.viewY, 2000, 1000 * root.viewModel.viewHigh)
            readonly property real unit: root.room / root.viewModel.viewHigh

            x: parent.width / 2 - figure.unit * root.viewModel.viewX
            y: -figure.unit * root.viewModel.viewY
            active: root.placed
            sourceComponent: root.viewModel.child ? childFigure : adultFigure
        }
    }

    Loader {
        readonly property real side: Math.floor(Math.min(root.room, root.width - 2 * Theme.space2))

        x: (root.width - side) / 2
        y: Theme.space1 + (root.room - side) / 2
        width: side
        height: side
        active: !root.placed
        sourceComponent: OrganInset {
            organ: root.viewModel.organ
        }
    }

    Component {
        id: adultFigure

        AdultFigure {
            unit: figure.unit
            view: figure.view
            lit: root.viewModel.organ
            still: Theme.still
        }
    }

    Component {
        id: childFigure

        ChildFigure {
            unit: figure.unit
            view: figure.view
            lit: root.viewModel.organ
            still: Theme.still
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
