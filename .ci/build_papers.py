"""The papers of a build: the list of parts (CycloneDX) and the third-party notice."""

from __future__ import annotations

import json
import platform
import uuid
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from build_packages import Package, copyright_text
from build_parts import Entry, plain
from build_system_parts import SYSTEM_PARTS, Part

#: licence of each Python package that may be in the build; another one stops the build
PACKAGE_LICENCES = {
    "argon2-cffi": "MIT",
    "argon2-cffi-bindings": "MIT",
    "cffi": "MIT-0",
    "filelock": "MIT",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "platformdirs": "MIT",
    "prometheus-client": "Apache-2.0 AND BSD-2-Clause",
    "pyside6-essentials": "LGPL-3.0-only",
    "pyyaml": "MIT",
    "segno": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
}
NOTICE_HEAD = """\
The kiosk "Understanding immunotherapy" is under the MIT licence (kiosk.txt).

This build also holds the parts below, each under its own licence. The texts lie beside
this file; those of system libraries in the folder "system". Qt itself holds further parts
(among them HarfBuzz, PCRE2, libpng and the Unicode data), all under permissive licences;
Qt's documentation, "Licenses Used in Qt", names them with their texts.
source-and-relinking.txt says where the source is and how to exchange the Qt libraries.

"""


@dataclass(frozen=True, order=True)
class Component:
    """One part of the build. ``version`` is empty where it cannot be known."""

    name: str
    version: str
    licence: str
    kind: str = "library"
    purl: str = ""


def package_components(modules: Iterable[str]) -> set[Component]:
    """The Python packages that hold ``modules``. Raises ValueError at an unlisted package."""
    tops = {module.partition(".")[0] for module in modules}
    packages = metadata.packages_distributions()
    names = {name for top in tops for name in packages.get(top, [])}
    return {_package_component(name) for name in names}


def _package_component(distribution: str) -> Component:
    name = distribution.lower().replace("_", "-")
    if name not in PACKAGE_LICENCES:
        raise ValueError(f"{name} is in the build, but PACKAGE_LICENCES knows no licence for it")
    version = metadata.version(distribution)
    return Component(name, version, PACKAGE_LICENCES[name], purl=f"pkg:pypi/{name}@{version}")


def own_components(entries: Iterable[Entry]) -> set[Component]:
    """What every build holds: Python, Qt, its Unicode library, the starter, font and icons."""
    python, qt = platform.python_version(), metadata.version("pyside6-essentials")
    starter = metadata.version("pyinstaller")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    icu = {place.rpartition(".")[2] for place, _, _ in entries if "libicudata.so." in place}
    return {
        Component("Python", python, "PSF-2.0", purl=f"pkg:generic/python@{python}"),
        Component("Qt", qt, "LGPL-3.0-only", purl=f"pkg:generic/qt@{qt}"),
        Component("PyInstaller starter", starter, licence, purl=f"pkg:pypi/pyinstaller@{starter}"),
        Component("Lexend", "", "OFL-1.1", kind="file"),
        Component("Lucide", "", "ISC", kind="file"),
        *(Component("ICU", version, "Unicode-3.0") for version in icu),
    }


def system_files(entries: Iterable[Entry]) -> dict[Path, Part]:
    """The system's libraries among the entries, each with the part it is of."""
    found = {
        Path(source): SYSTEM_PARTS.get(plain(place))
        for place, source, kind in entries
        if kind == "BINARY"
    }
    return {file: part for file, part in found.items() if part is not None}


def system_components(entries: Iterable[Entry], packages: dict[Path, Package]) -> set[Component]:
    """The system's libraries as components, with the version their package gives."""
    found = set()
    for file, part in system_files(entries).items():
        package = packages.get(file, Package("", ""))
        purl = f"pkg:deb/debian/{package.name}@{package.version}" if package.name else ""
        found.add(Component(part.name, package.version, part.licence, purl=purl))
    return found


def notice(components: Iterable[Component]) -> str:
    """The third-party notice: a sentence of introduction and a line for each part."""
    lines = sorted({f"{c.name} {c.version}".strip() + f": {c.licence}" for c in components})
    return NOTICE_HEAD + "".join(f"{line}\n" for line in lines)


def _stated(component: Component) -> dict[str, object]:
    licence = component.licence
    simple = " " not in licence and not licence.startswith("LicenseRef-")
    stated: dict[str, object] = {
        "type": component.kind,
        "name": component.name,
        "licenses": [{"license": {"id": licence}} if simple else {"expression": licence}],
    }
    optional = {"version": component.version, "purl": component.purl}
    return stated | {key: value for key, value in optional.items() if value}


def parts_list(version: str, components: Iterable[Component]) -> str:
    """The list of parts as CycloneDX 1.6 JSON; equal parts give equal bytes."""
    parts = sorted(set(components))
    digest = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps([version, *map(asdict, parts)]))
    kiosk = Component("kiosk", version, "MIT", kind="application")
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{digest}",
        "version": 1,
        "metadata": {"component": _stated(kiosk)},
        "components": [_stated(part) for part in parts],
    }
    return json.dumps(document, indent=1) + "\n"


def written(
    folder: Path, components: Iterable[Component], packages: Iterable[Package]
) -> dict[str, Path]:
    """Write notice and copyright texts under ``folder``; their places beside the licences."""
    texts = {"third-party.txt": notice(components)}
    for package in packages:
        text = copyright_text(package)
        if text is not None:
            texts[f"system/{package.name}.txt"] = text
    files = {name: folder / name for name in sorted(texts)}
    for name, file in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(texts[name], encoding="utf-8")
    return files


def marker(file: Path) -> Path:
    """Write the file that is unpacked first and tells a folder of ours (kiosk/unpacking.py).

    PyInstaller unpacks programs first, by name; a file that may be executed counts as one.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("Unpacked by the kiosk; removed when it ends.\n", encoding="utf-8")
    file.chmod(0o755)
    return file
