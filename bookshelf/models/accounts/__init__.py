"""How accounts are kept: passwords, e-mail addresses, and failures to sign in."""
