pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Whose left and right it is, in small words on the figure.
Words {
    id: root

    required property point middle

    x: root.middle.x - root.width / 2
    y: root.middle.y - root.height / 2
    color: Theme.pictureInk
    font.pixelSize: Theme.mm(3.6)
    wrapMode: Text.NoWrap
    lineHeight: 1
}
