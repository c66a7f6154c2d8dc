#!/usr/bin/env python3
"""Static instances of the variable fonts, for paper.

Chromium embeds a variable font in a PDF as Type 3, letter by letter as drawings; a static one as TrueType. On the
screen the variable files stay. Needs fonttools and brotli: python3 instances.py
"""
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
INSTANCES = [
    ("newsreader-roman-opsz.woff2", {"opsz": 16}, "newsreader-text.woff2"),
    ("newsreader-roman-opsz.woff2", {"opsz": 48}, "newsreader-display.woff2"),
    ("public-sans-wght.woff2", {"wght": 400}, "public-sans-400.woff2"),
    ("public-sans-wght.woff2", {"wght": 600}, "public-sans-600.woff2"),
    ("feedforward-symbols-sans.woff2", {"wght": 400}, "feedforward-symbols-400.woff2"),
]

for source, place, target in INSTANCES:
    font = instantiateVariableFont(TTFont(HERE / source, recalcTimestamp=False), place, inplace=True)
    font.flavor = "woff2"
    font.save(HERE / target)
    print(f"{target}: {(HERE / target).stat().st_size} bytes")
