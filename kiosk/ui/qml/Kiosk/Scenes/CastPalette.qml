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
    readonly property color sensor: "#F08DB2"
    readonly property color sensorEdge: "#8A1F52"
    readonly property color shine: "#FFFFFF"
    readonly property color pale: "#F4F6F8"
    readonly property color paper: "#FFFDF7"
    readonly property color line: "#3C4A55"
    readonly property color soft: "#C9D2D8"
    readonly property color sky: "#D9E8FA"
    readonly property color dish: "#E3F0F4"
    readonly property color screen: "#CFE7E4"
    readonly property color glass: "#EAF2F6"
    readonly property color vesselFill: "#F6D5CF"
    readonly property color vesselEdge: "#B0574C"
    readonly property color boneFill: "#FFF8E9"
    readonly property color boneEdge: "#8C8069"
    readonly property color marrow: "#F3C3BB"
    readonly property color node: "#CFE8CB"
    readonly property color nodeEdge: "#2F6A3A"

    readonly property CastSkin skinLight: CastSkin {
        fill: "#F7D7BF"
        shade: "#EDBE9E"
        edge: "#8A5638"
    }
    readonly property CastSkin skinTan: CastSkin {
        fill: "#E2B48E"
        shade: "#CF9668"
        edge: "#70421F"
    }
    readonly property CastSkin skinBrown: CastSkin {
        fill: "#B57D55"
        shade: "#9A6440"
        edge: "#4F2D15"
    }
    readonly property CastSkin skinDeep: CastSkin {
        fill: "#8A5A3C"
        shade: "#6F4429"
        edge: "#351C0C"
    }
    readonly property color eye: "#1D1A1C"
    readonly property color hairDark: "#3A3640"
    readonly property color hairEdge: "#131218"
    readonly property color hairBrown: "#6E4733"
    readonly property color hairBrownEdge: "#301B10"
    readonly property color hairGrey: "#B9BFC6"
    readonly property color hairGreyEdge: "#59626B"
    readonly property color scarf: "#E9A9B9"
    readonly property color scarfEdge: "#7C2C44"
    readonly property color clothTeal: "#5BABA9"
    readonly property color clothTealEdge: "#0C4F54"
    readonly property color clothCoral: "#EE9B85"
    readonly property color clothCoralEdge: "#8C2F1E"
    readonly property color clothPlum: "#AE86BF"
    readonly property color clothPlumEdge: "#4F2566"
    readonly property color clothGreen: "#96C583"
    readonly property color clothGreenEdge: "#2C612E"
    readonly property color clothBlue: "#6C9FD8"
    readonly property color clothBlueEdge: "#234F8C"
    readonly property color jeans: "#33587F"
    readonly property color jeansEdge: "#152F4C"
    readonly property color blood: "#E59C94"
    readonly property color bloodEdge: "#9A3F38"
    readonly property color chair: "#B08BC0"
    readonly property color chairEdge: "#4F2566"
    readonly property color wood: "#7A5C47"
    readonly property color woodEdge: "#3D2A1C"
    readonly property color desk: "#F0DABA"
    readonly property color deskEdge: "#74542C"
    readonly property color leaf: "#96C583"
    readonly property color pot: "#EA846B"
}
