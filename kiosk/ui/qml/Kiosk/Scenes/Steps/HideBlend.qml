pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// A cancer cell looks like the cells around it; an amber antibody marks it for a T cell.
StoryCanvas {
    id: root

    BodyCell {
        x: 44
        y: 60
        size: 0.66
        rotation: 4
    }
    BodyCell {
        x: 96
        y: 132
        size: 0.66
        rotation: -6
    }
    BodyCell {
        x: 158
        y: 156
        size: 0.62
        rotation: 6
    }
    CancerCell {
        x: 134
        y: 74
        size: 0.92
    }
    BodyCell {
        x: 122
        y: 84
        size: 0.8
        rotation: 5
    }
    Item {
        x: root.go(96, 138, 0, 0.5)
        y: root.go(40, 36, 0, 0.5)
        rotation: 188
        Antibody {
            y: 6
            size: 1
        }
    }
    Item {
        x: root.go(230, 172, 0.1, 0.6)
        y: root.go(40, 62, 0.1, 0.6)
        rotation: 258
        Antibody {
            y: 6
            size: 1
        }
    }
    TCell {
        x: root.go(238, 226, 0.5, 1)
        y: root.go(44, 86, 0.5, 1)
        size: 0.82
        rotation: root.go(60, 0, 0.5, 1)
    }
}
