// The pad's state, and what the network makes of what stands on it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pictureOf as pixels } from '../../experiments/digits-training/pictures.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { defaultsOf } from '../../lib/parameter/index.ts';
import { padParameters, sizeOf } from './drawn.ts';
import { ranked, read } from './look.ts';
import { emptied, pictureOf, withoutLast, type Pad } from './pad.ts';
import type { PadSettings } from './pad-settings.ts';
import { isSameRun } from './settings.ts';
import type { LabProps, View } from './view.ts';

/** Milliseconds after the last change until the answer is spoken. */
const SPEAK = 500;

export function usePad({ built, document }: LabProps, view: View, words: DigitsWords) {
  const { network, pictures } = view;
  const [pad, setPad] = useState<Pad>(() => ({
    settings: defaultsOf(padParameters),
    lines: [],
    taken: { ...built.doubt, values: pixels(built.doubt.picture), columns: built.columns, isDoubt: true },
  }));
  const [spoken, setSpoken] = useState('');
  const inputs = network?.sizes[0] ?? built.columns ** 2;
  const size = sizeOf(inputs);
  const picture = useMemo(() => pictureOf(pad, size), [pad, size]);
  const fits = picture?.length === inputs;
  const answer = useMemo(() => (network && picture && fits ? read(network, picture) : undefined), [network, picture]);
  const outputs = answer?.outputs ?? (network || !pad.taken?.isDoubt ? undefined : built.doubt.outputs);
  const latest = useRef(outputs);
  latest.current = outputs;

  const isFirst = pad.taken?.isDoubt === true;
  useEffect(() => {
    if (isFirst) return;
    const timer = setTimeout(() => {
      const { current } = latest;
      const best = current ? ranked(current).slice(0, 2) : [];
      const said = best.map((digit) => fill(words.answer, { digit, percent: fixed(100 * current![digit]!, 0) }));
      setSpoken(said.join('; ') || (picture ? words.waiting : words.empty));
    }, SPEAK);
    return () => clearTimeout(timer);
  }, [pad]);

  const isBuilt = isSameRun(view.shown, document) && (view.phase === 'done' || !view.norms.length);
  const best = outputs ? ranked(outputs)[0]! : (pad.taken?.answer ?? 0);
  const taken = pad.taken && { ...pad.taken, answer: best, isDoubt: pad.taken.isDoubt && isBuilt };
  return {
    ...{ pad, spoken, read: answer, isFirst },
    props: {
      pad: { ...pad, taken },
      ...{ picture: fits ? picture : undefined, inputs, outputs },
      isSoftmax: view.shown.cost !== 'quadratic',
      canDraw: size !== undefined,
      onPad: (next: Pad) => setPad(next),
      onClear: () => setPad(emptied(pad)),
      onUndo: () => setPad(withoutLast(pad)),
    },
    set: (settings: PadSettings) => setPad({ ...pad, taken: undefined, settings }),
    /** A held-out picture has come from the worker. */
    arrived(index: number, values: Float64Array): void {
      if (!pictures) return;
      const { columns, labels } = pictures;
      const stays = isFirst && index === built.doubt.index && values.length === pad.taken!.values.length;
      setPad({
        ...emptied(pad),
        taken: { index, label: labels[index]!, answer: 0, values, columns, isDoubt: stays },
      });
    },
  };
}
