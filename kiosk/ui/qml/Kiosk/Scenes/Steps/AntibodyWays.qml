pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// Left: an antibody keeps grow messages out. Right: antibodies carry medicine to the cell.
StoryCanvas {
    id: root

    DrawnPath {
        path: "M140 18L140 178"
        edge: CastPalette.soft
        edgeWidth: 2
    }
    CancerCell {
        x: 70
        y: 112
        size: 0.92
    }
    Item {
        x: 70
        y: 112
        DrawnPath {
            x: -18
            y: -53
            path: "M4 20L4 10C4 2 32 2 32 10L32 20Z"
            fill: CastPalette.green.deep
            edge: CastPalette.green.edge
            edgeWidth: 1.7
        }
    }
    Item {
        x: 70
        y: root.go(24, 56, 0.1, 0.5)
        rotation: 180
        Antibody {
            y: 8
            size: 1.15
        }
    }
    Repeater {
        model: 3
        Dot {
            id: grow
            required property int index
            readonly property real way: root.go(0, 1, 0.5 + 0.08 * grow.index, 0.84 + 0.08 * grow.index)
            x: 30 + 40 * grow.index + (grow.index - 1) * -14 * (1 - grow.way)
            y: 8 + 14 * Math.abs(grow.index - 1) + 14 * Math.sin(grow.way * Math.PI)
            wide: 10
            fill: CastPalette.green.light
            edge: CastPalette.green.edge
        }
    }
    CancerCell {
        x: 214
        y: 82
        size: 0.86
        rest: root.go(0, 0.3, 0.7, 1)
    }
    Repeater {
        model: 3
        Item {
            id: carrier
            required property int index
            readonly property real way: root.go(0, 1, 0.15 + 0.1 * carrier.index, 0.6 + 0.1 * carrier.index)
            readonly property real turn: (carrier.index * 74 + 188) * Math.PI / 180
            x: 214 + (48 + 60 * (1 - carrier.way)) * Math.sin(carrier.turn) + 10 * (1 - carrier.way)
            y: 82 - (48 + 8 * (1 - carrier.way)) * Math.cos(carrier.turn)
            rotation: carrier.index * 74 + 188 + 180
            Antibody {
                y: 8
                size: 0.85
            }
            Dot {
                y: 12
                wide: 13
                fill: CastPalette.amberLight
                edge: CastPalette.amberEdge
            }
        }
    }
}
