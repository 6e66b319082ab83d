pragma ComponentBehavior: Bound

import QtQuick

// A cancer cell with the arm (PD-L1) that can press a stop button; `reach` and `turn` say where.
Item {
    id: root

    property real reach: 82
    property real turn: 65.5
    property real size: 1

    scale: root.size
    transformOrigin: Item.TopLeft

    PressingArm {
        rotation: root.turn
        reach: root.reach
        size: 1
    }

    CancerCell {
        size: 1.05
    }
}
