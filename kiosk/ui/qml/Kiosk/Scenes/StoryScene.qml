pragma ComponentBehavior: Bound

import QtQuick

// A moving drawing by its name, '<family>-<part>'; nothing for a name it does not know.
Item {
    id: root

    property string name: ""
    property real t: 1
    readonly property string family: root.name.split("-")[0]
    readonly property string part: root.name.slice(root.family.length + 1)

    implicitWidth: 280
    implicitHeight: 200

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (root.family) {
            case "checkpoint":
                return checkpoint;
            default:
                return null;
            }
        }
    }

    Component {
        id: checkpoint

        CheckpointScenes {
            part: root.part
            t: root.t
        }
    }
}
