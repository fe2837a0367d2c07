// Draws on a canvas, for the screen, or into SVG, for an export: the map is drawn once for both.
import { svg } from '../dom.ts';

export interface Ink {
  fill?: string;
  /** Hatches over the fill. */
  hatched?: boolean;
  opacity?: number;
  stroke?: string;
  width?: number;
  dash?: number[];
}

/** Letters with a halo, so that they can be read over anything. */
export interface Letters { size: number; fill: string; halo?: string; middle?: boolean }

export interface Pen {
  /** An outline that is drawn often: its path, and the same for a canvas. */
  shape(d: string, path: Path2D, ink: Ink): void;
  circle(x: number, y: number, radius: number, ink: Ink): void;
  polygon(points: [number, number][], ink: Ink): void;
  letters(text: string, x: number, y: number, how: Letters): void;
}

export const HATCH = 8;
const FONT = 'system-ui, sans-serif';

export function fontOf(size: number): string {
  return `600 ${size}px ${FONT}`;
}

/** The lines of one tile of hatching. */
export const HATCHES: [number, number, number, number][] = [[-2, 10, 10, -2], [-2, 2, 2, -2], [6, 10, 10, 6]];

export class CanvasPen implements Pen {
  constructor(private readonly context: CanvasRenderingContext2D, private readonly hatch: CanvasPattern | null) {}

  private paint(ink: Ink, path?: Path2D): void {
    const { context } = this;
    if (ink.fill) {
      context.globalAlpha = ink.opacity ?? 1;
      context.fillStyle = ink.fill;
      if (path) context.fill(path);
      else context.fill();
      context.globalAlpha = 1;
    }
    if (ink.hatched && this.hatch && path) {
      context.fillStyle = this.hatch;
      context.fill(path);
    }
    if (ink.stroke) {
      context.strokeStyle = ink.stroke;
      context.lineWidth = ink.width ?? 1;
      context.setLineDash(ink.dash ?? []);
      if (path) context.stroke(path);
      else context.stroke();
      context.setLineDash([]);
    }
  }

  shape(_d: string, path: Path2D, ink: Ink): void {
    this.paint(ink, path);
  }

  circle(x: number, y: number, radius: number, ink: Ink): void {
    this.context.beginPath();
    this.context.arc(x, y, radius, 0, 7);
    this.paint(ink);
  }

  polygon(points: [number, number][], ink: Ink): void {
    this.context.beginPath();
    points.forEach(([x, y], i) => (i === 0 ? this.context.moveTo(x, y) : this.context.lineTo(x, y)));
    this.context.closePath();
    this.paint(ink);
  }

  letters(text: string, x: number, y: number, how: Letters): void {
    const { context } = this;
    context.font = fontOf(how.size);
    context.textAlign = 'center';
    context.textBaseline = how.middle ? 'middle' : 'top';
    if (how.halo) {
      context.lineWidth = 3;
      context.strokeStyle = how.halo;
      context.strokeText(text, x, y);
    }
    context.fillStyle = how.fill;
    context.fillText(text, x, y);
  }
}

const round = (n: number) => Math.round(n * 10) / 10;

export class SvgPen implements Pen {
  readonly group = svg('g');

  private paint(ink: Ink): Record<string, unknown> {
    return {
      fill: ink.fill ?? 'none', 'fill-opacity': ink.opacity ?? undefined, stroke: ink.stroke ?? 'none', 'stroke-width': ink.stroke ? (ink.width ?? 1) : undefined,
      'stroke-dasharray': ink.dash?.join(' '), 'stroke-linejoin': ink.stroke ? 'round' : undefined,
    };
  }

  shape(d: string, _path: Path2D, ink: Ink): void {
    this.group.append(svg('path', { d, ...this.paint(ink) }));
    if (ink.hatched) this.group.append(svg('path', { d, class: 'hatched', fill: 'url(#map-hatch)' }));
  }

  circle(x: number, y: number, radius: number, ink: Ink): void {
    this.group.append(svg('circle', { cx: round(x), cy: round(y), r: round(radius), ...this.paint(ink) }));
  }

  polygon(points: [number, number][], ink: Ink): void {
    this.group.append(svg('polygon', { points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '), ...this.paint(ink) }));
  }

  letters(text: string, x: number, y: number, how: Letters): void {
    this.group.append(svg('text', {
      x: round(x), y: round(y + (how.middle ? how.size * 0.36 : how.size * 0.85)), 'text-anchor': 'middle', 'font-family': FONT, 'font-size': how.size, 'font-weight': 600,
      fill: how.fill, stroke: how.halo, 'stroke-width': how.halo ? 3 : undefined, 'paint-order': how.halo ? 'stroke' : undefined,
    }, text));
  }
}
