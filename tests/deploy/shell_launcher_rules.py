"""The rules of Shell Launcher's published schema, as far as a file of ours can meet them.

The schema itself is Microsoft's and not kept here; its page is "Shell Launcher XML Schema
Definition (XSD)", learn.microsoft.com/windows/configuration/shell-launcher/xsd. Each rule below
says one of its definitions.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

BASE = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
V2 = "{http://schemas.microsoft.com/ShellLauncher/2019/Configuration}"
GUID = re.compile(r"\{[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}")
ACTIONS = {"RestartShell", "RestartDevice", "ShutdownDevice", "DoNothing"}

CHILDREN = {
    "ShellLauncherConfiguration": r"Profiles( Configs)?",
    "Profiles": r"(DefaultProfile|Profile)( Profile)*",
    "DefaultProfile": r"Shell",
    "Profiles/Profile": r"Shell",
    "DefaultProfile/Shell": r"(DefaultAction)?",
    "Profile/Shell": r"(ReturnCodeActions( DefaultAction)?|DefaultAction( ReturnCodeActions)?)?",
    "ReturnCodeActions": r"ReturnCodeAction( ReturnCodeAction)*",
    "Configs": r"(Config( Config)*)?",
    "Config": r"(Account|AutoLogonAccount) Profile",
}
"""Which children an element has, in which order; what is not named has none."""

ATTRIBUTES = {
    "Profiles/Profile": {"Id": True, "Name": False},
    "DefaultProfile/Shell": {"Shell": True, "V2:AppType": False, "V2:AllAppsFullScreen": False},
    "Profile/Shell": {"Shell": False, "V2:AppType": False, "V2:AllAppsFullScreen": False},
    "DefaultAction": {"Action": True},
    "ReturnCodeAction": {"ReturnCode": True, "Action": True},
    "Config/Profile": {"Id": True},
    "Account": {"Name": False, "Sid": False},
    "AutoLogonAccount": {"HiddenId": False},
}
"""Which attributes an element may have; True: it must."""

VALUES = {
    "Id": GUID,
    "HiddenId": GUID,
    "Action": re.compile("|".join(sorted(ACTIONS))),
    "ReturnCode": re.compile(r"[+-]?[0-9]+"),
    "V2:AppType": re.compile("UWP|Desktop"),
    "V2:AllAppsFullScreen": re.compile("true|false|0|1"),
}


def problems(text: str) -> list[str]:
    """Return what in ``text`` the schema would not accept."""
    root = ET.fromstring(text)
    found = [] if root.tag == f"{BASE}ShellLauncherConfiguration" else ["another root element"]
    return found + list(_element(root, "")) + list(_unique(root))


def _plain(name: str) -> str:
    return name.replace(V2, "V2:").replace(BASE, "")


def _element(element: ET.Element, parent: str) -> Iterator[str]:
    name = _plain(element.tag)
    path = f"{parent}/{name}"
    allowed = CHILDREN.get(path, CHILDREN.get(name, ""))
    children = " ".join(_plain(child.tag) for child in element)
    if not re.fullmatch(allowed, children):
        yield f"{path}: children {children!r}"
    if element.text and element.text.strip():
        yield f"{path}: text"
    yield from _attributes(element, path, ATTRIBUTES.get(path, ATTRIBUTES.get(name, {})))
    for child in element:
        yield from _element(child, name)


def _attributes(element: ET.Element, path: str, known: dict[str, bool]) -> Iterator[str]:
    given = {_plain(key): value for key, value in element.attrib.items()}
    for key, value in given.items():
        if key not in known:
            yield f"{path}: attribute {key}"
        elif key in VALUES and not VALUES[key].fullmatch(value):
            yield f"{path}: {key}={value!r}"
    yield from (f"{path}: no {key}" for key, must in known.items() if must and key not in given)
    if path.endswith("/Account") and len(given) != 1:
        yield f"{path}: either Name or Sid"


def _unique(root: ET.Element) -> Iterator[str]:
    for codes in root.iter(f"{BASE}ReturnCodeActions"):
        yield from _twice("ReturnCode", [action.get("ReturnCode") for action in codes])
    profiles = root.findall(f"{BASE}Profiles/{BASE}Profile")
    yield from _twice("Profile", [profile.get("Id") for profile in profiles])
    accounts = root.findall(f"{BASE}Configs/{BASE}Config/{BASE}Account")
    yield from _twice("Account", [account.get("Name") for account in accounts])


def _twice(what: str, values: list[str | None]) -> Iterator[str]:
    counted = Counter(value for value in values if value is not None)
    yield from (f"{what} {value} twice" for value, times in counted.items() if times > 1)
