pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One paragraph, list item or action with its sign, laid out exactly as it was measured.
Item {
    id: root

    required property string markup
    required property string plain
    required property bool lead
    required property string bullet
    required property url sign
    required property string tint
    required property real indent
    required property real signSide
    required property real signInset
    readonly property bool signed: root.sign.toString() !== ""
    readonly property real inset: root.signed ? root.signInset : root.bullet ? root.indent : 0

    height: Math.max(words.implicitHeight, root.signed ? root.signSide : 0)

    ActionSign {
        visible: root.signed
        y: (root.height - height) / 2
        source: root.sign
        width: root.signSide
        tint: root.tint
    }

    Rectangle {
        visible: root.bullet === "-"
        x: Theme.mm(0.6)
        y: Theme.bodyPx * 0.56
        width: Theme.bodyPx * 0.3
        height: width
        radius: width / 2
        color: Theme.accent
    }

    Words {
        visible: root.bullet !== "" && root.bullet !== "-" && !root.signed
        text: root.bullet
        weight: Font.DemiBold
        color: Theme.accent
        lineHeight: Theme.bodyLine
    }

    Text {
        id: words

        objectName: "blockWords"
        x: root.inset
        y: (root.height - height) / 2
        width: parent.width - root.inset
        text: root.markup
        textFormat: Text.StyledText
        wrapMode: Text.WordWrap
        lineHeight: Theme.bodyLine
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: root.lead ? Theme.leadPx : Theme.bodyPx
        font.letterSpacing: Theme.leadPx !== Theme.bodyPx && root.lead ? 0 : Theme.bodyPx * 0.02
        Accessible.role: Accessible.StaticText
        Accessible.name: root.plain
    }
}
