pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A few words and a few buttons.
Sheet {
    id: root

    required property SheetViewModel viewModel
    readonly property bool portrait: root.height > root.width
    readonly property int across: !root.portrait && root.viewModel.count > 3 ? 2 : 1
    readonly property int rows: Math.max(1, Math.ceil(root.viewModel.count / root.across))
    readonly property real between: (root.rows - 1) * Theme.space2 + (words.visible ? words.height + Theme.space2 : 0)
    readonly property real high: Math.max(Theme.secondary, Math.min(Theme.primary, Math.floor((root.bodyRoom - root.between) / root.rows)))

    panelWidth: Math.min(root.width - 2 * Theme.margin, Theme.mm(root.across > 1 && Theme.buttonPx > Theme.mm(5.5) ? 205 : 175))
    title: root.viewModel.title
    leastBody: root.rows * Theme.secondary + root.between
    onClosed: root.viewModel.close()

    Words {
        id: words

        visible: root.viewModel.words !== ""
        width: parent.width
        text: root.viewModel.words
        lineHeight: Theme.bodyLine
    }

    Grid {
        id: grid

        width: parent.width
        columns: root.across
        spacing: Theme.space2

        Repeater {
            model: root.viewModel.choices

            delegate: ChoiceRow {
                id: row

                required property string key
                required label
                required icon
                required selected
                required selectable

                objectName: row.key
                width: Math.floor((grid.width - (root.across - 1) * Theme.space2) / root.across)
                height: root.high
                onPressed: root.viewModel.choose(row.key)
            }
        }
    }
}
