pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The rows under one tile: at most seven, two columns when the screen is wide, three when it is
// also low. A row to read may have a button to watch the same, and then in narrow columns a line
// of its own. Where all fit, each says its first sentence.
Item {
    id: root

    required property HomeViewModel viewModel
    readonly property bool narrow: root.width < Theme.mm(150)
    readonly property bool crowded: root.height < root.viewModel.count * (Theme.primary + Theme.space2)
    readonly property bool low: root.height + Theme.space2 < Math.ceil(root.viewModel.count / 2) * (Theme.primary + Theme.space2)
    readonly property int across: root.viewModel.count < 3 || root.narrow && !root.crowded ? 1 : root.low && !root.narrow ? 3 : 2
    readonly property bool flows: root.narrow && root.across === 2
    readonly property int rows: Math.max(1, root.flows ? root.viewModel.lines : Math.ceil(root.viewModel.count / root.across))
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
            required property int line
            required property int side
            readonly property bool whole: root.flows && row.watch !== ""
            readonly property int place: root.flows ? row.side : row.index % root.across
            readonly property int level: root.flows ? row.line : Math.floor(row.index / root.across)

            x: row.place * (root.wide + Theme.space2)
            y: row.level * (root.high + Theme.space2)
            width: row.whole ? root.width : root.wide
            height: root.high
            crowded: root.flows && !row.whole || root.across === 3
            telling: root.telling
            onOpened: entry => root.viewModel.openEntry(entry)
        }
    }
}
