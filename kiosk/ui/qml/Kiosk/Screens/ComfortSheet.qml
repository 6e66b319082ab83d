pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Text size, colours and motion; every choice is shown at once on the screen behind.
Sheet {
    id: root

    required property SheetViewModel viewModel
    readonly property bool portrait: root.height > root.width

    title: root.viewModel.title
    onClosed: root.viewModel.close()

    ChoiceGroup {
        width: parent.width
        choices: root.viewModel.sizes
        across: root.portrait ? 2 : 4
        onChosen: key => root.viewModel.choose(key)
    }

    ChoiceGroup {
        width: parent.width
        choices: root.viewModel.schemes
        across: root.portrait ? 2 : 3
        onChosen: key => root.viewModel.choose(key)
    }

    ChoiceGroup {
        width: parent.width
        choices: root.viewModel.motion
        across: 2
        onChosen: key => root.viewModel.choose(key)
    }
}
