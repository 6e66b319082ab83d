pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One row of a section: what to read, with its first sentence, and perhaps a button to watch it.
Item {
    id: root

    required property string key
    required property string label
    required property string icon
    required property string tint
    required property string watch
    required property string watchTitle
    required property string lead
    property bool crowded: false
    property bool telling: false
    readonly property bool tight: (look.visible || root.crowded) && Theme.buttonPx > Theme.mm(5.8)
    readonly property real needs: Math.ceil(whole.implicitHeight)

    signal opened(entry: string)

    ChoiceRow {
        objectName: root.key
        label: root.label
        icon: root.icon
        tint: root.tint
        lead: root.telling ? root.lead : ""
        compact: whole.compact
        leads: whole.leads
        width: whole.width
        height: root.height
        onPressed: root.opened(root.key)
    }

    ChoiceRow {
        id: whole

        visible: false
        label: root.label
        icon: root.icon
        lead: root.lead
        compact: root.crowded || root.tight
        leads: !root.tight
        width: root.width - (look.visible ? look.width + Theme.space2 : 0)
    }

    TouchButton {
        id: look

        objectName: root.watch
        visible: root.watch !== ""
        anchors.right: parent.right
        height: root.height
        label: qsTr("Watch")
        hint: qsTr("Shows it step by step in moving drawings")
        icon: "watch"
        Accessible.name: qsTr("Watch: %1").arg(root.watchTitle)
        onPressed: root.opened(root.watch)
    }
}
