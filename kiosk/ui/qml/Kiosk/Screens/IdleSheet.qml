pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Are you still there? Any touch stays; the button says so.
Sheet {
    id: root

    required property SheetViewModel viewModel

    title: root.viewModel.title
    closable: false
    onClosed: root.viewModel.close()

    Words {
        width: parent.width
        text: root.viewModel.words
        lineHeight: Theme.bodyLine
    }

    Words {
        width: parent.width
        text: root.viewModel.aside || " "
        weight: Font.Medium
        lineHeight: Theme.bodyLine
    }

    Repeater {
        model: root.viewModel.choices

        delegate: TouchButton {
            id: stay

            required property string key
            required label
            required icon

            objectName: stay.key
            width: parent ? parent.width : 0
            beside: true
            tone: TouchButton.Accent
            focus: true
            onPressed: root.viewModel.choose(stay.key)
        }
    }
}
