// Own points: a field of text with one point a line, and a map that adds lines to it and takes them away.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { words as english, type PointsWords } from '../../../i18n/points/en.ts';
import { fill } from '../../../i18n/lab/fill.ts';
import { readPoints } from '../../../lib/data/read-points.ts';
import type { ControlProps } from '../Control.tsx';
import { download } from '../../download.ts';
import { layAim } from './aim.ts';
import { countOf, linesOf, troubles, valueOf, withoutNearest, withPoint } from './text.ts';

/** Of the other languages: English is here already, for whichever lacks the file. */
const files = import.meta.glob<{ words: PointsWords }>(['../../../i18n/points/??.ts', '!../../../i18n/points/en.ts']);

/** What was typed under a figure stays when its editor goes and comes again. */
const texts = new Map<string, string>();

/** Milliseconds after the last key until a typed text is read. */
const PAUSE = 300;

/** A pasted text of so many characters is long. */
const LONG = 2000;

type Mode = '1' | '0' | 'away';

export function Editor({ id, name, label, value, lang, onSet }: ControlProps) {
  const [words, setWords] = useState<PointsWords>(english);
  const [text, setText] = useState(() => {
    const kept = texts.get(id);
    return kept !== undefined && (value === '' || valueOf(kept) === value) ? kept : linesOf(String(value));
  });
  const [before, setBefore] = useState<string>();
  const [mode, setMode] = useState<Mode>('1');
  const [notice, setNotice] = useState('');
  const [spoken, setSpoken] = useState('');
  const box = useRef<HTMLFieldSetElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const read = useMemo(() => readPoints(text), [text]);
  const bad = useMemo(() => [...(notice ? [notice] : []), ...troubles(read, words)], [notice, read, words]);

  /** What was set from here, to tell it from what an address or the document sets. */
  const sent = useRef(String(value));
  const send = (next: string) => {
    sent.current = valueOf(next);
    onSet(name, sent.current);
  };
  const change = (next: string, pause = 0) => {
    setText(next);
    texts.set(id, next);
    setNotice('');
    clearTimeout(timer.current);
    if (pause === 0) send(next);
    else timer.current = setTimeout(() => send(next), pause);
  };
  const replace = (next: string) => {
    setBefore(text);
    change(next);
  };

  const takeAway = (x: number, y: number, reach: number) => {
    const taken = withoutNearest(text, x, y, reach);
    if (taken) replace(taken.text);
    setSpoken(taken ? fill(words.taken, { x: taken.point[0], y: taken.point[1] }) : words.nothing);
  };
  const aim = useRef({ place: (_x: number, _y: number) => {}, takeAway });
  aim.current = {
    place(x, y) {
      if (mode === 'away') return takeAway(x, y, Infinity);
      setBefore(text);
      change(withPoint(text, x, y, Number(mode)));
      setSpoken(fill(words.placed, { label: mode, x, y }));
    },
    takeAway,
  };

  useEffect(() => {
    void files[`../../../i18n/points/${lang}.ts`]?.().then((file) => setWords(file.words));
    if (valueOf(text) !== value) send(text);
    return () => clearTimeout(timer.current);
  }, []);
  const last = useRef(value);
  useEffect(() => {
    if (value === last.current || value === sent.current) return void (last.current = value);
    last.current = value;
    sent.current = String(value);
    setText(linesOf(String(value)));
  }, [value]);
  useEffect(() => {
    const plot = box.current!.closest('figure')!.querySelector<HTMLElement>('.plot')!;
    return layAim(plot, words.map, {
      place: (x, y) => aim.current.place(x, y),
      takeAway: (x, y, reach) => aim.current.takeAway(x, y, reach),
      moved: (x, y) => setSpoken(fill(words.at, { x, y })),
    });
  }, [words]);

  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      replace(await file.text());
    } catch {
      setNotice(words.unread);
    }
  };
  /** Browsers take seconds to put thousands of lines in a field by themselves. */
  const paste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (pasted.length < LONG) return;
    event.preventDefault();
    const field = event.currentTarget;
    field.setRangeText(pasted, field.selectionStart, field.selectionEnd, 'end');
    replace(field.value);
  };
  const save = () => download(words.fileName, 'text/csv', text);
  const modes: [Mode, string][] = [
    ['1', words.one],
    ['0', words.zero],
    ['away', words.away],
  ];
  return (
    <fieldset class="points" ref={box}>
      <legend>{label}</legend>
      <p id={`${id}-place`}>{words.place}</p>
      <div class="modes" role="radiogroup" aria-labelledby={`${id}-place`}>
        {modes.map(([each, said]) => (
          <label key={each}>
            <input type="radio" name={`${id}-mode`} checked={mode === each} onChange={() => setMode(each)} />
            {said}
          </label>
        ))}
      </div>
      <label for={id}>{words.text}</label>
      <textarea
        id={id}
        rows={5}
        value={text}
        placeholder={words.example}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={bad.length > 0 ? 'true' : undefined}
        aria-describedby={`${id}-accepted ${id}-bad`}
        onInput={({ currentTarget }) => change(currentTarget.value, PAUSE)}
        onPaste={paste}
      />
      <p id={`${id}-accepted`}>{words.accepted}</p>
      <div id={`${id}-bad`} role="status">
        {bad.map((sentence) => (
          <p key={sentence} class="bad">
            {sentence}
          </p>
        ))}
      </div>
      <p role="status" class="count">
        {countOf(read, words)}
      </p>
      <div class="run">
        <button class="btn" type="button" disabled={before === undefined} onClick={() => replace(before ?? '')}>
          {words.undo}
        </button>
        <button class="btn" type="button" disabled={text === ''} onClick={() => replace('')}>
          {words.clear}
        </button>
        <button class="btn" type="button" disabled={text === ''} onClick={save}>
          {words.save}
        </button>
      </div>
      <label class="file">
        {words.file}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/plain,text/csv"
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
      </label>
      <p class="vh" role="status">
        {spoken}
      </p>
    </fieldset>
  );
}
