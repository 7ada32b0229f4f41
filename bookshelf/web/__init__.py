"""The front desk: what every web framework must do alike, so written once and for none.

The language of a visit, the CSRF token, the security headers, and which status a model's
error has. Whatever is here holds on every swap of the controllers.
"""
