pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// The medicine comes down on the button like a lid; the arm draws back.
StoryCanvas {
    id: root

    ReachingCell {
        x: 214
        y: 59
        reach: root.go(68, 50, 0.1, 0.5)
    }
    TCell {
        x: 86
        y: 118
        size: 1.45
        rotation: -8
    }
    StopButton {
        x: 133
        y: 96
        rotation: 65.5
        size: 1.3
    }
    MedicineLid {
        x: root.go(150, 133, 0.35, 0.9)
        y: root.go(29, 96, 0.35, 0.9)
        rotation: root.go(10, 65.5, 0.35, 0.9)
        size: 1.3
    }
    Drop {
        x: 104
        y: 26
        size: 0.9
        opacity: root.go(0, 1, 0, 0.25)
    }
    Drop {
        x: 176
        y: 126
        size: 0.7
        opacity: root.go(0, 1, 0.1, 0.35)
    }
    Drop {
        x: 26
        y: 46
        size: 0.7
        opacity: root.go(0, 1, 0.2, 0.45)
    }
}
