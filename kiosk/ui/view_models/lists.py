"""Chooses the view model of a list and shows it what it needs."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.session.state import Screen, SessionState
from kiosk.ui.code_lists import Codes
from kiosk.ui.code_page import CodeProps
from kiosk.ui.context import Context
from kiosk.ui.list_props import ListProps
from kiosk.ui.listings import rows_on_show
from kiosk.ui.nurse_page import NurseProps, nurse_page
from kiosk.ui.question_page import QuestionsProps, question_page
from kiosk.ui.row_grid import RowMeasure
from kiosk.ui.rows import RowsProps
from kiosk.ui.session_host import SessionHost
from kiosk.ui.surface import Surface
from kiosk.ui.view_models.code import CodeViewModel
from kiosk.ui.view_models.nurse import NurseViewModel
from kiosk.ui.view_models.questions import QuestionsViewModel
from kiosk.ui.view_models.rows import RowsViewModel


class Lists(QObject):
    """Owns the view models of the lists."""

    def __init__(self, host: SessionHost, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._codes = Codes()
        self._rows = RowsViewModel(host, self)
        self._questions = QuestionsViewModel(host, self)
        self._nurse = NurseViewModel(host, self)
        self._code = CodeViewModel(self)

    def use(self, context: Context) -> None:
        """List this content with these settings from now on."""
        self._context = context
        self._codes.forget()

    def forget(self) -> None:
        """Keep nothing of what a visitor had listed."""
        self._codes.forget()
        self._questions.show(QuestionsProps())
        self._nurse.show(NurseProps())
        self._code.show(CodeProps())

    def of(self, state: SessionState, surface: Surface) -> ListProps | None:
        """Return what is listed at the place a visitor stands at, None where nothing is."""
        rows = rows_on_show(self._context, state, surface)
        if rows is not None:
            self._codes.forget()
            return rows
        metrics = surface.metrics(state.comfort.text)
        measure = RowMeasure(self._context.family, metrics, state.reading_audience, surface)
        match state.place.screen:
            case Screen.QUESTIONS:
                return question_page(self._context, state, surface, measure)
            case Screen.NURSE:
                return nurse_page(self._context, state, surface, measure)
            case Screen.TAKE_AWAY:
                return self._codes.take_away(self._context, state, surface, measure)
            case Screen.HELPLINE:
                return self._codes.helpline(self._context, state, surface, measure)
            case _:
                self._codes.forget()
                return None

    def show(self, props: ListProps) -> QObject:
        """Show a list and return its view model."""
        match props:
            case RowsProps():
                self._rows.show(props)
                return self._rows
            case QuestionsProps():
                self._questions.show(props)
                return self._questions
            case NurseProps():
                self._nurse.show(props)
                return self._nurse
            case CodeProps():
                self._code.show(props)
                return self._code
            case _:
                raise TypeError(f"no view model for {type(props).__name__}")
