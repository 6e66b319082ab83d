pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Fixed and plain: what to do first, three doors, the number to call. Never a carousel.
Item {
    id: root

    required property HelpViewModel viewModel
    readonly property bool portrait: root.height > root.width
    readonly property real doorsHeight: root.portrait ? doors.count * doors.high + (doors.count - 1) * Theme.space2 : doors.high

    Words {
        id: lead

        width: root.width
        text: root.viewModel.lead
        weight: Font.Medium
        font.pixelSize: Theme.mm(5.7)
        lineHeight: 1
    }

    Repeater {
        id: doors

        readonly property real high: root.portrait ? Math.min(Theme.mm(34), (numbers.y - lead.height - 2 * Theme.space2 - 2 * Theme.space2) / 3) : numbers.y - lead.height - 2 * Theme.space2
        readonly property real wide: root.portrait ? root.width : (root.width - (doors.count - 1) * Theme.space2) / Math.max(1, doors.count)

        model: root.viewModel.groups

        delegate: HomeTile {
            id: door

            required property int index
            required property string key
            required label

            objectName: door.key
            wordPx: Theme.mm(5.8)
            low: doors.high < Theme.mm(30)
            x: root.portrait ? 0 : door.index * (doors.wide + Theme.space2)
            y: lead.height + Theme.space2 + (root.portrait ? door.index * (doors.high + Theme.space2) : 0)
            width: doors.wide
            height: doors.high
            onPressed: root.viewModel.openGroup(door.key)
        }
    }

    Card {
        id: numbers

        y: root.height - numbers.height
        width: root.width
        height: words.height + pointer.height + Theme.mm(4)
        border.color: Theme.help

        Grid {
            id: words

            readonly property real wide: root.portrait ? words.width : (words.width - Theme.space3) / 2

            x: Theme.space2
            y: Theme.mm(1.5)
            width: parent.width - 2 * Theme.space2
            columns: root.portrait ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: Theme.mm(1)
            verticalItemAlignment: Grid.AlignVCenter

            Words {
                width: words.wide
                text: root.viewModel.emergency
                weight: Font.Bold
                color: Theme.help
                font.pixelSize: root.viewModel.emergency.length < 20 ? Theme.mm(10) : Theme.mm(5.8)
                lineHeight: Theme.titleLine
            }

            Words {
                width: words.wide
                text: root.viewModel.teamNumber
                weight: Font.Medium
                font.pixelSize: Theme.mm(5.7)
                lineHeight: 1
            }
        }

        Item {
            id: pointer

            x: Theme.space2
            y: words.y + words.height + Theme.mm(1)
            width: words.width
            height: Math.max(sign.height, language.height)

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                side: Theme.mm(6)
                name: "language"
            }

            Words {
                id: language

                x: sign.width + Theme.space1
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x
                text: root.viewModel.interpreter
                font.pixelSize: Theme.mm(4.6)
                lineHeight: 1
            }
        }
    }
}
