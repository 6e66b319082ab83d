pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One glossary word and what it means.
Sheet {
    id: root

    required property SheetViewModel viewModel

    title: root.viewModel.title
    onClosed: root.viewModel.close()

    Words {
        width: parent.width
        text: root.viewModel.words
        lineHeight: Theme.bodyLine
    }

    Words {
        visible: root.viewModel.aside !== ""
        width: parent.width
        text: root.viewModel.aside
        color: Theme.inkSoft
        font.pixelSize: Theme.captionPx
        lineHeight: 1
    }
}
