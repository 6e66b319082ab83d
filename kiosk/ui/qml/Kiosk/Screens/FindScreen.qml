pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The body map under a question: touch the organ that answers it.
Item {
    id: root

    required property FindViewModel viewModel

    Words {
        objectName: "question"
        visible: root.viewModel.question !== ""
        width: root.width
        text: root.viewModel.question
        weight: Font.DemiBold
        color: Theme.dark || Theme.contrast ? Theme.ink : Theme.accent
        font.pixelSize: Theme.headingPx
        lineHeight: Theme.titleLine
        Accessible.role: Accessible.Heading
    }

    BodyMapScreen {
        y: root.viewModel.high
        width: root.width
        height: root.height - root.viewModel.high
        viewModel: root.viewModel
    }
}
