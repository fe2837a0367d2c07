// Pictures that the page draws on a canvas, and how each is written as SVG for an export.

const makers = new WeakMap<Element, () => SVGSVGElement>();

/** Says how the picture in an element is written. */
export function drawnAs(element: Element, make: () => SVGSVGElement): void {
  makers.set(element, make);
  element.classList.add('drawn');
}

export function asSvg(element: Element): SVGSVGElement | null {
  return makers.get(element)?.() ?? null;
}
