// A network drawn by Cytoscape; whoever uses it also shows the same as a table.
import cytoscape, { type ElementDefinition } from 'cytoscape';
import { h } from '../dom.ts';

const css = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Cytoscape would put a style element into the page, which the page's policy forbids: it finds one. */
function noStyles(): void {
  const id = '__________cytoscape_stylesheet';
  if (!document.getElementById(id)) document.head.append(h('meta', { id, name: 'styles', content: 'none' }));
}

export function network(elements: ElementDefinition[], label: string, chosen: (id: string, kind: 'node' | 'edge') => void, roots: string[] = [], height = 500): HTMLElement {
  noStyles();
  const box = h('div', { class: 'network', role: 'img', 'aria-label': label, css: { height: `${height}px` } });
  const draw = () => {
    const graph = cytoscape({
      container: box,
      elements,
      minZoom: 0.2,
      maxZoom: 3,
      style: [
        { selector: 'node', style: { label: 'data(label)', 'background-color': 'data(colour)', color: css('--ink'), 'font-size': 12, 'text-valign': 'bottom', 'text-margin-y': 4, width: 22, height: 22, 'text-wrap': 'wrap', 'text-max-width': '120px', 'text-background-color': css('--paper'), 'text-background-opacity': 0.8, 'text-background-padding': '1px' } },
        { selector: 'edge', style: { width: 'data(width)', 'line-color': css('--line'), 'target-arrow-color': css('--line'), 'target-arrow-shape': 'triangle', 'curve-style': 'bezier', label: 'data(label)', 'font-size': 10, color: css('--soft'), 'text-background-color': css('--paper'), 'text-background-opacity': 0.85, 'text-rotation': 'autorotate' } },
        { selector: 'edge.minus', style: { 'line-style': 'dashed', 'target-arrow-shape': 'tee' } },
        { selector: 'edge.added', style: { 'line-color': css('--good'), 'target-arrow-color': css('--good') } },
        { selector: 'edge.gone', style: { 'line-color': css('--bad'), 'target-arrow-color': css('--bad'), 'line-style': 'dotted' } },
        { selector: '.lit', style: { 'line-color': css('--accent'), 'target-arrow-color': css('--accent'), 'border-width': 3, 'border-color': css('--accent') } },
        { selector: 'node.shock', style: { shape: 'diamond', width: 32, height: 32 } },
        { selector: ':selected', style: { 'overlay-color': css('--accent'), 'overlay-opacity': 0.2 } },
      ],
      layout: (roots.length > 0
        ? { name: 'breadthfirst', directed: true, circle: false, roots, spacingFactor: 1.1, padding: 24, avoidOverlap: true }
        : { name: 'concentric', padding: 30, minNodeSpacing: 55, avoidOverlap: true, concentric: (node: { degree(): number }) => node.degree(), levelWidth: () => 2 }) as cytoscape.LayoutOptions,
    });
    graph.on('tap', 'node, edge', (event) => chosen(event.target.id(), event.target.isNode() ? 'node' : 'edge'));
    (box as unknown as { graph: cytoscape.Core }).graph = graph;
  };
  const seen = new ResizeObserver(() => {
    if (box.clientWidth > 0) {
      seen.disconnect();
      draw();
    }
  });
  seen.observe(box);
  return box;
}
