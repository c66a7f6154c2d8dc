// Travel on the map: up to what a lesson needs, down to what needs it, sideways along its row. What a lesson builds on
// is lit while it has the focus or the pointer, and the line below says how much that is.
const maps = document.querySelectorAll<SVGSVGElement>('.cm svg');
const line = document.querySelector<HTMLElement>('.cm-line')!;
const own = line.textContent;

const nodesOf = (map: SVGSVGElement): SVGAElement[] => [...map.querySelectorAll<SVGAElement>('a[data-lesson]')];
const needsOf = (node: SVGAElement): string[] => (node.dataset['needs'] ?? '').split(' ').filter(Boolean);
const centerOf = (node: SVGAElement): DOMPoint => {
  const { x, y, width, height } = node.querySelector('rect')!.getBBox();
  return new DOMPoint(x + width / 2, y + height / 2);
};

function before(node: SVGAElement, all: readonly SVGAElement[]): Set<SVGAElement> {
  const found = new Set<SVGAElement>();
  const visit = (at: SVGAElement): void => {
    for (const need of all.filter((one) => needsOf(at).includes(one.dataset['lesson']!))) {
      found.add(need);
      visit(need);
    }
  };
  visit(node);
  return found;
}

/** Of the lessons in a direction, the one whose place lies nearest. */
function goal(node: SVGAElement, key: string, all: readonly SVGAElement[]): SVGAElement | undefined {
  const here = centerOf(node);
  const slug = node.dataset['lesson']!;
  const off = (one: SVGAElement): number => Math.abs(centerOf(one).x - here.x);
  const there = all.filter((one) => {
    const { x, y } = centerOf(one);
    if (key === 'ArrowUp') return needsOf(node).includes(one.dataset['lesson']!);
    if (key === 'ArrowDown') return needsOf(one).includes(slug);
    const inRow =
      Math.abs(y - here.y) < 60 && one.querySelector('rect')!.getBBox().y === node.querySelector('rect')!.getBBox().y;
    return inRow && (key === 'ArrowLeft' ? x < here.x : key === 'ArrowRight' && x > here.x);
  });
  return there.sort((one, other) => off(one) - off(other))[0];
}

function light(map: SVGSVGElement, node: SVGAElement | undefined): void {
  const all = nodesOf(map);
  const lit = node ? new Set([node, ...before(node, all)]) : new Set<SVGAElement>();
  map.classList.toggle('lighting', node !== undefined);
  for (const one of all) one.classList.toggle('lit', lit.has(one));
  const names = new Set([...lit].map((one) => one.dataset['lesson']!));
  for (const link of map.querySelectorAll<SVGPathElement>('.link')) {
    link.classList.toggle('lit', names.has(link.dataset['from']!) && names.has(link.dataset['to']!));
  }
  line.textContent = node ? node.dataset['before']! : own;
}

for (const map of maps) {
  map.addEventListener('keydown', (event) => {
    const node = (event.target as Element).closest<SVGAElement>('a[data-lesson]');
    if (!node || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = goal(node, event.key, nodesOf(map));
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  for (const node of nodesOf(map)) {
    node.addEventListener('focus', () => light(map, node));
    node.addEventListener('blur', () => light(map, undefined));
    node.addEventListener('pointerenter', () => light(map, node));
    node.addEventListener('pointerleave', () =>
      light(
        map,
        nodesOf(map).find((one) => one === document.activeElement),
      ),
    );
  }
}

export {};
