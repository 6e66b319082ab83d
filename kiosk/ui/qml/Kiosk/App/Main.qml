pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Theme
import Kiosk.ViewModels

Window {
    id: root

    required property ShellViewModel shell
    required property DoorViewModel door

    objectName: "kiosk"
    title: qsTr("Understanding immunotherapy")
    color: Theme.paper
    onWidthChanged: root.tell()
    onHeightChanged: root.tell()

    // The first size is the one it was made with, and comes before the shell.
    function tell(): void {
        if (root.shell)
            root.shell.windowResized(root.width, root.height);
    }

    Binding {
        target: Theme
        property: "palette"
        value: root.shell.palette
    }

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.shell.pixelsPerMm
    }

    Binding {
        target: Theme
        property: "still"
        value: root.shell.still
    }

    Binding {
        target: Theme
        property: "bodyPx"
        value: root.shell.bodyPx
    }

    Binding {
        target: Theme
        property: "leadPx"
        value: root.shell.leadPx
    }

    Binding {
        target: Theme
        property: "headingPx"
        value: root.shell.headingPx
    }

    Binding {
        target: Theme
        property: "captionPx"
        value: root.shell.captionPx
    }

    Binding {
        target: Theme
        property: "buttonPx"
        value: root.shell.buttonPx
    }

    Binding {
        target: Theme
        property: "titlePx"
        value: root.shell.titlePx
    }

    Binding {
        target: Theme
        property: "attractPx"
        value: root.shell.attractPx
    }

    Frame {
        anchors.fill: parent
        shell: root.shell
        door: root.door
    }
}
