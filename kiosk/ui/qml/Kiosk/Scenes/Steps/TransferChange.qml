pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Scenes

// In the laboratory a T cell grows new pink sensors.
StoryCanvas {
    id: root

    Dish {
        x: 124
        y: 100
        size: 1.45
    }
    SensorTCell {
        x: 124
        y: 100
        size: 1.25
        grown: root.go(0, 1, 0.45, 1)
    }
    Item {
        x: root.go(10, 118, 0, 0.5)
        y: root.go(20, 96, 0, 0.5)
        opacity: root.go(1, 0, 0.42, 0.56)
        DrawnPath {
            path: "M2 10C10 0 18 0 26 10C34 20 42 20 50 10"
            edge: CastPalette.sensorEdge
            edgeWidth: 4
        }
        DrawnPath {
            path: "M2 12C10 22 18 22 26 12C34 2 42 2 50 12"
            edge: CastPalette.sensor
            edgeWidth: 3
        }
    }
}
