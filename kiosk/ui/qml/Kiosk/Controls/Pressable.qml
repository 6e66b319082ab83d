pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A raised surface that sinks under the finger. A tap survives a slip of 5 mm
// and any hold; keys and accessible presses do the same as a finger.
Item {
    id: root

    required property string label
    property string hint: ""
    property string spoken: root.label
    property bool selected: false
    property bool selectable: false
    property bool toggles: false
    property color ground: Theme.card
    property color lip: Theme.lip
    property color outline: root.lip
    property real radius: Theme.radius
    property bool flat: false
    readonly property real lift: root.flat ? 0 : Theme.raised
    readonly property bool down: tap.pressed
    default property alias content: face.data

    signal pressed

    activeFocusOnTab: root.enabled
    Accessible.role: root.selectable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: root.spoken
    Accessible.description: root.hint
    Accessible.focusable: true
    Accessible.checkable: root.selectable || root.toggles
    Accessible.checked: root.selected
    Accessible.onPressAction: root.pressed()
    Keys.onReturnPressed: root.pressed()
    Keys.onEnterPressed: root.pressed()
    Keys.onSpacePressed: root.pressed()

    TapHandler {
        id: tap

        objectName: "tap"
        enabled: root.enabled
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        margin: tap.pressed ? Theme.mm(5) : 0
        onTapped: root.pressed()
    }

    Rectangle {
        visible: !root.flat
        anchors.fill: parent
        anchors.topMargin: root.lift
        radius: root.radius
        color: root.lip
    }

    Rectangle {
        id: face

        anchors.fill: parent
        anchors.topMargin: root.down ? root.lift : 0
        anchors.bottomMargin: root.down ? 0 : root.lift
        radius: root.radius
        color: root.down && !root.flat ? Qt.darker(root.ground, Theme.dark ? 0.8 : 1.08) : root.ground
        border.color: root.outline
        border.width: root.flat ? 0 : Theme.hair
    }

    Rectangle {
        visible: root.activeFocus
        anchors.fill: parent
        anchors.margins: root.flat ? Theme.mm(6) : -Theme.mm(1)
        radius: root.radius + Theme.mm(1)
        color: "transparent"
        border.color: Theme.ink
        border.width: Theme.mm(0.7)
    }
}
