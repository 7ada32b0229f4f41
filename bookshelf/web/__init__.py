"""The front desk: what every web framework must do alike, so written once and for none.

Whatever is here holds on every swap of the controllers. In the order of a request:

- `hosts.py` where it was sent to; `visits.py` and `languages.py` who is looking; `sessions.py`
  and `tokens.py` who is signed in, both by `signing.py`; `csrf.py` whether a form is ours;
- `bodies.py` and `forms.py` what was sent; `problems.py` what a refusal is for the visitor;
  `redirects.py` where they are led;
- `headers.py`, `answers.py` and `compression.py` what an answer needs on its way;
  `request_log.py` what is told of it.

`openapi/` describes the API to programs. Read `visits.py` first.
"""
