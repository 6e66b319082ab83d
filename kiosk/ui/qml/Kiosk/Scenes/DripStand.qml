pragma ComponentBehavior: Bound

import QtQuick

// A drip: bag, chamber and stand; (x, y) is the floor under it. Medicine is amber, cells are blue dots.
Item {
    id: root

    property real size: 1
    property bool cells: false
    readonly property real line: 1.7 / root.size

    component Part: DrawnPath {
        edgeWidth: root.line
    }

    scale: root.size
    transformOrigin: Item.TopLeft

    Item {
        x: -70
        y: -165

        Part {
            path: "M70 3.5L70 152"
            edge: CastPalette.line
            edgeWidth: 5
        }

        Part {
            path: "M70 3.5L70 152"
            edge: CastPalette.soft
            edgeWidth: 2
        }

        Part {
            path: "M56 3.5L84 3.5"
            edge: CastPalette.line
            edgeWidth: 4.6
        }

        Part {
            path: "M70 152L50.5 158M70 152L89.5 158"
            edge: CastPalette.line
            edgeWidth: 4.6
        }

        Part {
            path: "M53.8 161C53.8 162.8 52.3 164.2 50.5 164.2C48.7 164.2 47.2 162.8 47.2 161C47.2 159.2 48.7 157.8 50.5 157.8C52.3 157.8 53.8 159.2 53.8 161ZM92.8 161C92.8 162.8 91.3 164.2 89.5 164.2C87.7 164.2 86.2 162.8 86.2 161C86.2 159.2 87.7 157.8 89.5 157.8C91.3 157.8 92.8 159.2 92.8 161Z"
            fill: CastPalette.soft
            edge: CastPalette.line
        }

        Part {
            path: "M58 3.5L58 12"
            edge: CastPalette.line
            edgeWidth: 1.8
        }

        Part {
            path: "M44.7 14.7C44.7 12.2 46.1 10.8 48.7 10.8L67.3 10.8C69.9 10.8 71.3 12.2 71.3 14.7L71.3 44.6C71.3 48.5 66.7 50.7 61.6 51.5L54.4 51.5C49.3 50.7 44.7 48.5 44.7 44.6Z"
            fill: CastPalette.shine
            edge: CastPalette.line
        }

        Part {
            path: "M47.2 28.4C50.8 26.9 54.4 29.8 58 28.4C61.6 26.9 65.2 29.8 68.8 28.4L68.8 43.9C68.8 46.8 65.2 48.2 61.2 48.9L54.8 48.9C50.8 48.2 47.2 46.8 47.2 43.9Z"
            fill: root.cells ? CastPalette.glass : CastPalette.amberDeep
        }

        Part {
            path: "M47.2 28.4C50.8 26.9 54.4 29.8 58 28.4C61.6 26.9 65.2 29.8 68.8 28.4"
            edge: root.cells ? CastPalette.line : CastPalette.amberEdge
            edgeWidth: 1.3
        }

        Part {
            path: "M57.2 55.5L58.8 55.5C60.1 55.5 61.2 56.6 61.2 57.9L61.2 66.3C61.2 67.6 60.1 68.7 58.8 68.7L57.2 68.7C55.9 68.7 54.8 67.6 54.8 66.3L54.8 57.9C54.8 56.6 55.9 55.5 57.2 55.5Z"
            fill: CastPalette.shine
            edge: CastPalette.line
        }

        Part {
            path: "M56 63.1L60 63.1L60 66.3C60 67.5 56 67.5 56 66.3Z"
            fill: root.cells ? CastPalette.blue.deep : CastPalette.amberDeep
        }

        Part {
            visible: root.cells
            path: "M51 37a2.4 2.4 0 1 0 .1 0ZM58 41a2.4 2.4 0 1 0 .1 0ZM64 36a2.4 2.4 0 1 0 .1 0ZM53 45a2.4 2.4 0 1 0 .1 0ZM62 46a2.4 2.4 0 1 0 .1 0Z"
            fill: CastPalette.blue.deep
            edge: CastPalette.blue.edge
            edgeWidth: 0.8
        }
    }
}
