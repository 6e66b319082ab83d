"""The frame round every screen: header, bar, which screen and which sheet."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.events import PageTurned
from kiosk.ui.session_host import SessionHost
from kiosk.ui.shell_props import ShellProps
from kiosk.ui.view_models.frame_doors import FrameDoors

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShellViewModel(FrameDoors):
    """Shows ShellProps; the two sub-models are those of the screen and sheet on show."""

    changed = Signal()
    themed = Signal()
    screenChanged = Signal()
    sheetChanged = Signal()
    openedChanged = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(host, parent)
        self.props = ShellProps()
        self._opened = False
        self._screen: QObject | None = None
        self._sheet: QObject | None = None

    def show(self, props: ShellProps, screen: QObject | None, sheet: QObject | None) -> None:
        """Show these props and sub-models; tell QML only of what differs."""
        before, self.props = self.props, props
        self._screen, self._sheet = screen, sheet
        if props.theme != before.theme:
            self.themed.emit()
        if props != before:
            self.changed.emit()
        if props.screen_source != before.screen_source:
            self.screenChanged.emit()
        if props.sheet_source != before.sheet_source:
            self.sheetChanged.emit()

    def open(self) -> None:
        """Tell that there are rooms now, which want a header and bars."""
        self._opened = True
        self.openedChanged.emit()

    @Property(bool, notify=openedChanged)
    def opened(self) -> bool:
        return self._opened

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def audienceWord(self) -> str:
        return self.props.audience_word

    @Property(str, notify=changed)
    def pageLabel(self) -> str:
        return self.props.page_label

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self.props.heading

    @Property(int, notify=changed)
    def questionCount(self) -> int:
        return self.props.questions

    @Property(bool, notify=changed)
    def pageInBar(self) -> bool:
        return self.props.page_in_bar

    @Property(bool, notify=changed)
    def framed(self) -> bool:
        return self.props.framed

    @Property(bool, notify=changed)
    def showsBack(self) -> bool:
        return self.props.shows_back

    @Property(bool, notify=changed)
    def paged(self) -> bool:
        return self.props.paged

    @Property(bool, notify=changed)
    def canPrevious(self) -> bool:
        return self.props.previous is not None

    @Property(bool, notify=changed)
    def canNext(self) -> bool:
        return self.props.next is not None

    @Property(QUrl, notify=screenChanged)
    def screenSource(self) -> QUrl:
        return QUrl(self.props.screen_source)

    @Property(QObject, notify=screenChanged)
    def screenModel(self) -> QObject | None:
        return self._screen

    @Property(QUrl, notify=sheetChanged)
    def sheetSource(self) -> QUrl:
        return QUrl(self.props.sheet_source)

    @Property(QObject, notify=sheetChanged)
    def sheetModel(self) -> QObject | None:
        return self._sheet

    @Property(int, notify=themed)
    def palette(self) -> int:
        return self.props.theme.palette

    @Property(float, notify=themed)
    def pixelsPerMm(self) -> float:
        return self.props.theme.px_per_mm

    @Property(bool, notify=themed)
    def still(self) -> bool:
        return self.props.theme.still

    @Property(int, notify=themed)
    def bodyPx(self) -> int:
        return self.props.theme.body

    @Property(int, notify=themed)
    def leadPx(self) -> int:
        return self.props.theme.lead

    @Property(int, notify=themed)
    def headingPx(self) -> int:
        return self.props.theme.heading

    @Property(int, notify=themed)
    def captionPx(self) -> int:
        return self.props.theme.caption

    @Property(int, notify=themed)
    def buttonPx(self) -> int:
        return self.props.theme.button

    @Property(int, notify=themed)
    def titlePx(self) -> int:
        return self.props.theme.title

    @Property(int, notify=themed)
    def attractPx(self) -> int:
        return self.props.theme.attract

    @Slot(float, float)
    def windowResized(self, width: float, height: float) -> None:
        if width >= 1 and height >= 1:
            self._host.resize(int(width), int(height))

    @Slot(float, float)
    def contentResized(self, width: float, height: float) -> None:
        if width >= 1 and height >= 1:
            self._host.resize_content(int(width), int(height))

    @Slot()
    def nextPage(self) -> None:
        if self.props.next is not None:
            self._host.dispatch(PageTurned(self.props.next))

    @Slot()
    def previousPage(self) -> None:
        if self.props.previous is not None:
            self._host.dispatch(PageTurned(self.props.previous))
