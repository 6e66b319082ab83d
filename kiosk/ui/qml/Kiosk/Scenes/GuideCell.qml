pragma ComponentBehavior: Bound

import QtQuick

// The helper T cell that guides children: round, blue, sockets on its edge, 70 units wide.
Item {
    id: root

    component Socket: Item {
        id: socket

        required property real turn

        x: 35
        y: 35
        rotation: socket.turn

        DrawnPath {
            path: "M-2.2 -28L-2.2 -34M2.2 -28L2.2 -34M-5 -34.5Q-5 -37.5 -2.2 -34Q0 -32.5 2.2 -34Q5 -37.5 5 -34.5"
            edge: FigurePalette.helperEdge
            edgeWidth: 2.2
        }
    }

    Repeater {
        model: 8

        Socket {
            required property int index

            turn: index * 45 + 22.5
        }
    }

    DrawnPath {
        path: "M35 6C51.5 6 64 18.5 64 35C64 51.5 51.5 64 35 64C18.5 64 6 51.5 6 35C6 18.5 18.5 6 35 6Z"
        fill: FigurePalette.helperFill
        edge: FigurePalette.helperEdge
        edgeWidth: 2.4
    }

    DrawnPath {
        path: "M18 22C22 15 29 12 35 12"
        edge: FigurePalette.haloGlow
        edgeWidth: 3
    }

    DrawnPath {
        path: "M25.5 30a2.6 3.4 0 1 0 .1 0ZM44.5 30a2.6 3.4 0 1 0 .1 0Z"
        fill: FigurePalette.helperInk
    }

    DrawnPath {
        path: "M25 43Q35 53 45 43"
        edge: FigurePalette.helperInk
        edgeWidth: 2.4
    }
}
