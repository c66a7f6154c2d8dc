// What is typed but not checked yet, kept in this tab, so that a reload brings it back.
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
