"""`python -m bookshelf` is the command `bookshelf`."""

from bookshelf.commands import main

if __name__ == "__main__":
    main(prog_name="bookshelf")
