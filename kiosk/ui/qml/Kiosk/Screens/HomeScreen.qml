pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Three to eight doors that share the room evenly; a last odd door takes the whole row.
Item {
    id: root

    required property HomeViewModel viewModel
    readonly property real longest: root.viewModel.longestEm * Theme.buttonPx
    readonly property bool narrow: root.width < Theme.mm(150)
    readonly property int count: Math.max(1, root.viewModel.count)
    readonly property int widest: root.count <= 3 ? root.count : root.count === 4 ? 2 : root.count <= 6 ? 3 : 4
    readonly property int across: root.narrow ? (root.count > 3 ? 2 : 1) : root.widest === 4 && root.room(4, 0) < root.longest ? 3 : root.widest
    readonly property int rows: Math.ceil(root.count / root.across)
    readonly property int last: root.count - (root.rows - 1) * root.across
    readonly property real high: Math.floor((root.height - (root.rows - 1) * Theme.space2) / root.rows)
    readonly property real beside: root.room(root.across, root.high) - Theme.mm(3) - root.high * 0.55
    readonly property bool low: root.high < Theme.mm(29) && (root.beside >= root.longest || root.high < 2.3 * Theme.buttonPx + Theme.mm(10))
    readonly property real growth: root.high > Theme.mm(55) ? 1.5 : root.high > Theme.mm(42) ? 1.25 : root.high > Theme.mm(34.5) ? 1.12 : 1
    readonly property real wordRoom: root.low ? root.beside : root.room(root.across, root.high)
    readonly property int wordPx: Math.floor(Math.min(Theme.buttonPx * root.growth, Theme.buttonPx * root.wordRoom / root.longest))

    // The width a word has in one of so many tiles across, beside a picture as high as a tile.
    function room(columns: int, high: real): real {
        const tile = (root.width - (columns - 1) * Theme.space2) / columns;
        return tile - (root.viewModel.pictured ? Math.max(0, Math.min(high - Theme.mm(3), tile * 0.42) + Theme.mm(2)) : 0) - Theme.mm(5) - (Theme.dark || Theme.contrast ? Theme.mm(4) : 0);
    }

    function columns(row: int): int {
        return row === root.rows - 1 ? root.last : root.across;
    }

    function wide(row: int): real {
        const columns = root.columns(row);
        return Math.floor((root.width - (columns - 1) * Theme.space2) / columns);
    }

    Repeater {
        model: root.viewModel.choices

        delegate: HomeTile {
            id: tile

            required property int index
            required property string key
            required label
            required picture
            readonly property int row: Math.floor(tile.index / root.across)

            objectName: tile.key
            wordPx: root.wordPx
            low: root.low
            x: (tile.index % root.across) * (tile.width + Theme.space2)
            y: tile.row * (root.high + Theme.space2)
            width: root.wide(tile.row)
            height: root.high
            onPressed: root.viewModel.openTile(tile.key)
        }
    }
}
