"""The colours of the drawings, on light and on dark paper, as a style that every SVG carries."""

from __future__ import annotations

# Each kind has an ink for lines and text, and a tint to lie under text in plain ink.
LIGHT = {
    "paper": "#ffffff",
    "ink": "#1c2622",
    "soft": "#55605a",
    "models": "#17603f",
    "models-tint": "#e0f2e8",
    "views": "#1b559b",
    "views-tint": "#e2edfa",
    "controllers": "#93400f",
    "controllers-tint": "#fbeadd",
    "no": "#a3162c",
    "no-tint": "#fdeaec",
    "soft-tint": "#eef1ef",
}
DARK = {
    "paper": "#131416",
    "ink": "#e8ece9",
    "soft": "#a8b2ac",
    "models": "#86d6b1",
    "models-tint": "#173529",
    "views": "#97c5f5",
    "views-tint": "#172c46",
    "controllers": "#f2ae82",
    "controllers-tint": "#402718",
    "no": "#ff9fab",
    "no-tint": "#451a22",
    "soft-tint": "#23282a",
}


def style() -> str:
    """Return the style sheet of a drawing: it follows the reader's system, or the page it is in."""
    light, dark = variables(LIGHT), variables(DARK)
    kinds = [name for name in LIGHT if f"{name}-tint" in LIGHT]
    rules = [
        f".drawing{{{light}font-family:system-ui,'Segoe UI',Roboto,Arial,sans-serif}}",
        f"@media(prefers-color-scheme:dark){{.drawing{{{dark}}}}}",
        f"body[data-theme=light] .drawing{{{light}}}",
        f"body[data-theme=dark] .drawing{{{dark}}}",
        ".drawing text{fill:var(--ink);stroke:var(--paper);stroke-width:4px;stroke-linejoin:round;"
        "paint-order:stroke}",
        ".drawing .in{stroke:none}",
        ".drawing .code{font-family:ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace}",
        ".drawing .bold{font-weight:700}",
        ".drawing .struck{text-decoration:line-through}",
        ".drawing .line{fill:none;stroke:var(--ink);stroke-width:1.5}",
        ".drawing .head{fill:var(--ink)}",
        ".drawing .dashed{stroke-dasharray:5 4}",
        ".drawing .faint{stroke:var(--soft);stroke-width:1}",
        ".drawing .thick{stroke-width:3}",
    ]
    for kind in kinds:
        rules.append(f".drawing text.{kind}{{fill:var(--{kind})}}")
        rules.append(f".drawing .line.{kind}{{stroke:var(--{kind})}}")
        rules.append(f".drawing .head.{kind}{{fill:var(--{kind})}}")
        rules.append(
            f".drawing rect.{kind}{{fill:var(--{kind}-tint);stroke:var(--{kind});stroke-width:1.5}}"
        )
    return "\n".join(rules)


def variables(colours: dict[str, str]) -> str:
    """Return colours as custom properties."""
    return "".join(f"--{name}:{colour};" for name, colour in colours.items())
