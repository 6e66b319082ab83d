pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Previous and Next; each keeps its place where it leads nowhere.
Row {
    id: root

    required property ShellViewModel shell
    required property real pad
    required property int wordPx

    spacing: Theme.space2

    TouchButton {
        objectName: "previous"
        height: root.height
        enabled: root.shell.canPrevious
        opacity: root.shell.canPrevious ? 1 : 0
        pad: root.pad
        wordPx: root.wordPx
        label: qsTr("Previous")
        icon: "previous"
        onPressed: root.shell.previousPage()
    }

    TouchButton {
        objectName: "next"
        height: root.height
        enabled: root.shell.canNext
        opacity: root.shell.canNext ? 1 : 0
        pad: root.pad
        wordPx: root.wordPx
        label: qsTr("Next")
        icon: "next"
        tone: TouchButton.Accent
        onPressed: root.shell.nextPage()
    }
}
