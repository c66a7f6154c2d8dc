// One quiet line at the foot of the window: it covers nothing that is typed into, takes no focus and can be closed.

interface Offer {
  readonly label: string;
  act(): void;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** The live region stands before it is filled, so that it is announced. */
function region(): HTMLElement {
  const there = document.querySelector<HTMLElement>('[data-note]');
  if (there) return there;
  const made = document.createElement('div');
  made.className = 'quiet-note';
  made.dataset.note = '';
  made.setAttribute('role', 'status');
  document.body.append(made);
  return made;
}

export function showNote(text: string, close: string, offer?: Offer): void {
  const note = region();
  const line = document.createElement('p');
  line.textContent = text;
  const leave = button(close, () => note.replaceChildren());
  setTimeout(() => note.replaceChildren(line, ...(offer ? [button(offer.label, offer.act)] : []), leave), 50);
}
