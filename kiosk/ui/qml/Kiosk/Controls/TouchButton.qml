pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An icon over (or beside) a word. Its size follows the word and never falls under the target.
Pressable {
    id: root

    enum Tone {
        Plain,
        Accent,
        Help
    }

    property int tone: TouchButton.Plain
    property string icon: ""
    property bool beside: false
    property string count: ""
    property real target: Theme.primary
    property real pad: Theme.mm(2.6)
    property int wordPx: Theme.buttonPx
    readonly property real signRoom: root.icon !== "" ? mark.width + row.spacing : 0
    readonly property color ink: root.tone === TouchButton.Accent || root.selected ? Theme.accentInk : root.tone === TouchButton.Help ? Theme.helpInk : Theme.ink

    ground: root.tone === TouchButton.Accent || root.selected ? Theme.accent : root.tone === TouchButton.Help ? Theme.help : Theme.card
    lip: root.tone === TouchButton.Accent || root.selected ? Theme.accentLip : root.tone === TouchButton.Help ? Theme.helpLip : Theme.edge
    implicitWidth: Math.max(root.target, Math.ceil(root.beside ? root.signRoom + word.implicitWidth + 2 * Theme.space2 : word.implicitWidth + 2 * root.pad))
    implicitHeight: Math.max(root.target, Math.ceil((root.beside ? besides.height : column.implicitHeight) + 2 * Theme.mm(2)))

    Column {
        id: column

        visible: !root.beside
        anchors.centerIn: parent
        spacing: Theme.mm(1.2)

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.mm(1.5)

            Icon {
                visible: root.icon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.icon
                ink: root.ink
            }

            Words {
                visible: !root.beside && root.count !== ""
                anchors.verticalCenter: parent.verticalCenter
                text: root.count
                color: root.ink
                weight: Font.Bold
                font.pixelSize: root.wordPx
                lineHeight: Theme.titleLine
                Accessible.ignored: true
            }
        }

        Words {
            id: above

            width: Math.min(above.implicitWidth, root.width - 2 * Math.min(root.pad, Theme.mm(1.6)) + 1)
            anchors.horizontalCenter: parent.horizontalCenter
            horizontalAlignment: Text.AlignHCenter
            text: root.beside ? "" : root.label
            color: root.ink
            weight: Font.Medium
            font.pixelSize: root.wordPx
            lineHeight: Theme.titleLine
            Accessible.ignored: true
        }
    }

    Row {
        id: row

        visible: root.beside
        anchors.centerIn: parent
        spacing: Theme.mm(2)

        Icon {
            id: mark

            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            ink: root.ink
        }

        Words {
            id: besides

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(word.implicitWidth, root.width - (root.icon !== "" ? Theme.mm(9) : 0) - 2 * Theme.mm(2))
            text: root.beside ? root.label : ""
            color: root.ink
            weight: Font.Medium
            font.pixelSize: root.wordPx
            lineHeight: Theme.titleLine
            Accessible.ignored: true
        }
    }

    // The word's natural size, for the implicit size of the button.
    Words {
        id: word

        visible: false
        text: root.label
        weight: Font.Medium
        wrapMode: Text.NoWrap
        font.pixelSize: root.wordPx
        lineHeight: Theme.titleLine
        Accessible.ignored: true
    }
}
