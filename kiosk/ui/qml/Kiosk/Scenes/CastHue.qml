pragma ComponentBehavior: Bound

import QtQuick

// The colours of one kind of cell: its soft shading from light to deep, its core, its outline.
QtObject {
    id: root

    required property color light
    required property color deep
    required property color coreLight
    required property color coreDeep
    required property color edge
    property color spot: root.coreLight
    property real spotOpacity: 0.5
}
