// Where things stand in the booklet. A lesson's own anchors get its name in front, since sixteen lessons share a page.
export const lessonPlace = (slug: string): string => `lesson-${slug}`;
export const placeIn = (slug: string, anchor: string): string => `${slug}--${anchor}`;
export const partPlace = (part: number): string => `part-${part}`;
export const termPlace = (id: string): string => placeIn('glossary', id);
export const rowPlace = (id: string): string => placeIn('ledger', id.toLowerCase());
export const sourcePlace = (id: string): string => placeIn('source', id);
