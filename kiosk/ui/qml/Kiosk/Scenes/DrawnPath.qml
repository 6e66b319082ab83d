pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// One outline in SVG path data, in its parent's drawing units. With a `view` in the same units
// it is drawn only where it meets it: the software renderer does not clip a shape that lies
// wholly outside its clip.
Item {
    id: root

    required property string path
    property color fill: "transparent"
    property color edge: "transparent"
    property real edgeWidth: 1
    property rect view: Qt.rect(0, 0, 0, 0)
    property bool met: true

    function look(): void {
        if (root.view.height === 0) {
            root.met = true;
            return;
        }
        const drawn = shape.boundingRect;
        const down = drawn.y < root.view.y + root.view.height && drawn.y + drawn.height > root.view.y;
        const across = drawn.x < root.view.x + root.view.width && drawn.x + drawn.width > root.view.x;
        root.met = down && across;
    }

    onViewChanged: root.look()
    onPathChanged: root.look()

    Component.onCompleted: root.look()

    Shape {
        id: shape

        visible: root.met
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
}
