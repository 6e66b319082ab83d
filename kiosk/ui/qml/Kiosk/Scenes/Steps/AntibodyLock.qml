pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// Amber antibodies travel in the blood and lock on to the markers.
StoryCanvas {
    id: root

    MarkedCell {
        x: 150
        y: 104
        size: 1.15
    }
    Repeater {
        model: 6
        Item {
            id: place
            required property int index
            readonly property real way: root.go(0, 1, 0.06 * place.index, 0.62 + 0.06 * place.index)
            readonly property real turn: place.index * 60 + 8
            readonly property real far: 62
            readonly property real restX: 150 + place.far * Math.sin(place.turn * Math.PI / 180)
            readonly property real restY: 104 - place.far * Math.cos(place.turn * Math.PI / 180)
            x: (20 + 8 * place.index) * (1 - place.way) + place.restX * place.way
            y: (30 + 26 * place.index) * (1 - place.way) + place.restY * place.way
            rotation: 90 * (1 - place.way) + (place.turn + 180) * place.way
            Antibody {
                y: 14
                size: 1.0
            }
        }
    }
}
