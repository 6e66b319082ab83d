pragma ComponentBehavior: Bound

import QtQuick

// A person in a big soft chair, arms at rest; (x, y) is the middle of the floor under the chair.
Item {
    id: root

    property string hair: "short"
    property color hairFill: CastPalette.hairDark
    property color hairEdge: CastPalette.hairEdge
    property CastSkin skin: CastPalette.skinLight
    property color cloth: CastPalette.clothTeal
    property color clothEdge: CastPalette.clothTealEdge
    property bool glasses: false
    property bool collar: false
    property real size: 1
    readonly property real line: 1.7 / root.size

    component Part: DrawnPath {
        edgeWidth: root.line
    }

    scale: root.size
    transformOrigin: Item.TopLeft

    ArmChair {}

    Item {
        x: -70
        y: -160

        Part {
            path: "M57 119.5C54.5 124.5 55 132 55.5 151.5M83 119.5C85.5 124.5 85 132 84.5 151.5"
            edge: CastPalette.jeansEdge
            edgeWidth: 19
        }

        Part {
            path: "M57 119.5C54.5 124.5 55 132 55.5 151.5M83 119.5C85.5 124.5 85 132 84.5 151.5"
            edge: CastPalette.jeans
            edgeWidth: 16
        }

        Part {
            path: "M45.5 160C45 151 50.5 149 55.5 149C60.5 149 66 151 65.5 160ZM74.5 160C74 151 79.5 149 84.5 149C89.5 149 95 151 94.5 160Z"
            fill: CastPalette.paper
            edge: CastPalette.line
        }
    }

    Person {
        x: 0
        y: -118
        size: 0.6
        tall: 172
        hair: root.hair
        hairFill: root.hairFill
        hairEdge: root.hairEdge
        skin: root.skin
        cloth: root.cloth
        clothEdge: root.clothEdge
        glasses: root.glasses
        collar: root.collar
    }

    Item {
        x: -70
        y: -160

        Part {
            path: "M44 106C42 127 45 133 57 133.5C67.5 133.5 69 129.5 70 124.5C71 129.5 72.5 133.5 83 133.5C95 133 98 127 96 106Z"
            fill: CastPalette.jeans
            edge: CastPalette.jeansEdge
        }

        Part {
            path: "M22 82L24 82C29.5 82 34 86.5 34 92L34 137.5C34 143 29.5 147.5 24 147.5L22 147.5C16.5 147.5 12 143 12 137.5L12 92C12 86.5 16.5 82 22 82ZM116 82L118 82C123.5 82 128 86.5 128 92L128 137.5C128 143 123.5 147.5 118 147.5L116 147.5C110.5 147.5 106 143 106 137.5L106 92C106 86.5 110.5 82 116 82Z"
            fill: CastPalette.chair
            edge: CastPalette.chairEdge
        }

        Part {
            path: "M48 71Q32.5 93 45.5 106"
            edge: root.clothEdge
            edgeWidth: 15.6
        }

        Part {
            path: "M48 71Q32.5 93 45.5 106"
            edge: root.cloth
            edgeWidth: 12.4
        }

        Part {
            path: "M53.2 111C53.2 114.4 50.5 117.2 47 117.2C43.5 117.2 40.8 114.4 40.8 111C40.8 107.6 43.5 104.8 47 104.8C50.5 104.8 53.2 107.6 53.2 111Z"
            fill: root.skin.fill
            edge: root.skin.edge
        }

        Part {
            path: "M93 72Q107.5 84.5 117.5 87"
            edge: root.skin.edge
            edgeWidth: 12.8
        }

        Part {
            path: "M93 72Q107.5 84.5 117.5 87"
            edge: root.skin.fill
            edgeWidth: 9.6
        }

        Part {
            path: "M93 72Q101 78.9 107.6 82.7"
            edge: root.clothEdge
            edgeWidth: 15.6
        }

        Part {
            path: "M93 72Q101 78.9 107.6 82.7"
            edge: root.cloth
            edgeWidth: 12.4
        }

        Part {
            path: "M124.3 87C124.3 90.8 121.3 93.8 117.5 93.8C113.7 93.8 110.7 90.8 110.7 87C110.7 83.2 113.7 80.2 117.5 80.2C121.3 80.2 124.3 83.2 124.3 87Z"
            fill: root.skin.fill
            edge: root.skin.edge
        }
    }
}
