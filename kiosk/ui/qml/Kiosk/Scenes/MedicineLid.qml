pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// The medicine lying over a stop button like a lid. (x, y) is the middle of the button's foot.
Item {
    id: root

    property real size: 1
    readonly property real line: 1.7 / root.size

    scale: root.size
    transformOrigin: Item.TopLeft

    Shape {
        x: -24
        y: -24
        antialiasing: true

        ShapePath {
            strokeColor: CastPalette.amberEdge
            strokeWidth: root.line
            joinStyle: ShapePath.RoundJoin
            fillGradient: RadialGradient {
                centerX: 20
                centerY: 11
                centerRadius: 20
                focalX: 20
                focalY: 11

                GradientStop {
                    position: 0
                    color: CastPalette.amberLight
                }

                GradientStop {
                    position: 1
                    color: CastPalette.amberDeep
                }
            }

            PathSvg {
                path: "M8 24C8 12 13 5 24 5C35 5 40 12 40 24L43 24C46 24 46 29.5 43 29.5L5 29.5C2 29.5 2 24 5 24Z"
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: CastPalette.amberEdge
            strokeWidth: root.line * 0.8

            PathSvg {
                path: "M8 24L40 24"
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Qt.alpha(CastPalette.shine, 0.8)
            strokeWidth: 2
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: "M13 17C14 12.5 17 9.6 21 8.8"
            }
        }
    }
}
