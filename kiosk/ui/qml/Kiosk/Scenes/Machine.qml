pragma ComponentBehavior: Bound

import QtQuick

// The machine that collects cells, on wheels; (x, y) is the middle of the floor under it.
Item {
    id: root

    property real size: 1
    readonly property real line: 1.7 / root.size

    component Part: DrawnPath {
        x: -36
        y: -126
        edgeWidth: root.line
    }

    scale: root.size
    transformOrigin: Item.TopLeft

    Part {
        path: "M14 116L58 116L62 121L10 121Z"
        fill: CastPalette.line
        edge: CastPalette.line
    }

    Part {
        path: "M8 30C8 24 12 20 18 20L54 20C60 20 64 24 64 30L64 110C64 114 61 117 57 117L15 117C11 117 8 114 8 110Z"
        fill: CastPalette.glass
        edge: CastPalette.line
    }

    Part {
        path: "M17 29L55 29L55 54L17 54Z"
        fill: CastPalette.screen
        edge: CastPalette.clothTealEdge
    }

    Part {
        path: "M21 43L28 43L31 36L36 49L40 43L51 43"
        edge: CastPalette.clothTealEdge
    }

    Part {
        path: "M52 83C52 92 45 99 36 99C27 99 20 92 20 83C20 74 27 67 36 67C45 67 52 74 52 83Z"
        fill: CastPalette.shine
        edge: CastPalette.line
    }

    Part {
        path: "M44 83C44 87.5 40.5 91 36 91C31.5 91 28 87.5 28 83C28 78.5 31.5 75 36 75C40.5 75 44 78.5 44 83ZM36 67L36 75M36 91L36 99M20 83L28 83M44 83L52 83"
        fill: CastPalette.soft
        edge: CastPalette.line
    }
}
