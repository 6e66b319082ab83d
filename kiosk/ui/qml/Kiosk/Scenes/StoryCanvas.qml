pragma ComponentBehavior: Bound

import QtQuick

// A drawing of 280 by 200 units, as large as fits. `t` runs from 0, where the step begins, to 1,
// the complete picture; every move is worked out from it. The lower right corner stays free.
Item {
    id: root

    default property alias content: drawing.data
    property real t: 1
    property bool ground: true
    readonly property real unit: Math.min(root.width / 280, root.height / 200)

    // The value between a (at the moment `begin`) and b (at `end`), eased at both.
    function go(a: real, b: real, begin: real, end: real): real {
        const s = Math.max(0, Math.min(1, (root.t - begin) / (end - begin)));
        return a + (b - a) * s * s * (3 - 2 * s);
    }

    Item {
        id: drawing

        x: (root.width - 280 * root.unit) / 2
        y: (root.height - 200 * root.unit) / 2
        width: 280
        height: 200
        transform: Scale {
            xScale: root.unit
            yScale: root.unit
        }

        DrawnPath {
            visible: root.ground
            path: "M262 76C272 108 262 150 226 174C188 199 118 202 72 188C34 176 8 146 8 108C8 70 26 38 62 20C100 2 168 0 208 16C238 28 254 48 262 76Z"
            fill: Qt.alpha(CastPalette.shine, 0.5)
        }
    }
}
