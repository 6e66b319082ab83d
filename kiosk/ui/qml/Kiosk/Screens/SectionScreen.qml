pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The rows under one tile: at most seven, two columns when the screen is wide, three
// when it is also low. A row to read may have a button to watch the same.
Item {
    id: root

    required property HomeViewModel viewModel
    readonly property bool narrow: root.width < Theme.mm(150)
    readonly property bool crowded: root.height < root.viewModel.count * (Theme.primary + Theme.space2)
    readonly property bool tall: root.height + Theme.space2 < Math.ceil(root.viewModel.count / 2) * (Theme.primary + Theme.space2)
    readonly property int across: root.viewModel.count < 3 || root.narrow && !root.crowded ? 1 : root.tall && !root.narrow ? 3 : 2
    readonly property bool flows: root.narrow && root.crowded
    readonly property int rows: Math.max(1, root.flows ? root.viewModel.lines : Math.ceil(root.viewModel.count / root.across))
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
            required property int line
            required property int side
            readonly property int place: root.flows ? row.side : row.index % root.across
            readonly property int level: root.flows ? row.line : Math.floor(row.index / root.across)
            readonly property bool tight: (look.visible || root.across === 3) && Theme.buttonPx > Theme.mm(5.8)

            x: row.place * (root.wide + Theme.space2)
            y: row.level * (root.high + Theme.space2)
            width: root.flows && look.visible ? root.width : root.wide
            height: root.high

            ChoiceRow {
                objectName: row.key
                label: row.label
                icon: row.icon
                tint: row.tint
                compact: root.flows && !look.visible || row.tight || root.across === 3
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
