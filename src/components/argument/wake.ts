// A reader assembles an argument: a line is taken when it follows from the lines above it, in any order that works.

const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

function wake(argument: HTMLElement): void {
  const lines = argument.querySelector('.lines')!;
  const panel = argument.querySelector<HTMLElement>('.panel')!;
  const status = panel.querySelector('[role=status]')!;
  const pieces = [...panel.querySelectorAll<HTMLElement>('[data-piece]')];
  const words = panel.dataset;
  /** Pieces in the order in which they were placed. */
  const taken: HTMLElement[] = [];

  const numberOf = (name: string): number =>
    [...lines.children].findIndex((line) => (line as HTMLElement).dataset.line === name) + 1;
  const sources = (piece: HTMLElement): string[] => piece.dataset.from?.split(' ') ?? [];
  const follows = (piece: HTMLElement): boolean =>
    piece.dataset.from !== undefined && sources(piece).every((name) => numberOf(name) > 0);
  const left = (): HTMLElement[] => pieces.filter((piece) => piece.dataset.from && !taken.includes(piece));
  /** The text of a line, and after it its reason, or why it leads nowhere. */
  const textOf = (piece: HTMLElement): Node => piece.children[0]!.cloneNode(true);
  const reasonOf = (piece: HTMLElement): HTMLElement => {
    const reason = piece.children[1]!.cloneNode(true) as HTMLElement;
    reason.hidden = false;
    return reason;
  };

  function place(piece: HTMLElement): void {
    if (!follows(piece)) {
      status.replaceChildren(piece.dataset.from === undefined ? reasonOf(piece) : words.notYet!);
      return;
    }
    const numbers = sources(piece)
      .map(numberOf)
      .sort((a, b) => a - b)
      .join(', ');
    const line = document.createElement('li');
    line.dataset.line = piece.dataset.piece;
    const from = document.createElement('span');
    from.className = 'from';
    from.textContent = fill(words.follows!, { lines: numbers });
    const why = reasonOf(piece);
    why.className = 'why';
    line.append(textOf(piece), from, why);
    lines.append(line);
    taken.push(piece);
    piece.hidden = true;
    const said = fill(words.placed!, { line: String(lines.children.length), lines: numbers });
    const isDone = left().length === 0;
    status.replaceChildren(isDone ? `${said} ${words.done}` : said);
    argument.toggleAttribute('data-complete', isDone);
    // Whoever works by keyboard goes on from the next line that is left.
    (isDone ? panel.querySelector<HTMLElement>('[data-back]') : pieces.find(({ hidden }) => !hidden))?.focus();
  }

  function takeBack(): void {
    const piece = taken.pop();
    if (!piece) {
      status.textContent = words.onlyGiven!;
      return;
    }
    lines.lastElementChild!.remove();
    piece.hidden = false;
    argument.removeAttribute('data-complete');
    status.textContent = '';
  }

  function hint(): void {
    const next = left().find(follows);
    status.replaceChildren(next ? reasonOf(next) : words.done!);
  }

  panel.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const piece = target.closest<HTMLElement>('[data-piece]');
    if (piece) place(piece);
    else if (target.closest('[data-back]')) takeBack();
    else if (target.closest('[data-hint]')) hint();
  });
}

for (const argument of document.querySelectorAll<HTMLElement>('[data-argument]')) wake(argument);
