pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A cancer cell's arm reaches for the stop button of a T cell.
StoryCanvas {
    id: root

    ReachingCell {
        x: 214
        y: 59
        reach: root.go(40, 74, 0.25, 0.85)
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
}
