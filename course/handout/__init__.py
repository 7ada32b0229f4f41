"""The handout: what a student receives. The app with holes, the public tests, the loop."""

from course.handout.making import make_handout

__all__ = ["make_handout"]
