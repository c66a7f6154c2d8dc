// The plate beside the pad: whoever does not draw takes a sample; turn, slant and pen change a drawing too.
import type { LabWords } from '../../i18n/lab/en.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { parseValue, printValue } from '../../lib/parameter/index.ts';
import { Control } from '../lab/Control.tsx';
import { reasonOf } from '../reason.ts';
import { padParameters } from './drawn.ts';
import type { PadName, PadSettings } from './pad-settings.ts';
import { Press } from './Press.tsx';
import { useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly lang: string;
  readonly words: DigitsWords;
  readonly lab: Pick<LabWords, 'exact' | 'unreached'>;
  readonly settings: PadSettings;
  onSet(settings: PadSettings): void;
}

const DIGITS = Object.fromEntries('0123456789'.split('').map((digit) => [digit, digit]));

export function Sample({ id, lang, words, lab, settings, onSet }: Props) {
  const [refused, setRefused] = useState<{ name: string; text: string; error: string }>();
  const names = { digit: words.digitLabel, turn: words.turn, slant: words.slant, pen: words.pen } as const;
  const set = (name: string, text: string): void => {
    try {
      const value = parseValue(name, padParameters[name as PadName], text);
      setRefused(undefined);
      onSet({ ...settings, [name]: value } as PadSettings);
    } catch (error) {
      setRefused({ name, text, error: reasonOf(error) });
    }
  };
  return (
    <fieldset>
      <legend>{words.sampleHead}</legend>
      {Object.entries(names).map(([name, label]) => (
        <Control
          key={name}
          id={`${id}-pad-${name}`}
          name={name}
          label={label}
          options={name === 'digit' ? { drawn: words.drawn, ...DIGITS } : undefined}
          parameter={padParameters[name as PadName]}
          value={settings[name as PadName]}
          text={refused?.name === name ? refused.text : printValue(settings[name as PadName])}
          error={refused?.name === name ? refused.error : undefined}
          words={lab}
          lang={lang}
          onSet={set}
        />
      ))}
      <p>
        <Press idle={settings.digit === 'drawn'} onPress={() => onSet({ ...settings, hand: settings.hand + 1 })}>
          {words.hand}
        </Press>
      </p>
    </fieldset>
  );
}
