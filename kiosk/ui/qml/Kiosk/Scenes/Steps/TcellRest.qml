pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// When the work is done most T cells fade; one that remembers stays.
StoryCanvas {
    id: root

    Repeater {
        model: 4
        TCell {
            id: leaving
            required property int index
            x: [40, 66, 226, 236][leaving.index] + (leaving.index < 2 ? -1 : 1) * root.go(-14, 0, 0, 0.8)
            y: [54, 152, 112, 40][leaving.index]
            size: 0.46
            rest: root.go(0, 0.7, 0.1, 0.8)
        }
    }
    TCell {
        x: 130
        y: 104
        size: root.go(1.1, 1.25, 0.3, 1)
    }
    Item {
        x: 130
        y: 104
        opacity: root.go(0, 1, 0.5, 0.95)
        ClueCard {
            size: 1.05
        }
    }
}
