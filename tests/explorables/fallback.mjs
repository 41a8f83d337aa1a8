// Prints what stands in a page for an explorable:
// `node tests/explorables/fallback.mjs nn-neuron '{"bias": "0.5"}'`. Attributes left out have their defaults.

const [kind, given = "{}"] = process.argv.slice(2);
const { DEFAULTS, read } = await import(`../../docs/explorables/${kind}-math.mjs`);
const { fallback } = await import(`../../docs/explorables/${kind}-drawing.mjs`);
const attributes = { ...DEFAULTS, ...JSON.parse(given) };
const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
const picture = fallback(read((name) => attributes[name] ?? null));
console.log(`<div class="nn">\n<${kind}${list.join("")}>\n${picture}\n</${kind}>\n</div>`);
