pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Buttons of which one is chosen.
Grid {
    id: root

    required property RecordModel choices
    required property int across

    signal chosen(key: string)

    columns: root.across
    spacing: Theme.space2

    Repeater {
        model: root.choices

        delegate: TouchButton {
            id: button

            required property string key
            required label
            required icon
            required selected
            required selectable

            objectName: button.key
            target: Theme.secondary
            beside: true
            width: Math.floor((root.width - (root.across - 1) * Theme.space2) / root.across)
            height: Math.max(Theme.secondary, button.implicitHeight)
            onPressed: root.chosen(button.key)
        }
    }
}
