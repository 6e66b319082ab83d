pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// An antibody with two ends holds a T cell and a cancer cell together.
StoryCanvas {
    id: root

    BodyCell {
        x: 44
        y: 36
        size: 0.46
        rotation: 5
    }
    MarkedCell {
        x: root.go(216, 200, 0.4, 0.9)
        y: root.go(70, 78, 0.4, 0.9)
        size: 0.95
    }
    TCell {
        x: root.go(62, 82, 0.4, 0.9)
        y: root.go(138, 122, 0.4, 0.9)
        size: 1.1
    }
    Item {
        x: root.go(139, 142, 0.1, 0.4)
        y: root.go(34, 99, 0.1, 0.4)
        rotation: -20
        DrawnPath {
            x: -24
            y: -14
            path: "M12 14L36 14M12 14L5 6M12 14L5 22M36 14L43 6M36 14L43 22"
            edge: CastPalette.amberEdge
            edgeWidth: 9
        }
        DrawnPath {
            x: -24
            y: -14
            path: "M12 14L36 14M12 14L5 6M12 14L5 22M36 14L43 6M36 14L43 22"
            edge: CastPalette.amberDeep
            edgeWidth: 5.6
        }
        DrawnPath {
            x: -24
            y: -14
            path: "M13 13L35 13"
            edge: CastPalette.amberLight
            edgeWidth: 1.2
        }
    }
}
