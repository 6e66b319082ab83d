pragma ComponentBehavior: Bound

import QtQuick

// How checkpoint inhibitors work: the stop button, who presses it, and the medicine that covers it.
Item {
    id: root

    required property string part
    property real t: 1

    component Hero: TCell {
        x: 86
        y: 118
        size: 1.45
        rotation: -8
    }

    component Button: StopButton {
        x: 133
        y: 96
        rotation: 65.5
        size: 1.3
    }

    component Lid: MedicineLid {
        rotation: 65.5
        size: 1.3
    }

    component Reaching: Item {
        id: reaching

        property real reach: 82

        x: 214
        y: 59

        PressingArm {
            rotation: 65.5
            reach: reaching.reach
        }

        CancerCell {
            size: 1.05
        }
    }

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (root.part) {
            case "meet":
                return meet;
            case "join":
                return join;
            case "stop":
                return stop;
            case "cover":
                return cover;
            case "act":
                return act;
            case "healthy":
                return healthy;
            default:
                return null;
            }
        }
    }

    Component {
        id: meet

        StoryCanvas {
            id: one

            t: root.t

            BodyCell {
                x: 40
                y: 40
                size: 0.5
                rotation: 4
            }

            BodyCell {
                x: 242
                y: 120
                size: 0.46
                rotation: -10
            }

            BodyCell {
                x: 176
                y: 166
                size: 0.5
            }

            CancerCell {
                x: 190
                y: 78
                size: 1.05
            }

            TCell {
                x: one.go(62, 105, 0.1, 0.8)
                y: one.go(140, 104, 0.1, 0.8)
                rotation: one.go(-40, 0, 0.1, 0.8)
                size: 1.05
            }
        }
    }

    Component {
        id: join

        StoryCanvas {
            id: two

            t: root.t

            Reaching {
                reach: two.go(40, 74, 0.25, 0.85)
            }

            Hero {}

            Button {}
        }
    }

    Component {
        id: stop

        StoryCanvas {
            id: three

            t: root.t

            Reaching {
                reach: three.go(74, 82, 0, 0.25)
            }

            Hero {
                rest: three.go(0, 0.55, 0.6, 1)
            }

            Button {
                pressed: three.go(0, 1, 0, 0.25)
            }

            Repeater {
                model: 3

                Dot {
                    id: message

                    required property int index
                    readonly property real way: three.go(0, 1, 0.2 + 0.1 * message.index, 0.7 + 0.1 * message.index)
                    readonly property real far: message.way * (1 - 0.3 * message.index)

                    x: 121 - 34 * message.far
                    y: 101 + 15 * message.far
                    opacity: three.go(0, 1, 0.2 + 0.1 * message.index, 0.3 + 0.1 * message.index)
                }
            }
        }
    }

    Component {
        id: cover

        StoryCanvas {
            id: four

            t: root.t

            Reaching {
                reach: four.go(68, 50, 0.1, 0.5)
            }

            Hero {}

            Button {}

            Lid {
                x: four.go(150, 133, 0.35, 0.9)
                y: four.go(24, 96, 0.35, 0.9)
                rotation: four.go(10, 65.5, 0.35, 0.9)
            }

            Drop {
                x: 104
                y: 26
                size: 0.9
                opacity: four.go(0, 1, 0, 0.25)
            }

            Drop {
                x: 176
                y: 122
                size: 0.7
                opacity: four.go(0, 1, 0.1, 0.35)
            }

            Drop {
                x: 24
                y: 44
                size: 0.7
                opacity: four.go(0, 1, 0.2, 0.45)
            }
        }
    }

    Component {
        id: act

        StoryCanvas {
            id: five

            t: root.t

            CancerCell {
                x: 206
                y: 68
                size: five.go(1.05, 0.78, 0.4, 1)
                rest: five.go(0, 0.55, 0.4, 1)
            }

            Repeater {
                model: 5

                Dot {
                    id: bit

                    required property int index
                    readonly property real turn: bit.index * 0.82 - 2.1
                    readonly property real away: five.go(20, 44 + 5 * (bit.index % 2), 0.45, 1)

                    x: 206 + bit.away * Math.cos(bit.turn)
                    y: 68 + bit.away * Math.sin(bit.turn)
                    wide: 9 - bit.index % 3
                    fill: CastPalette.plum.light
                    edge: CastPalette.plum.edge
                    opacity: five.go(0, 1, 0.45, 0.7)
                }
            }

            Item {
                x: five.go(84, 122, 0, 0.4)
                y: five.go(130, 106, 0, 0.4)
                rotation: 8

                TCell {
                    size: 1.25
                }

                StopButton {
                    x: 12
                    y: -44
                    rotation: 14
                    size: 1.05
                }

                MedicineLid {
                    x: 12
                    y: -44
                    rotation: 14
                    size: 1.05
                }
            }
        }
    }

    Component {
        id: healthy

        StoryCanvas {
            id: six

            t: root.t

            Blush {
                x: 196
                y: 88
                size: 1.12
                opacity: six.go(0, 1, 0.5, 1)
            }

            BodyCell {
                x: 176
                y: 62
                size: 0.68
                rotation: -6
            }

            BodyCell {
                x: 226
                y: 88
                size: 0.62
                rotation: 8
            }

            BodyCell {
                x: 174
                y: 116
                size: 0.62
                rotation: 3
            }

            Item {
                x: six.go(66, 96, 0, 0.5)
                y: six.go(122, 96, 0, 0.5)

                TCell {
                    size: 1.1
                }

                StopButton {
                    x: -8
                    y: -39
                    rotation: -12
                }

                MedicineLid {
                    x: -8
                    y: -39
                    rotation: -12
                }
            }
        }
    }
}
