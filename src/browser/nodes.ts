type Child = Node | string;
type Values = Readonly<Record<string, string>>;

/** An element with attributes and children; texts become text nodes, so nothing in them is ever HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, values: Values, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** The same for SVG. */
export function shape(name: string, values: Values, ...children: readonly Node[]): SVGElement {
  const made = document.createElementNS(svgSpace, name) as SVGElement;
  for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The element of an id, which the page has. */
export function byId<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found as T;
}
