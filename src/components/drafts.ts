// What is typed but not checked yet, kept in this tab, so that a reload brings it back.
/** Whether the page stands here again because it was reloaded, not because a link led to it. */
export function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

const keyOf = (id: string): string => `feedforward-draft:${location.pathname}#${id}`;

export function keepDraft(id: string, draft: unknown): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(draft));
  } catch {
    // full or blocked: what was checked is told, what is half typed is not worth a message
  }
}

export function draftOf(id: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
