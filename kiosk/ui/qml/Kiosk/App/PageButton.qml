pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Says which page this is, and opens what belongs to it.
TouchButton {
    id: root

    required property ShellViewModel shell

    objectName: "pageButton"
    label: root.shell.pageLabel
    hint: qsTr("Opens what is on this page and where it comes from")
    beside: true
    target: Theme.secondary
    onPressed: root.shell.openPageSheet()
}
