pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A T cell and a big eater find an unusual cell among healthy cells and clear it away.
StoryCanvas {
    id: root

    BodyCell {
        x: 44
        y: 40
        size: 0.56
        rotation: 4
    }
    BodyCell {
        x: 234
        y: 40
        size: 0.54
        rotation: -6
    }
    BodyCell {
        x: 176
        y: 168
        size: 0.5
        rotation: 5
    }
    CancerCell {
        x: 146
        y: 88
        size: root.go(0.72, 0.5, 0.4, 1)
        rest: root.go(0, 0.55, 0.4, 1)
    }
    BigEater {
        x: root.go(50, 90, 0.1, 0.8)
        y: root.go(150, 126, 0.1, 0.8)
        size: 0.86
    }
    TCell {
        x: root.go(240, 200, 0.1, 0.8)
        y: root.go(122, 100, 0.1, 0.8)
        size: 0.74
        rotation: root.go(60, 0, 0.1, 0.8)
    }
}
