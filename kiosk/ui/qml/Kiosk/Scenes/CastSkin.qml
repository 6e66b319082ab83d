pragma ComponentBehavior: Bound

import QtQuick

// One person's skin: the face, its shaded side, its outline.
QtObject {
    id: root

    required property color fill
    required property color shade
    required property color edge
}
