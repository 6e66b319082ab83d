pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    radius: Theme.radius
    color: Theme.card
    border.color: Theme.edge
    border.width: Theme.hair
}
