// The gradient check, always on: a verdict in words, and every array on a scale.
import type { ComponentChildren } from 'preact';
import { MOST_CHECKED, type CheckedArray } from '../../experiments/playground/check.ts';
import { checkDrawing, told } from '../../experiments/playground/figures/check.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { scientific } from '../../i18n/number.ts';
import type { PlaygroundWords } from '../../i18n/playground/en.ts';
import { CHECK } from './settings.ts';
import type { LabProps, View } from './view.ts';

interface Props {
  readonly lab: LabProps;
  readonly view: View;
  readonly words: PlaygroundWords;
  readonly still: ComponentChildren;
}

const isMeasured = ({ verdict }: CheckedArray): boolean => verdict === 'agrees' || verdict === 'differs';

function arrayIn(name: string, words: PlaygroundWords): string {
  const [, kind = '', layer = ''] = /^([A-Za-z]+)(\d+)$/.exec(name) ?? [];
  const known = kind === 'W' ? words.weightsOf : kind === 'b' ? words.biasesOf : words.arrayOf;
  return fill(known, { layer, array: name });
}

const Mark = ({ agrees }: { agrees: boolean }) => (
  <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
    <path
      d={agrees ? 'M1 5.4 3.8 8.4 9 1.6' : 'M1.5 1.5l7 7m0-7l-7 7'}
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
    />
  </svg>
);

function Verdict({ lab, view: { moment }, words }: Props) {
  const worst = moment?.check
    .filter(isMeasured)
    .reduce<CheckedArray | undefined>((top, one) => (top && top.error >= one.error ? top : one), undefined);
  const [name, error] = moment ? [worst?.name ?? '', worst?.error ?? NaN] : lab.built.worst;
  const differs = moment?.check.some(({ verdict }) => verdict === 'differs') ?? false;
  if (name === '') return <p class="pg-verdict">{words.nothing}</p>;
  return (
    <p class="pg-verdict" data-verdict={differs ? 'differs' : 'agrees'}>
      <Mark agrees={!differs} /> <b>{differs ? words.differs : words.agrees}</b>{' '}
      {fill(words.largest, { error: scientific(error, 1), array: arrayIn(name, words) })} {words.agreement}
    </p>
  );
}

export function Check(props: Props) {
  const { lab, view, words, still } = props;
  const { moment } = view;
  const list = moment?.check.map((one) => `${one.name} ${told(one, lab.drawn.check)}`).join(', ') ?? '';
  const count = Math.min(view.settings.batch, MOST_CHECKED, moment?.training.length ?? lab.built.count[0]);
  return (
    <section id="playground-check" class="pg-check" aria-label={words.check}>
      <h2>{words.check}</h2>
      <Verdict {...props} />
      <div class="plot">
        {moment
          ? checkDrawing({
              id: `${lab.id}-check-drawn`,
              width: CHECK,
              words: lab.drawn.check,
              check: moment.check,
              label: fill(words.checkSaid, { list }),
            })
          : still}
      </div>
      <p class="pg-small">{fill(words.checkedOn, { count })}</p>
    </section>
  );
}
