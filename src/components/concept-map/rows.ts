// Places for the lessons of the map: a row for each rank; a link that passes a row keeps a place free in it.
import { nearestNeeds, type Node, ranksOf } from './graph.ts';

/** Every link between rows: its lesson above, its lesson below, and the places that it passes. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** The names of the spots between, from above. */
  readonly over: readonly string[];
}

export function linksOf(nodes: readonly Node[]): Link[] {
  const ranks = ranksOf(nodes);
  return nodes.flatMap((node) =>
    nearestNeeds(node, nodes).map((need) => {
      const between = ranks.get(node.slug)! - ranks.get(need)! - 1;
      return {
        from: need,
        to: node.slug,
        over: Array.from({ length: between }, (_, i) => `${need}>${node.slug}>${i}`),
      };
    }),
  );
}

/** The rows from above, each from left to right: whoever hangs from the left stands on the left. */
export function rowsOf(nodes: readonly Node[]): readonly (readonly string[])[] {
  const ranks = ranksOf(nodes);
  const links = linksOf(nodes);
  const count = Math.max(...ranks.values()) + 1;
  const rows: string[][] = [];
  const place = new Map<string, number>();
  for (let rank = 0; rank < count; rank++) {
    const lessons = nodes.filter(({ slug }) => ranks.get(slug) === rank).map(({ slug }) => slug);
    const passing = links.flatMap(({ from, over }) => over.filter((_, i) => ranks.get(from)! + 1 + i === rank));
    const above = (name: string): number[] =>
      links.flatMap((link) => {
        const stops = [link.from, ...link.over, link.to];
        const at = stops.indexOf(name);
        return at > 0 ? [place.get(stops[at - 1]!)!] : [];
      });
    const hangs = new Map([...lessons, ...passing].map((name) => [name, mean(above(name))]));
    const row = [...hangs.keys()].sort((one, other) => hangs.get(one)! - hangs.get(other)!);
    row.forEach((name, i) => place.set(name, (i + 0.5) / row.length));
    rows.push(row);
  }
  return rows;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0.5 : values.reduce((sum, value) => sum + value, 0) / values.length;
