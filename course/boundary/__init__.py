"""The boundary: a layer in another process, reached only by data.

What a layer promises is written as types (protocols, functions, dataclasses). Here those
types decide how a value crosses: data is copied and checked against its declared type;
an object or a function stays where it is, and the other side gets a stand-in that calls it.
Nothing here knows which project or which layers these are.
"""
