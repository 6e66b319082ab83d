pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A T cell comes up to a cancer cell and touches it.
StoryCanvas {
    id: root

    BodyCell {
        x: 40
        y: 40
        size: 0.5
        rotation: 4
    }
    BodyCell {
        x: 244
        y: 116
        size: 0.46
        rotation: -10
    }
    BodyCell {
        x: 166
        y: 166
        size: 0.5
    }
    CancerCell {
        x: 190
        y: 76
        size: 1.05
    }
    TCell {
        x: root.go(62, 105, 0.1, 0.8)
        y: root.go(140, 100, 0.1, 0.8)
        rotation: root.go(-40, 0, 0.1, 0.8)
        size: 1.05
    }
}
