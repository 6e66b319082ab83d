pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The audience switch first and largest, then a few rows. Rows share the room evenly.
Item {
    id: root

    required property StaffViewModel viewModel
    readonly property bool portrait: root.width < Theme.mm(150)
    readonly property real least: Math.max(Theme.primary, Theme.buttonPx * 3.4)
    readonly property real switchHigh: root.viewModel.switches ? Math.min(Theme.mm(46), Math.floor(root.height * 0.38)) : 0
    readonly property real saidY: root.switchHigh > 0 ? root.switchHigh + Theme.space1 : 0
    readonly property real rowsY: Math.ceil(said.text !== "" ? root.saidY + said.height + Theme.space1 * 1.5 : root.switchHigh > 0 ? root.switchHigh + Theme.space2 : 0)
    readonly property real room: root.height - root.rowsY
    readonly property int across: root.fitting()
    readonly property int rows: Math.max(1, Math.ceil(root.viewModel.count / root.across))
    readonly property real wide: Math.floor((root.width - (root.across - 1) * Theme.space2) / root.across)
    readonly property real high: Math.max(Theme.primary, Math.min(Theme.mm(30), Math.floor((root.room - (root.rows - 1) * Theme.space2) / root.rows)))

    // As few columns as leave every row its height.
    function fitting(): int {
        const most = root.portrait ? 2 : 3;
        for (let columns = root.viewModel.count > 3 && !root.portrait ? 2 : 1; columns < most; columns++) {
            const rows = Math.ceil(root.viewModel.count / columns);
            if (rows * (root.least + Theme.space2) - Theme.space2 <= root.room)
                return columns;
        }
        return most;
    }

    Repeater {
        id: audiences

        model: root.viewModel.audiences

        delegate: StaffTile {
            id: side

            required property int index
            required property string key
            required label
            required value
            required icon
            required selected
            required selectable
            required locked

            objectName: side.key
            large: true
            width: Math.floor((root.width - Theme.space2) / 2)
            height: root.switchHigh
            x: side.index * (side.width + Theme.space2)
            onPressed: root.viewModel.press(side.key)
        }
    }

    Words {
        id: said

        visible: said.text !== ""
        y: root.saidY
        width: root.width
        text: root.viewModel.notice || root.viewModel.words
        weight: root.viewModel.notice ? Font.DemiBold : Font.Normal
        font.pixelSize: Theme.buttonPx
        lineHeight: 1
    }

    Repeater {
        model: root.viewModel.rows

        delegate: StaffTile {
            id: row

            required property int index
            required property string key
            required label
            required value
            required icon
            required selected
            required selectable
            required locked

            objectName: row.key
            x: (row.index % root.across) * (root.wide + Theme.space2)
            y: root.rowsY + Math.floor(row.index / root.across) * (root.high + Theme.space2)
            width: root.wide
            height: root.high
            onPressed: root.viewModel.press(row.key)
        }
    }
}
