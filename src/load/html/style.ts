/** The report's style sheet: legible in light and dark, on paper and on a telephone. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #ffffff; --one: #0969da; --two: #bc4c00; --three: #8250df; --good: #1a7f37; --bad: #cf222e; --open: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --back: #0d1117; --one: #4493f8; --two: #f0883e; --three: #ab7df8; --good: #3fb950; --bad: #f85149; --open: #d29922; } }
body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back); overflow-wrap: break-word; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.verdict { text-transform: uppercase; }
.pass { color: var(--good); } .fail { color: var(--bad); } .inconclusive, .error { color: var(--open); }
.soft, figcaption { color: var(--soft); }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; display: block; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { overflow-wrap: break-word; border-bottom: 1px solid var(--line); padding: .25rem .9rem .25rem 0; text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); white-space: nowrap; }
.grid { stroke: var(--line); stroke-width: 1; } .tick { fill: var(--soft); font: 11px system-ui, sans-serif; }
.line { fill: none; stroke-width: 1.6; stroke: var(--one); } .line.two { stroke: var(--two); } .line.three { stroke: var(--three); stroke-dasharray: 3 3; } .line.limit { stroke: var(--bad); stroke-width: 1; stroke-dasharray: 6 4; }
@media print { body { margin: 0; max-width: none; } figure, tr { break-inside: avoid; } h2 { break-after: avoid; } .wide { overflow-x: visible; } * { print-color-adjust: exact; } }
.bar { fill: var(--two); }
.key::before { content: "\\2014"; font-weight: 700; margin: 0 .25em 0 .75em; color: var(--one); } .key.two::before { color: var(--two); } .key.three::before { color: var(--three); } .key.limit::before { color: var(--bad); }
`;
