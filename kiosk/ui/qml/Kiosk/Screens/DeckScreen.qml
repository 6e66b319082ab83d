pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One card: a picture or a hint beside the answers, then what is said about the one chosen.
Item {
    id: root

    required property DeckViewModel viewModel
    readonly property bool upright: root.height > root.width
    readonly property bool answered: root.viewModel.said !== ""
    readonly property bool pictured: root.viewModel.figure.toString() !== ""
    readonly property int count: root.viewModel.count
    readonly property bool large: Theme.bodyPx > Theme.mm(8)
    readonly property bool stacked: root.upright || root.large
    readonly property real above: question.visible ? question.height + Theme.space2 : 0
    readonly property real wide: root.stacked ? root.width : Math.round(root.width * 0.4)
    readonly property real most: root.stacked ? root.height - root.above : root.height
    readonly property real high: Math.min(Theme.mm(26), Math.floor((root.most - (root.count - 1) * Theme.space2) / Math.max(1, root.count)))
    readonly property real answersHigh: root.count * root.high + Math.max(0, root.count - 1) * Theme.space2
    readonly property real panelHigh: root.stacked && root.count > 0 ? root.height - root.above - root.answersHigh - Theme.space2 : root.height - root.above
    readonly property bool roomy: root.answered || root.panelHigh > Theme.mm(!root.pictured ? 24 : root.large ? 50 : 30)

    Words {
        id: question

        objectName: "question"
        visible: root.viewModel.question !== ""
        width: root.width
        text: root.viewModel.question
        weight: Font.DemiBold
        color: Theme.dark || Theme.contrast ? Theme.ink : Theme.accent
        font.pixelSize: Theme.headingPx
        lineHeight: Theme.titleLine
        Accessible.role: Accessible.Heading
    }

    Card {
        id: panel

        visible: root.roomy
        border.width: root.viewModel.alone ? 0 : Theme.hair
        color: root.viewModel.alone ? Theme.paper : Theme.card
        y: root.above
        width: root.stacked || root.count === 0 ? root.width : root.width - root.wide - Theme.space2
        height: root.panelHigh

        Picture {
            visible: root.pictured
            anchors.fill: parent
            shape: root.viewModel.figureShape
            source: root.viewModel.figure
            caption: root.viewModel.caption
            description: root.viewModel.description
            tint: root.viewModel.tint
        }

        Words {
            id: said

            objectName: "said"
            visible: !root.pictured
            x: root.viewModel.alone ? 0 : Theme.space2
            y: Math.max(0, Math.round((panel.height - said.height) / 2))
            width: panel.width - 2 * said.x
            text: root.answered ? root.viewModel.said : root.viewModel.hint
            weight: root.answered ? Font.Normal : Font.Medium
            font.pixelSize: root.viewModel.alone ? Theme.bodyPx : Theme.leadPx
            lineHeight: root.viewModel.alone ? 1 : Theme.bodyLine
        }
    }

    Repeater {
        model: root.viewModel.answers

        delegate: ChoiceRow {
            id: row

            required property int index
            required property string key
            required label
            required selected

            objectName: "answer" + row.index
            leads: false
            selectable: row.key !== ""
            tint: row.selected ? "" : root.viewModel.tint
            x: root.stacked ? 0 : root.width - root.wide
            y: root.stacked ? root.height - root.answersHigh + row.index * (root.high + Theme.space2) : Math.round((root.height - root.answersHigh) / 2) + row.index * (root.high + Theme.space2)
            width: root.wide
            height: root.high
            onPressed: root.viewModel.choose(row.key)
        }
    }
}
