pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A person asks, and a nurse listens and writes.
StoryCanvas {
    id: root

    Person {
        x: 70
        y: 78
        size: 0.9
        hair: "scarf"
        hairFill: CastPalette.scarf
        hairEdge: CastPalette.scarfEdge
        skin: CastPalette.skinTan
        cloth: CastPalette.clothTeal
    }
    Person {
        x: 168
        y: 78
        size: 0.9
        hair: "short"
        skin: CastPalette.skinDeep
        cloth: CastPalette.clothBlue
        clothEdge: CastPalette.clothBlueEdge
        collar: true
        glasses: true
    }
    Bubble {
        x: 124
        y: 28
        size: root.go(0.3, 0.8, 0.1, 0.5)
        opacity: root.go(0, 1, 0.1, 0.3)
    }
    Repeater {
        model: 3
        Dot {
            id: word
            required property int index
            x: 108 + 16 * word.index
            y: 27
            wide: 8
            fill: [CastPalette.clothCoral, CastPalette.clothPlum, CastPalette.clothTeal][word.index]
            edge: CastPalette.line
            opacity: root.go(0, 1, 0.4 + 0.15 * word.index, 0.5 + 0.15 * word.index)
        }
    }
    Table {
        x: 8
        y: 156
        wide: 204
        high: 40
    }
    DrawnPath {
        x: 100
        y: 148
        path: "M8 2L52 2L60 26L2 26Z"
        fill: CastPalette.paper
        edge: CastPalette.line
        edgeWidth: 1.7
    }
    DrawnPath {
        x: 100
        y: 148
        path: "M14 8L46 8M12 14L48 14M10 20L40 20"
        edge: CastPalette.soft
        edgeWidth: 2
    }
    PersonArm {
        path: "M42 140C46 164 62 172 86 166"
        handX: 92
        handY: 164
        skin: CastPalette.skinTan
    }
    PersonArm {
        path: "M196 140C196 164 182 172 166 166"
        handX: 159
        handY: 164
        skin: CastPalette.skinDeep
        cloth: CastPalette.clothBlue
        clothEdge: CastPalette.clothBlueEdge
    }
}
