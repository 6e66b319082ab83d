pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The rows under one tile: at most seven, two columns when the screen is wide. A row to read may
// have a button to watch the same.
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

        delegate: Item {
            id: row

            required property int index
            required property string key
            required property string label
            required property string icon
            required property string tint
            required property string watch
            required property string watchTitle
            readonly property bool tight: look.visible && Theme.buttonPx > Theme.mm(5.8)

            x: (row.index % root.across) * (root.wide + Theme.space2)
            y: Math.floor(row.index / root.across) * (root.high + Theme.space2)
            width: root.wide
            height: root.high

            ChoiceRow {
                objectName: row.key
                label: row.label
                icon: row.icon
                tint: row.tint
                compact: root.narrow && root.crowded || row.tight
                leads: !row.tight
                width: row.width - (look.visible ? look.width + Theme.space2 : 0)
                height: row.height
                onPressed: root.viewModel.openEntry(row.key)
            }

            TouchButton {
                id: look

                objectName: row.watch
                visible: row.watch !== ""
                anchors.right: row.right
                height: row.height
                label: qsTr("Watch")
                hint: qsTr("Shows it step by step in moving drawings")
                icon: "watch"
                Accessible.name: qsTr("Watch: %1").arg(row.watchTitle)
                onPressed: root.viewModel.openEntry(row.watch)
            }
        }
    }
}
