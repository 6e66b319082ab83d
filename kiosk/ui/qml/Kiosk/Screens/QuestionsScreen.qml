pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The visitor's questions in their order, and what can be done with the list.
Item {
    id: root

    required property QuestionsViewModel viewModel

    Repeater {
        model: root.viewModel.rows

        delegate: QuestionRow {
            id: row

            required property string key
            required property real upper
            required property real high
            required label
            required aside
            required first
            required last

            y: row.upper
            width: root.viewModel.wide
            height: row.high
            beside: root.viewModel.beside
            tool: root.viewModel.tool
            onUp: root.viewModel.moveUp(row.key)
            onDown: root.viewModel.moveDown(row.key)
            onRemoved: root.viewModel.takeOut(row.key)
        }
    }

    Repeater {
        model: root.viewModel.actions

        delegate: TouchButton {
            id: action

            required property string key
            required label
            required icon
            required x
            required y
            required width
            required height

            objectName: action.key
            beside: true
            onPressed: root.viewModel.choose(action.key)
        }
    }
}
