"""Values: small classes that are what they hold, and do not change.

``@value`` stands where ``@dataclass(frozen=True, slots=True)`` would and means the
same: fields by annotation, ``__post_init__``, equality, hash and ``repr`` by the
fields, ``match``.  Type checkers know it as :pep:`681` has it.

It is ours because of the start.  The standard's decorator compiles five methods for
each class when the class is made, used or not: two thirds of a millisecond, for some
two hundred classes before the first page is painted.  Here equality, hash and ``repr``
are the same few functions for all, and ``__init__`` is compiled when the first value
is made (docs/decisions/0015).
"""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

_MISSING: Any = object()
_FIELDS = "__value_fields__"
_FORGOTTEN = ("__dict__", "__weakref__")


class FrozenValueError(AttributeError):
    """A field of a value was to be set or deleted."""


class Field:
    """What is said of one field beside its type.

    Attributes:
        name: What it is called.
        default: What it holds if nothing is given; missing if that is needed.
        default_factory: What makes that, where it must be made anew.
        init: Whether it is given when the value is made.
        repr: Whether it is shown.
        compare: Whether two values that differ only in it differ.
        kw_only: Whether it is given by name only.
    """

    __slots__ = (
        "compare",
        "default",
        "default_factory",
        "init",
        "kw_only",
        "name",
        "repr",
    )

    def __init__(
        self,
        *,
        default: Any = _MISSING,
        default_factory: Any = _MISSING,
        init: bool = True,
        repr: bool = True,  # noqa: A002
        compare: bool = True,
    ) -> None:
        self.name = ""
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.compare = compare
        self.kw_only = False

    @property
    def is_optional(self) -> bool:
        """Whether a value can be made without it."""
        return (self.default is not _MISSING) or (self.default_factory is not _MISSING)


def field(
    *,
    default: Any = _MISSING,
    default_factory: Any = _MISSING,
    init: bool = True,
    repr: bool = True,  # noqa: A002
    compare: bool = True,
) -> Any:
    """Say more of a field than its type; see :class:`Field`."""
    return Field(
        default=default,
        default_factory=default_factory,
        init=init,
        repr=repr,
        compare=compare,
    )


@overload
def value(cls: type[T], /) -> type[T]: ...
@overload
def value(
    *,
    frozen: bool = True,
    order: bool = False,
    kw_only: bool = False,
    slots: bool = True,
) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field, Field))
def value(
    cls: type[T] | None = None,
    /,
    *,
    frozen: bool = True,
    order: bool = False,
    kw_only: bool = False,
    slots: bool = True,
) -> Any:
    """Make a value of a class whose fields are its annotations.

    Args:
        cls: The class, which is made anew.
        frozen: Whether nothing can be set once it is made.
        order: Whether values are compared by their fields, in their order.
        kw_only: Whether all fields of this class are given by name.
        slots: Whether it has nothing but its fields; a class with a cached property
            needs a dictionary as well.

    Raises:
        TypeError: If a field without default stands behind one that has one.
    """
    make = partial(
        _made, is_frozen=frozen, is_ordered=order, kw_only=kw_only, has_slots=slots
    )
    return make if cls is None else make(cls)


def fields(value: object) -> tuple[Field, ...]:
    """Return the fields of a value, or of its class, in their order."""
    found: dict[str, Field] = getattr(value, _FIELDS)
    return tuple(found.values())


if TYPE_CHECKING:
    # Type checkers know of the standard's what each field of a change must be.
    from dataclasses import replace as replace
else:

    def replace(value: T, /, **changes: object) -> T:
        """Return ``value`` with other content in some of its fields.

        Raises:
            TypeError: If it has no such field.
        """
        for each in fields(value):
            if each.init and each.name not in changes:
                changes[each.name] = getattr(value, each.name)
        return value.__class__(**changes)


def to_dictionary(value: object) -> dict[str, Any]:
    """Return the fields of ``value`` by name, and of values in it likewise."""
    return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}


def _plain(content: Any) -> Any:
    if hasattr(content, _FIELDS):
        return to_dictionary(content)
    if isinstance(content, dict):
        return {_plain(key): _plain(each) for key, each in content.items()}
    if isinstance(content, list | tuple):
        return type(content)(_plain(each) for each in content)
    return content


def _made(
    cls: type[T], *, is_frozen: bool, is_ordered: bool, kw_only: bool, has_slots: bool
) -> type[T]:
    own = _own_fields(cls, kw_only)
    inherited: dict[str, Field] = getattr(cls, _FIELDS, {})
    every = {**inherited, **own}
    _check_order(cls, every)
    kept = {
        name: content
        for name, content in vars(cls).items()
        if name not in own and name not in _FORGOTTEN
    }
    kept[_FIELDS] = every
    if has_slots:
        kept["__slots__"] = tuple(name for name in own if name not in inherited)
    given = (each for each in every.values() if each.init and not each.kw_only)
    kept.setdefault("__match_args__", tuple(each.name for each in given))
    for name, method in _methods(every, is_frozen, is_ordered).items():
        kept.setdefault(name, method)
    # A class that defines equality and no hash is given None for it by Python.
    if is_frozen and kept.get("__hash__") is None:
        kept["__hash__"] = _hash_of(every)
    made: Any = type(cls.__name__, cls.__bases__, kept)
    made.__qualname__ = cls.__qualname__
    if "__init__" not in vars(cls):
        made.__init__ = _first_init(made)
    return made  # type: ignore[no-any-return]


def _own_fields(cls: type, kw_only: bool) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for name, annotation in vars(cls).get("__annotations__", {}).items():
        if str(annotation).startswith(("ClassVar", "typing.ClassVar")):
            continue
        default = vars(cls).get(name, _MISSING)
        each = default if isinstance(default, Field) else Field(default=default)
        if isinstance(each.default, list | dict | set):
            raise TypeError(f"{cls.__name__}.{name} would be shared by all values")
        each.name, each.kw_only = name, kw_only
        found[name] = each
    return found


def _check_order(cls: type, every: Mapping[str, Field]) -> None:
    optional = ""
    for each in every.values():
        if not each.init or each.kw_only:
            continue
        if each.is_optional:
            optional = each.name
        elif optional:
            raise TypeError(
                f"{cls.__name__}.{each.name} has no default, "
                f"though {optional} before it has one"
            )


def _methods(
    every: Mapping[str, Field], is_frozen: bool, is_ordered: bool
) -> dict[str, Any]:
    compared = _content_of([name for name, each in every.items() if each.compare])
    methods: dict[str, Any] = {
        "__eq__": _comparison("__eq__", compared),
        "__repr__": _repr,
        "__getstate__": _get_state,
        "__setstate__": _set_state,
    }
    if is_frozen:
        methods |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
    if is_ordered:
        names = ("__lt__", "__le__", "__gt__", "__ge__")
        methods |= {name: _comparison(name, compared) for name in names}
    return methods


def _content_of(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    """Return what gives the content of the fields called ``names`` as one tuple."""
    if not names:
        return lambda _value: ()
    if len(names) == 1:
        (only,) = names
        return lambda value: (getattr(value, only),)
    return attrgetter(*names)


def _comparison(
    name: str, content: Callable[[object], tuple[object, ...]]
) -> Callable[[object, object], object]:
    method: Callable[[object, object], object] = getattr(tuple, name)

    def compare(self: object, other: object) -> object:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return method(content(self), content(other))

    return compare


def _hash_of(every: Mapping[str, Field]) -> Callable[[object], int]:
    content = _content_of([name for name, each in every.items() if each.compare])
    return lambda self: hash(content(self))


def _repr(self: object) -> str:
    shown = (each.name for each in fields(self) if each.repr)
    content = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
    return f"{type(self).__qualname__}({content})"


def _refuse_to_set(self: object, name: str, _content: object) -> None:
    raise FrozenValueError(f"{type(self).__name__}.{name} cannot be set")


def _refuse_to_delete(self: object, name: str) -> None:
    raise FrozenValueError(f"{type(self).__name__}.{name} cannot be deleted")


def _get_state(self: object) -> list[object]:
    return [getattr(self, each.name) for each in fields(self)]


def _set_state(self: object, state: list[object]) -> None:
    for each, content in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, content)


def _first_init(cls: Any) -> Callable[..., None]:
    """Return what makes the first value of ``cls``, and what makes all others then."""

    def init(self: object, *given: object, **named: object) -> None:
        if cls.__init__ is init:
            cls.__init__ = _init_of(cls)
        cls.__init__(self, *given, **named)

    return init


def _init_of(cls: Any) -> Callable[..., None]:
    names: dict[str, Any] = {"MISSING": _MISSING}
    plain: list[str] = ["self"]
    by_name: list[str] = []
    lines: list[str] = []
    for each in fields(cls):
        names[f"set_{each.name}"] = _setter(cls, each.name)
        (by_name if each.kw_only else plain).extend(_parameter(each, names))
        lines += _setting(each)
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    star = ["*"] if by_name else []
    head = f"def __init__({', '.join((*plain, *star, *by_name))}):"
    source = "\n    ".join((head, *(lines or ["pass"])))
    exec(source, names)  # noqa: S102  # of names of fields only
    made: Callable[..., None] = names["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _setter(cls: Any, name: str) -> Callable[[object, object], None]:
    """Return what sets a field of a value that refuses to have it set."""
    slot: Any = getattr(cls, name, None)
    if hasattr(slot, "__set__"):
        setter: Callable[[object, object], None] = slot.__set__
        return setter
    return lambda value, content: object.__setattr__(value, name, content)


def _parameter(each: Field, names: dict[str, Any]) -> list[str]:
    if each.default is not _MISSING:
        names[f"default_{each.name}"] = each.default
        default = f"=default_{each.name}"
    elif each.default_factory is not _MISSING:
        names[f"make_{each.name}"] = each.default_factory
        default = "=MISSING"
    else:
        default = ""
    return [f"{each.name}{default}"] if each.init else []


def _setting(each: Field) -> list[str]:
    name = each.name
    if each.init and each.default_factory is not _MISSING:
        content = f"make_{name}() if {name} is MISSING else {name}"
        return [f"set_{name}(self, {content})"]
    if each.init:
        return [f"set_{name}(self, {name})"]
    if each.default_factory is not _MISSING:
        return [f"set_{name}(self, make_{name}())"]
    return [f"set_{name}(self, default_{name})"] if each.is_optional else []
