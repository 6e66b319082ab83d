pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The doors at the left of the bar; those that would not fit are folded under Menu.
Row {
    id: root

    required property ShellViewModel shell
    required property bool folds
    required property real pad
    required property int wordPx
    readonly property real needed: (root.shell.showsBack ? back.implicitWidth + home.implicitWidth : words.implicitWidth + about.implicitWidth) + comfort.implicitWidth + questions.implicitWidth + 3 * root.spacing
    readonly property real natural: home.implicitHeight

    spacing: Theme.space2

    TouchButton {
        id: back

        objectName: "back"
        visible: root.shell.showsBack
        height: root.height
        pad: root.pad
        wordPx: root.wordPx
        label: qsTr("Back")
        icon: "back"
        onPressed: root.shell.goBack()
    }

    TouchButton {
        id: home

        objectName: "home"
        visible: root.shell.showsBack
        height: root.height
        pad: root.pad
        wordPx: root.wordPx
        label: qsTr("Home")
        icon: "home"
        onPressed: root.shell.goHome()
    }

    TouchButton {
        id: words

        objectName: "words"
        visible: !root.shell.showsBack && !root.folds
        height: root.height
        pad: root.pad
        wordPx: root.wordPx
        label: qsTr("Words")
        hint: qsTr("Words from A to Z")
        icon: "words"
        onPressed: root.shell.openWords()
    }

    TouchButton {
        id: about

        objectName: "about"
        visible: !root.shell.showsBack && !root.folds
        height: root.height
        pad: root.pad
        wordPx: root.wordPx
        label: qsTr("About")
        hint: qsTr("About this information")
        icon: "about"
        onPressed: root.shell.openAbout()
    }

    TouchButton {
        id: comfort

        objectName: "comfort"
        visible: !root.folds
        height: root.height
        pad: root.pad
        wordPx: root.wordPx
        label: qsTr("Bigger text")
        icon: "text-size"
        onPressed: root.shell.openComfort()
    }

    TouchButton {
        id: questions

        objectName: "questions"
        visible: !root.folds
        height: root.height
        pad: root.pad
        wordPx: root.wordPx
        label: qsTr("My questions")
        count: root.shell.questionCount > 0 ? root.shell.questionCount.toString() : ""
        spoken: root.shell.questionCount > 0 ? qsTr("My questions, %1 chosen").arg(root.shell.questionCount) : label
        hint: qsTr("Questions to ask your team")
        icon: "questions"
        onPressed: root.shell.openQuestions()
    }

    TouchButton {
        id: menu

        objectName: "menu"
        visible: root.folds
        height: root.height
        pad: root.pad
        wordPx: root.wordPx
        label: qsTr("Menu")
        icon: "menu"
        onPressed: root.shell.openMenu()
    }
}
