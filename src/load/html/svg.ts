import { html } from "./escape.ts";

/** A chart's area within its SVG, in its own units. */
const WIDTH = 760;
const HEIGHT = 240;
const LEFT = 56;
const BOTTOM = 30;
const TOP = 16;
const RIGHT = 16;

export interface Line {
  name: string;
  /** Class of the style sheet. */
  style: "one" | "two" | "three" | "limit";
  /** A null breaks the line. */
  points: { x: number; y: number | null }[];
}

export interface Axis {
  label: string;
  ticks: { at: number; text: string }[];
  from: number;
  to: number;
}

/** Lines over an axis, as an inline SVG with a legend. */
export function lineChart(title: string, lines: readonly Line[], x: Axis, y: Axis): string {
  const toX = (value: number) => round(LEFT + ((value - x.from) / (x.to - x.from || 1)) * (WIDTH - LEFT - RIGHT));
  const toY = (value: number) =>
    round(HEIGHT - BOTTOM - ((value - y.from) / (y.to - y.from || 1)) * (HEIGHT - BOTTOM - TOP));
  const grid = y.ticks.map(
    ({ at, text }) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${toY(at)}" y2="${toY(at)}"/><text class="tick" x="${LEFT - 6}" y="${toY(at) + 4}" text-anchor="end">${html(text)}</text>`,
  );
  const marks = x.ticks.map(
    ({ at, text }) =>
      `<text class="tick" x="${toX(at)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${html(text)}</text>`,
  );
  const paths = lines.map(
    ({ style, points, name }) =>
      `<path class="line ${style}" d="${pathOf(points, toX, toY)}"><title>${html(name)}</title></path>`,
  );
  const legend = lines.map(({ name, style }) => `<span class="key ${style}">${html(name)}</span>`).join(" ");
  return `<figure><figcaption>${html(title)} ${legend}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${html(title)}">${grid.join("")}${marks.join("")}<text class="tick" x="${WIDTH - RIGHT}" y="${HEIGHT - 1}" text-anchor="end">${html(x.label)}</text>${paths.join("")}</svg></figure>`;
}

function pathOf(points: Line["points"], toX: (x: number) => number, toY: (y: number) => number): string {
  let pen = "M";
  let path = "";
  for (const { x, y } of points) {
    if (y === null) pen = "M";
    else {
      path += `${pen}${toX(x)} ${toY(y)}`;
      pen = "L";
    }
  }
  // A single point has no length; a short stroke makes it seen.
  return path.replace(/M([\d.-]+) ([\d.-]+)(?=M|$)/g, "M$1 $2h2");
}

/** One bar under another, with their counts. */
export function barChart(title: string, bars: readonly { name: string; value: number; text: string }[]): string {
  const row = 24;
  const most = Math.max(...bars.map(({ value }) => value), 1);
  const rows = bars.map(({ name, value, text }, at) => {
    const length = Math.max(1, (value / most) * 380);
    return `<text class="tick" x="150" y="${at * row + 16}" text-anchor="end">${html(name)}</text><rect class="bar" x="158" y="${at * row + 4}" width="${round(length)}" height="${row - 8}"/><text class="tick" x="${round(166 + length)}" y="${at * row + 16}">${html(text)}</text>`;
  });
  return `<figure><figcaption>${html(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${bars.length * row + 4}" role="img" aria-label="${html(title)}">${rows.join("")}</svg></figure>`;
}

/** Round values from 0 up to what covers `most`: some five of them. */
export function linearAxis(label: string, most: number): Axis {
  const rough = Math.max(most, 1e-6) / 5;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= rough * (1 - 1e-9))!;
  const to = Math.ceil(most / step - 1e-9) * step || step;
  const ticks = Array.from({ length: Math.round(to / step) + 1 }, (_, at) => at * step);
  return { label, from: 0, to, ticks: ticks.map((at) => ({ at, text: String(Number(at.toPrecision(6))) })) };
}

const round = (value: number) => Number(value.toFixed(1));
