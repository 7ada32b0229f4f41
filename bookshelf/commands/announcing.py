"""What `bookshelf run` says when the site is open."""

from __future__ import annotations

import click

from bookshelf.first_run import Account
from bookshelf.text import mark as _
from bookshelf.text import say

from .roles import TOLD
from .serving import is_private


def announce(host: str, port: int, facts: str, accounts: list[Account]) -> None:
    """Say where the site is, what it is made of, who may sign in, and how to stop it."""
    shown = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    address = f"http://[{shown}]:{port}" if ":" in shown else f"http://{shown}:{port}"
    click.echo(say(_("Bookshelf is open at {address}"), address=address))
    click.echo(f"  {facts}")
    if not is_private(host):
        click.echo(say(_("Everyone on your network can reach it.")))
    tell_accounts(accounts)
    click.echo(say(_("Press Ctrl+C to close it.")))


def tell_accounts(accounts: list[Account]) -> None:
    """Show the accounts that were made now: their passwords are kept nowhere."""
    if not accounts:
        return
    click.echo(say(_("Sign in as one of these. Their passwords are shown only this once:")))
    width = max(len(account.email) for account in accounts)
    for account in accounts:
        role = say(TOLD[account.role])
        click.echo(f"  {account.email:<{width}}  {account.password}  ({role})")
    click.echo(say(_("To choose another password: bookshelf set-password EMAIL")))
