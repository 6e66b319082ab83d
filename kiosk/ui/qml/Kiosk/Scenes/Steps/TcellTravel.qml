pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A T cell travels through a vessel and checks the cells beside it.
StoryCanvas {
    id: root

    BodyCell {
        x: 50
        y: 30
        size: 0.56
        rotation: 4
    }
    BodyCell {
        x: 112
        y: 26
        size: 0.56
        rotation: -6
    }
    BodyCell {
        x: 178
        y: 26
        size: 0.56
        rotation: 5
    }
    BodyCell {
        x: 240
        y: 36
        size: 0.52
        rotation: -4
    }
    BodyCell {
        x: 60
        y: 172
        size: 0.54
        rotation: -4
    }
    BodyCell {
        x: 124
        y: 174
        size: 0.54
        rotation: 6
    }
    BodyCell {
        x: 184
        y: 172
        size: 0.52
        rotation: -5
    }
    DrawnPath {
        path: "M2 72C60 48 100 62 140 66C190 72 236 66 278 58L278 126C236 138 190 142 140 138C100 134 60 130 2 142Z"
        fill: CastPalette.vesselFill
    }
    DrawnPath {
        path: "M2 72C60 48 100 62 140 66C190 72 236 66 278 58"
        edge: CastPalette.vesselEdge
        edgeWidth: 3
    }
    DrawnPath {
        path: "M2 142C60 130 100 134 140 138C190 142 236 138 278 126"
        edge: CastPalette.vesselEdge
        edgeWidth: 3
    }
    Repeater {
        model: 3
        DrawnPath {
            id: disc
            required property int index
            x: [30, 206, 244][disc.index]
            y: [96, 84, 102][disc.index]
            path: "M18 9C18 13 14 16 10 16C6 16 2 13 2 9C2 5 6 2 10 2C14 2 18 5 18 9ZM13 9C13 10.5 12 12 10 12C8 12 7 10.5 7 9C7 7.5 8 6 10 6C12 6 13 7.5 13 9Z"
            fill: CastPalette.blood
            edge: CastPalette.bloodEdge
            edgeWidth: 1.4
        }
    }
    TCell {
        x: root.go(40, 136, 0, 1)
        y: root.go(104, 98, 0, 1) - 6 * Math.sin(root.t * Math.PI)
        rotation: root.go(-120, 0, 0, 1)
        size: 0.72
    }
}
