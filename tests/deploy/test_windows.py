"""Shell Launcher's configuration and the script that applies it.

Neither can run here: the XML is held against the rules of the published schema, the script against
rules of its own. There is no PowerShell on the machines these tests run on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from kiosk.command_line import exit_codes
from tests.deploy.conftest import DEPLOY
from tests.deploy.shell_launcher_rules import BASE, V2, problems

WINDOWS = DEPLOY / "windows"
XML = (WINDOWS / "shell-launcher.xml").read_text(encoding="utf-8")
SCRIPT = (WINDOWS / "provision.ps1").read_text(encoding="utf-8")
PAIRS = {")": "(", "]": "[", "}": "{"}
COMMENTS_AND_TEXTS = re.compile(r"<#.*?#>|#[^\n]*|'(?:[^']|'')*'|\"(?:[^\"`]|`.)*\"", re.DOTALL)
PARAMETERS = {"Program", "AcceptFailedCheck", "RollBack", "Remove", "Purge"}


def test_the_schema_accepts_it() -> None:
    assert problems(XML) == []


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('Action="RestartDevice"', 'Action="Dance"', "Action='Dance'"),
        ('ReturnCode="3"', 'ReturnCode="0"', "ReturnCode 0 twice"),
        ('ReturnCode="3"', 'ReturnCode="three"', "ReturnCode='three'"),
        ('ReturnCode="3" ', "", "no ReturnCode"),
        ("{5E6F3C5B", "5E6F3C5B", "Id="),
        ('V2:AppType="Desktop"', 'V2:AppType="Web"', "V2:AppType='Web'"),
        ('V2:AppType="Desktop"', 'AppType="Desktop"', "attribute AppType"),
        ("<AutoLogonAccount/>", "", "children 'Profile'"),
        ("<AutoLogonAccount/>", "<Account/>", "either Name or Sid"),
        ("<Configs>", "<Configs>words", "text"),
        ("2018/Configuration", "2017/Configuration", "another root"),
    ],
)
def test_the_rules_see_what_is_wrong(right: str, wrong: str, told: str) -> None:
    assert right in XML
    assert any(told in problem for problem in problems(XML.replace(right, wrong)))


def test_the_kiosk_starts_again_whatever_it_ends_with() -> None:
    shell = ET.fromstring(XML).find(f"{BASE}Profiles/{BASE}Profile/{BASE}Shell")
    assert shell is not None
    actions = {
        int(action.get("ReturnCode", "")): action.get("Action")
        for action in shell.iter(f"{BASE}ReturnCodeAction")
    }
    again = {exit_codes.FINE, exit_codes.FAILED, exit_codes.USAGE, exit_codes.CANNOT_WRITE}
    assert {code for code, action in actions.items() if action == "RestartShell"} == again
    assert actions[exit_codes.ANOTHER_RUNS] == "RestartDevice"
    default = shell.find(f"{BASE}DefaultAction")
    assert default is not None
    assert default.get("Action") == "RestartShell"
    assert shell.get(f"{V2}AppType") == "Desktop"


def test_the_account_has_the_kiosk_and_everybody_else_explorer() -> None:
    root = ET.fromstring(XML)
    profile = root.find(f"{BASE}Profiles/{BASE}Profile")
    chosen = root.find(f"{BASE}Configs/{BASE}Config/{BASE}Profile")
    others = root.find(f"{BASE}Profiles/{BASE}DefaultProfile/{BASE}Shell")
    assert profile is not None
    assert chosen is not None
    assert others is not None
    assert profile.get("Id") == chosen.get("Id")
    assert others.get("Shell", "").endswith("explorer.exe")


def test_script_and_xml_speak_of_the_same_places() -> None:
    command = XML.partition('Shell="%ProgramFiles%')[2].partition('"')[0]
    assert command == (
        "\\Kiosk\\current\\kiosk.exe --config %ProgramData%\\Kiosk\\kiosk.toml "
        "--data-dir %ProgramData%\\Kiosk\\data"
    )
    for words in (
        "$Programs = Join-Path $env:ProgramFiles 'Kiosk'",
        "$Home_ = Join-Path $env:ProgramData 'Kiosk'",
        "$Config = Join-Path $Home_ 'kiosk.toml'",
        "$Data = Join-Path $Home_ 'data'",
    ):
        assert words in SCRIPT


def unbalanced(script: str) -> list[str]:
    """Return every bracket without its other half, comments and texts left out."""
    code = COMMENTS_AND_TEXTS.sub(lambda found: "\n" * found[0].count("\n"), script)
    open_ones: list[tuple[str, int]] = []
    found = []
    for number, line in enumerate(code.splitlines(), 1):
        for sign in line:
            if sign in PAIRS.values():
                open_ones.append((sign, number))
            elif sign in PAIRS and (not open_ones or open_ones.pop()[0] != PAIRS[sign]):
                found.append(f"line {number}: {sign}")
    return found + [f"line {number}: {sign}" for sign, number in open_ones]


def test_every_bracket_has_its_other_half() -> None:
    assert unbalanced(SCRIPT) == []


@pytest.mark.parametrize("script", ["if (1 { }", "@{ a = ')' ", "foreach ($x in $y) { ] }"])
def test_missing_halves_are_seen(script: str) -> None:
    assert unbalanced(script)


def functions() -> dict[str, str]:
    bodies = re.split(r"^function ", SCRIPT, flags=re.MULTILINE)[1:]
    return {re.split(r"[\s(]", body, maxsplit=1)[0]: body for body in bodies}


def test_every_function_is_called() -> None:
    counts = {name: len(re.findall(rf"(?<![\w-]){name}(?![\w-])", SCRIPT)) for name in functions()}
    assert [name for name, count in counts.items() if count < 2] == []


def own_calls() -> Iterator[str]:
    """Every Verb-Noun of the script that is of its own making, by its second word."""
    own_nouns = "Line|Here|AsSystem|Undo|Folders|FolderSum|Pointed|Version|Policies|PowerPlan|Kiosk"
    yield from re.findall(rf"(?<![\w-])[A-Z][a-z]+-(?:{own_nouns})(?![\w-])", SCRIPT)


def test_every_own_function_that_is_called_is_there() -> None:
    assert set(own_calls()) <= set(functions())


def test_every_parameter_is_explained_and_used() -> None:
    explained = set(re.findall(r"^\.PARAMETER (\w+)$", SCRIPT, re.MULTILINE))
    declared = set(re.findall(r"^\s+\[(?:string|switch)\]\$(\w+),?$", SCRIPT, re.MULTILINE))
    assert explained == declared == PARAMETERS


@pytest.mark.parametrize(
    "words",
    [
        "Name = 'AllowEdgeSwipe'; Value = 0",
        "Name = 'DisableNotificationCenter'; Value = 1",
        "EnableTouchKeyboardAutoInvokeInDesktopMode = 0",
        "-ClassName MDM_AssignedAccess",
        "[Net.WebUtility]::HtmlEncode($Xml)",
        "@('SUB_SLEEP', 'STANDBYIDLE')",
    ],
)
def test_what_the_device_must_be_told(words: str) -> None:
    assert words in SCRIPT


@pytest.mark.parametrize(
    ("does", "undoes"),
    [
        ("Set-ShellLauncher (", "Set-ShellLauncher ''"),
        ("Set-Policies", "Restore-Policies"),
        ("Set-TouchKeyboard $true", "Set-TouchKeyboard $false"),
        ("Set-PowerPlan", "Restore-PowerPlan"),
    ],
)
def test_what_is_done_is_undone(does: str, undoes: str) -> None:
    bodies = functions()
    assert does in bodies["Install-Kiosk"]
    assert undoes in bodies["Remove-Kiosk"]


def test_the_check_comes_before_the_switch() -> None:
    body = functions()["Install-Kiosk"]
    assert (
        body.index("Test-Version") < body.index("Switch-Version") < body.index("Set-ShellLauncher")
    )


@pytest.mark.parametrize("file", sorted(WINDOWS.iterdir()), ids=lambda file: file.name)
def test_each_file_says_at_its_top_what_it_needs(file: object) -> None:
    head = file.read_text(encoding="utf-8").splitlines()[:20]  # type: ignore[attr-defined]
    assert any("Needs" in line for line in head)
