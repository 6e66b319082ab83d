pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Words on screen: never markup, never clipped, always Lexend.
Text {
    id: root

    property int weight: Font.Normal

    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    font {
        family: Theme.family
        pixelSize: Theme.bodyPx
        weight: root.weight
    }
    renderType: Text.QtRendering
    Accessible.ignored: !root.text
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
