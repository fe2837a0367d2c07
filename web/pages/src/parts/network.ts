// A network drawn by Cytoscape; whoever uses it also shows the same as a table.
import cytoscape, { type Core, type EdgeSingular, type ElementDefinition, type NodeSingular } from 'cytoscape';
import { h, svg } from '../dom.ts';
import { drawnAs } from './drawn.ts';

const css = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
/** Room that a name takes beside or below its node. */
const NAME = 130;
const ROW = 42;
/** A node with its name below it is so high. */
const NODE = 40;

/** Cytoscape would put a style element into the page, which the page's policy forbids: it finds one. */
function noStyles(): void {
  const id = '__________cytoscape_stylesheet';
  if (!document.getElementById(id)) document.head.append(h('meta', { id, name: 'styles', content: 'none' }));
}

/** From the roots on, rank by rank to the right: names beside each other would run together. */
function ranks(elements: ElementDefinition[], roots: string[]): Map<string, number> {
  const rank = new Map(roots.map((id) => [id, 0]));
  for (let changed = true, round = 0; changed && round < 20; round++) {
    changed = false;
    for (const { data } of elements) {
      const from = data.source === undefined ? undefined : rank.get(data.source as string);
      if (from !== undefined && !rank.has(data.target as string)) {
        rank.set(data.target as string, from + 1);
        changed = true;
      }
    }
  }
  return rank;
}

function placed(elements: ElementDefinition[], roots: string[], width: number): { at: Map<string, { x: number; y: number }>; height: number } {
  const rank = ranks(elements, roots);
  const columns = new Map<number, string[]>();
  for (const { data } of elements) {
    if (data.source !== undefined) continue;
    const column = rank.get(data.id!) ?? 1;
    columns.set(column, [...(columns.get(column) ?? []), data.id!]);
  }
  const last = Math.max(...columns.keys(), 1);
  const rows = Math.max(...[...columns.values()].map((ids) => ids.length));
  const height = Math.max(220, rows * ROW + 60);
  const at = new Map<string, { x: number; y: number }>();
  for (const [column, ids] of columns) {
    ids.forEach((id, i) => at.set(id, { x: 60 + (column / last) * Math.max(60, width - NAME - 90), y: (height * (i + 0.5)) / ids.length }));
  }
  return { at, height };
}

/** What has to be read off a drawn network to write it as SVG. */
function toSvg(graph: Core, box: HTMLElement): SVGSVGElement {
  const width = box.clientWidth;
  const height = box.clientHeight;
  const point = ({ x, y }: { x: number; y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const style = (element: NodeSingular | EdgeSingular, name: string) => String(element.style(name));
  const words = (text: string, x: number, y: number, size: number, colour: string, anchor: string) => svg('text', { x, y, 'text-anchor': anchor, 'font-family': 'system-ui, sans-serif', 'font-size': size, fill: colour, stroke: css('--paper'), 'stroke-width': 3, 'paint-order': 'stroke' }, text);
  const zoom = graph.zoom();
  const lines = graph.edges().map((edge) => {
    const from = edge.renderedSourceEndpoint();
    const to = edge.renderedTargetEndpoint();
    // Straight lines have none, and their rendered ones cannot be asked for.
    const turn = edge.controlPoints()?.[0];
    const bend = turn && { x: turn.x * zoom + graph.pan().x, y: turn.y * zoom + graph.pan().y };
    const middle = edge.renderedMidpoint();
    const colour = style(edge, 'line-color');
    const dash = { dashed: '6 4', dotted: '2 3' }[style(edge, 'line-style')];
    const angle = Math.atan2(to.y - (bend ?? from).y, to.x - (bend ?? from).x);
    const back = (turn: number) => ({ x: to.x - 9 * Math.cos(angle + turn), y: to.y - 9 * Math.sin(angle + turn) });
    return svg('g', { class: 'edge' },
      svg('path', { d: `M${point(from)} ${bend ? `Q${point(bend)} ` : 'L'}${point(to)}`, fill: 'none', stroke: colour, 'stroke-width': parseFloat(style(edge, 'width')) * zoom, 'stroke-dasharray': dash }),
      svg('path', { d: `M${point(to)} L${point(back(0.4))} L${point(back(-0.4))} Z`, fill: colour }),
      edge.data('label') ? words(edge.data('label'), middle.x, middle.y + 4, 12, css('--ink'), 'middle') : null);
  });
  const nodes = graph.nodes().map((node) => {
    const { x, y } = node.renderedPosition();
    const radius = node.renderedWidth() / 2;
    const fill = style(node, 'background-color');
    const beside = style(node, 'text-halign') === 'right';
    return svg('g', { class: 'node' },
      style(node, 'shape') === 'diamond' ? svg('path', { d: `M${x} ${y - radius} L${x + radius} ${y} L${x} ${y + radius} L${x - radius} ${y} Z`, fill }) : svg('circle', { cx: x, cy: y, r: radius, fill }),
      String(node.data('label')).split('\n').map((text, i) => words(text, beside ? x + radius + 5 : x, beside ? y + 4 + i * 13 : y + radius + 15 + i * 13, 12 * Math.min(1, zoom), css('--ink'), beside ? 'start' : 'middle')));
  });
  return svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, svg('rect', { width, height, fill: css('--paper') }), lines, nodes) as SVGSVGElement;
}

export function network(elements: ElementDefinition[], label: string, chosen: (id: string, kind: 'node' | 'edge') => void, roots: string[] = []): HTMLElement {
  noStyles();
  const box = h('div', { class: 'network', role: 'img', 'aria-label': label, css: { height: '520px' } });
  const draw = () => {
    const ranked = roots.length > 0 ? placed(elements, roots, box.clientWidth) : null;
    if (ranked) box.style.setProperty('height', `${ranked.height}px`);
    const graph = cytoscape({
      container: box,
      elements,
      minZoom: 0.2,
      maxZoom: 3,
      userZoomingEnabled: true,
      style: [
        { selector: 'node', style: { label: 'data(label)', 'background-color': 'data(colour)', color: css('--ink'), 'font-size': 12, 'text-valign': 'bottom', 'text-margin-y': 4, width: 20, height: 20, 'text-wrap': 'wrap', 'text-background-color': css('--paper'), 'text-background-opacity': 0.8, 'text-background-padding': '1px', 'z-index': 10 } },
        { selector: 'node.beside', style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': 5, 'text-margin-y': 0, 'text-justification': 'left' } },
        { selector: 'edge', style: { width: 'data(width)', 'line-color': 'data(colour)', 'target-arrow-color': 'data(colour)', 'target-arrow-shape': 'triangle', 'curve-style': 'bezier', 'control-point-step-size': 26, label: 'data(label)', 'font-size': 13, color: css('--ink'), 'text-background-color': css('--paper'), 'text-background-opacity': 0.9, 'text-background-padding': '1px', 'text-events': 'yes' } },
        { selector: 'edge.minus', style: { 'line-style': 'dashed', 'target-arrow-shape': 'tee' } },
        { selector: 'edge.faint', style: { opacity: 0.45 } },
        { selector: 'edge.gone', style: { 'line-style': 'dotted' } },
        { selector: '.lit', style: { 'line-color': css('--accent'), 'target-arrow-color': css('--accent'), 'border-width': 3, 'border-color': css('--accent'), 'z-index': 20 } },
        { selector: 'node.shock', style: { shape: 'diamond', width: 32, height: 32 } },
        { selector: ':selected', style: { 'overlay-color': css('--accent'), 'overlay-opacity': 0.2 } },
      ],
      layout: ranked
        ? { name: 'preset', positions: Object.fromEntries(ranked.at), fit: false }
        : { name: 'preset', positions: Object.fromEntries(spread(elements, box.clientWidth, box.clientHeight)), fit: true, padding: 34 },
    });
    graph.on('tap', 'node, edge', (event) => chosen(event.target.id(), event.target.isNode() ? 'node' : 'edge'));
    (box as unknown as { graph: Core }).graph = graph;
    drawnAs(box, () => toSvg(graph, box));
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

/** Lights up these edges, and these only. */
export function light(box: Element, edges: Set<string>): void {
  const { graph } = box as unknown as { graph?: Core };
  graph?.elements().removeClass('lit');
  graph?.edges().filter((edge) => edges.has(edge.id())).forEach((edge) => {
    edge.addClass('lit');
    edge.connectedNodes().addClass('lit');
  });
}

/**
 * Nodes push each other away and edges pull, from a ring on: the same network lies the same way each
 * time. Nodes also keep off the edges of others, so that none seems to lie on a way.
 */
function spread(elements: ElementDefinition[], width: number, height: number): Map<string, { x: number; y: number }> {
  const edges = elements.filter(({ data }) => data.source !== undefined).map(({ data }) => [data.source as string, data.target as string]);
  const degree = new Map<string, number>();
  edges.flat().forEach((id) => degree.set(id, (degree.get(id) ?? 0) + 1));
  const ids = elements.filter(({ data }) => data.source === undefined).map(({ data }) => data.id!).sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1));
  const at = new Map(ids.map((id, i) => [id, { x: width / 2 + Math.cos(i * 2.4) * width * 0.07 * Math.sqrt(i + 1), y: height / 2 + Math.sin(i * 2.4) * height * 0.1 * Math.sqrt(i + 1) }]));
  const ideal = Math.max(60, Math.sqrt((width * height) / Math.max(1, ids.length)) * 0.8);
  const rounds = ids.length > 120 ? 60 : 300;
  for (let round = 0; round < rounds; round++) {
    const step = 0.12 * ideal * (1 - round / rounds);
    const force = new Map(ids.map((id) => [id, { x: 0, y: 0 }]));
    const push = (id: string, x: number, y: number) => {
      const f = force.get(id)!;
      f.x += x;
      f.y += y;
    };
    for (let i = 0; i < ids.length; i++) {
      for (let j = i + 1; j < ids.length; j++) {
        const a = at.get(ids[i])!;
        const b = at.get(ids[j])!;
        // Names are wide: nodes at one height need more room than those above each other.
        const dx = (a.x - b.x) / 1.5 || 0.1;
        const dy = a.y - b.y || 0.1;
        const d = Math.max(4, Math.hypot(dx, dy));
        const f = (ideal * ideal) / (d * d);
        push(ids[i], (f * dx) / d, (f * dy) / d);
        push(ids[j], (-f * dx) / d, (-f * dy) / d);
      }
    }
    for (const [from, to] of edges) {
      const a = at.get(from);
      const b = at.get(to);
      if (!a || !b || from === to) continue;
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const d = Math.max(1, Math.hypot(dx, dy));
      const f = d / ideal / 2;
      push(from, (f * dx) / d, (f * dy) / d);
      push(to, (-f * dx) / d, (-f * dy) / d);
      for (const id of ids) {
        if (id === from || id === to) continue;
        const c = at.get(id)!;
        const along = ((c.x - a.x) * dx + (c.y - a.y) * dy) / (d * d);
        if (along <= 0 || along >= 1) continue;
        const ox = c.x - (a.x + along * dx);
        const oy = c.y - (a.y + along * dy);
        const off = Math.max(1, Math.hypot(ox, oy));
        if (off < 40) push(id, ((40 - off) / 20) * (ox / off || 0.7), ((40 - off) / 20) * (oy / off || 0.7));
      }
    }
    for (const id of ids) {
      const p = at.get(id)!;
      const f = force.get(id)!;
      // To the middle, so that parts that hang on nothing do not drift away.
      f.x += (width / 2 - p.x) / width;
      f.y += (height / 2 - p.y) / height;
      const strong = Math.max(1, Math.hypot(f.x, f.y));
      p.x += (f.x / strong) * step;
      p.y += (f.y / strong) * step;
    }
  }
  return filling(at, new Map(elements.map(({ data }) => [data.id!, String(data.label ?? '')])), width, height);
}

/** The same, wide and high as the frame. */
function filling(at: Map<string, { x: number; y: number }>, names: Map<string, string>, width: number, height: number): Map<string, { x: number; y: number }> {
  const xs = [...at.values()].map((p) => p.x);
  const ys = [...at.values()].map((p) => p.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const across = (width - NAME) / Math.max(1, Math.max(...xs) - left);
  const down = (height - 80) / Math.max(1, Math.max(...ys) - top);
  const placed = new Map([...at].map(([id, p]) => [id, { x: NAME / 2 + (p.x - left) * Math.min(across, 3 * down), y: 30 + (p.y - top) * Math.min(down, 3 * across) }]));
  apart(placed, names, width, height);
  return placed;
}

/** Moves nodes until no name lies on another. */
function apart(at: Map<string, { x: number; y: number }>, names: Map<string, string>, width: number, height: number): void {
  const all = [...at].map(([id, p]) => ({ p, half: Math.max(14, ((names.get(id) ?? '').length * 6.6) / 2 + 4) }));
  for (let round = 0; round < 80; round++) {
    let moved = false;
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length; j++) {
        const [a, b] = [all[i], all[j]];
        const over = a.half + b.half - Math.abs(a.p.x - b.p.x);
        const above = NODE - Math.abs(a.p.y - b.p.y);
        if (over <= 0 || above <= 0) continue;
        moved = true;
        if (above < over) {
          const way = a.p.y <= b.p.y ? -above / 2 : above / 2;
          a.p.y += way;
          b.p.y -= way;
        } else {
          const way = a.p.x <= b.p.x ? -over / 2 : over / 2;
          a.p.x += way;
          b.p.x -= way;
        }
      }
    }
    for (const { p, half } of all) {
      p.x = Math.max(half, Math.min(width - half, p.x));
      p.y = Math.max(16, Math.min(height - 30, p.y));
    }
    if (!moved) return;
  }
}
