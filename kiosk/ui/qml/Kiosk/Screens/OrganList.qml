pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The organs as rows, for those who would rather read than look.
Item {
    id: root

    required property BodyMapViewModel viewModel
    readonly property int across: root.width < Theme.mm(110) ? 1 : 2
    readonly property int rows: Math.max(1, Math.ceil(root.viewModel.count / root.across))
    readonly property real wide: Math.floor((root.width - (root.across - 1) * Theme.space2) / root.across)
    readonly property real high: Math.min(Theme.mm(28), Math.floor((root.height - (root.rows - 1) * Theme.space2) / root.rows))

    Repeater {
        model: root.viewModel.rows

        delegate: ChoiceRow {
            id: row

            required property int index
            required property string organ
            required property string name

            objectName: row.organ
            label: row.name
            x: (row.index % root.across) * (root.wide + Theme.space2)
            y: Math.floor(row.index / root.across) * (root.high + Theme.space2)
            width: root.wide
            height: root.high
            onPressed: root.viewModel.openOrgan(row.organ)
        }
    }
}
