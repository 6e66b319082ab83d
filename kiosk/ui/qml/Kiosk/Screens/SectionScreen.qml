pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The rows under one tile: at most seven, two columns when the screen is wide.
Item {
    id: root

    required property HomeViewModel viewModel
    readonly property bool narrow: root.width < Theme.mm(150)
    readonly property bool crowded: root.height < root.viewModel.count * (Theme.primary + Theme.space2)
    readonly property int across: root.viewModel.count < 3 || root.narrow && !root.crowded ? 1 : 2
    readonly property int rows: Math.max(1, Math.ceil(root.viewModel.count / root.across))
    readonly property real wide: (root.width - (root.across - 1) * Theme.space2) / root.across
    readonly property real high: Math.min(Theme.mm(28), Math.floor((root.height - (root.rows - 1) * Theme.space2) / root.rows))

    Repeater {
        model: root.viewModel.choices

        delegate: ChoiceRow {
            id: row

            required property int index
            required property string key
            required label
            required icon
            required tint

            compact: root.narrow && root.crowded
            objectName: row.key
            x: (row.index % root.across) * (root.wide + Theme.space2)
            y: Math.floor(row.index / root.across) * (root.high + Theme.space2)
            width: root.wide
            height: root.high
            onPressed: root.viewModel.openEntry(row.key)
        }
    }
}
