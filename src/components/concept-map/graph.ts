// What builds on what: the lessons as a graph without cycles, from what each of them says that it needs.

export interface Node {
  readonly slug: string;
  readonly needs: readonly string[];
}

/** All that comes before a lesson, near and far. */
export function before(slug: string, nodes: readonly Node[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (at: string): void => {
    for (const need of nodes.find((node) => node.slug === at)?.needs ?? []) {
      if (need === slug) throw new Error(`concept map: "${slug}" needs itself`);
      if (found.has(need)) continue;
      found.add(need);
      visit(need);
    }
  };
  visit(slug);
  return found;
}

/** The needs that no other need brings along already. Lessons that are not there are left out. */
export function nearestNeeds({ needs }: Node, nodes: readonly Node[]): string[] {
  const there = needs.filter((need) => nodes.some(({ slug }) => slug === need));
  return there.filter((need) => !there.some((other) => before(other, nodes).has(need)));
}

/** The lessons that build directly on one. */
export const nextOf = (slug: string, nodes: readonly Node[]): string[] =>
  nodes.filter((node) => nearestNeeds(node, nodes).includes(slug)).map((node) => node.slug);

/** How many steps from the beginning each lesson stands: behind all that it needs, and right before what needs it. */
export function ranksOf(nodes: readonly Node[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  const longestTo = (slug: string): number => {
    const known = longest.get(slug);
    if (known !== undefined) return known;
    const node = nodes.find((one) => one.slug === slug)!;
    const rank = Math.max(-1, ...nearestNeeds(node, nodes).map(longestTo)) + 1;
    longest.set(slug, rank);
    return rank;
  };
  for (const { slug } of nodes) longestTo(slug);
  const latest = (slug: string): number => {
    const next = nextOf(slug, nodes);
    return next.length === 0 ? longest.get(slug)! : Math.min(...next.map(latest)) - 1;
  };
  return new Map(nodes.map(({ slug }) => [slug, latest(slug)]));
}
