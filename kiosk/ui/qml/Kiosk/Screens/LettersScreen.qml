pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Large tiles, one for each letter that has words.
Item {
    id: root

    required property RowsViewModel viewModel

    Repeater {
        model: root.viewModel.rows

        delegate: Pressable {
            id: tile

            required property int index
            required property string key
            required label
            required hint

            objectName: tile.key
            x: (tile.index % root.viewModel.across) * (root.viewModel.wide + Theme.space2)
            y: Math.floor(tile.index / root.viewModel.across) * (root.viewModel.high + Theme.space2)
            width: root.viewModel.wide
            height: root.viewModel.high
            ground: Theme.tint("sky")
            lip: Theme.tintEdge("sky")
            onPressed: root.viewModel.choose(tile.key)

            Words {
                anchors.centerIn: parent
                text: tile.label
                weight: Font.DemiBold
                font.pixelSize: Theme.titlePx
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
}
