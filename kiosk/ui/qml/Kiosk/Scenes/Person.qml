pragma ComponentBehavior: Bound

import QtQuick

// A friendly person from the waist up. (x, y) is the middle of the head; 84 wide at size 1.
// `hair` is bun, short, bob, afro, curls, scarf or none.
Item {
    id: root

    property string hair: "short"
    property color hairFill: CastPalette.hairDark
    property color hairEdge: CastPalette.hairEdge
    property CastSkin skin: CastPalette.skinLight
    property color cloth: CastPalette.clothTeal
    property color clothEdge: CastPalette.clothTealEdge
    property bool collar: false
    property bool glasses: false
    property bool mask: false
    property bool worried: false
    property real tall: 150
    property real size: 1
    readonly property real line: 1.7 / root.size
    readonly property string hairBack: {
        switch (root.hair) {
        case "bun":
            return "M70.5 28.5C70.5 33.8 65.8 38.1 60 38.1C54.2 38.1 49.5 33.8 49.5 28.5C49.5 23.2 54.2 18.8 60 18.8C65.8 18.8 70.5 23.2 70.5 28.5Z";
        case "bob":
            return "M34.6 86.2C29.4 52 36.4 28.4 60 28.4C83.6 28.4 90.6 52 85.4 86.2C83.6 94 75.8 95.8 71.4 91.4L48.6 91.4C44.2 95.8 36.4 94 34.6 86.2Z";
        case "afro":
            return "M95 53.9C95 59.7 92.6 59.1 90.5 65C88.3 70.8 90.5 72 86.8 76.4C83.1 80.8 81.6 78.8 76.2 82C70.8 85.1 71.8 87.4 66.1 88.4C60.4 89.4 60.5 86.9 54.4 85.8C48.2 84.7 47.5 87.1 42.5 84.2C37.5 81.4 39.2 79.5 35.2 74.7C31.2 70 29 71.3 27.1 65.9C25.1 60.5 27.6 60.1 27.6 53.9C27.6 47.7 25.1 47.3 27.1 41.9C29 36.5 31.2 37.8 35.2 33.1C39.2 28.3 37.5 26.4 42.5 23.6C47.5 20.7 48.2 23 54.4 22C60.5 20.9 60.4 18.4 66.1 19.4C71.8 20.4 70.8 22.7 76.2 25.8C81.6 29 83.1 26.9 86.8 31.4C90.5 35.8 88.3 37 90.5 42.8C92.6 48.7 95 48.1 95 53.9Z";
        case "curls":
            return "M46.9 52.1C46.9 56 43.7 59.1 39.9 59.1C36 59.1 32.8 56 32.8 52.1C32.8 48.2 36 45.1 39.9 45.1C43.7 45.1 46.9 48.2 46.9 52.1ZM50.4 42.5C50.4 46.8 46.8 50.3 42.5 50.3C38.1 50.3 34.6 46.8 34.6 42.5C34.6 38.1 38.1 34.6 42.5 34.6C46.8 34.6 50.4 38.1 50.4 42.5ZM58.7 34.6C58.7 39.2 55 42.9 50.4 42.9C45.8 42.9 42.1 39.2 42.1 34.6C42.1 30 45.8 26.2 50.4 26.2C55 26.2 58.7 30 58.7 34.6ZM68.8 31.1C68.8 35.9 64.8 39.8 60 39.8C55.2 39.8 51.2 35.9 51.2 31.1C51.2 26.2 55.2 22.3 60 22.3C64.8 22.3 68.8 26.2 68.8 31.1ZM77.9 34.6C77.9 39.2 74.2 42.9 69.6 42.9C65 42.9 61.3 39.2 61.3 34.6C61.3 30 65 26.2 69.6 26.2C74.2 26.2 77.9 30 77.9 34.6ZM85.4 42.5C85.4 46.8 81.9 50.3 77.5 50.3C73.2 50.3 69.6 46.8 69.6 42.5C69.6 38.1 73.2 34.6 77.5 34.6C81.9 34.6 85.4 38.1 85.4 42.5ZM87.2 52.1C87.2 56 84 59.1 80.1 59.1C76.3 59.1 73.1 56 73.1 52.1C73.1 48.2 76.3 45.1 80.1 45.1C84 45.1 87.2 48.2 87.2 52.1Z";
        case "scarf":
            return "M31.1 70C27.3 39.3 40.8 23.8 60 23.8C79.2 23.8 92.7 39.3 88.9 70C89.8 89.3 95.6 100.8 100.4 110.4C79.2 120 40.8 120 19.6 110.4C24.4 100.8 30.2 89.3 31.1 70Z";
        default:
            return "";
        }
    }
    readonly property string hairFront: {
        switch (root.hair) {
        case "bun":
            return "M38.5 60.9C34.6 35.5 47.7 28.5 60.9 28.9C78.4 29.4 86.3 43.4 81.5 60.9C80.2 52.1 76.7 46.9 70.5 44.7C60 48.6 49.5 47.8 44.2 45.1C40.7 49.5 39.4 54.8 38.5 60.9Z";
        case "short":
            return "M38.5 60.8C34.6 35.4 47.7 28.4 60.9 28.8C78.4 29.3 86.3 43.3 81.5 60.8C80.1 52 76.6 46.8 70.5 44.6C60 48.5 49.5 47.6 44.2 45C40.7 49.4 39.4 54.6 38.5 60.8Z";
        case "bob":
            return "M38.1 63.4C35.5 37.1 46.9 29.3 60.9 29.3C77.5 29.3 84.5 41.5 81.9 63.4C79.3 54.6 73.1 49.4 62.6 41.5C55.6 49.4 43.4 52.9 38.1 63.4Z";
        case "afro":
            return "M39.4 57.4C39.8 42.5 48.6 36.4 60 36.4C71.4 36.4 80.2 42.5 80.6 57.4C77.5 49.5 70.5 46 60 46C49.5 46 42.5 49.5 39.4 57.4Z";
        case "curls":
            return "M39.9 53.9C39.9 41.6 49.5 35.5 60 35.5C70.5 35.5 80.1 41.6 80.1 53.9C77.5 49.5 74 47.7 71.4 49.5C68.8 46 63.5 45.1 60.9 48.6C57.4 45.1 52.1 46 50.4 49.5C46.9 47.7 42.5 49.5 39.9 53.9Z";
        default:
            return "";
        }
    }

    component Part: DrawnPath {
        edgeWidth: root.line
    }

    scale: root.size
    transformOrigin: Item.TopLeft

    Item {
        x: -60
        y: -60

        Part {
            visible: root.hair !== "scarf"
            path: root.hairBack
            fill: root.hairFill
            edge: root.hairEdge
        }

        Part {
            path: "M52.3 80.4L51.5 98.3C55.7 104.3 64.3 104.3 68.5 98.3L67.7 80.4Z"
            fill: root.skin.shade
            edge: root.skin.edge
        }

        Part {
            path: `M47 95C34 98 25 101 22 124L18 ${root.tall}L102 ${root.tall}L98 124C95 101 86 98 73 95C68 104 52 104 47 95Z`
            fill: root.cloth
            edge: root.clothEdge
        }

        Part {
            visible: root.collar
            path: "M47 95L60 115L73 95C68 101 52 101 47 95Z"
            fill: root.skin.shade
            edge: root.skin.edge
        }

        Part {
            visible: root.collar
            path: "M46 95L60 117L74 95"
            edge: root.clothEdge
            edgeWidth: 2.6
        }

        Part {
            visible: root.hair === "scarf"
            path: root.hairBack
            fill: root.hairFill
            edge: root.hairEdge
        }

        Part {
            visible: root.hair !== "scarf"
            path: "M44.2 63.5C44.2 66.7 42.3 69.2 39.8 69.2C37.4 69.2 35.5 66.7 35.5 63.5C35.5 60.4 37.4 57.8 39.8 57.8C42.3 57.8 44.2 60.4 44.2 63.5ZM84.5 63.5C84.5 66.7 82.6 69.2 80.2 69.2C77.7 69.2 75.8 66.7 75.8 63.5C75.8 60.4 77.7 57.8 80.2 57.8C82.6 57.8 84.5 60.4 84.5 63.5Z"
            fill: root.skin.fill
            edge: root.skin.edge
        }

        Part {
            path: root.hair === "scarf" ? "M40.3 56.6C40.3 41.2 48.5 35.4 60 35.4C71.5 35.4 79.7 41.2 79.7 56.6C79.7 74.8 71.5 84.5 60 84.5C48.5 84.5 40.3 74.8 40.3 56.6Z" : "M39.4 58.3C39.4 42.5 47.7 35.5 60 35.5C72.3 35.5 80.6 42.5 80.6 58.3C80.6 75.8 71.4 84.5 60 84.5C48.6 84.5 39.4 75.8 39.4 58.3Z"
            fill: root.skin.fill
            edge: root.skin.edge
        }

        Part {
            path: root.hairFront
            fill: root.hairFill
            edge: root.hairEdge
        }

        Part {
            path: "M53.1 60.9C53.1 62.3 52 63.5 50.8 63.5C49.5 63.5 48.5 62.3 48.5 60.9C48.5 59.5 49.5 58.3 50.8 58.3C52 58.3 53.1 59.5 53.1 60.9ZM68 60.9C68 62.3 67 63.5 65.7 63.5C64.4 63.5 63.4 62.3 63.4 60.9C63.4 59.5 64.4 58.3 65.7 58.3C67 58.3 68 59.5 68 60.9Z"
            fill: CastPalette.eye
        }

        Part {
            visible: !root.mask
            path: "M58.7 63.5C60.5 65.3 60 67.5 57.8 67.5"
            edge: root.skin.edge
            edgeWidth: 1.2
        }

        Part {
            path: "M50.8 68.3C50.8 70 49 71.4 46.9 71.4C44.7 71.4 42.9 70 42.9 68.3C42.9 66.7 44.7 65.3 46.9 65.3C49 65.3 50.8 66.7 50.8 68.3ZM75.3 68.3C75.3 70 73.6 71.4 71.4 71.4C69.2 71.4 67.4 70 67.4 68.3C67.4 66.7 69.2 65.3 71.4 65.3C73.6 65.3 75.3 66.7 75.3 68.3Z"
            fill: Qt.alpha(CastPalette.stopDeep, 0.26)
        }

        Part {
            visible: !root.mask
            path: root.worried ? "M53.5 74C56.5 71 63.5 71 66.5 74" : "M53.4 70.5C56.5 75.8 63.5 75.8 66.6 70.5"
            edge: root.skin.edge
            edgeWidth: 1.5
        }

        Part {
            visible: root.mask
            path: "M40 69C52 65 68 65 80 69C80 79 72 87 60 87C48 87 40 79 40 69Z"
            fill: CastPalette.glass
            edge: CastPalette.line
        }

        Part {
            visible: root.glasses
            path: "M55 61C55 65 52 68 48 68C44 68 41 65 41 61C41 57 44 54 48 54C52 54 55 57 55 61ZM79 61C79 65 76 68 72 68C68 68 65 65 65 61C65 57 68 54 72 54C76 54 79 57 79 61ZM55 60.5C57 58.5 63 58.5 65 60.5"
            edge: CastPalette.line
            edgeWidth: 1.3
        }
    }
}
