pragma ComponentBehavior: Bound

import QtQuick

// One organ on the figure: fades when another is lit, gets a halo when it is lit itself.
Item {
    id: root

    required property string organ
    required property string path
    required property string lit
    required property bool still
    property rect view
    property string marks: ""
    property string halo: root.path
    property real shell: 0
    property color fill: FigurePalette.organFill(root.organ)
    property color edge: FigurePalette.organEdge(root.organ)
    property real edgeWidth: 1.8
    property real haloWidth: 9
    readonly property bool isLit: root.lit === root.organ

    opacity: root.lit === "" || root.isLit ? 1 : 0.3
    z: root.isLit ? 1 : 0

    Behavior on opacity {
        enabled: !root.still

        NumberAnimation {
            duration: 150
            easing.type: Easing.OutCubic
        }
    }

    DrawnPath {
        z: -2
        view: root.view
        visible: root.isLit
        path: root.halo
        edge: FigurePalette.haloRing
        edgeWidth: root.shell + root.haloWidth * 1.5
    }

    DrawnPath {
        z: -2
        view: root.view
        visible: root.isLit
        path: root.halo
        edge: FigurePalette.haloGlow
        edgeWidth: root.shell + root.haloWidth
    }

    DrawnPath {
        view: root.view
        visible: root.shell > 0
        path: root.path
        edge: FigurePalette.boneEdge
        edgeWidth: root.shell + 2.6
    }

    DrawnPath {
        view: root.view
        visible: root.shell > 0
        path: root.path
        edge: FigurePalette.boneFill
        edgeWidth: root.shell
    }

    DrawnPath {
        view: root.view
        path: root.path
        fill: root.fill
        edge: root.edge
        edgeWidth: root.isLit ? root.edgeWidth * 1.3 : root.edgeWidth
    }

    DrawnPath {
        view: root.view
        visible: root.marks !== ""
        path: root.marks
        edge: root.edge
        edgeWidth: root.edgeWidth * 0.7
    }
}
