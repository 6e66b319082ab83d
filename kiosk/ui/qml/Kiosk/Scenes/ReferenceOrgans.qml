pragma ComponentBehavior: Bound

import QtQuick

// The faint organs that show the way round the body, in the figure's own units.
Item {
    id: root

    property rect view
    required property string lungs
    required property string heart
    required property string liver
    required property string stomach
    required property string bowel
    required property string bowelBands
    required property string smallBowel
    required property string collar

    component Faint: DrawnPath {
        view: root.view
        edge: FigurePalette.faintEdge
        edgeWidth: 1
    }

    Faint {
        path: root.lungs
        fill: FigurePalette.lungFill
    }

    Faint {
        path: root.heart
        fill: FigurePalette.heartFill
    }

    Faint {
        path: root.stomach
        fill: FigurePalette.stomachFill
    }

    Faint {
        path: root.liver
        fill: FigurePalette.liverFill
    }

    DrawnPath {
        view: root.view
        path: root.smallBowel
        edge: FigurePalette.faintEdge
        edgeWidth: 12
    }

    DrawnPath {
        view: root.view
        path: root.smallBowel
        edge: FigurePalette.bowelFill
        edgeWidth: 10
    }

    DrawnPath {
        view: root.view
        path: root.bowel
        edge: FigurePalette.faintEdge
        edgeWidth: 21
    }

    DrawnPath {
        view: root.view
        path: root.bowel
        edge: FigurePalette.bowelFill
        edgeWidth: 19
    }

    Faint {
        path: root.bowelBands
    }

    DrawnPath {
        view: root.view
        path: root.collar
        edge: FigurePalette.bodyLine
        edgeWidth: 4
    }
}
