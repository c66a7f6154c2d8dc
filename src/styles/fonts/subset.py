#!/usr/bin/env python3
"""Make every font subset of the course from npm packages, reproducibly.

    npm install --no-save katex@0.19.1 @fontsource-variable/newsreader@5.3.0 \
      @fontsource-variable/public-sans@5.3.0 @fontsource/ibm-plex-mono@5.3.0 \
      @ibm/plex-mono@2.5.0 inter-ui@4.1.1 firacode@6.2.0
    python3 src/styles/fonts/subset.py                    # the rare subsets, into this folder
    python3 src/styles/fonts/subset.py --all --out build  # the eight basic ones too

    npm install --no-save @fontsource/noto-sans-sc@5.3.0
    python3 src/styles/fonts/subset.py --cjk   # the Chinese of src/content, for paper, and its style sheet

Needs fonttools and brotli. The same versions of both give the same bytes: no time stamp is
written. A character that its source lacks is an error. Reserved names are replaced.
"""
import argparse, glob, os, sys, textwrap
from fontTools import subset
from fontTools.misc.transform import Transform
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

KEEP = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'pnum', 'tnum', 'calt', 'rvrn', 'frac', 'numr', 'dnom']
ASCII = ''.join(map(chr, range(0x20, 0x7f)))
LATIN = ASCII + ('\u00a0£§©«°±²³·¹»½×÷ÀÁÄÅÆÇÈÉÊËÍÎÑÓÖØÚÜßàáâäåæçèéêëíîïñóôöøúüœŒ'
                 '–—‘’‚“”„…′″−⁄')
MONO = ASCII + '\u00a0±²³·½×—–‘’“”…′−'
GREEK = 'αβγδεζηθικλμνξπρστυφχψωϵϑϕΓΔΘΛΞΠΣΦΨΩ'
MATHS = ASCII + ('\u00a0¬±×÷−′″→←↔↦⇒⇐⇔∈∉∋∀∃∂∇∑∏∫√∞≈≠≤≥≪≫≡∼∝∥∣⊙⊕⊗⊤⊥⋅∘∗…⋯⋮⋱⟨⟩⌈⌉⌊⌋ΓΔΘΛΞΠΣΦΨΩ'
                 '∪∩⊂⊆∅∧∨↗↘⟶–—ˆˉ˙˜⃗‾')
ITALIC = ''.join(chr(c) for c in [*range(0x41, 0x5b), *range(0x61, 0x7b)]) + GREEK + 'ϱϖ\u00a0'
DELIMITERS = ' \u00a0()[]{}/\\ˆ˜\u0302\u0303√⌈⌉⌊⌋⟨⟩'
LARGE = DELIMITERS + '∏∑∫'                                 # operators beyond these are not in the course
SYMBOLS = '∂√∞∑∏∫≈≠≤≥±×÷−←→↑↓↔¼½¾⅓⅔⅛⁄✓•⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉'     # what sans and mono both have
MARKS = '⁺⁻⁼⁽⁾ⁿ₊₋●○◆◇■□▲▼'

NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-'
PUBLIC = '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'
PLEX = '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2'
PLEX_FULL = '@ibm/plex-mono/fonts/complete/woff2/IBMPlexMono-Regular.woff2'
INTER = 'inter-ui/variable/InterVariable.woff2'
FIRA = 'firacode/distr/woff2/FiraCode-Regular.woff2'
NOTO = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'
KATEX = 'katex/dist/fonts/KaTeX_'

# file: (source, characters or None for all, limits of the axes, family name or None to keep it)
BASIC = {
    'newsreader-roman-opsz': (NEWSREADER + 'normal.woff2', LATIN, dict(wght=420, opsz=(16, 48)), None),
    'newsreader-italic': (NEWSREADER + 'italic.woff2', LATIN, dict(wght=420, opsz=18), None),
    'public-sans-wght': (PUBLIC, LATIN.translate({0x2032: None, 0x2033: None}), dict(wght=(400, 650)), None),
    'feedforward-mono': (PLEX, MONO, None, 'Feedforward Mono'),
    'feedforward-math-main': (KATEX + 'Main-Regular.woff2', MATHS, None, 'Feedforward Math Main'),
    'feedforward-math-italic': (KATEX + 'Math-Italic.woff2', ITALIC, None, 'Feedforward Math Italic'),
    'feedforward-math-size1': (KATEX + 'Size1-Regular.woff2', LARGE + '‖↑↓⇑⇓∣∥⏐', None, 'Feedforward Math Size1'),
    'feedforward-math-size2': (KATEX + 'Size2-Regular.woff2', LARGE, None, 'Feedforward Math Size2'),
}
NAMES = NEWSREADER.replace('latin', 'latin-ext')           # of people in the bibliography, and ŷ; on paper
RARE = {
    'newsreader-names': (NAMES + 'normal.woff2', 'ąŁşŷ', dict(wght=420, opsz=16), None),
    'newsreader-dotless': (NEWSREADER + 'normal.woff2', 'ı', dict(wght=420, opsz=16), None),
    'newsreader-names-italic': (NAMES + 'italic.woff2', 'ŷ', dict(wght=420, opsz=18), None),
    'feedforward-math-size3': (KATEX + 'Size3-Regular.woff2', None, None, 'Feedforward Math Size3'),
    'feedforward-math-size4': (KATEX + 'Size4-Regular.woff2', None, None, 'Feedforward Math Size4'),
    'feedforward-math-ams': (KATEX + 'AMS-Regular.woff2', 'CENPR□■⇄', None, 'Feedforward Math Ams'),
    'feedforward-math-calligraphic': (KATEX + 'Caligraphic-Regular.woff2', 'BDLNOU', None, 'Feedforward Math Calligraphic'),
    'feedforward-math-bold': (KATEX + 'Main-Bold.woff2', '01', None, 'Feedforward Math Bold'),
    'feedforward-symbols-sans': (INTER, GREEK + SYMBOLS + MARKS + '✗△▽ⁱˡ⇒′″\u2009\u202f', dict(wght=(400, 650), opsz=14), 'Feedforward Symbols Sans'),
    'feedforward-symbols-mono': (PLEX_FULL, SYMBOLS + '⇄', None, 'Feedforward Symbols Mono'),
    'feedforward-greek-mono': (FIRA, GREEK + MARKS + '∇∈⊤≡', None, 'Feedforward Greek Mono'),
}
# Superscripts, subscripts and fractions that Newsreader lacks, drawn from its own caption cut, so that stems agree.
SUPERIOR = dict(zip('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˡᵗᵀ', '0123456789+−=()niltT'))
INFERIOR = dict(zip('₀₁₂₃₄₅₆₇₈₉₊₋', '0123456789+−'))
FRACTION = {'⅓': '13', '⅔': '23', '⅛': '18', '¼': '14', '½': '12', '¾': '34'}
# Where a source lacks only the transpose sign, it is made from its own T.
ADD_TRANSPOSE = {'feedforward-symbols-sans', 'feedforward-greek-mono'}


def options():
    o = subset.Options()
    o.flavor, o.hinting, o.desubroutinize, o.notdef_outline = 'woff2', False, True, True
    o.layout_features, o.name_IDs, o.recalc_timestamp = KEEP, [0, 1, 2, 3, 4, 5, 6, 13, 14, 25], False
    return o


def rename(font, family):
    for r in font['name'].names:
        if r.nameID in (1, 16): r.string = family
        elif r.nameID in (3, 4): r.string = family + ' Regular'
        elif r.nameID == 6: r.string = family.replace(' ', '') + '-Regular'
    font['name'].names = [r for r in font['name'].names if r.nameID not in (13, 17, 25)]


def draw(font, name, parts, advance):
    """A new glyph from (glyph, Transform) parts."""
    pen = TTGlyphPen(None)
    for source, t in parts:
        outline = DecomposingRecordingPen(font.getGlyphSet())
        font.getGlyphSet()[source].draw(outline)
        outline.replay(TransformPen(pen, t))
    font['glyf'][name] = pen.glyph()
    font['glyf'][name].recalcBounds(font['glyf'])
    font['hmtx'][name] = (round(advance), getattr(font['glyf'][name], 'xMin', 0))
    font.setGlyphOrder([*font.getGlyphOrder(), *([] if name in font.getGlyphOrder() else [name])])


def encode(font, char, name):
    for t in font['cmap'].tables:
        if t.isUnicode(): t.cmap[ord(char)] = name


def transpose(font, fixed):
    """ᵀ from the font's own T; in a fixed pitch it keeps the pitch."""
    cmap, T = font.getBestCmap(), 'T'
    w, up, s = font['hmtx'][cmap[ord(T)]][0], font['OS/2'].sCapHeight, .62
    draw(font, 'transpose', [(cmap[ord(T)], Transform(s, 0, 0, s, w * (1 - s) / 2 if fixed else 0, up * (1 - s)))], w if fixed else w * s)
    encode(font, 'ᵀ', 'transpose')


def cut(path, chars, limits, family, add_transpose=False):
    font = TTFont(path, recalcTimestamp=False)
    have = font.getBestCmap()
    chars = ''.join(map(chr, have)) if chars is None else chars
    missing = [c for c in chars if ord(c) not in have]
    # KaTeX sets these by other means; elsewhere a missing glyph is an error.
    if missing and 'KaTeX' not in path: sys.exit(f'{os.path.basename(path)}: lacks {"".join(missing)}')
    s = subset.Subsetter(options())
    s.populate(text=chars + ('T' if add_transpose else ''))
    s.subset(font)
    if limits: font = instancer.instantiateVariableFont(font, limits)
    if add_transpose:
        transpose(font, fixed='Code' in path)
        if 'gvar' in font:
            font['gvar'].variations['transpose'] = []
            del font['HVAR']  # the advances vary by the phantom points in gvar
    if family: rename(font, family)
    return font


def text_symbols(path):
    """The supplement of the text face: small figures, fractions and ≠, from Newsreader's caption cut."""
    font = TTFont(path, recalcTimestamp=False)
    s = subset.Subsetter(options())
    s.populate(text='0123456789+−=()/niltT⁄')
    s.subset(font)
    font = instancer.instantiateVariableFont(font, dict(wght=400, opsz=12))
    for tag in ('GSUB', 'GPOS', 'STAT'):
        if tag in font: del font[tag]
    cmap, hmtx, up = font.getBestCmap(), font['hmtx'], 1340
    g = lambda c: cmap[ord(c)]
    k, high, low = .6, round(up * .42), round(-up * .16)
    for table, rise in ((SUPERIOR, high), (INFERIOR, low)):
        for new, old in table.items():
            name = f'u{ord(new):04X}'
            draw(font, name, [(g(old), Transform(k, 0, 0, k, 0, rise))], hmtx[g(old)][0] * k)
            encode(font, new, name)
    for new, (a, b) in FRACTION.items():
        wa, wb, bar = hmtx[g(a)][0] * k, hmtx[g(b)][0] * k, hmtx[g('⁄')][0]
        x = wa - 40
        draw(font, f'u{ord(new):04X}', [(g(a), Transform(k, 0, 0, k, 0, high)), (g('⁄'), Transform(1, 0, 0, 1, x, 0)), (g(b), Transform(k, 0, 0, k, x + bar - 40, 0))], x + bar - 40 + wb)
        encode(font, new, f'u{ord(new):04X}')
    for space, width in (('\u2009', 340), ('\u200a', 170), ('\u202f', 340)):
        draw(font, f'u{ord(space):04X}', [], width)
        encode(font, space, f'u{ord(space):04X}')
    eq, slash = g('='), g('/')
    w, ws = hmtx[eq][0], hmtx[slash][0]
    draw(font, 'u2260', [(eq, Transform()), (slash, Transform(.78, 0, 0, .78, (w - ws * .78) / 2, 170))], w)
    encode(font, '≠', 'u2260')
    s = subset.Subsetter(options())
    s.populate(text=''.join([*SUPERIOR, *INFERIOR, *FRACTION, '≠\u2009\u200a\u202f']))
    s.subset(font)
    rename(font, 'Newsreader Symbols')
    return font


def save(font, path):
    font.flavor = 'woff2'
    font.recalcTimestamp = False
    font.save(path)
    print(f'{os.path.getsize(path):>7,}  {os.path.basename(path)}')
    return os.path.getsize(path)


CJK_CSS = '''/* The Chinese of the glossary and the bibliography on paper, where a system font would become Type 3. The range holds
   exactly the characters of src/content. Made by subset.py --cjk beside this file: not to be edited. */
'''


def cjk(source, content, out):
    files = [f for f in glob.glob(os.path.join(content, '**'), recursive=True) if f.endswith(('.ts', '.mdx'))]
    text = sorted({c for f in files for c in open(f, encoding='utf-8').read() if ord(c) > 0x2e7f})
    save(cut(source, ''.join(text), None, 'Feedforward CJK'), os.path.join(out, 'feedforward-cjk.woff2'))
    lines = textwrap.wrap(', '.join(f'U+{ord(c):X}' for c in text), 114, break_on_hyphens=False)
    face = ('@font-face {\n  font-family: %s;\n  src: url(./feedforward-cjk.woff2) format(\'woff2\');\n'
            '  font-style: %s;\n  font-weight: 400;\n  unicode-range:\n    ' + '\n    '.join(lines) + ';\n}\n')
    with open(os.path.join(out, 'cjk.css'), 'w', encoding='utf-8') as css:
        faces = [("'Feedforward CJK'", 'normal'), ("'Newsreader'", 'normal'), ("'Newsreader'", 'italic')]
        css.write(CJK_CSS + ''.join(face % one for one in faces))


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    a = argparse.ArgumentParser(description='make the font subsets of the course')
    a.add_argument('--modules', default='node_modules', help='folder of npm packages')
    a.add_argument('--out', default=here)
    a.add_argument('--all', action='store_true', help='the eight basic subsets too')
    a.add_argument('--cjk', action='store_true', help='exactly the Chinese characters that src/content uses')
    a = a.parse_args()
    os.makedirs(a.out, exist_ok=True)
    if a.cjk:
        return cjk(os.path.join(a.modules, NOTO), os.path.join(here, '../../content'), a.out)
    jobs = {**(BASIC if a.all else {}), **RARE}
    total = sum(save(cut(os.path.join(a.modules, p), c, l, f, n in ADD_TRANSPOSE), os.path.join(a.out, n + '.woff2')) for n, (p, c, l, f) in jobs.items())
    total += save(text_symbols(os.path.join(a.modules, NEWSREADER + 'normal.woff2')), os.path.join(a.out, 'newsreader-symbols.woff2'))
    print(f'{total:>7,}  total')


if __name__ == '__main__':
    main()
