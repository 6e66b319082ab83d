pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Colours of the moving drawings: one cast in every scheme, on a ground that follows it.
// Amber is medicine, and nothing else is amber.
QtObject {
    id: root

    readonly property CastHue blue: CastHue {
        light: "#A9CEF2"
        deep: "#5E97DB"
        coreLight: "#5C90D2"
        coreDeep: "#2C62AC"
        edge: "#1B4A8A"
    }
    readonly property CastHue green: CastHue {
        light: "#BFE3A3"
        deep: "#77B861"
        coreLight: "#74B05C"
        coreDeep: "#3F8540"
        edge: "#2A662B"
    }
    readonly property CastHue coral: CastHue {
        light: "#FBC3B0"
        deep: "#EA846B"
        coreLight: "#E8836C"
        coreDeep: "#BE4A36"
        edge: "#96301D"
    }
    readonly property CastHue teal: CastHue {
        light: "#B4E2DE"
        deep: "#5FB4B0"
        coreLight: "#58A9A7"
        coreDeep: "#27797B"
        edge: "#0C595D"
        spot: "#E3F5F3"
        spotOpacity: 0.75
    }
    readonly property CastHue plum: CastHue {
        light: "#CFA6DA"
        deep: "#9A66B1"
        coreLight: "#81509A"
        coreDeep: "#5C3076"
        edge: "#4F2566"
    }
    readonly property CastHue sand: CastHue {
        light: "#FBEBD3"
        deep: "#E8CBA4"
        coreLight: "#CFA978"
        coreDeep: "#A67E4B"
        edge: "#74542C"
    }
    readonly property CastHue grey: CastHue {
        light: "#D5DCE2"
        deep: "#97A5B1"
        coreLight: "#8796A3"
        coreDeep: "#5D6C79"
        edge: "#3C4A55"
    }

    readonly property color amberLight: "#FFDA7A"
    readonly property color amberDeep: "#F5AE24"
    readonly property color amberEdge: "#7F4A00"
    readonly property color stopLight: "#F19A8E"
    readonly property color stopDeep: "#D14B42"
    readonly property color stopEdge: "#7E1616"
    readonly property color shine: "#FFFFFF"
    readonly property color pale: "#F4F6F8"
    readonly property color paper: "#FFFDF7"
    readonly property color line: "#3C4A55"
    readonly property color soft: "#C9D2D8"
    readonly property color glass: "#EAF2F6"
    readonly property color cloth: "#4F7FB8"
    readonly property color vesselFill: "#F6D5CF"
    readonly property color vesselEdge: "#B0574C"
    readonly property color boneFill: "#FFF8E9"
    readonly property color boneEdge: "#8C8069"
    readonly property color marrow: "#F3C3BB"
    readonly property color node: "#CFE8CB"
    readonly property color nodeEdge: "#2F6A3A"
}
