// The inspector's board: steps, four linked views, the table of checks, the reader's own network. The build renders it
// as it stands before anybody acts; the island renders the same and takes it from there.
import type { ComponentChildren, Ref } from 'preact';
import type { Row } from '../../experiments/backprop-trace/parts.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { InspectorLab } from './lab-words.ts';
import type { InspectorWords } from '../../i18n/inspector/en.ts';
import { Equations } from './Equations.tsx';
import { Graph } from './Graph.tsx';
import { Matrices } from './Matrices.tsx';
import { focusOf, lightOf, type State, type View } from './model.ts';
import { checkOf, checkRows, sentenceOf } from './say.ts';
import { Setup, type SetupWords } from './Setup.tsx';
import { Source } from './Source.tsx';
import type { SourceBlock } from './source.ts';
import { Steps } from './Steps.tsx';

export interface BoardProps {
  id: string;
  words: InspectorWords;
  lab: InspectorLab;
  lang: string;
  /** As it stands under the figure. */
  number?: string | undefined;
  setup: SetupWords;
  blocks: readonly SourceBlock[];
}

export interface Acts {
  step(to: number | undefined): void;
  set(name: string, text: string): void;
  preset(name: string): void;
  examples(count: number): void;
  example(at: number): void;
  cell(text: string): void;
}

interface Props extends BoardProps {
  state: State;
  spoken: string;
  awake: boolean;
  acts: Acts;
  formulas: Readonly<Record<Row, ComponentChildren>>;
  board?: Ref<HTMLDivElement>;
}

/** Style, id, pixels of the network's drawings: beside the matrices, and on a phone. */
type Drawn = readonly [shown: string, part: string, width: number, narrow: boolean];
const BESIDE: readonly Drawn[] = [
  ['only-w', 'net', 420, false],
  ['only-n', 'net-narrow', 300, true],
];
/** A large network takes the whole width, as far as there is one. */
const ACROSS: readonly Drawn[] = [
  ['only-x', 'net', 880, false],
  ['only-m', 'net-middle', 568, false],
  ['only-n', 'net-narrow', 300, true],
];
const isLarge = ({ sizes }: State['result']): boolean => sizes.length > 3 || Math.max(...sizes) > 4;

const GIVEN = ['x', 'y', 'w', 'b'];

export function Board({
  id,
  words,
  lab,
  lang,
  number,
  setup,
  blocks,
  state,
  spoken,
  awake,
  acts,
  formulas,
  board,
}: Props) {
  const focus = focusOf(state);
  const light = lightOf(state, focus);
  const own = (view: View) => focusOf(state, view);
  const common = { state, words, light, awake };
  const { result, example } = state;
  const large = isLarge(result);
  const drawings = large ? ACROSS : BESIDE;
  const examples = result.x.map((_, i) => i);
  const fixed = focusOf({ ...state, hover: undefined });
  const canType = state.selected !== undefined && GIVEN.includes(fixed.kind) && fixed.unit !== undefined;
  const view = (name: View, title: string, inside: ComponentChildren) => (
    <section class={`view of-${name}`} data-view={name} aria-labelledby={`${id}-${name}`}>
      <h3 id={`${id}-${name}`}>{title}</h3>
      {inside}
    </section>
  );
  return (
    <div
      class="insp-board panel scripted"
      role="group"
      aria-label={fill(lab.settingsOf, { number: number ?? id })}
      ref={board ?? null}
    >
      <Steps id={id} state={state} words={words} sentence={sentenceOf(state, focus, words)} onStep={acts.step}>
        <div class="insp-o">
          {examples.length > 1 && (
            <label>
              {words.exampleShown}{' '}
              <select autocomplete="off" onInput={({ currentTarget }) => acts.example(Number(currentTarget.value))}>
                {examples.map((i) => (
                  <option key={i} value={i} selected={i === example}>
                    {i + 1}
                  </option>
                ))}
              </select>
            </label>
          )}
          {canType && (
            <label class="cellin">
              {words.change}{' '}
              <input
                key={state.selected}
                type="text"
                size={8}
                name="cell"
                autocomplete="off"
                defaultValue={cellText(state, fixed)}
                aria-invalid={state.errors['cell'] ? 'true' : undefined}
                onInput={({ currentTarget }) => acts.cell(currentTarget.value)}
              />
              {state.errors['cell'] && <span class="bad">{state.errors['cell']}</span>}
            </label>
          )}
        </div>
      </Steps>
      <div class={large ? 'views large' : 'views'} role="group" aria-label={words.howToMove}>
        {view(
          'graph',
          words.network,
          <>
            {drawings.map(([shown, part, width, narrow]) => (
              <div key={part} class={shown}>
                <Graph {...common} id={`${id}-${part}`} width={width} narrow={narrow} label={words.network} />
              </div>
            ))}
            <p class="insp-c">
              <b>{words.checked}</b> {checkOf(state, focus, words)}
            </p>
          </>,
        )}
        {view('matrices', words.matrices, <Matrices {...common} focus={own('matrices')} label={words.matrices} />)}
        {view(
          'equations',
          words.equations,
          <Equations {...common} focus={focus} formulas={formulas} label={words.equations} />,
        )}
        {view('source', words.source, <Source {...common} focus={focus} blocks={blocks} label={words.source} />)}
      </div>
      <Checks state={state} words={words} />
      <p class="tell" role="status" data-unreached={lab.unreached}>
        {state.notice}
      </p>
      <p class="vh" role="status">
        {spoken}
      </p>
      <Setup
        {...{ id, state, words, lab, lang, setup }}
        onSet={acts.set}
        onPreset={acts.preset}
        onExamples={acts.examples}
      />
    </div>
  );
}

function cellText({ result, example }: State, { kind, layer, unit = 1, from = 1 }: ReturnType<typeof focusOf>): string {
  const of = result.layers[layer - 2];
  const value = kind === 'x' || kind === 'y' ? result[kind][example]![unit - 1] : kind === 'w' ? of!.W[from - 1]![unit - 1] : of!.b[unit - 1]; // prettier-ignore
  return String(value);
}

function Checks({ state, words }: Pick<Props, 'state' | 'words'>) {
  return (
    <div class="insp-k" role="region" aria-label={words.check} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.check}</th>
            {checkRows(state, words).map(({ key, symbol }) => (
              <th key={key} scope="col" class="n">
                {symbol}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['error', 'verdict'] as const).map((field) => (
            <tr key={field}>
              <th scope="row">{field === 'error' ? words.relativeError : words.verdict}</th>
              {checkRows(state, words).map((row) => (
                <td key={row.key} class="n">
                  {row[field]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
