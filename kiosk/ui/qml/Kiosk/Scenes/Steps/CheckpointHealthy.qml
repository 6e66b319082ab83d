pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The T cell touches healthy cells, and around them it grows a little red.
StoryCanvas {
    id: root

    Blush {
        x: 196
        y: 86
        size: 1.12
        opacity: root.go(0, 1, 0.5, 1)
    }
    BodyCell {
        x: 178
        y: 60
        size: 0.68
        rotation: -6
    }
    BodyCell {
        x: 228
        y: 88
        size: 0.62
        rotation: 8
    }
    BodyCell {
        x: 176
        y: 114
        size: 0.62
        rotation: 3
    }
    LiddedTCell {
        x: root.go(66, 98, 0, 0.5)
        y: root.go(126, 100, 0, 0.5)
        size: 1.15
    }
}
