pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// In the next weeks a person watches for changes, keeps the number near and calls the team.
StoryCanvas {
    id: root

    Repeater {
        model: 1
        Item {
            x: 14
            y: 16
            DrawnPath {
                path: "M8 8L92 8C96 8 98 10 98 14L98 92C98 96 96 98 92 98L8 98C4 98 2 96 2 92L2 14C2 10 4 8 8 8Z"
                fill: CastPalette.paper
                edge: CastPalette.line
                edgeWidth: 2
            }
            DrawnPath {
                path: "M8 8L92 8C96 8 98 10 98 14L98 28L2 28L2 14C2 10 4 8 8 8Z"
                fill: CastPalette.clothTeal
                edge: CastPalette.clothTealEdge
                edgeWidth: 2
            }
            DrawnPath {
                path: "M26 3L26 14M74 3L74 14"
                edge: CastPalette.line
                edgeWidth: 4
            }
            DrawnPath {
                path: "M26 28L26 98M50 28L50 98M74 28L74 98M2 51L98 51M2 75L98 75"
                edge: CastPalette.soft
                edgeWidth: 1.6
            }
        }
    }
    Repeater {
        model: 5
        DrawnPath {
            id: tick
            required property int index
            x: 20 + 24 * (tick.index % 4)
            y: 48 + 23 * Math.floor(tick.index / 4)
            path: "M3 8L7 12L14 3"
            edge: CastPalette.clothTealEdge
            edgeWidth: 3
            opacity: root.go(0, 1, 0.05 + 0.12 * tick.index, 0.12 + 0.12 * tick.index)
        }
    }
    Dot {
        x: 101
        y: 101
        wide: 11
        fill: CastPalette.amberDeep
        edge: CastPalette.amberEdge
        opacity: root.go(0, 1, 0.65, 0.8)
    }
    Patient {
        x: 172
        y: 78
        size: 0.94
    }
    PersonArm {
        path: "M144 146C134 166 130 150 138 118"
        handX: 141
        handY: 104
        skin: CastPalette.skinBrown
        cloth: CastPalette.clothBlue
        clothEdge: CastPalette.clothBlueEdge
    }
    DrawnPath {
        x: 134
        y: 76
        path: "M4 2L12 2C14 2 15 3 15 5L15 29C15 31 14 32 12 32L4 32C2 32 1 31 1 29L1 5C1 3 2 2 4 2Z"
        fill: CastPalette.line
        edge: CastPalette.hairEdge
        edgeWidth: 1.5
    }
    DrawnPath {
        x: 34
        y: 132
        path: "M5 2L65 2C67 2 68 3 68 5L68 39C68 41 67 42 65 42L5 42C3 42 2 41 2 39L2 5C2 3 3 2 5 2Z"
        fill: CastPalette.shine
        edge: CastPalette.clothTealEdge
        edgeWidth: 2
    }
    DrawnPath {
        x: 34
        y: 132
        path: "M8 9C7 18 14 26 24 26L26 21.5L20.5 18.5L18 20.5C15.5 19.5 13.8 17.5 13 15.5L15.3 13.2L13 8Z"
        fill: CastPalette.clothTeal
        edge: CastPalette.clothTealEdge
        edgeWidth: 1.7
    }
    DrawnPath {
        x: 34
        y: 132
        path: "M30 12L60 12M30 21L54 21M8 33L60 33"
        edge: CastPalette.soft
        edgeWidth: 3
    }
}
