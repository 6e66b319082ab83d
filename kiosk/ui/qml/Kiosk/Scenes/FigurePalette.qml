pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Colours of the close drawings, one palette in every scheme: those of assets/figures.
QtObject {
    id: root

    readonly property color mouthFill: "#A8656F"
    readonly property color tongueFill: "#E8A6A2"
    readonly property color lipFill: "#F0C3BC"
    readonly property color throatFill: "#5B2F3C"
    readonly property color toothFill: "#FFFFFF"

    readonly property color lungFill: "#C3D3DC"
    readonly property color bowelFill: "#DDCDC4"
    readonly property color faintEdge: "#8FA6A6"

    readonly property color boneFill: "#FFF8E9"
    readonly property color boneEdge: "#8C8069"
    readonly property color tonsilFill: "#F07FA8"
    readonly property color tonsilEdge: "#96204F"
    readonly property color nodeFill: "#46A35A"
    readonly property color nodeEdge: "#14532B"
    readonly property color nodeSoft: "#BFE3BF"
    readonly property color thymusFill: "#7C8CE6"
    readonly property color thymusEdge: "#2B388F"
    readonly property color thymusSoft: "#C9D0F7"
    readonly property color spleenFill: "#A33A57"
    readonly property color spleenEdge: "#571428"
    readonly property color spleenSoft: "#D98CA0"
    readonly property color appendixFill: "#B3702C"
    readonly property color appendixEdge: "#5E3408"
    readonly property color appendixSoft: "#EBD0AC"
    readonly property color marrowFill: "#E9786A"
    readonly property color marrowEdge: "#A02F24"
    readonly property color marrowSoft: "#F6BDB3"
    readonly property color marrowDeep: "#D2503F"
    readonly property color arteryFill: "#E06A62"
    readonly property color arteryEdge: "#8F1F24"

    readonly property color haloGlow: "#FFFFFF"
    readonly property color helperFill: "#8DB8EE"
    readonly property color helperEdge: "#1F4E9E"
}
