pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The rows under one tile: at most seven, two columns when the screen is wide. A row to read may
// have a button to watch the same. Where all fit, each says its first sentence.
Item {
    id: root

    required property HomeViewModel viewModel
    readonly property bool narrow: root.width < Theme.mm(150)
    readonly property bool crowded: root.height < root.viewModel.count * (Theme.primary + Theme.space2)
    readonly property int across: root.viewModel.count < 3 || root.narrow && !root.crowded ? 1 : 2
    readonly property int rows: Math.max(1, Math.ceil(root.viewModel.count / root.across))
    readonly property real wide: (root.width - (root.across - 1) * Theme.space2) / root.across
    readonly property real share: Math.floor((root.height - (root.rows - 1) * Theme.space2) / root.rows)
    readonly property real told: root.most(rows.count)
    readonly property bool telling: root.told <= root.share
    readonly property real high: Math.min(Math.max(Theme.mm(28), root.telling ? root.told : 0), root.share)

    // The room the fullest row needs for its sentence.
    function most(count: int): real {
        let high = 0;
        for (let index = 0; index < count; ++index) {
            const row = rows.itemAt(index) as SectionRow;
            high = Math.max(high, row ? row.needs : 0);
        }
        return high;
    }

    Repeater {
        id: rows

        model: root.viewModel.choices

        delegate: SectionRow {
            id: row

            required property int index

            x: (row.index % root.across) * (root.wide + Theme.space2)
            y: Math.floor(row.index / root.across) * (root.high + Theme.space2)
            width: root.wide
            height: root.high
            crowded: root.narrow && root.crowded
            telling: root.telling
            onOpened: entry => root.viewModel.openEntry(entry)
        }
    }
}
