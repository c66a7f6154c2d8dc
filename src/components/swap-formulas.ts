// Formulas in another notation: their files stand beside each page, and hold the inner HTML by the formula's source.
const own = new Map<Element, string>();

export async function fragmentsIn(name: string, page = location.href): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(new URL(`notation-${name}.json`, page));
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as Record<string, string>;
}

/** To the formulas of one notation; what it lacks is shown as the page came. */
export function swapFormulas(formulas: Iterable<HTMLElement>, fragments: Readonly<Record<string, string>>): void {
  for (const formula of formulas) {
    if (!own.has(formula)) own.set(formula, formula.innerHTML);
    const key = ('d' in formula.dataset ? 'd:' : '') + formula.dataset.f;
    formula.innerHTML = fragments[key] ?? own.get(formula)!;
  }
}
