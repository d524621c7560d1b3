"""Reads an image file back, independently of what wrote it."""

import struct

HEADER = struct.Struct("<IIQQQQQQIHHIHHQQ")


class Image:
    """Objects are their oops (addresses or tagged words)."""

    def __init__(self, contents: bytes) -> None:
        (self.version, self.header_size, self.data_size, self.base, self.special_objects, self.last_hash, _, self.flags,
         *_, self.first_segment_size, _) = HEADER.unpack_from(contents)
        self.data = contents[self.header_size:]
        assert len(self.data) == self.data_size == self.first_segment_size
        self.objects = list(self._walk())
        self.nil, self.false, self.true, self.free_lists, self.roots = self.objects[:5]

    def word(self, address):
        return struct.unpack_from("<Q", self.data, address - self.base)[0]

    def _walk(self):
        address = self.base
        end = self.base + self.data_size - 16
        while address < end:
            if self.word(address) >> 56 == 255:
                address += 8
            yield address
            address += 8 + 8 * max(1, self.slot_count(address))
        assert address == end

    def slot_count(self, oop):
        count = self.word(oop) >> 56
        return self.word(oop - 8) & (1 << 56) - 1 if count == 255 else count

    def format(self, oop):
        return self.word(oop) >> 24 & 31

    def class_index(self, oop):
        return self.word(oop) & 0x3FFFFF

    def hash(self, oop):
        return self.word(oop) >> 32 & 0x3FFFFF

    def slot(self, oop, index):
        assert index < self.slot_count(oop)
        return self.word(oop + 8 + 8 * index)

    def slots(self, oop):
        """The pointer slots: all, or of a method those before its bytecodes."""
        format = self.format(oop)
        count = self.slot_count(oop)
        if 9 <= format < 24:
            count = 0
        elif format >= 24:
            count = 1 + (self.integer(self.slot(oop, 0)) & 0x7FFF)
        return [self.slot(oop, index) for index in range(count)]

    def bytes(self, oop):
        return self.data[oop + 8 - self.base:][:8 * self.slot_count(oop) - (self.format(oop) & 7)]

    def bytecodes(self, method):
        return self.bytes(method)[8 * len(self.slots(method)):]

    def text(self, oop):
        if self.format(oop) < 16:
            return self.data[oop + 8 - self.base:][:8 * self.slot_count(oop) - 4 * (self.format(oop) & 1)].decode("utf-32-le")
        return self.bytes(oop).decode("latin-1")

    def class_at(self, index):
        return self.slot(self.slot(self.roots, index >> 10), index & 1023)

    def class_of(self, oop):
        return self.class_at(oop & 7 or self.class_index(oop))

    def name(self, cls):
        """The name of a class or metaclass."""
        if self.slot_count(cls) == 6:
            return self.name(self.slot(cls, 5)) + " class"
        return self.text(self.slot(cls, 6))

    def class_name(self, oop):
        return self.name(self.class_of(oop))

    @staticmethod
    def integer(oop):
        assert oop & 7 == 1
        return (oop >> 3) - (1 << 61 if oop >> 63 else 0)

    def classes(self):
        """Classes, not metaclasses, by name."""
        found = {}
        for page in range(4096):
            page = self.slot(self.roots, page)
            if page != self.nil:
                for cls in self.slots(page):
                    if cls != self.nil and self.slot_count(cls) != 6:
                        found[self.name(cls)] = cls
        return found

    def associations(self, dictionary):
        """A dictionary's values by the texts of their keys, after looking each up as the library does."""
        array = self.slot(dictionary, 1)
        places = self.slots(array)
        found = {}
        for each in places:
            if each != self.nil:
                key, value = self.slots(each)
                index = self.hash(key) % len(places)
                while places[index] != each:
                    assert places[index] != self.nil
                    index = (index + 1) % len(places)
                found[self.text(key)] = value
        assert len(found) == self.integer(self.slot(dictionary, 0)) < len(places)
        return found

    def methods(self, cls):
        """The methods of a class by selector."""
        dictionary = self.slot(cls, 1)
        tally, array, *selectors = self.slots(dictionary)
        size = len(selectors)
        assert size & size - 1 == 0 and self.nil in selectors and self.slot_count(array) == size
        found = {}
        for place, selector in enumerate(selectors):
            if selector != self.nil:
                index = self.hash(selector) & size - 1
                while selectors[index] != selector:
                    assert selectors[index] != self.nil
                    index = index + 1 & size - 1
                found[self.text(selector)] = self.slot(array, place)
        assert len(found) == self.integer(tally)
        return found
