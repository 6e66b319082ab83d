pragma ComponentBehavior: Bound

import QtQuick

// The close drawing of one organ; empty for an id it does not know.
Item {
    id: root

    property string organ: ""

    implicitWidth: 100
    implicitHeight: 100

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (root.organ) {
            case "tonsils":
                return tonsils;
            case "lymph-nodes":
                return nodes;
            case "thymus":
                return thymus;
            case "spleen":
                return spleen;
            case "appendix":
                return appendix;
            case "bone-marrow":
                return marrow;
            default:
                return null;
            }
        }
    }

    Component {
        id: tonsils

        TonsilInset {}
    }

    Component {
        id: nodes

        NodeInset {}
    }

    Component {
        id: thymus

        ThymusInset {}
    }

    Component {
        id: spleen

        SpleenInset {}
    }

    Component {
        id: appendix

        AppendixInset {}
    }

    Component {
        id: marrow

        MarrowInset {}
    }
}
