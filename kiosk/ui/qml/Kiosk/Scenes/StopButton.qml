pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// The stop button (PD-1) on a cell's edge: a blue foot with a red dome. (x, y) is the middle of
// its foot, the dome points up. `lid` lays the amber medicine over it (0 to 1), `pressed` flattens.
Item {
    id: root

    property real pressed: 0
    property real size: 1
    readonly property real line: 1.7 / root.size

    scale: root.size
    transformOrigin: Item.TopLeft

    Shape {
        x: -20
        y: -20 + 5 * root.pressed
        antialiasing: true

        ShapePath {
            strokeColor: CastPalette.stopEdge
            strokeWidth: root.line
            joinStyle: ShapePath.RoundJoin
            fillGradient: RadialGradient {
                centerX: 17
                centerY: 10
                centerRadius: 14
                focalX: 17
                focalY: 10

                GradientStop {
                    position: 0
                    color: CastPalette.stopLight
                }

                GradientStop {
                    position: 1
                    color: CastPalette.stopDeep
                }
            }

            PathSvg {
                path: "M9 20C9 11 13 6 20 6C27 6 31 11 31 20Z"
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Qt.alpha(CastPalette.shine, 0.8)
            strokeWidth: 1.6
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: "M13 14C14 11.5 15.5 10 18 9.4"
            }
        }
    }

    DrawnPath {
        x: -20
        y: -20
        path: "M8 17.5L32 17.5C35.5 17.5 35.5 24.5 32 24.5L8 24.5C4.5 24.5 4.5 17.5 8 17.5Z"
        fill: CastPalette.blue.coreDeep
        edge: CastPalette.blue.edge
        edgeWidth: root.line
    }
}
