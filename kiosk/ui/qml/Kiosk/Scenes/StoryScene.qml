pragma ComponentBehavior: Bound

import QtQuick

// A moving drawing by its name: 'checkpoint-meet' is Steps/CheckpointMeet.qml. '' draws nothing.
Item {
    id: root

    property string name: ""
    property real t: 1

    function load(): void {
        if (root.name === "") {
            step.source = "";
            return;
        }
        const words = root.name.split("-").map(word => word.charAt(0).toUpperCase() + word.slice(1));
        step.setSource(Qt.resolvedUrl("Steps/" + words.join("") + ".qml"), {
            "t": root.t
        });
    }

    implicitWidth: 280
    implicitHeight: 200
    onNameChanged: root.load()
    Component.onCompleted: {
        if (step.status === Loader.Null)
            root.load();
    }

    Loader {
        id: step

        anchors.fill: parent
    }

    Binding {
        target: step.item
        property: "t"
        value: root.t
    }
}
