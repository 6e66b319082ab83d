pragma ComponentBehavior: Bound

import QtQuick

// The person whose treatment day it is, the same in every step.
Person {
    id: root

    hair: "short"
    skin: CastPalette.skinBrown
    glasses: true
    cloth: CastPalette.clothBlue
    clothEdge: CastPalette.clothBlueEdge
    tall: 184
}
