pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One page of reading: heading, words, perhaps a picture, and the glossary words as buttons.
Item {
    id: root

    required property ReadingViewModel viewModel
    readonly property real figureY: root.viewModel.alone && column.height > 0 ? column.y + column.height : 0
    readonly property real figureHeight: root.viewModel.figureHeight - root.figureY
    readonly property bool pictured: root.viewModel.figure.toString() !== ""

    Card {
        anchors.fill: parent
    }

    Picture {
        visible: root.pictured
        x: root.viewModel.figureX
        y: root.figureY
        width: root.viewModel.figureWidth
        height: root.figureHeight
        shape: root.viewModel.figureShape
        source: root.viewModel.figure
        caption: root.viewModel.caption
        description: root.viewModel.description
        tint: root.viewModel.tint
    }

    Loader {
        id: organ

        readonly property string wanted: root.viewModel.scene === "" ? "" : root.viewModel.scene === "story" ? "StoryPicture" : "OrganPicture"

        function load(): void {
            if (organ.wanted !== "")
                organ.setSource(Qt.resolvedUrl(organ.wanted + ".qml"), {
                    "viewModel": root.viewModel
                });
            else
                organ.source = "";
        }

        x: root.viewModel.figureX
        y: root.figureY
        width: root.viewModel.figureWidth
        height: root.figureHeight
        onWantedChanged: organ.load()
    }

    Column {
        id: column

        objectName: "readingColumn"
        x: root.viewModel.textX
        y: root.viewModel.textY
        width: root.viewModel.textWidth
        spacing: root.viewModel.gap

        Words {
            objectName: "heading"
            visible: root.viewModel.heading !== ""
            width: parent.width
            text: root.viewModel.heading
            weight: Font.DemiBold
            color: Theme.dark || Theme.contrast ? Theme.ink : Theme.accent
            font.pixelSize: Theme.headingPx
            lineHeight: Theme.titleLine
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.viewModel.blocks

            delegate: BlockWords {
                indent: root.viewModel.indent
                signSide: root.viewModel.signSide
                signInset: root.viewModel.signInset
                tint: root.viewModel.tint
                width: column.width
            }
        }
    }

    Repeater {
        model: root.viewModel.words

        delegate: TouchButton {
            id: button

            required property string term
            required property string word
            required x
            required y
            required width
            required height

            label: button.word
            hint: button.icon !== "" ? "" : button.term.includes(":") ? qsTr("Opens questions about this") : qsTr("Says what this word means")
            required icon

            beside: button.icon !== ""
            target: Theme.secondary
            onPressed: root.viewModel.openWord(button.term)
        }
    }
}
