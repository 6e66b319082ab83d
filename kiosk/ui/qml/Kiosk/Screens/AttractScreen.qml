pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Calm and silent: a drawing, a line, and one invitation. A touch anywhere begins.
Pressable {
    id: root

    required property AttractViewModel viewModel
    readonly property bool portrait: root.height > root.width
    property int panel: 0
    readonly property real column: root.portrait ? root.width - 2 * Theme.space5 : root.width * 0.46 - Theme.space5
    readonly property int headingPx: Math.floor(Math.min(Theme.attractPx, Theme.titlePx * root.column / longest.advanceWidth))

    label: qsTr("Touch to start")
    hint: root.viewModel.line(root.panel)
    ground: Theme.paper
    flat: true
    radius: 0
    focus: true
    onPressed: root.viewModel.start()

    Rectangle {
        width: Theme.mm(4)
        height: parent.height
        color: Theme.accent
    }

    TextMetrics {
        id: longest

        font.family: Theme.family
        font.pixelSize: Theme.titlePx
        font.weight: Font.DemiBold
        text: "immunotherapy."
    }

    Image {
        id: picture

        readonly property real room: root.portrait ? root.height * 0.46 : root.height - 2 * Theme.margin

        x: root.portrait ? (root.width - picture.width) / 2 : root.width - picture.width - Theme.space4
        y: root.portrait ? Theme.space4 : Theme.margin
        width: Math.min(root.portrait ? root.width - 2 * Theme.space4 : root.width * 0.54 - Theme.space4 - Theme.space3, picture.room * 1.5)
        height: picture.room
        fillMode: Image.PreserveAspectFit
        sourceSize: Qt.size(picture.width, picture.width)
        source: picture.width > 0 && picture.height > 0 ? root.viewModel.picture(root.panel) : ""
        Accessible.ignored: true
    }

    Column {
        x: Theme.space5
        y: root.portrait ? picture.y + picture.height + Theme.space3 : Math.max(Theme.mm(25), (root.height - height) / 2)
        width: root.column
        spacing: Theme.space3

        Words {
            width: parent.width
            text: root.viewModel.clinic
            visible: root.viewModel.clinic !== ""
            font.pixelSize: Theme.captionPx
            lineHeight: 1
        }

        Words {
            width: parent.width
            text: qsTr("Understanding immunotherapy")
            weight: Font.DemiBold
            font.pixelSize: root.headingPx
            lineHeight: Theme.titleLine
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: root.viewModel.line(root.panel)
            font.pixelSize: Theme.leadPx
            lineHeight: Theme.bodyLine
        }

        Rectangle {
            width: Math.min(parent.width, invitation.implicitWidth + 2 * Theme.space3)
            height: invitation.height + 2 * Theme.space2
            radius: Theme.radius
            color: root.down ? Theme.accentLip : Theme.accent

            Words {
                id: invitation

                anchors.centerIn: parent
                width: Math.min(implicitWidth, root.width - 2 * Theme.space5 - 2 * Theme.space3)
                text: root.label
                weight: Font.DemiBold
                color: Theme.accentInk
                font.pixelSize: Math.round(Theme.titlePx * 1.1)
                lineHeight: Theme.titleLine
                Accessible.ignored: true
            }
        }

        Words {
            width: parent.width
            text: root.viewModel.audienceWord
            weight: Font.Medium
            color: Theme.inkSoft
            font.pixelSize: Theme.captionPx
            lineHeight: 1
        }
    }

    TouchButton {
        objectName: "undo"
        visible: root.viewModel.undoable
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        label: qsTr("Go back to what I was reading")
        icon: "undo"
        beside: true
        onPressed: root.viewModel.undo()
    }

    Timer {
        interval: 7000
        repeat: true
        running: root.viewModel.panels > 1 && !Theme.still
        onTriggered: root.panel = (root.panel + 1) % root.viewModel.panels
    }
}
