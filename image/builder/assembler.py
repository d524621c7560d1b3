"""A list of instructions with labels to bytecodes: fewest instructions, shortest jumps that reach, and the deepest stack."""

from __future__ import annotations

from .encoder import Encoder
from .jumps import Item, Jump, Label
from .shortening import shortened

# A variable that is pushed when it has just been popped into is stored without popping. That of an object is not among them: where
# the object is immutable, what is pushed is not what was to be stored.
_STORES = {"pushTemporary:": ("popIntoTemporary:", "storeIntoTemporary:"),
           "pushRemoteTemporary:inVector:": ("popIntoRemoteTemporary:inVector:", "storeIntoRemoteTemporary:inVector:")}


class Assembler:
    """Collects the code of one method or block. Instructions that cannot be reached are dropped."""

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder
        self.depth = 0
        self.max_depth = 0
        self.reachable = True
        self._items: list[Item] = []
        self._last: tuple[str, tuple[int, ...]] | None = None

    def emit(self, selector: str, *operands: int, delta: int, multibyte: bool = False) -> None:
        """Append an instruction that changes the depth of the operand stack by `delta`."""
        if not self.reachable:
            return
        popped, stored = _STORES.get(selector, ("", ""))
        if self._last == (popped, operands):
            self._items[-1] = self.encoder.encode(stored, operands)
        else:
            self._items.append(self.encoder.encode(selector, operands, multibyte))
        self._last = selector, operands
        self._grow(delta)

    def include(self, code: bytes) -> None:
        """Append the code of a block, past which the instruction before it jumps."""
        self._items.append(code)
        self._last = None

    def leave(self, selector: str, *operands: int) -> None:
        """Append a return; what follows cannot be reached."""
        if self.reachable:
            self._items.append(self.encoder.encode(selector, operands))
            self.reachable = False

    def jump(self, target: Label) -> None:
        if self.reachable:
            self._jump("jump:", target)
            self.reachable = False

    def jump_if(self, condition: bool, target: Label) -> None:
        """Pop a boolean and jump when it is the condition."""
        if self.reachable:
            self.depth -= 1
            self._jump("jumpIfTrue:" if condition else "jumpIfFalse:", target)

    def _jump(self, selector: str, target: Label) -> None:
        target.depth = self.depth
        self._items.append(Jump(selector, target))
        self._last = None

    def place(self, label: Label) -> None:
        """Put the label here. The head of a loop is placed before anything jumps to it."""
        label.index = len(self._items)
        self._last = None
        if not self.reachable and label.depth is not None:
            self.reachable = True
            self.depth = label.depth

    def _grow(self, delta: int) -> None:
        self.depth += delta
        self.max_depth = max(self.max_depth, self.depth)

    def assemble(self) -> bytes:
        """The code, with each jump as short as it can be."""
        # Jumps of the other set reach only so far.
        items = shortened(self._items) if self.encoder.bytecode_set == "SistaV1" else self._items
        sizes = [len(item) if isinstance(item, bytes) else 1 for item in items]
        jumps = [index for index, item in enumerate(items) if isinstance(item, Jump)]
        while True:
            starts = [0]
            for size in sizes:
                starts.append(starts[-1] + size)
            grown = False
            for index in jumps:
                jump = items[index]
                distance = starts[jump.target.index] - starts[index + 1]
                encoding = self.encoder.encode(jump.selector, (distance,))
                if len(encoding) > sizes[index]:
                    sizes[index] = len(encoding)
                    grown = True
            if not grown:
                break
        code = bytearray()
        for index, item in enumerate(items):
            if isinstance(item, Jump):
                item = self._padded(item.selector, starts[item.target.index] - starts[index + 1], sizes[index])
            code += item
        return bytes(code)

    def _padded(self, selector: str, distance: int, size: int) -> bytes:
        """The encoding of a jump in exactly `size` bytes: one that has become shorter than planned is filled up."""
        encoding = self.encoder.encode(selector, (distance,))
        if len(encoding) == size:
            return encoding
        filler = self.encoder.find("noOperation")
        return filler * (size - len(encoding)) + encoding if filler else self.encoder.encode(selector, (distance,), multibyte=True)
