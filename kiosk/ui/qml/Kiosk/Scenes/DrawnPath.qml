pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// One outline in SVG path data, in its parent's drawing units.
Shape {
    id: root

    required property string path
    property color fill: "transparent"
    property color edge: "transparent"
    property real edgeWidth: 1

    width: 0
    height: 0
    antialiasing: true

    ShapePath {
        fillColor: root.fill
        strokeColor: root.edge
        strokeWidth: root.edgeWidth
        fillRule: ShapePath.WindingFill
        joinStyle: ShapePath.RoundJoin
        capStyle: ShapePath.RoundCap

        PathSvg {
            path: root.path
        }
    }
}
