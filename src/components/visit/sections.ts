// How long each section was in view, and whether its end was seen: without a page, so that it can be tested.

interface Ports {
  /** Milliseconds. */
  now(): number;
  /** Told once a section. */
  read(section: string): void;
}

/** Milliseconds in view after which a section whose end was seen counts as read. */
export const DWELL = 5000;

export function createReading(ids: readonly string[], { now, read }: Ports) {
  const spent = ids.map(() => 0);
  const told = new Set<number>();
  let current = -1;
  /** Undefined while the page is hidden. */
  let since: number | undefined = now();
  let ends = 0;
  let total = 0;

  function count(): void {
    const time = now();
    const passed = since === undefined ? 0 : time - since;
    if (current >= 0) spent[current]! += passed;
    total += passed;
    if (since !== undefined) since = time;
  }

  return {
    /** The section in the middle of the window; -1 above the first. */
    enter(index: number): void {
      count();
      current = index;
    },
    /** How many sections, from the first, have their end in view or above it. */
    seeEnds(seen: number): void {
      ends = Math.max(ends, seen);
    },
    pause(): void {
      count();
      since = undefined;
    },
    resume(): void {
      since ??= now();
    },
    /** Tells what is read by now; returns in how many milliseconds the section in view may be. */
    settle(): number | undefined {
      count();
      for (const [index, id] of ids.entries()) {
        if (told.has(index) || index >= ends || spent[index]! < DWELL) continue;
        told.add(index);
        read(id);
      }
      if (since === undefined || current < 0 || told.has(current) || spent[current]! >= DWELL) return undefined;
      return DWELL - spent[current]!;
    },
    current: (): string | undefined => ids[current],
    /** Whether somebody reads here: a page that is closed at once moves no bookmark. */
    hasBegun: (): boolean => {
      count();
      return total >= DWELL;
    },
  };
}
