import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { htmlReport } from "../../../src/load/html/report.ts";
import { linearAxis } from "../../../src/load/html/svg.ts";
import { latencyChart } from "../../../src/load/pictures/mermaid.ts";
import { spectrumOf } from "../../../src/load/pictures/spectrum.ts";
import { binsOf, textHistogram } from "../../../src/load/pictures/text-histogram.ts";
import { loadReport } from "../../../src/load/report.ts";
import { couldNotRun, type LoadResult, type SecondFigures } from "../../../src/load/result.ts";
import { Histogram } from "../../../src/load/statistics/histogram.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { directoryOf } from "../../support/command-line.ts";

const BROWSER = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((directory) => ["chromium", "google-chrome", "chromium-browser"].map((name) => join(directory, name)))
  .find(existsSync);

const HOSTILE = '</title><script>document.title="owned"</script><img src=x onerror=alert(1)>"\'`';

function histogramOf(values: number[]): Histogram {
  const histogram = new Histogram();
  for (const value of values) histogram.record(value);
  return histogram;
}

/** A run of twenty seconds with one slow second and some failures. */
function result(): LoadResult {
  const times = histogramOf(Array.from({ length: 2000 }, (_, n) => (n % 50 === 0 ? 150 : 5 + (n % 10))));
  const seconds: SecondFigures[] = Array.from({ length: 20 }, (_, second) => ({
    second,
    intended: 100,
    ok: second === 7 ? 90 : 100,
    failed: second === 7 ? 10 : 0,
    p50: second === 9 ? null : 9,
    p99: second === 9 ? null : second === 7 ? 150 : 14,
    max: second === 9 ? null : 160,
  }));
  const none = couldNotRun("");
  return {
    ...none,
    verdict: "fail",
    engine: { kind: "embedded", version: "1.0.0" },
    target: HOSTILE,
    intended_rate: 100,
    duration_s: 20,
    requests: { ...none.requests, intended: 2000, sent: 2000, ok: 1990, reset: 6, timeout: 4 },
    criteria: [
      {
        criterion: "p99 < 100ms",
        endpoint: null,
        unit: "ms",
        estimate: 150,
        low: 140,
        high: 160,
        samples: 2000,
        needed: 299,
        verdict: "fail",
        reason: HOSTILE,
        failed_windows: [],
      },
    ],
    seconds,
    spectrum: { response: spectrumOf(times), service: spectrumOf(times) },
    histogram: binsOf(times),
    endpoints: ["GET /a", HOSTILE].map((name) => ({ name, requests: none.requests, latency_ms: none.latency_ms })),
    errors: [
      { kind: "reset", message: HOSTILE, count: 6 },
      { kind: "timeout", message: "no whole answer in time", count: 4 },
    ],
    recommendations: [HOSTILE],
    notes: [HOSTILE],
    comparison: [],
  };
}

const COMPARISON = [
  {
    metric: "p50",
    a: 9,
    b: 10,
    unit: "ratio" as const,
    difference: 0.11,
    low: 0.09,
    high: 0.13,
    verdict: "worse" as const,
  },
];
const page = () => htmlReport({ result: result(), headline: HOSTILE, comparison: COMPARISON });

describe("the HTML report", () => {
  it("shows latency over time, percentiles, errors by kind and the comparison, without script or network", () => {
    const html = page();
    for (const title of [
      "Criteria",
      "Comparison",
      "Over time",
      "By percentile",
      "Errors",
      "Endpoints",
      "Recommendations",
    ])
      expect(html).toContain(`<h2>${title}</h2>`);
    expect(html.match(/<svg /g)).toHaveLength(4);
    expect(html).toContain("+11 %");
    expect(html).not.toMatch(/<script|<link|<iframe|<img|@import|url\(/i);
    expect(html).not.toMatch(/<[^>]*\s(src|href|xlink:href|onerror)\s*=/i);
  });

  it("escapes what servers and users wrote", () => {
    const html = page();
    expect(html).not.toContain("<script>");
    expect(html).not.toContain('onerror=alert(1)>"');
    expect(html).toContain("&#60;script&#62;");
  });

  it("breaks a line where a second had no answer", () => {
    const paths = [...page().matchAll(/<path class="line one" d="([^"]*)"/g)].map(([, d]) => d!);
    // p50 over time: nine seconds, a gap, ten seconds.
    expect(paths[0]!.match(/M/g)).toHaveLength(2);
    expect(paths[0]!.match(/[ML]/g)).toHaveLength(19);
  });

  it("shows when requests failed, also where nothing was ever answered", () => {
    const seconds = result().seconds.map((it) => ({ ...it, ok: 0, failed: 100, p50: null, p99: null, max: null }));
    const html = htmlReport({ result: { ...result(), seconds }, headline: "nobody is there" });
    expect(html).toContain("Requests of every second");
    expect(html).not.toContain("Response time of every second");
  });

  it("draws ten hours in as many points as there is room for, and loses no bad second", () => {
    const bad = (second: number) => (second === 20_001 ? { ok: 60, failed: 40, p99: 900, max: 1500 } : {});
    const silent = (second: number) => (second >= 30_000 && second < 31_000 ? { p50: null, p99: null, max: null } : {});
    const seconds = Array.from({ length: 36_000 }, (_, second) => ({
      ...{ second, intended: 100, ok: 100, failed: 0, p50: 9, p99: 14, max: 30 },
      ...bad(second),
      ...silent(second),
    }));
    const html = htmlReport({ result: { ...result(), seconds }, headline: "ten hours" });
    expect(html.length).toBeLessThan(150_000);
    expect(html).toContain("Response time of the worst second of every 50, ms");
    const lineOf = (style: string, nth: number) =>
      [...html.matchAll(new RegExp(`<path class="line ${style}" d="([^"]*)"`, "g"))][nth]![1]!;
    const highest = (path: string) => Math.min(...[...path.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y)));
    // 16 is the top of the chart, 210 its ground: max 1500 of 1500, ok 60 and failed 40 of 100.
    expect(highest(lineOf("three", 0))).toBe(16);
    expect(lineOf("one", 1)).toContain(" 93.6L");
    expect(highest(lineOf("two", 1))).toBe(132.4);
    // The silence is a gap.
    expect(lineOf("one", 0).match(/M/g)).toHaveLength(2);
  });

  it("has a dash for what nobody knows, without a unit", () => {
    const [criterion] = result().criteria;
    const unknown = { ...result(), criteria: [{ ...criterion!, estimate: null, low: null, high: null }] };
    const sides = { a: null, b: null, difference: null, low: null, high: null };
    const html = htmlReport({ result: unknown, headline: "", comparison: [{ ...COMPARISON[0]!, ...sides }] });
    expect(html).not.toMatch(/– ms|– to –|NaN|Infinity|undefined/);
    const markdown = renderMarkdown(loadReport(unknown));
    expect(markdown).not.toMatch(/– ms|– to –|NaN|Infinity|undefined/);
    expect(markdown).toContain("| `p99 < 100ms` | `fail` | `–` | `–` | `2000` |");
  });

  it("is a page also for a run that did nothing", () => {
    const html = htmlReport({ result: couldNotRun("nobody listens"), headline: "nobody listens" });
    expect(html).toContain("nobody listens");
    expect(html).not.toContain("<svg");
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it.skipIf(!BROWSER)(
    "is drawn by a real browser, which runs nothing in it and asks nobody (needs Chromium)",
    async () => {
      const asked: string[] = [];
      const stranger = createServer((request, response) => {
        asked.push(request.url ?? "");
        response.end();
      });
      await new Promise<void>((done) => stranger.listen(0, "127.0.0.1", done));
      const { port } = stranger.address() as { port: number };
      // What would happen if something had slipped through the escaping: the policy in the page must hold it.
      const leaky = page().replace(
        "</body>",
        `<script>document.title = "owned"</script><img src="http://127.0.0.1:${port}/leak"><p id="end">end</p></body>`,
      );
      const directory = directoryOf({ "report.html": page(), "leaky.html": leaky });
      const open = async (name: string, ...flags: string[]) =>
        promisify(execFile)(
          BROWSER!,
          [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            `--user-data-dir=${directory}/profile`,
            ...flags,
            `file://${directory}/${name}`,
          ],
          { timeout: 60_000, maxBuffer: 16 * 1024 * 1024 },
        );
      const { stdout } = await open("leaky.html", "--dump-dom");
      stranger.close();
      expect(stdout).toContain('<p id="end">end</p>');
      expect(stdout).toContain("<title>load-test: ");
      expect(stdout).not.toContain("<title>owned");
      expect(asked).toEqual([]);
      // The page as a picture: charts leave colour on it that text does not.
      await open("report.html", `--screenshot=${directory}/report.png`, "--window-size=1000,2600");
      const png = readFileSync(`${directory}/report.png`);
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.length).toBeGreaterThan(40_000);
    },
  );
});

describe("pictures in text", () => {
  it("bin times in steps of 1, 2, 5, with a bar for each step that is never lost", () => {
    const bins = binsOf(histogramOf([...new Array(200).fill(3), ...new Array(99).fill(15), 900]));
    expect(bins.map(({ from_ms, to_ms, count }) => [from_ms, to_ms, count])).toEqual([
      [2, 5, 200],
      [5, 10, 0],
      [10, 20, 99],
      [20, 50, 0],
      [50, 100, 0],
      [100, 200, 0],
      [200, 500, 0],
      [500, 1000, 1],
    ]);
    expect(textHistogram(bins).split("\n")).toEqual([
      `     2–5 ms  66.7 % ${"█".repeat(40)}`,
      "    5–10 ms   0.0 %",
      `   10–20 ms  33.0 % ${"█".repeat(20)}`,
      "   20–50 ms   0.0 %",
      "  50–100 ms   0.0 %",
      " 100–200 ms   0.0 %",
      " 200–500 ms   0.0 %",
      "500–1000 ms   0.3 % ▏",
    ]);
    expect(binsOf(new Histogram())).toEqual([]);
    expect(textHistogram([])).toBe("no samples");
  });

  it("put times at an edge into the step that begins there", () => {
    expect(
      binsOf(histogramOf([1, 10, 0.2]))
        .filter(({ count }) => count > 0)
        .map(({ from_ms }) => from_ms),
    ).toEqual([0.2, 1, 10]);
  });

  it("tell percentiles as far as there are samples for them", () => {
    const points = spectrumOf(histogramOf(Array.from({ length: 200 }, (_, n) => n + 1)));
    expect(points[0]).toEqual({ percentile: 0, ms: 1 });
    expect(points.at(-1)).toEqual({ percentile: 100, ms: 200 });
    expect(points.at(-2)!.percentile).toBe(99.5);
    expect(spectrumOf(new Histogram())).toEqual([]);
  });

  it("draw a chart for GitHub, in at most 60 points, and none of too few", () => {
    const seconds = Array.from({ length: 300 }, (_, second) => ({
      ...result().seconds[0]!,
      second,
      p99: second === 123 ? 777 : 20,
    }));
    const chart = latencyChart(seconds)!;
    const [, upper] = /line \[(.*)\]/.exec(chart)!;
    expect(upper!.split(",")).toHaveLength(60);
    expect(upper).toContain("777");
    expect(chart).toContain('y-axis "ms" 0 --> 855');
    expect(latencyChart(seconds.slice(0, 2))).toBeUndefined();
    const instant = seconds.map((second) => ({ ...second, p50: 0, p99: 0 }));
    expect(latencyChart(instant)).toContain('y-axis "ms" 0 --> 0.0011');
  });

  it("stand in the comment, where no text of a server gets out of its place", () => {
    const markdown = renderMarkdown(loadReport(result()));
    expect(markdown).toContain("```mermaid\nxychart-beta\n");
    expect(markdown).toMatch(/```text\n +5–10 ms/);
    expect(markdown).toContain("| `p99 < 100ms` | `fail` | `150 ms` | `140 to 160` | `2000` |");
    expect(markdown).not.toMatch(/^(?!.*`).*<script>/m);
  });

  it("have axes with round numbers that cover what is drawn", () => {
    expect(linearAxis("ms", 213).ticks.map(({ at }) => at)).toEqual([0, 50, 100, 150, 200, 250]);
    expect(linearAxis("ms", 5).ticks.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(linearAxis("ms", 0).to).toBeGreaterThan(0);
  });
});

describe("a report of many endpoints", () => {
  const one = result();
  const names = Array.from({ length: 200 }, (_, n) => `GET /${n}`);
  const many = loadReport({
    ...one,
    criteria: names.map((name) => ({ ...one.criteria[0]!, criterion: `${name}: p99 < 100ms` })),
    endpoints: names.map((name) => ({ ...one.endpoints[0]!, name })),
  });

  it("names a few criteria in its headline, and says how many there are", () => {
    expect(many.headline.length).toBeLessThan(HOSTILE.length + 200);
    expect(many.headline).toMatch(/GET \/3.*, 196 more/);
  });

  it("says that its table has not all of them", () => {
    const titles = many.items.flatMap(({ blocks }) => blocks.map((block) => ("title" in block ? block.title : "")));
    expect(titles).toContain("Endpoints (the first 50 of 200)");
  });
});
