pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// One cell in a box of a hundred units around its own (x, y): fringe, body, core and gloss.
Item {
    id: root

    required property CastHue hue
    required property string body
    required property string core
    property string shade: ""
    property string coreShine: ""
    property string coreSpots: ""
    property string spots: ""
    property string gloss: ""
    property real glossWidth: 3
    property string fringe: ""
    property real fringeFill: 0
    property real size: 1
    // How far it has stopped or faded: its colours grow pale, never see-through.
    property real rest: 0
    // Outlines keep their weight however large a cell is drawn.
    readonly property real line: 1.7 / root.size

    readonly property color outline: Qt.tint(root.hue.edge, Qt.alpha(CastPalette.pale, 0.4 * root.rest))

    function pale(tone: color): color {
        return Qt.tint(tone, Qt.alpha(CastPalette.pale, root.rest));
    }

    scale: root.size
    transformOrigin: Item.TopLeft

    Shape {
        x: -50
        y: -50
        antialiasing: true

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.fringe ? root.outline : "transparent"
            strokeWidth: root.fringe ? root.fringeFill + 2 * root.line : -1
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.fringe
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.fringe ? root.pale(root.hue.deep) : "transparent"
            strokeWidth: root.fringe ? root.fringeFill : -1
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.fringe
            }
        }

        ShapePath {
            strokeColor: root.outline
            strokeWidth: root.line
            joinStyle: ShapePath.RoundJoin
            fillGradient: RadialGradient {
                centerX: 40
                centerY: 35
                centerRadius: 58
                focalX: 40
                focalY: 35

                GradientStop {
                    position: 0
                    color: root.pale(root.hue.light)
                }

                GradientStop {
                    position: 1
                    color: root.pale(root.hue.deep)
                }
            }

            PathSvg {
                path: root.body
            }
        }

        ShapePath {
            strokeWidth: -1
            strokeColor: "transparent"
            fillColor: Qt.alpha(root.pale(root.hue.coreDeep), 0.26)

            PathSvg {
                path: root.shade
            }
        }

        ShapePath {
            strokeWidth: -1
            strokeColor: "transparent"
            fillColor: Qt.alpha(root.pale(root.hue.spot), root.hue.spotOpacity)
            fillRule: ShapePath.WindingFill

            PathSvg {
                path: root.spots
            }
        }

        ShapePath {
            strokeWidth: -1
            strokeColor: "transparent"
            fillGradient: RadialGradient {
                centerX: 47
                centerY: 44
                centerRadius: 26
                focalX: 47
                focalY: 44

                GradientStop {
                    position: 0
                    color: root.pale(root.hue.coreLight)
                }

                GradientStop {
                    position: 1
                    color: root.pale(root.hue.coreDeep)
                }
            }

            PathSvg {
                path: root.core
            }
        }

        ShapePath {
            strokeWidth: -1
            strokeColor: "transparent"
            fillColor: Qt.alpha(root.hue.edge, 0.5)
            fillRule: ShapePath.WindingFill

            PathSvg {
                path: root.coreSpots
            }
        }

        ShapePath {
            strokeWidth: -1
            strokeColor: "transparent"
            fillColor: Qt.alpha(CastPalette.shine, 0.28)

            PathSvg {
                path: root.coreShine
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Qt.alpha(CastPalette.shine, 0.75)
            strokeWidth: root.glossWidth
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: root.gloss
            }
        }
    }
}
