pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The figure with its labels, or the same organs as a list.
Item {
    id: root

    required property BodyMapViewModel viewModel

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The body")

    Rectangle {
        id: panel

        visible: !root.viewModel.asList
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.contrast ? Theme.card : Theme.pictureGround
        border.color: Theme.edge
        border.width: Theme.contrast ? Theme.hair : 0
        clip: true

        Image {
            objectName: "figure"
            x: root.viewModel.figureBox.x
            y: root.viewModel.figureBox.y
            width: root.viewModel.figureBox.width
            height: root.viewModel.figureBox.height
            sourceSize: Qt.size(width, height)
            smooth: false
            source: root.viewModel.figure
        }

        TapHandler {
            objectName: "figureTap"
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: point => root.viewModel.touchFigure(point.position.x, point.position.y)
        }

        SideWords {
            middle: root.viewModel.rightSide
            text: qsTr("person's right")
        }

        SideWords {
            middle: root.viewModel.leftSide
            text: qsTr("person's left")
        }

        Repeater {
            model: root.viewModel.labels

            delegate: Leader {}
        }

        Repeater {
            model: root.viewModel.labels

            delegate: TouchButton {
                id: label

                required property string organ
                required property string name
                required x
                required y
                required width
                required height

                objectName: label.organ
                label: label.name
                onPressed: root.viewModel.openOrgan(label.organ)
            }
        }
    }

    // The cards' pictures, drawn one by one while a new screen takes no taps, and kept until it goes.
    Repeater {
        model: root.viewModel.cards

        delegate: Image {
            id: card

            required property int index
            required property url picture
            required property real wide
            required property real high

            visible: false
            sourceSize: Qt.size(card.wide, card.high)

            Timer {
                interval: 40 * (card.index + 1)
                running: true
                onTriggered: card.source = card.picture
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.viewModel.asList

        sourceComponent: OrganList {
            viewModel: root.viewModel
        }
    }
}
