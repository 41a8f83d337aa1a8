// Prints what stands in a page for <nn-neuron>: `node tests/explorables/fallback.mjs '{"bias": "0.5"}'`.
// Attributes left out are those of the chapter's neuron.

import { fallback } from "../../docs/explorables/nn-drawing.mjs";
import { DEFAULTS, read } from "../../docs/explorables/nn-math.mjs";

const attributes = { ...DEFAULTS, ...JSON.parse(process.argv[2] ?? "{}") };
const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
const picture = fallback(read((name) => attributes[name] ?? null));
console.log(`<div class="nn">\n<nn-neuron${list.join("")}>\n${picture}\n</nn-neuron>\n</div>`);
