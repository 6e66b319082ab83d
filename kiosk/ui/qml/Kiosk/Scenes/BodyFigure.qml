pragma ComponentBehavior: Bound

import QtQuick

// The layers of a front figure. Its own origin is the crown of the head on the
// midline; `unit` is the pixels a body height takes. The paths count thousandths.
Item {
    id: root

    property real unit: 700
    property string lit: ""
    property bool still: false
    property bool showVessels: false
    property rect view: Qt.rect(0, 0, 0, 0)
    readonly property Item drawing: layers

    required property string body
    required property string head
    required property string chin
    required property string lines
    required property string face
    required property string eyes
    required property string mouth
    required property string tongue
    required property string lungs
    required property string heart
    required property string liver
    required property string stomach
    required property string bowel
    required property string bowelBands
    required property string smallBowel
    required property string collar
    required property string softBones
    required property string ribs
    required property string marrow
    required property string vessels
    required property string caecum
    required property string appendix
    required property string appendixMarks
    required property string spleen
    required property string spleenMarks
    required property string thymus
    required property string thymusMarks
    required property string nodes
    required property string tonsils

    component Mark: OrganMark {
        view: root.view
        lit: root.lit
        still: root.still
    }

    Item {
        id: layers

        transform: Scale {
            xScale: root.unit / 1000
            yScale: root.unit / 1000
        }

        Silhouette {
            view: root.view
            body: root.body
            head: root.head
            chin: root.chin
            lines: root.lines
            face: root.face
            eyes: root.eyes
        }

        ReferenceOrgans {
            view: root.view
            opacity: root.lit === "" ? 0.8 : 0.5
            lungs: root.lungs
            heart: root.heart
            liver: root.liver
            stomach: root.stomach
            bowel: root.bowel
            bowelBands: root.bowelBands
            smallBowel: root.smallBowel
            collar: root.collar
        }

        Mark {
            organ: "bone-marrow"
            path: root.marrow
            shell: 7
            edgeWidth: 1.3

            Item {
                z: -3
                opacity: 0.55

                DrawnPath {
                    view: root.view
                    path: root.softBones
                    fill: FigurePalette.marrowSoft
                    edge: FigurePalette.boneEdge
                }

                DrawnPath {
                    view: root.view
                    path: root.ribs
                    edge: FigurePalette.boneFill
                    edgeWidth: 4
                }

                DrawnPath {
                    view: root.view
                    path: root.ribs
                    edge: FigurePalette.marrowSoft
                    edgeWidth: 1.6
                }
            }
        }

        DrawnPath {
            view: root.view
            visible: root.showVessels
            path: root.vessels
            edge: FigurePalette.vessel
            edgeWidth: 2.2
        }

        DrawnPath {
            view: root.view
            path: root.caecum
            fill: FigurePalette.appendixSoft
            edge: FigurePalette.appendixEdge
            edgeWidth: 1.2
            opacity: root.lit === "" || root.lit === "appendix" ? 1 : 0.3
        }

        Mark {
            organ: "appendix"
            path: root.appendix
            marks: root.appendixMarks
        }

        Mark {
            organ: "spleen"
            path: root.spleen
            marks: root.spleenMarks
        }

        Mark {
            organ: "thymus"
            path: root.thymus
            marks: root.thymusMarks
        }

        Mark {
            organ: "lymph-nodes"
            path: root.nodes
            edgeWidth: 1.4
            haloWidth: 6
        }

        Mark {
            organ: "tonsils"
            path: root.tonsils
            halo: root.mouth
            edgeWidth: 1.2
            haloWidth: 6

            DrawnPath {
                z: -1
                view: root.view
                path: root.mouth
                fill: FigurePalette.mouthFill
                edge: FigurePalette.bodyEdge
                edgeWidth: 1.6
            }

            DrawnPath {
                z: -1
                view: root.view
                path: root.tongue
                fill: FigurePalette.tongueFill
            }
        }
    }
}
