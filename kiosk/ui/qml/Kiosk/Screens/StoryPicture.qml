pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Scenes
import Kiosk.Theme
import Kiosk.ViewModels

// A step's moving drawing: it plays once on entering the step and rests in its complete picture.
Item {
    id: root

    required property ReadingViewModel viewModel
    readonly property string act: root.viewModel.act
    // Amber is medicine, and nothing else in a drawing is.
    readonly property color ground: root.viewModel.tint === "amber" ? Theme.pictureGround : Theme.tintLight(root.viewModel.tint)

    function play(): void {
        motion.stop();
        scene.t = Theme.still ? 1 : 0;
        if (!Theme.still)
            motion.start();
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: root.viewModel.description
    onActChanged: root.play()
    Component.onCompleted: root.play()

    Connections {
        function onStillChanged(): void {
            motion.stop();
            scene.t = 1;
        }

        target: Theme
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.hair
        radius: Theme.radius - Theme.hair
        color: Theme.contrast ? Theme.card : root.ground
    }

    StoryScene {
        id: scene

        objectName: "scene"
        x: Theme.space1
        y: Theme.space1
        width: root.width - 2 * Theme.space1
        height: root.height - 2 * Theme.space1
        name: root.act

        NumberAnimation {
            id: motion

            target: scene
            property: "t"
            to: 1
            duration: root.viewModel.paceMs
        }
    }

    // A margin of bare ground, so that the button stands clear of whatever is drawn behind it.
    Rectangle {
        visible: replay.visible
        anchors.fill: replay
        anchors.margins: -Theme.mm(1)
        radius: Theme.radius
        color: Theme.contrast ? Theme.card : root.ground
    }

    TouchButton {
        id: replay

        objectName: "replay"
        visible: !Theme.still
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space1
        target: Theme.secondary
        label: qsTr("Replay")
        hint: qsTr("Shows this step again")
        icon: "replay"
        lip: Theme.pictureInk
        onPressed: root.play()
    }
}
