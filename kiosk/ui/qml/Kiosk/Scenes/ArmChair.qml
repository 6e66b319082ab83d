pragma ComponentBehavior: Bound

import QtQuick

// A big soft chair from the front; (x, y) is the middle of the floor under it.
Item {
    id: root

    property real size: 1
    readonly property real line: 1.7 / root.size

    component Part: DrawnPath {
        edgeWidth: root.line
    }

    scale: root.size
    transformOrigin: Item.TopLeft

    Item {
        x: -70
        y: -160

        Part {
            path: "M48.8 15.8L91.2 15.8C101.5 15.8 109.8 24.1 109.8 34.3L109.8 108.5C109.8 118.8 101.5 127.1 91.2 127.1L48.8 127.1C38.5 127.1 30.2 118.8 30.2 108.5L30.2 34.3C30.2 24.1 38.5 15.8 48.8 15.8Z"
            fill: CastPalette.chair
            edge: CastPalette.chairEdge
        }

        Part {
            path: "M52 23.2L88 23.2C95.3 23.2 101.3 29.1 101.3 36.4L101.3 78.8C101.3 86.2 95.3 92.1 88 92.1L52 92.1C44.7 92.1 38.7 86.2 38.7 78.8L38.7 36.4C38.7 29.1 44.7 23.2 52 23.2Z"
            fill: Qt.alpha(CastPalette.shine, 0.28)
        }

        Part {
            path: "M42.5 112L97.5 112C103 112 107.5 116.5 107.5 122L107.5 139.5C107.5 145 103 149.5 97.5 149.5L42.5 149.5C37 149.5 32.5 145 32.5 139.5L32.5 122C32.5 116.5 37 112 42.5 112Z"
            fill: CastPalette.chair
            edge: CastPalette.chairEdge
        }

        Part {
            path: "M30 146.5L35 146.5C36.6 146.5 38 147.8 38 149.5L38 157C38 158.7 36.6 160 35 160L30 160C28.4 160 27 158.7 27 157L27 149.5C27 147.8 28.4 146.5 30 146.5ZM105 146.5L110 146.5C111.7 146.5 113 147.8 113 149.5L113 157C113 158.7 111.7 160 110 160L105 160C103.3 160 102 158.7 102 157L102 149.5C102 147.8 103.3 146.5 105 146.5Z"
            fill: CastPalette.wood
            edge: CastPalette.woodEdge
        }

        Part {
            path: "M22 82L24 82C29.5 82 34 86.5 34 92L34 137.5C34 143 29.5 147.5 24 147.5L22 147.5C16.5 147.5 12 143 12 137.5L12 92C12 86.5 16.5 82 22 82ZM116 82L118 82C123.5 82 128 86.5 128 92L128 137.5C128 143 123.5 147.5 118 147.5L116 147.5C110.5 147.5 106 143 106 137.5L106 92C106 86.5 110.5 82 116 82Z"
            fill: CastPalette.chair
            edge: CastPalette.chairEdge
        }
    }
}
