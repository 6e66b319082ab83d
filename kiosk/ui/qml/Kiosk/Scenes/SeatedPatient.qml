pragma ComponentBehavior: Bound

import QtQuick

// The person whose treatment day it is, in the big chair.
Seated {
    id: root

    hair: "short"
    skin: CastPalette.skinBrown
    glasses: true
    cloth: CastPalette.clothBlue
    clothEdge: CastPalette.clothBlueEdge
}
