pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A page of a list: perhaps a note, then rows of one size in one column or more.
Item {
    id: root

    required property RowsViewModel viewModel

    Words {
        visible: root.viewModel.note !== ""
        width: parent.width
        text: root.viewModel.note
        font.pixelSize: Theme.buttonPx
        lineHeight: 1
    }

    Repeater {
        model: root.viewModel.rows

        delegate: ListRow {
            id: row

            required property int index
            required property string key
            required label
            required aside
            required icon
            required tint
            required hint
            required selected
            required toggles
            required leads

            objectName: row.key
            x: (row.index % root.viewModel.across) * (root.viewModel.wide + Theme.space2)
            y: root.viewModel.upper + Math.floor(row.index / root.viewModel.across) * (root.viewModel.high + Theme.space2)
            width: root.viewModel.wide
            height: root.viewModel.high
            onPressed: root.viewModel.choose(row.key)
        }
    }
}
