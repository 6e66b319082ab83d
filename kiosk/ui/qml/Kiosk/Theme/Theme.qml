pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    // Driven by one set of bindings in Main.qml.
    property int palette: 0
    property real pixelsPerMm: 5.88
    property bool still: false
    property int bodyPx: 34
    property int leadPx: 39
    property int headingPx: 39
    property int captionPx: 27
    property int buttonPx: 27
    property int titlePx: 50
    property int attractPx: 101

    readonly property string family: "Lexend"
    readonly property real bodyLine: 1.16
    readonly property real titleLine: 0.92

    readonly property bool dark: root.palette === 2
    readonly property bool contrast: root.palette === 3

    readonly property color paper: root.pick("#FBF7F0", "#F3F8FF", "#14191C", "#FFFFFF")
    readonly property color card: root.pick("#FFFFFF", "#FFFFFF", "#232B30", "#FFFFFF")
    readonly property color ink: root.pick("#17252B", "#1B2440", "#F1EDE4", "#000000")
    readonly property color inkSoft: root.pick("#354147", "#36405F", "#C4C9C8", "#000000")
    readonly property color edge: root.pick("#8A867B", "#75809E", "#7F8A8E", "#000000")
    readonly property color lip: root.pick("#8A867B", "#75809E", "#7F8A8E", "#000000")
    readonly property color accent: root.pick("#0B4A57", "#1B478F", "#8FD3DE", "#000000")
    readonly property color accentLip: root.pick("#062F38", "#143466", "#4E97A3", "#000000")
    readonly property color accentInk: root.pick("#FFFFFF", "#FFFFFF", "#14191C", "#FFFFFF")
    readonly property color help: root.pick("#9B1C1C", "#9B1C1C", "#F2A7A0", "#8B0000")
    readonly property color helpLip: root.pick("#650F0F", "#650F0F", "#B46A63", "#4A0000")
    readonly property color helpInk: root.pick("#FFFFFF", "#FFFFFF", "#2A0F0D", "#FFFFFF")
    readonly property color scrim: root.pick("#66000000", "#66000000", "#AA000000", "#99000000")
    readonly property color pictureGround: root.pick("#F3E9DC", "#E6EEF9", "#E4DCCD", "#FFFFFF")
    readonly property color pictureInk: "#17252B"

    readonly property real hair: Math.max(2, root.mm(0.34))
    readonly property real radius: root.mm(4)
    readonly property real raised: root.mm(0.9)
    readonly property real space1: root.mm(2)
    readonly property real space2: root.mm(4)
    readonly property real space3: root.mm(6)
    readonly property real space4: root.mm(10)
    readonly property real space5: root.mm(16)
    readonly property real primary: root.mm(20)
    readonly property real secondary: root.mm(15)
    readonly property real margin: root.mm(6)
    readonly property int quick: root.still ? 0 : 120

    function pick(adult: string, child: string, dark: string, contrast: string): string {
        return [adult, child, dark, contrast][root.palette];
    }

    function mm(length: real): real {
        return Math.round(length * root.pixelsPerMm);
    }

    // The ground of a section's tiles: a light tint, or plain card with an edge in dark and contrast.
    function tint(name: string): color {
        if (root.dark || root.contrast)
            return root.card;
        return root.tintLight(name);
    }

    function tintLight(name: string): color {
        const tints = {
            "teal": "#D8ECEE",
            "coral": "#FBE1D8",
            "amber": "#FCE9B8",
            "plum": "#EBDDF2",
            "leaf": "#DDEFD9",
            "sky": "#D9E8FA"
        };
        return tints[name] ?? root.pictureGround;
    }

    // The firm lower edge and the outline that belong to a tint.
    function tintEdge(name: string): color {
        if (root.contrast)
            return root.edge;
        const edges = {
            "teal": "#4C8790",
            "coral": "#B4735E",
            "amber": "#96772A",
            "plum": "#8A6A9B",
            "leaf": "#62875A",
            "sky": "#5A7FB0"
        };
        return edges[name] ?? root.edge;
    }
}
