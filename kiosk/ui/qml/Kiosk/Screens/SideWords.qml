pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Whose left and right it is, in small words on the figure.
Words {
    id: root

    color: Theme.pictureInk
    font.pixelSize: Math.min(Theme.captionPx, Theme.mm(4.6))
    wrapMode: Text.NoWrap
    lineHeight: 1
}
