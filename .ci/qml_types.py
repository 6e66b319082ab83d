"""What the QML linter must know of Python classes, read from their source."""

from __future__ import annotations

import ast
from collections.abc import Callable
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

#: Python's word in ``@Property(...)`` -> the type the linter knows
TYPE_NAMES = {"list": "QVariantList", "object": "QVariant", "float": "double"}


def sources(folder: Path) -> list[Path]:
    """Files below ``folder`` with QML classes and all they name, each base before its heirs."""
    trees = {file: _parse(file) for file in sorted(folder.rglob("*.py"))}
    home = {node.name: file for file, tree in trees.items() for node in _classes(tree)}
    bases = {file: _homes(_bases, tree, home) for file, tree in trees.items()}
    wanted: set[Path] = set()
    pending = [file for file, tree in trees.items() if _declares_module(tree)]
    while pending:
        file = pending.pop()
        if file not in wanted:
            wanted.add(file)
            pending.extend(bases[file] | _homes(_property_types, trees[file], home))
    order = TopologicalSorter({file: bases[file] - {file} for file in sorted(wanted)})
    return list(order.static_order())


def repaired(dumped: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The dump with what metaobjectdump leaves out: constants, Python's types, unnamed classes."""
    known = {entry["className"] for file in dumped for entry in file["classes"] if entry["object"]}
    for file in dumped:
        constants = _constant_properties(_parse(Path(file["inputFile"])))
        for entry in file["classes"]:
            _make_known(entry)
            for item in entry.get("properties", []):
                item["type"] = _qt_type(item["type"], known)
                if (entry["className"], item["name"]) in constants:
                    item["constant"] = True
            for method in entry.get("slots", []) + entry.get("signals", []):
                method["returnType"] = _qt_type(method["returnType"], known)
                for argument in method["arguments"]:
                    argument["type"] = _qt_type(argument["type"], known)
    return dumped


def _make_known(entry: dict[str, Any]) -> None:
    """Let the linter see a class that QML meets only as the type of a property."""
    infos = entry.setdefault("classInfos", [])
    if entry["object"] and not any(info["name"] == "QML.Element" for info in infos):
        infos.append({"name": "QML.Element", "value": "anonymous"})


def _qt_type(name: str, known: set[str]) -> str:
    if name in known or name == "QObject":
        return f"{name}*"
    return TYPE_NAMES.get(name, name)


def _parse(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _classes(tree: ast.Module) -> list[ast.ClassDef]:
    return [node for node in tree.body if isinstance(node, ast.ClassDef)]


def _bases(node: ast.ClassDef) -> list[str]:
    return [base.id for base in node.bases if isinstance(base, ast.Name)]


def _property_types(node: ast.ClassDef) -> list[str]:
    """Names of the classes in ``@Property(SomeClass, ...)``."""
    return [
        call.args[0].id
        for _, call in _property_calls(node)
        if call.args and isinstance(call.args[0], ast.Name)
    ]


def _property_calls(node: ast.ClassDef) -> list[tuple[str, ast.Call]]:
    """(function, decorator) for every ``@name(...)`` in a class."""
    return [
        (function.name, decorator)
        for function in node.body
        if isinstance(function, ast.FunctionDef)
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
    ]


def _homes(
    names: Callable[[ast.ClassDef], list[str]], tree: ast.Module, home: dict[str, Path]
) -> set[Path]:
    """Files of the classes that ``names`` finds in the classes of ``tree``."""
    return {home[name] for node in _classes(tree) for name in names(node) if name in home}


def _declares_module(tree: ast.Module) -> bool:
    assigned = [node for node in tree.body if isinstance(node, ast.Assign)]
    names = [
        target.id for node in assigned for target in node.targets if isinstance(target, ast.Name)
    ]
    return "QML_IMPORT_NAME" in names


def _constant_properties(tree: ast.Module) -> set[tuple[str, str]]:
    """(class, property) pairs declared with ``@Property(..., constant=True)``."""
    return {
        (node.name, name)
        for node in _classes(tree)
        for name, call in _property_calls(node)
        if any(word.arg == "constant" for word in call.keywords)
    }
