// What an argument's declaration and its text in the lesson say together, checked against each other.
import type { Argument } from '../../exercises/arguments/argument.ts';
import { partsOf, splitParts } from '../exercise/parts.ts';

interface Line {
  readonly name: string;
  readonly html: string;
  readonly reason: string;
}

interface Piece {
  readonly name: string;
  readonly html: string;
  /** The lines that it follows from, and why; absent where it is of no use, and `reply` says so. */
  readonly from?: readonly string[];
  readonly reason?: string;
  readonly reply?: string;
}

export interface AssembledArgument {
  readonly given: readonly Line[];
  /** Those that follow, in a right order, with the numbers of the lines that they use. */
  readonly steps: readonly (Line & { readonly numbers: string })[];
  /** What lies on the plate, in the order of the text. */
  readonly pieces: readonly Piece[];
}

const sameNames = (tag: string, written: readonly string[], declared: readonly string[]): void => {
  if ([...written].sort().join() !== [...declared].sort().join()) {
    throw new Error(`${tag}: the text has ${written.join(', ') || 'none'}, the declaration ${declared.join(', ')}`);
  }
};

export function assembleArgument(argument: Argument, html: string): AssembledArgument {
  const { parts } = splitParts(html);
  const follow = Object.keys(argument.steps);
  const texts = new Map(partsOf(parts, 'choice').map((part) => [String(part.props.name), part.html]));
  const reasons = new Map(partsOf(parts, 'explain').map((part) => [String(part.props.when), part.html]));
  const replies = new Map(partsOf(parts, 'reply').map((part) => [String(part.props.to), part.html]));
  sameNames('Choice', [...texts.keys()], [...argument.given, ...follow, ...argument.idle]);
  sameNames('Explain', [...reasons.keys()], [...argument.given, ...follow]);
  sameNames('Reply', [...replies.keys()], argument.idle);
  const line = (name: string): Line => ({ name, html: texts.get(name)!, reason: reasons.get(name)! });
  const order = [...argument.given, ...follow];
  const numbersOf = (names: readonly string[]): string => names.map((name) => order.indexOf(name) + 1).join(', ');
  return {
    given: argument.given.map(line),
    steps: follow.map((name) => ({ ...line(name), numbers: numbersOf(argument.steps[name]!) })),
    pieces: [...texts.keys()]
      .filter((name) => !argument.given.includes(name))
      .map((name) => {
        const from = argument.steps[name];
        return from
          ? { name, html: texts.get(name)!, from, reason: reasons.get(name)! }
          : { name, html: texts.get(name)!, reply: replies.get(name)! };
      }),
  };
}
