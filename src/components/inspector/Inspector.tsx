// The island: the board in the page, what a reader does on it, the address.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { experiment } from '../../experiments/backprop-trace/experiment.ts';
import { keyOf, outputRuleOf, partOf, partOfRow, type Row } from '../../experiments/backprop-trace/parts.ts';
import { inspectorWords } from '../../i18n/inspector/index.ts';
import { textsOf } from '../lab/view.ts';
import { openBoard, type Opened } from './page.ts';
import { Board, type BoardProps } from './Board.tsx';
import * as model from './model.ts';
import { sentenceOf } from './say.ts';

interface Props extends Omit<BoardProps, 'words'> {
  /** Settings over the experiment's defaults: those to go back to. */
  given: Readonly<Record<string, number | string>>;
  /** Formulas, rendered when the site was built: the slots of the island. */
  z?: ComponentChildren;
  h?: ComponentChildren;
  cost?: ComponentChildren;
  bp1?: ComponentChildren;
  bp2?: ComponentChildren;
  bp3?: ComponentChildren;
  bp4?: ComponentChildren;
  /** Of other costs and outputs. */
  ebinary?: ComponentChildren;
  eclasses?: ComponentChildren;
  egaussian?: ComponentChildren;
  partner?: ComponentChildren;
  mixed?: ComponentChildren;
}

function costOf({ settings }: model.State): 'quadratic' | 'binary' | 'classes' | 'gaussian' {
  if (settings['cost'] === 'cross-entropy') return settings['output'] === 'softmax' ? 'classes' : 'binary';
  return settings['cost'] === 'quadratic' ? 'quadratic' : 'gaussian';
}

export default function Inspector({ given, z, h, cost, bp1, bp2, bp3, bp4, ...props }: Props) {
  const { ebinary, eclasses, egaussian, partner, mixed, ...board } = props;
  const document = useMemo(() => model.stateOf(given), []);
  const [state, setState] = useState(document);
  const [spoken, setSpoken] = useState('');
  const [awake, setAwake] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const page = useRef<Opened>();
  const latest = useRef(state);
  latest.current = state;
  const words = inspectorWords(board.lang);

  /** Takes a next state; what a reader did goes into the address and is said. */
  const act = (next: model.State, says = true) => {
    latest.current = next;
    setState(next);
    page.current?.changed(next);
    if (says) setSpoken(next.notice || Object.values(next.errors)[0] || sentenceOf(next, model.focusOf(next), words));
  };
  const hover = (key: string | undefined, view: model.View) => {
    const { hover: before } = latest.current;
    const named = key === undefined ? undefined : meant(key);
    if (before?.key === named && (named === undefined || before?.view === view)) return;
    const next = { ...latest.current, hover: named === undefined ? undefined : { key: named, view } };
    latest.current = next;
    setState(next);
  };
  /** A row of the equations stands for the number that it gives, near what is looked at. */
  const meant = (key: string): string | undefined => {
    const current = latest.current;
    const { sizes } = current.result;
    if (!key.startsWith('row-')) return partOf(key, sizes) && key;
    const near = model.focusOf({ ...current, hover: undefined });
    const part = partOfRow(key.slice(4) as Row, near, sizes);
    return part && keyOf(part);
  };
  const select = (key: string | undefined, example?: number) => {
    const selected = key === undefined ? undefined : meant(key);
    act({ ...latest.current, selected, hover: undefined, ...(example === undefined ? {} : { example }) });
  };
  const step = (to: number | undefined) => act({ ...latest.current, step: to, selected: undefined, hover: undefined });

  useLayoutEffect(() => {
    page.current = openBoard({
      board: element.current!,
      ...{ id: board.id, lang: board.lang, words, lab: board.lab, document },
      state: () => latest.current,
      ...{ hover, select, step },
      show: (next) => act(next),
    });
    setAwake(true);
    page.current.follow();
    return page.current.close;
  }, []);
  useLayoutEffect(() => page.current?.drawn());

  const costs = { quadratic: cost, binary: ebinary, classes: eclasses, gaussian: egaussian };
  const firsts = { slope: bp1, partner, softmax: mixed };
  return (
    <Board
      {...board}
      {...{ words, state, spoken, awake, board: element }}
      formulas={{ z, h, E: costs[costOf(state)], bp1: firsts[outputRuleOf(state.settings)], bp2, bp3, bp4 }}
      acts={{
        step,
        set: (name, text) => {
          if (name !== 'new') return act(model.set(latest.current, name, text, words));
          const drawn = { W: '[]', b: '[]', seed: Number(text) };
          const current = latest.current;
          const wanted = { ...current.wanted, ...drawn };
          return act(
            model.compute(
              { ...current, texts: { ...current.texts, ...textsOf(drawn) }, errors: {}, notice: '' },
              wanted,
            ),
          );
        },
        preset: (name) =>
          act(model.take(latest.current, experiment.presets.find((one) => one.name === name)!.settings as never)),
        examples: (count) => act(model.withExamples(latest.current, count)),
        example: (at) => act({ ...latest.current, example: at }),
        cell: (text) => {
          const current = latest.current;
          act(model.setCell(current, model.focusOf({ ...current, hover: undefined }), text, words));
        },
      }}
    />
  );
}
