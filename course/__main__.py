"""`python -m course` is the command `course`."""

from course.commands import main

if __name__ == "__main__":
    main()
