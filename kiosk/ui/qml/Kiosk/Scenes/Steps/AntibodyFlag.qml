pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// Antibodies mark the cancer cell, and a T cell and a big eater come to it.
StoryCanvas {
    id: root

    TaggedCell {
        x: 140
        y: 82
        size: 1
    }
    BigEater {
        x: root.go(48, 66, 0.2, 0.9)
        y: root.go(152, 142, 0.2, 0.9)
        size: 0.82
    }
    TCell {
        x: root.go(246, 218, 0.1, 0.8)
        y: root.go(34, 60, 0.1, 0.8)
        size: 0.62
        rotation: root.go(60, 0, 0.1, 0.8)
    }
    TCell {
        x: root.go(200, 176, 0.3, 1)
        y: root.go(170, 152, 0.3, 1)
        size: 0.5
        rotation: root.go(-60, 0, 0.3, 1)
    }
}
