pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Colours of the body map and its close drawings: one palette in every scheme.
QtObject {
    id: root

    readonly property color bodyFill: "#D3E7E3"
    readonly property color bodyShade: "#BAD6D2"
    readonly property color bodyEdge: "#4C7C7A"
    readonly property color bodyLine: "#86AFAC"
    readonly property color mouthFill: "#A8656F"
    readonly property color tongueFill: "#E8A6A2"
    readonly property color lipFill: "#F0C3BC"
    readonly property color throatFill: "#5B2F3C"
    readonly property color toothFill: "#FFFFFF"

    readonly property color lungFill: "#C3D3DC"
    readonly property color heartFill: "#D8B4B5"
    readonly property color liverFill: "#CDB9B0"
    readonly property color stomachFill: "#DCCBBE"
    readonly property color bowelFill: "#DDCDC4"
    readonly property color faintEdge: "#8FA6A6"

    readonly property color boneFill: "#FFF8E9"
    readonly property color boneEdge: "#8C8069"
    readonly property color vessel: "#2F8A57"
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

    readonly property color haloRing: "#17252B"
    readonly property color haloGlow: "#FFFFFF"
    readonly property color helperFill: "#8DB8EE"
    readonly property color helperEdge: "#1F4E9E"
    readonly property color helperInk: "#17305F"

    // The fill of one organ, for its label's dot; the body's own colour for no organ.
    function organFill(organ: string): color {
        switch (organ) {
        case "tonsils":
            return root.tonsilFill;
        case "lymph-nodes":
            return root.nodeFill;
        case "thymus":
            return root.thymusFill;
        case "spleen":
            return root.spleenFill;
        case "appendix":
            return root.appendixFill;
        case "bone-marrow":
            return root.marrowFill;
        default:
            return root.bodyFill;
        }
    }

    // The outline colour that belongs to `organFill`.
    function organEdge(organ: string): color {
        switch (organ) {
        case "tonsils":
            return root.tonsilEdge;
        case "lymph-nodes":
            return root.nodeEdge;
        case "thymus":
            return root.thymusEdge;
        case "spleen":
            return root.spleenEdge;
        case "appendix":
            return root.appendixEdge;
        case "bone-marrow":
            return root.marrowEdge;
        default:
            return root.bodyEdge;
        }
    }
}
