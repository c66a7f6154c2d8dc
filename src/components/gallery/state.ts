// What the gallery shows, and its address: ?run=activation-gallery&name=gelu,silu&z=0.5&saturation=one&view=table.
// Defaults are left out; a bad address is refused in words.

export const GALLERY = 'activation-gallery';
/** As many as there are strokes. */
export const MOST = 4;
export const REACH = 4;

export interface State {
  /** In the order of their strokes. */
  readonly pinned: readonly string[];
  readonly z: number;
  /** Chosen options by filter; '' or absent: any. */
  readonly filters: Readonly<Record<string, string>>;
  readonly view: 'pictures' | 'table';
}

/** What the page was built with. */
export interface Built extends State {
  readonly names: readonly string[];
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** To a tenth, within reach; NaN where it is no number. */
export const tenth = (value: number): number =>
  value >= -Infinity ? Math.round(10 * Math.min(REACH, Math.max(-REACH, value))) / 10 + 0 : NaN;

export function writeState(state: State, built: State): string | undefined {
  const query = new URLSearchParams({ run: GALLERY });
  if (state.pinned.join() !== built.pinned.join()) query.set('name', state.pinned.join());
  if (state.z !== built.z) query.set('z', String(state.z));
  for (const [filter, option] of Object.entries(state.filters)) if (option) query.set(filter, option);
  if (state.view !== built.view) query.set('view', state.view);
  return [...query].length > 1 ? `?${query}`.replaceAll('%2C', ',') : undefined;
}

export interface Read {
  readonly state: State;
  /** Why the address was not followed. */
  readonly refused?: string;
}

const quoted = (text: string): string => (text.length > 24 ? `"${text.slice(0, 21)}…"` : `"${text}"`);

/** The state an address asks for; undefined where it speaks of something else. */
export function readState(search: string, built: Built): Read | undefined {
  const query = new URLSearchParams(search);
  if (query.get('run') !== GALLERY) return undefined;
  const refuse = (refused: string): Read => ({ state: built, refused });
  let { pinned, z, view }: State = built;
  const filters: Record<string, string> = {};
  const seen = new Set<string>();
  for (const [name, text] of query) {
    if (seen.has(name)) return refuse(`${quoted(name)} is given twice`);
    seen.add(name);
    if (name === 'run') continue;
    if (name === 'name') {
      pinned = text === '' ? [] : text.split(',');
      const unknown = pinned.find((one) => !built.names.includes(one));
      if (unknown !== undefined) return refuse(`name: there is no function ${quoted(unknown)}`);
      if (new Set(pinned).size < pinned.length) return refuse('name: a function is given twice');
      if (pinned.length > MOST) return refuse(`name: ${pinned.length} functions, at most ${MOST} can be pinned`);
    } else if (name === 'z') {
      z = /^-?\d(\.\d)?$/.test(text) ? Number(text) + 0 : NaN;
      if (!(z >= -REACH && z <= REACH)) return refuse(`z: ${quoted(text)}, give tenths from −${REACH} to ${REACH}`);
    } else if (name === 'view') {
      if (text !== 'pictures' && text !== 'table') return refuse(`view: ${quoted(text)}, give pictures or table`);
      view = text;
    } else {
      const options = Object.hasOwn(built.options, name) ? built.options[name]! : undefined;
      if (!options) return refuse(`there is no filter ${quoted(name)}`);
      if (!options.includes(text)) return refuse(`${name}: ${quoted(text)}, give ${options.join(' or ')}`);
      filters[name] = text;
    }
  }
  return { state: { pinned, z, filters, view } };
}
