pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// The calm sea-green body: outline, soft shading towards the limbs, a hint of a face.
Item {
    id: root

    property rect view
    required property string body
    required property string head
    required property string chin
    required property string lines
    required property string face
    required property string eyes

    DrawnPath {
        view: root.view
        path: root.body
        edge: FigurePalette.bodyEdge
        edgeWidth: 4.8
    }

    Shape {
        antialiasing: true

        ShapePath {
            strokeColor: "transparent"
            fillRule: ShapePath.WindingFill
            fillGradient: LinearGradient {
                x1: -150
                x2: 150

                GradientStop {
                    position: 0
                    color: FigurePalette.bodyShade
                }

                GradientStop {
                    position: 0.34
                    color: FigurePalette.bodyFill
                }

                GradientStop {
                    position: 0.66
                    color: FigurePalette.bodyFill
                }

                GradientStop {
                    position: 1
                    color: FigurePalette.bodyShade
                }
            }

            PathSvg {
                path: root.body
            }
        }
    }

    DrawnPath {
        view: root.view
        path: root.chin
        fill: FigurePalette.bodyShade
    }

    DrawnPath {
        view: root.view
        path: root.head
        edge: FigurePalette.bodyEdge
        edgeWidth: 4.8
    }

    DrawnPath {
        view: root.view
        path: root.head
        fill: FigurePalette.bodyFill
    }

    DrawnPath {
        view: root.view
        path: root.lines
        edge: FigurePalette.bodyLine
        edgeWidth: 2
    }

    DrawnPath {
        view: root.view
        path: root.face
        edge: FigurePalette.bodyEdge
        edgeWidth: 1.8
    }

    DrawnPath {
        view: root.view
        path: root.eyes
        fill: FigurePalette.bodyEdge
    }
}
