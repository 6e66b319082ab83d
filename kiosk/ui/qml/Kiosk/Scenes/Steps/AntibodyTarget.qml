pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A magnifying glass finds one marker on a cancer cell.
StoryCanvas {
    id: root

    BodyCell {
        x: 38
        y: 40
        size: 0.5
        rotation: 5
    }
    BodyCell {
        x: 250
        y: 34
        size: 0.44
        rotation: -8
    }
    MarkedCell {
        x: 120
        y: 112
        size: 1.25
    }
    Item {
        x: root.go(222, 182, 0.1, 0.8)
        y: root.go(146, 88, 0.1, 0.8)
        DrawnPath {
            path: "M23 20L52 42"
            edge: CastPalette.line
            edgeWidth: 12
        }
        DrawnPath {
            path: "M24 21L51 41"
            edge: CastPalette.soft
            edgeWidth: 8
        }
        DrawnPath {
            x: -33
            y: -33
            path: "M61 33C61 48.5 48.5 61 33 61C17.5 61 5 48.5 5 33C5 17.5 17.5 5 33 5C48.5 5 61 17.5 61 33Z"
            fill: CastPalette.glass
        }
        Item {
            rotation: 68
            opacity: root.go(0, 1, 0.7, 1)
            Knob {
                y: 12
                size: 2.4
            }
        }
        DrawnPath {
            x: -33
            y: -33
            path: "M61 33C61 48.5 48.5 61 33 61C17.5 61 5 48.5 5 33C5 17.5 17.5 5 33 5C48.5 5 61 17.5 61 33Z"
            edge: CastPalette.line
            edgeWidth: 7
        }
        DrawnPath {
            x: -33
            y: -33
            path: "M61 33C61 48.5 48.5 61 33 61C17.5 61 5 48.5 5 33C5 17.5 17.5 5 33 5C48.5 5 61 17.5 61 33Z"
            edge: CastPalette.soft
            edgeWidth: 3.5
        }
        DrawnPath {
            x: -33
            y: -33
            path: "M14 30C15 21 21 15 29 13.5"
            edge: CastPalette.shine
            edgeWidth: 3
        }
    }
}
